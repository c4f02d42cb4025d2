"""Whom an item is for, where it appears and how: each changed from its card."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can, Nationwide
from bot.domain.audience import AudienceKind
from bot.domain.errors import Stale
from bot.domain.messages import Button, one_a_row, tap, words
from bot.domain.news import Channel, Option
from bot.domain.news_buttons import (
    EditAudience,
    EditContent,
    EditNews,
    OpenChannels,
    OpenOptions,
    SwitchChannel,
    SwitchOption,
)
from bot.services import audience as people
from bot.services import news
from bot.services.news import Item
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.audience import AudienceOf, audience_of, value_of
from handlers.news.cards import (
    back_to,
    card_of,
    channels_said,
    offered_channels,
    options_said,
    overtaken,
)
from handlers.news.routes import routes


async def addressed(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    audience = audience_of(values["audience"])
    try:
        item = await news.address(ctx.tx, ctx.actor, values["news"], audience)
    except Stale:
        return await overtaken(ctx, values["news"])
    return await card_of(ctx, item, words("news.saved"))


AUDIENCE = routes.form(
    Form(
        "news_audience",
        "news",
        needs=Can.BROADCAST,
        finish=addressed,
        steps=(Step("audience", AudienceOf(Can.BROADCAST)),),
        direct=True,
    )
)


@routes.tap(EditNews, needs=Can.BROADCAST)
async def what(ctx: Ctx, value: EditNews) -> Answer:
    item = await news.open_item(ctx.tx, ctx.actor, value.news)
    buttons = [
        tap("news.edit-content", EditContent(item.id)),
        tap("news.edit-audience", EditAudience(item.id)),
        tap("news.edit-channels", OpenChannels(item.id)),
        tap("news.edit-options", OpenOptions(item.id)),
    ]
    return Screen("news.what-to-edit", rows=(*one_a_row(buttons), back_to(item)))


@routes.tap(EditAudience, needs=Can.BROADCAST)
async def audience(ctx: Ctx, value: EditAudience) -> Answer:
    item = await news.open_item(ctx.tx, ctx.actor, value.news)
    chosen = [] if item.audience.kind is AudienceKind.EVERYBODY else value_of(item.audience)
    return await ctx.kit.forms.open(ctx, AUDIENCE, news=item.id, audience=chosen)


@routes.tap(OpenChannels, needs=Can.BROADCAST)
async def channels(ctx: Ctx, value: OpenChannels) -> Answer:
    return await _channels(ctx, await news.open_item(ctx.tx, ctx.actor, value.news))


@routes.tap(SwitchChannel, needs=Can.BROADCAST)
async def switch_channel(ctx: Ctx, value: SwitchChannel) -> Answer:
    if value.channel is Channel.CHANNEL and value.on:
        item = await news.open_item(ctx.tx, ctx.actor, value.news)
        if Channel.CHANNEL not in await _offered(ctx, item):
            return await _channels(ctx, item)
    item = await news.place(ctx.tx, ctx.actor, value.news, value.channel, on=value.on)
    return await _channels(ctx, item)


async def _channels(ctx: Ctx, item: Item) -> Screen:
    chosen = news.channels(item)
    buttons: list[Button] = [
        tap(
            f"news.{'leave' if one in chosen else 'use'}-{one.code}",
            SwitchChannel(item.id, one, on=one not in chosen),
        )
        for one in await _offered(ctx, item)
    ]
    counted = await news.count(ctx.tx, item, ctx.today)
    shown = {"channels": channels_said(item, counted)}
    return Screen("news.channels", shown, (*one_a_row(buttons), back_to(item)))


async def _offered(ctx: Ctx, item: Item) -> list[Channel]:
    groups = bool(await people.groups(ctx.tx, item.audience))
    return offered_channels(ctx, item, groups=groups, channel=await news.has_channel(ctx.tx))


@routes.tap(OpenOptions, needs=Can.BROADCAST)
async def options(ctx: Ctx, value: OpenOptions) -> Answer:
    return await _options(ctx, await news.open_item(ctx.tx, ctx.actor, value.news))


@routes.tap(SwitchOption, needs=Can.BROADCAST)
async def switch_option(ctx: Ctx, value: SwitchOption) -> Answer:
    item = await news.opt(ctx.tx, ctx.actor, value.news, value.option, on=value.on)
    return await _options(ctx, item)


async def _options(ctx: Ctx, item: Item) -> Screen:
    """Pinning where there is nothing to pin in, the public to whoever does not speak to it: not."""
    chosen, counted = news.options(item), await news.count(ctx.tx, item, ctx.today)
    offered = [Option.ACK, Option.REPLY, Option.SILENT, Option.URGENT]
    if counted.groups or counted.channel is not None or Option.PIN in chosen:
        offered.insert(2, Option.PIN)
    if ctx.actor.may(Can.BROADCAST, Nationwide()):
        offered.append(Option.PUBLIC)
    buttons: list[Button] = [
        tap(
            f"news.{'without' if one in chosen else 'with'}-{one.code}",
            SwitchOption(item.id, one, on=one not in chosen),
        )
        for one in offered
    ]
    rows = (*one_a_row(buttons), back_to(item))
    return Screen("news.options", {"options": options_said(item)}, rows)
