"""Buttons whose refusals lead on: every screen has a way, one that says why not too."""

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any, Protocol

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.messages import Rows
from bot.domain.taps import Tap
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, refused

Handler = Callable[[Ctx, Any], Awaitable[Answer]]


class Register(Protocol):
    def __call__(
        self, kind: type[Tap], needs: Can, *, by_link: bool = False
    ) -> Callable[[Handler], Handler]: ...


def onward(routes: Routes, back: Callable[[Any], Rows]) -> Register:
    """As `routes.tap`; below a refusal stand the buttons that `back` gives for the tapped value."""

    def tapped(
        kind: type[Tap], needs: Can, *, by_link: bool = False
    ) -> Callable[[Handler], Handler]:
        def register(handler: Handler) -> Handler:
            @wraps(handler)
            async def answer(ctx: Ctx, value: Any) -> Answer:
                try:
                    return await handler(ctx, value)
                except Refusal as refusal:
                    return refused(refusal, back(value))

            return routes.tap(kind, needs=needs, by_link=by_link)(answer)

        return register

    return tapped
