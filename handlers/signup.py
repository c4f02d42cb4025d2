"""How people get in: the terms first, then whatever proves who they are."""

from typing import Any

from bot.domain.actors import Can
from bot.domain.messages import one_a_row, tap, words
from bot.domain.taps import Tap
from bot.services import members
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen

routes = Routes("signup")


class AcceptTerms(Tap, prefix="sa"):
    pass


class DeclineTerms(Tap, prefix="sd"):
    pass


class ReadTerms(Tap, prefix="sr"):
    pass


async def terms(ctx: Ctx) -> Screen:
    """The terms in short, asked before anything else."""
    rows = one_a_row(
        [
            tap("signup.accept", AcceptTerms()),
            tap("signup.read-terms", ReadTerms()),
            tap("signup.decline", DeclineTerms()),
        ]
    )
    return Screen("signup.terms", {"association": ctx.kit.association}, rows)


@routes.tap(ReadTerms, needs=Can.ANYONE)
async def read_terms(ctx: Ctx, _: Any) -> Answer:
    rows = one_a_row([tap("signup.accept", AcceptTerms()), tap("signup.decline", DeclineTerms())])
    return Screen("signup.terms-in-full", {"association": ctx.kit.association}, rows)


@routes.tap(AcceptTerms, needs=Can.ANYONE)
async def accept(ctx: Ctx, _: Any) -> Answer:
    if ctx.actor.member_id is None:
        return await terms(ctx)
    await members.consent(ctx.tx, ctx.actor, ctx.now)
    ctx.consent()
    return (await ctx.kit.home(ctx)).led_by(words("signup.accepted"))


@routes.tap(DeclineTerms, needs=Can.ANYONE)
async def decline(ctx: Ctx, _: Any) -> Answer:
    rows = ((tap("signup.back-to-terms", ReadTerms()),),)
    return Screen("signup.declined", rows=rows)
