"""The routes of materials."""

from collections.abc import Awaitable, Callable

from bot.domain.actors import Can
from bot.domain.meeting_buttons import OpenMaterials, ShowMeeting
from bot.domain.messages import Button, tap
from bot.telegram.forms import Form, Step
from bot.telegram.onward import onward
from bot.telegram.routes import Routes
from bot.telegram.screens import Screen

routes = Routes("materials")


def to_meeting(meeting_id: int) -> tuple[Button, ...]:
    return (tap("materials.to-meeting", ShowMeeting(meeting_id)),)


def back(meeting_id: int) -> tuple[Button, ...]:
    return (tap("materials.back", OpenMaterials(meeting_id)),)


tapped = onward(routes, lambda value: (to_meeting(value.meeting),))


def form(name: str, step: Step, finish: Callable[..., Awaitable[Screen]]) -> Form:
    return routes.form(Form(name, "materials", Can.CALL_MEETINGS, (step,), finish, direct=True))
