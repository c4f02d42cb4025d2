"""A second pair of eyes: approving an item, or giving it back with a word why."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal, Stale
from bot.domain.messages import words
from bot.domain.news import State
from bot.domain.news_buttons import ApproveNews, ReturnNews
from bot.services import news
from bot.services.news import Done, Seen
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.news.cards import back_to, card_of, overtaken
from handlers.news.routes import routes
from handlers.news.sending import after, to_list

WHY_MAX = 300


async def returned(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    try:
        item = await news.give_back(
            ctx.tx, ctx.actor, values["news"], values["why"], ctx.now, ctx.kit.zone
        )
    except Stale:
        return await overtaken(ctx, values["news"])
    except Refusal as refusal:
        return refused(refusal, ((to_list(),),))
    return Screen("news.returned", {"title": item.title}, ((to_list(),),))


RETURN = routes.form(
    Form(
        "news_return",
        "news",
        needs=Can.BROADCAST,
        finish=returned,
        steps=(Step("why", Text(WHY_MAX)),),
        direct=True,
    )
)


@routes.tap(ApproveNews, needs=Can.BROADCAST)
async def approve(ctx: Ctx, value: ApproveNews) -> Answer:
    item = await news.get(ctx.tx, ctx.actor, value.news)
    if item.state is not State.PENDING:
        return await card_of(ctx, item, words("news.not-pending"))
    seen = Seen(value.rev, value.mark)
    try:
        done = await news.approve(ctx.tx, ctx.actor, value.news, seen, ctx.now, ctx.kit.zone)
    except Refusal as refusal:
        return refused(refusal, (back_to(item),))
    if done is Done.CHANGED:
        item = await news.get(ctx.tx, ctx.actor, value.news)
        return await card_of(ctx, item, words("news.changed-since"))
    return await after(ctx, value.news, done)


@routes.tap(ReturnNews, needs=Can.BROADCAST)
async def give_back(ctx: Ctx, value: ReturnNews) -> Answer:
    item = await news.get(ctx.tx, ctx.actor, value.news)
    if item.state is not State.PENDING:
        return await card_of(ctx, item, words("news.not-pending"))
    await news.pending(ctx.tx, ctx.actor, value.news)
    return await ctx.kit.forms.open(ctx, RETURN, news=item.id)
