"""The terms, asked before anything else of whoever is in the roster."""

from typing import Any

from bot.domain.actors import Can
from bot.domain.messages import one_a_row, tap, words
from bot.domain.signup import GoOn
from bot.domain.taps import Tap
from bot.services import members, signup
from bot.telegram.dispatch import current
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.signup.first import first
from handlers.signup.noun import routes


class AcceptTerms(Tap, prefix="sa"):
    pass


class DeclineTerms(Tap, prefix="sd"):
    pass


class ReadTerms(Tap, prefix="sr"):
    pass


async def terms(ctx: Ctx) -> Screen:
    """The terms in short."""
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
        return await ctx.kit.home(ctx)
    await members.consent(ctx.tx, ctx.actor, ctx.now)
    ctx.consent()
    screen = await (first(ctx) if ctx.draft is None else current(ctx))
    return screen.led_by(words("signup.accepted"))


@routes.tap(DeclineTerms, needs=Can.ANYONE)
async def decline(ctx: Ctx, _: Any) -> Answer:
    if ctx.actor.member_id is None:  # nobody asked them: what they wait for stays
        return await ctx.kit.home(ctx)
    await signup.decline(ctx.tx, ctx.actor)
    rows = ((tap("signup.back-to-terms", ReadTerms()),),)
    return Screen("signup.declined", rows=rows)


@routes.tap(GoOn, needs=Can.BELONG)
async def go_on(ctx: Ctx, _: Any) -> Answer:
    return await first(ctx)
