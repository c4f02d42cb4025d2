"""The routes of finding a date."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any

from bot.domain.actors import Can
from bot.domain.calling import ends
from bot.domain.errors import Refusal
from bot.domain.meeting_buttons import ManageMeeting, OpenMeetings, ShowMeeting
from bot.domain.messages import Rows, tap
from bot.telegram.forms import Form, Step
from bot.telegram.onward import onward
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Screen
from bot.telegram.span_field import Span, read_span

routes = Routes("slots")


def to_card(meeting_id: int) -> Rows:
    """For whoever calls it."""
    return ((tap("slots.to-meeting", ManageMeeting(meeting_id)),),)


def elsewhere(meeting_id: int) -> Rows:
    """Where the search is over: the meeting itself, if it was called."""
    return ((tap("slots.show-meeting", ShowMeeting(meeting_id)),),)


def to_meetings() -> Rows:
    return ((tap("slots.to-meetings", OpenMeetings()),),)


chaired = onward(routes, lambda value: to_card(value.meeting))
asked = onward(routes, lambda value: elsewhere(value.meeting))
of_slot = onward(routes, lambda _: to_meetings())


def span(values: Mapping[str, Any]) -> tuple[datetime, datetime]:
    """Where nobody said an end, it lasts as long as meetings usually do."""
    starts_at, ends_at = read_span(values["when"])
    return starts_at, ends(starts_at, ends_at)


def form(
    name: str,
    needs: Can,
    finish: Callable[[Ctx, Mapping[str, Any]], Awaitable[Screen]],
) -> Form:
    """One that asks for a time; its answer ends it."""
    return routes.form(
        Form(name, "slots", needs, (Step("when", Span(_misfit)),), finish, direct=True)
    )


def _misfit(starts: datetime, now: datetime) -> Refusal | None:
    return None if now < starts else Refusal("slots.misplaced")
