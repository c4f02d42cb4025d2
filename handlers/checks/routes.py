"""The routes of those who check. Whoever is refused is led on."""

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any

from bot.domain.actors import Can
from bot.domain.check_buttons import BlackOut, CheckNomination
from bot.domain.contest_buttons import OpenChecks, ShowContest
from bot.domain.errors import Refusal
from bot.domain.messages import Rows, tap
from bot.domain.taps import Tap
from bot.services import contests
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, refused

routes = Routes("checks")

# Of a nomination that is still checked; the others say that nothing is, by this checker.
OF_ONE = frozenset({"checks.enough", "checks.decided", "checks.no-entry"})
OF_BLACK = frozenset({"checks.black-first", "checks.black-changed"})
Handler = Callable[[Ctx, Any], Awaitable[Answer]]


def out(contest_id: int) -> Rows:
    return ((tap("checks.to-contest", ShowContest(contest_id)),),)


def back(number: int) -> Rows:
    return ((tap("checks.back", CheckNomination(number)),),)


async def led(ctx: Ctx, refusal: Refusal, value: Any) -> Rows:
    """Back to what can be done. Raises Stale."""
    number = getattr(value, "nomination", None)
    contest_id = value.contest if number is None else await contests.contest_of(ctx.tx, number)
    queue = (tap("checks.to-queue", OpenChecks(contest_id)),)
    if number is not None and refusal.text_id in OF_BLACK:
        return ((tap("checks.black", BlackOut(number)),), *back(number))
    if number is not None and refusal.text_id in OF_ONE:
        return (*back(number), queue)
    if refusal.text_id in {"checks.not-in-queue", "checks.not-blind"}:
        return (queue, *out(contest_id))
    return out(contest_id)


def tapped(kind: type[Tap]) -> Callable[[Handler], Handler]:
    """As `routes.tap`, for those who check."""

    def register(handler: Handler) -> Handler:
        @wraps(handler)
        async def answer(ctx: Ctx, value: Any) -> Answer:
            try:
                return await handler(ctx, value)
            except Refusal as refusal:
                return refused(refusal, await led(ctx, refusal, value))

        return routes.tap(kind, needs=Can.CHECK_NOMINATIONS)(answer)

    return register
