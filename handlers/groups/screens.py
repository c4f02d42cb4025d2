"""Groups as their keepers see them: the list, one group, whose it is."""

from bot.domain.actors import Can
from bot.domain.groups.buttons import (
    BindGroup,
    BindInstead,
    BindNetwork,
    CheckGroup,
    LeaveGroup,
    OpenGroups,
    PickGroup,
    SwitchRemoving,
)
from bot.domain.menu import to_menu
from bot.domain.messages import Button, in_pairs, one_a_row, tap, verbatim, words
from bot.services import groups
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, Toast
from handlers.groups.routes import routes

BACK = tap("groups.back", OpenGroups())


@routes.entry("groups", needs=Can.KEEP_GROUPS, opens=OpenGroups())
async def all_groups(ctx: Ctx, value: OpenGroups | None) -> Answer:
    """Those of nobody first, then those the actor keeps."""
    free, kept = await groups.listed(ctx.tx, ctx.actor, ctx.now)
    page = paged([*free, *kept], value.page if value else 0, OpenGroups)
    buttons = [
        verbatim(group.title, PickGroup(group.chat_id), chosen=group.bound) for group in page.items
    ]
    rows = (*one_a_row(buttons), *page.turning, (to_menu(),))
    return Screen("groups.unbound", {"count": len(free)}, rows)


@routes.tap(PickGroup, needs=Can.KEEP_GROUPS, by_link=True)
async def pick(ctx: Ctx, value: PickGroup) -> Answer:
    group = await groups.get(ctx.tx, value.chat)
    if group.bound:
        return await _group(ctx, value.chat)
    buttons = [
        verbatim(name, BindGroup(value.chat, county))
        for county, name in await groups.counties(ctx.tx, ctx.actor)
    ]
    of_networks = [
        verbatim(network.name, BindNetwork(value.chat, network.id))
        for network in await groups.networks_of(ctx.tx, ctx.actor)
    ]
    rows = (*in_pairs(buttons), *one_a_row(of_networks), (BACK,))
    return Screen("groups.which-county", {"title": group.title}, rows)


@routes.tap(BindGroup, needs=Can.KEEP_GROUPS)
async def bind(ctx: Ctx, value: BindGroup) -> Answer:
    taken = await groups.bind(ctx.tx, ctx.actor, value.chat, value.county, ctx.now)
    if taken is None:
        return await _bound(ctx, value.chat)
    group = await groups.get(ctx.tx, value.chat)
    rows = one_a_row(
        [
            tap("groups.bind-instead", BindInstead(value.chat, value.county)),
            tap("groups.keep-former", OpenGroups()),
        ]
    )
    params = {"county": taken.county, "former": taken.title, "title": group.title}
    return Screen("groups.county-has-one", params, rows)


@routes.tap(BindInstead, needs=Can.KEEP_GROUPS)
async def bind_instead(ctx: Ctx, value: BindInstead) -> Answer:
    await groups.bind(ctx.tx, ctx.actor, value.chat, value.county, ctx.now, instead=True)
    return await _bound(ctx, value.chat)


@routes.tap(BindNetwork, needs=Can.KEEP_GROUPS)
async def bind_network(ctx: Ctx, value: BindNetwork) -> Answer:
    await groups.bind_network(ctx.tx, ctx.actor, value.chat, value.network, ctx.now)
    return await _bound(ctx, value.chat)


async def _bound(ctx: Ctx, chat_id: int) -> Screen:
    whose = await groups.whose_is(ctx.tx, chat_id)
    return Screen("groups.bound", {"whose": whose}, ((to_menu(),),))


async def _group(ctx: Ctx, chat_id: int) -> Screen:
    group = await groups.kept_by(ctx.tx, ctx.actor, chat_id)
    card = await groups.card(ctx.tx, group)
    return Screen(card.id, card.params, (*groups.buttons(group), (BACK,)))


@routes.tap(CheckGroup, needs=Can.KEEP_GROUPS)
async def check(ctx: Ctx, value: CheckGroup) -> Answer:
    """Ask Telegram anew; the card follows."""
    await groups.check_group(ctx.tx, ctx.actor, value.chat, ctx.now, ctx.incoming.update_id)
    return Toast("groups.checking")


@routes.tap(SwitchRemoving, needs=Can.KEEP_GROUPS)
async def switch_removing(ctx: Ctx, value: SwitchRemoving) -> Answer:
    group = await groups.kept_by(ctx.tx, ctx.actor, value.chat)
    if value.sure or not value.on:
        await groups.switch_removing(ctx.tx, ctx.actor, value.chat, ctx.now, on=value.on)
        return await _group(ctx, value.chat)
    sure = tap("groups.start-removing", SwitchRemoving(value.chat, on=True, sure=True))
    return Screen("groups.ask-removing", {"title": group.title}, ((sure,), (_to(value.chat),)))


@routes.tap(LeaveGroup, needs=Can.KEEP_GROUPS)
async def let_go(ctx: Ctx, value: LeaveGroup) -> Answer:
    group = await groups.kept_by(ctx.tx, ctx.actor, value.chat)
    if value.sure:
        await groups.let_go(ctx.tx, ctx.actor, value.chat, ctx.now)
        return (await _list(ctx)).led_by(words("groups.gone-now", title=group.title))
    sure = tap("groups.leave", LeaveGroup(value.chat, sure=True))
    return Screen("groups.ask-leave", {"title": group.title}, ((sure,), (_to(value.chat),)))


async def _list(ctx: Ctx) -> Screen:
    screen = await all_groups(ctx, None)
    assert isinstance(screen, Screen)  # noqa: S101 - a list is one
    return screen


def _to(chat_id: int) -> Button:
    return tap("groups.no-leave-it", PickGroup(chat_id))
