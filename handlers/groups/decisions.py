"""What leads decide on their cards: who is let in, who stays, what is tried again."""

from bot.domain.actors import Can
from bot.domain.groups.buttons import CheckRemoval, Decide, Judge, MakeTopic
from bot.services import groups
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Toast
from handlers.groups.routes import routes


@routes.tap(Decide, needs=Can.KEEP_GROUPS)
async def decide(ctx: Ctx, value: Decide) -> Answer:
    await groups.decide(ctx.tx, ctx.actor, value.chat, value.user, ctx.now, admit=value.admit)
    return Toast("groups.letting-in" if value.admit else "groups.refusing")


@routes.tap(Judge, needs=Can.KEEP_GROUPS)
async def judge(ctx: Ctx, value: Judge) -> Answer:
    await groups.judge(ctx.tx, ctx.actor, value.chat, value.user, ctx.now, stays=value.stays)
    return Toast("groups.letting-stay" if value.stays else "groups.putting-out")


@routes.tap(CheckRemoval, needs=Can.KEEP_GROUPS)
async def check_removal(ctx: Ctx, value: CheckRemoval) -> Answer:
    update = ctx.incoming.update_id
    await groups.check(ctx.tx, ctx.actor, value.chat, value.user, ctx.now, update)
    return Toast("groups.trying-again")


@routes.tap(MakeTopic, needs=Can.KEEP_GROUPS)
async def make_topic(ctx: Ctx, value: MakeTopic) -> Answer:
    update = ctx.incoming.update_id
    await groups.make_topic(ctx.tx, ctx.actor, value.chat, value.which, ctx.now, update)
    return Toast("groups.making-topic")
