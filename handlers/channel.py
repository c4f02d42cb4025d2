"""The association's channel as the office sees it: which one it is, and what the bot may there."""

from typing import Any

from bot.domain.actors import Can
from bot.domain.channel import BindChannel, LetChannelGo, OpenChannel, PickChannel, Right
from bot.domain.menu import to_menu
from bot.domain.messages import Joined, one_a_row, tap, verbatim, words
from bot.services import channel
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen

routes = Routes("channel")

SHOWN = 4  # channels that wait to be asked about
TO_MENU = (to_menu(),)


@routes.entry("channel", needs=Can.KEEP_CHANNEL, opens=OpenChannel())
async def the_channel(ctx: Ctx, _: Any) -> Answer:
    return await _channel(ctx)


async def _channel(ctx: Ctx) -> Screen:
    """The association's; where there is none, how it gets one."""
    ours, others = await channel.shown(ctx.tx, ctx.actor)
    buttons = [verbatim(one.title, PickChannel(one.chat_id)) for one in others[:SHOWN]]
    if ours is None:
        return Screen("channel.none", rows=(*one_a_row(buttons), TO_MENU))
    let_go = tap("channel.let-go", LetChannelGo(ours.chat_id, sure=False))
    lines = [
        words(
            "channel.right-given" if right in ours.rights else "channel.right-missing",
            right=words(right.text),
        )
        for right in Right
    ]
    params = {"title": ours.title, "rights": Joined(tuple(lines))}
    return Screen("channel.card", params, (*one_a_row([*buttons, let_go]), TO_MENU))


@routes.tap(PickChannel, needs=Can.KEEP_CHANNEL)
async def pick(ctx: Ctx, value: PickChannel) -> Answer:
    """A channel the bot was added to: the question again."""
    found = await channel.get(ctx.tx, ctx.actor, value.channel)
    if found.ours:
        return await _channel(ctx)
    if Right.POST not in found.rights:
        return Screen("channel.post-wanted", {"title": found.title}, (TO_MENU,))
    rows = (*channel.answers(found.chat_id), TO_MENU)
    return Screen("channel.ask", {"title": found.title}, rows)


@routes.tap(BindChannel, needs=Can.KEEP_CHANNEL)
async def bind(ctx: Ctx, value: BindChannel) -> Answer:
    if not value.ours:
        return await _left(ctx, value.channel)
    former = await channel.bind(ctx.tx, ctx.actor, value.channel, ctx.now)
    screen = await _channel(ctx)
    if former is None:
        return screen.led_by(words("channel.bound"))
    return screen.led_by(words("channel.bound-instead", former=former.title))


@routes.tap(LetChannelGo, needs=Can.KEEP_CHANNEL)
async def let_go(ctx: Ctx, value: LetChannelGo) -> Answer:
    if value.sure:
        return await _left(ctx, value.channel)
    found = await channel.get(ctx.tx, ctx.actor, value.channel)
    sure = tap("channel.let-go", LetChannelGo(value.channel, sure=True))
    keep = tap("channel.keep", OpenChannel())
    return Screen("channel.ask-let-go", {"title": found.title}, ((sure,), (keep,)))


async def _left(ctx: Ctx, chat_id: int) -> Screen:
    update = ctx.incoming.update_id
    left = await channel.decline(ctx.tx, ctx.actor, chat_id, ctx.now, update)
    return (await _channel(ctx)).led_by(words("channel.left", title=left.title))
