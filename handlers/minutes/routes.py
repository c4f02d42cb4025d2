"""The routes of minutes."""

from collections.abc import Awaitable, Callable, Mapping
from functools import wraps
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.meeting_buttons import ShowMeeting
from bot.domain.messages import tap
from bot.domain.taps import Tap
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen, refused

routes = Routes("minutes")
Handler = Callable[[Ctx, Any], Awaitable[Answer]]


def tapped(kind: type[Tap], needs: Can) -> Callable[[Handler], Handler]:
    """A button of a meeting's minutes; a refusal leads back to the meeting."""

    def register(handler: Handler) -> Handler:
        @wraps(handler)
        async def answer(ctx: Ctx, value: Any) -> Answer:
            try:
                return await handler(ctx, value)
            except Refusal as refusal:
                to_meeting = (tap("minutes.to-meeting", ShowMeeting(value.meeting)),)
                return refused(refusal, (to_meeting,))

        return routes.tap(kind, needs=needs)(answer)

    return register


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
