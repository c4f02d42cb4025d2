"""The routes of minutes."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.meeting_buttons import ShowMeeting
from bot.domain.messages import Button, tap
from bot.telegram.forms import Form, Step
from bot.telegram.onward import onward
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Screen

routes = Routes("minutes")


def to_meeting(meeting_id: int) -> tuple[Button, ...]:
    return (tap("minutes.to-meeting", ShowMeeting(meeting_id)),)


tapped = onward(routes, lambda value: (to_meeting(value.meeting),))


def form(
    name: str,
    steps: tuple[Step, ...],
    finish: Callable[[Ctx, Mapping[str, Any]], Awaitable[Screen]],
    needs: Can = Can.CALL_MEETINGS,
    **more: Any,
) -> Form:
    """One whose last answer ends it."""
    return routes.form(
        Form(name, "minutes", needs=needs, finish=finish, steps=steps, direct=True, **more)
    )
