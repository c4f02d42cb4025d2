"""Writing an item: by sending the bot messages, as in any chat."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Stale
from bot.domain.messages import words
from bot.domain.news import PreviewButton
from bot.domain.news_buttons import EditContent, ShowNews, TryNews, WriteNews
from bot.services import news
from bot.services.audience import widest
from bot.services.news import New
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, Toast
from handlers.news.cards import previewed, show_with_card
from handlers.news.content_field import Messages, joined, parts_of
from handlers.news.routes import routes


async def composed(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    """A draft, for everybody the author may write to. What cannot be changed any more is copied."""
    content, lead = joined(values["content"]), []
    number = values.get("news")
    if number is not None:
        try:
            return await previewed(ctx, await news.say(ctx.tx, ctx.actor, number, content))
        except Stale:
            lead = [words("news.copied")]
    new = New(content, widest(ctx.actor, Can.BROADCAST))
    number = await news.create(ctx.tx, ctx.actor, new, ctx.now)
    screen = await previewed(ctx, await news.get(ctx.tx, ctx.actor, number))
    return screen.led_by(*lead)


NEWS = routes.form(
    Form(
        "news",
        "news",
        needs=Can.BROADCAST,
        finish=composed,
        steps=(Step("content", Messages()),),
        direct=True,
    )
)


@routes.tap(WriteNews, needs=Can.BROADCAST)
async def write(ctx: Ctx, _: WriteNews) -> Answer:
    """A new item; what was begun and not finished is gone on with first."""
    begun = await _begun(ctx)
    return begun or await ctx.kit.forms.open(ctx, NEWS)


@routes.tap(EditContent, needs=Can.BROADCAST)
async def edit(ctx: Ctx, value: EditContent) -> Answer:
    item = await news.open_item(ctx.tx, ctx.actor, value.news)
    begun = await _begun(ctx)
    if begun is not None:
        return begun
    parts = parts_of(news.content(item))
    return await ctx.kit.forms.open(ctx, NEWS, news=item.id, content=parts)


async def _begun(ctx: Ctx) -> Screen | None:
    draft = next((one for one in ctx.drafts if one.form == NEWS.name), None)
    if draft is None or not draft.values.get("content"):
        return None
    return await ctx.kit.forms.unfinished(ctx, draft)


@routes.tap(ShowNews, needs=Can.BROADCAST)
async def show(ctx: Ctx, value: ShowNews) -> Answer:
    return await previewed(ctx, await news.get(ctx.tx, ctx.actor, value.news))


@routes.tap(TryNews, needs=Can.BROADCAST)
async def test(ctx: Ctx, value: TryNews) -> Answer:
    await show_with_card(ctx, await news.get(ctx.tx, ctx.actor, value.news))
    return Toast("news.test-coming")


@routes.tap(PreviewButton, needs=Can.BROADCAST)
async def idle(ctx: Ctx, value: PreviewButton) -> Answer:
    await news.get(ctx.tx, ctx.actor, value.news)
    return Toast("news.only-preview", alert=True)
