"""The routes of presence."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.meeting_buttons import ManageMeeting, ShowMeeting
from bot.domain.messages import Rows, tap
from bot.domain.presence import SendPresence
from bot.telegram.forms import Form, Step
from bot.telegram.onward import onward
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Screen

routes = Routes("presence")


def to_files(meeting_id: int) -> Rows:
    """What its chair can do at any time."""
    files = (
        tap("presence.table", SendPresence(meeting_id, printed=False)),
        tap("presence.sheet", SendPresence(meeting_id, printed=True)),
    )
    return (files, (tap("presence.to-meeting", ManageMeeting(meeting_id)),))


def to_meeting(meeting_id: int) -> Rows:
    """For whoever comes in."""
    return ((tap("presence.show-meeting", ShowMeeting(meeting_id)),),)


chaired = onward(routes, lambda value: to_files(value.meeting))
tapped = onward(routes, lambda value: to_meeting(value.meeting))


def form(
    name: str,
    step: Step,
    finish: Callable[[Ctx, Mapping[str, Any]], Awaitable[Screen]],
    needs: Can = Can.CALL_MEETINGS,
) -> Form:
    """One whose only answer ends it."""
    return routes.form(Form(name, "presence", needs, (step,), finish, direct=True))
