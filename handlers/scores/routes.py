"""The routes of the juror's deck. Whoever is refused is led on."""

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any

from bot.domain.actors import Can
from bot.domain.contest_buttons import OpenDeck, ShowContest
from bot.domain.errors import Refusal
from bot.domain.messages import Rows, tap
from bot.domain.scores import Level
from bot.domain.taps import Tap
from bot.services import contests
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, refused

routes = Routes("scores")

IN_TIME = frozenset({"scores.recused-before", "scores.not-in-deck", "scores.no-entry"})
Handler = Callable[[Ctx, Any], Awaitable[Answer]]


def out(contest_id: int) -> Rows:
    return ((tap("scores.to-contest", ShowContest(contest_id)),),)


def led(refusal: Refusal, contest_id: int, level: Level) -> Rows:
    """Back to the deck, where it can be judged."""
    on = (tap("scores.to-deck", OpenDeck(contest_id, level)),)
    return (on, *out(contest_id)) if refusal.text_id in IN_TIME else out(contest_id)


def tapped(kind: type[Tap]) -> Callable[[Handler], Handler]:
    """As `routes.tap`, for those who judge."""

    def register(handler: Handler) -> Handler:
        @wraps(handler)
        async def answer(ctx: Ctx, value: Any) -> Answer:
            try:
                return await handler(ctx, value)
            except Refusal as refusal:
                contest_id = getattr(value, "contest", None)
                if contest_id is None:
                    contest_id = await contests.contest_of(ctx.tx, value.nomination)
                return refused(refusal, led(refusal, contest_id, value.level))

        return routes.tap(kind, needs=Can.JUDGE)(answer)

    return register
