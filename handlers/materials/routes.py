"""The routes of materials."""

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.meeting_buttons import OpenMaterials, ShowMeeting
from bot.domain.messages import Button, tap
from bot.domain.taps import Tap
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen, refused

routes = Routes("materials")
Handler = Callable[[Ctx, Any], Awaitable[Answer]]


def tapped(kind: type[Tap], needs: Can) -> Callable[[Handler], Handler]:
    """A button of a meeting's materials; a refusal leads back to the meeting."""

    def register(handler: Handler) -> Handler:
        @wraps(handler)
        async def answer(ctx: Ctx, value: Any) -> Answer:
            try:
                return await handler(ctx, value)
            except Refusal as refusal:
                return refused(refusal, (to_meeting(value.meeting),))

        return routes.tap(kind, needs=needs)(answer)

    return register


def to_meeting(meeting_id: int) -> tuple[Button, ...]:
    return (tap("materials.to-meeting", ShowMeeting(meeting_id)),)


def back(meeting_id: int) -> tuple[Button, ...]:
    return (tap("materials.back", OpenMaterials(meeting_id)),)


def form(name: str, step: Step, finish: Callable[..., Awaitable[Screen]]) -> Form:
    return routes.form(Form(name, "materials", Can.CALL_MEETINGS, (step,), finish, direct=True))
