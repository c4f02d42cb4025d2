"""The contest that takes nominations, and the nomination that is said otherwise, once a turn."""

from bot.domain.errors import Refusal
from bot.services import nominations
from bot.services.contests import Under
from bot.services.nominations import Category, Nomination
from bot.telegram.routes import Ctx


async def taking(ctx: Ctx, contest: int) -> Under:
    """Raises Refusal, said to who is in the middle of a nomination: it takes none any more."""
    key = ("nominate", contest)
    if key not in ctx.read:
        try:
            ctx.read[key] = await nominations.takes(ctx.tx, contest, ctx.actor, ctx.now)
        except Refusal:
            raise Refusal("nominations.lost") from None
    found: Under = ctx.read[key]
    return found


async def changing(ctx: Ctx, number: int) -> tuple[Under, Nomination]:
    """For its nominator. Raises Refusal where it can no longer be said otherwise."""
    key = ("nomination", number)
    if key not in ctx.read:
        try:
            ctx.read[key] = await nominations.to_change(ctx.tx, ctx.actor, number, ctx.now)
        except Refusal:
            raise Refusal("nominations.lost-change", number=str(number)) from None
    found: tuple[Under, Nomination] = ctx.read[key]
    return found


async def adding(ctx: Ctx, number: int) -> Nomination:
    """For its nominee. Raises Refusal where nothing can be added any more."""
    key = ("addition", number)
    if key not in ctx.read:
        try:
            _, found = await nominations.to_add(ctx.tx, ctx.actor, number, ctx.now)
        except Refusal:
            raise Refusal("nominations.lost-change", number=str(number)) from None
        ctx.read[key] = found
    one: Nomination = ctx.read[key]
    return one


async def rooms(ctx: Ctx, under: Under, now_in: int | None = None) -> dict[int, int | None]:
    """Category → how many more it takes; `now_in` is where a nomination is already."""
    key = ("rooms", under.contest.id)
    if key not in ctx.read:
        every = await categories(ctx, under.contest.id)
        limits = under.contest.rules
        ctx.read[key] = await nominations.rooms.of_categories(ctx.tx, limits, every)
    found: dict[int, int | None] = dict(ctx.read[key])
    if now_in is not None and found.get(now_in) is not None:
        found[now_in] = (found[now_in] or 0) + 1
    return found


async def categories(ctx: Ctx, contest: int) -> list[Category]:
    key = ("categories", contest)
    if key not in ctx.read:
        ctx.read[key] = await nominations.categories_of(ctx.tx, contest)
    found: list[Category] = ctx.read[key]
    return found
