"""Groups: what happens to the bot in them, and which county a group is of."""

from typing import Any

from telegram import ChatMember

from bot.domain.actors import Can
from bot.domain.counties import County
from bot.domain.messages import in_pairs, tap, verbatim
from bot.domain.taps import Tap
from bot.services import groups, members
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen
from handlers.menu import OpenMenu

routes = Routes("groups")

SHOWN = 20  # groups of one screen; those bound make room for the others
INSIDE = {ChatMember.MEMBER, ChatMember.ADMINISTRATOR, ChatMember.OWNER, ChatMember.RESTRICTED}


class OpenGroups(Tap, prefix="go"):
    pass


class PickGroup(Tap, prefix="gp"):
    chat: int


class BindGroup(Tap, prefix="gb"):
    chat: int
    county: County


@routes.event("my_chat_member")
async def membership(ctx: Ctx, _: Any) -> Answer:
    """The bot was added, removed, promoted; or a person blocked or unblocked it."""
    change = ctx.incoming.body
    state = change["new_chat_member"]
    inside = state["status"] in INSIDE and state.get("is_member", True)
    if change["chat"]["type"] == "channel":
        return None
    if ctx.incoming.private:
        if ctx.actor.known:
            await members.reachable(ctx.tx, ctx.actor, inside)
    elif inside:
        chat = change["chat"]
        await groups.enter(ctx.tx, int(chat["id"]), str(chat.get("title", "")), ctx.now)
    else:
        await groups.leave(ctx.tx, int(change["chat"]["id"]))
    return None


@routes.event("migrate_to_chat_id")
async def migrated(ctx: Ctx, _: Any) -> Answer:
    message = ctx.incoming.body
    await groups.migrate(ctx.tx, int(message["chat"]["id"]), int(message["migrate_to_chat_id"]))
    return None


@routes.event("migrate_from_chat_id")
async def migrated_from(ctx: Ctx, _: Any) -> Answer:
    """The second of the two messages about one migration."""
    message = ctx.incoming.body
    await groups.migrate(ctx.tx, int(message["migrate_from_chat_id"]), int(message["chat"]["id"]))
    return None


@routes.entry("groups", needs=Can.KEEP_GROUPS, opens=OpenGroups())
async def unbound(ctx: Ctx, _: Any) -> Answer:
    found = await groups.unbound(ctx.tx)
    rows = (
        *((verbatim(group.title, PickGroup(group.chat_id)),) for group in found[:SHOWN]),
        (tap("menu.to-menu", OpenMenu()),),
    )
    return Screen("groups.unbound", {"count": len(found)}, rows)


@routes.tap(PickGroup, needs=Can.KEEP_GROUPS)
async def pick(ctx: Ctx, value: PickGroup) -> Answer:
    group = await groups.get(ctx.tx, value.chat)
    buttons = [
        verbatim(name, BindGroup(value.chat, county))
        for county, name in await groups.counties(ctx.tx, ctx.actor)
    ]
    rows = (*in_pairs(buttons), (tap("groups.back", OpenGroups()),))
    return Screen("groups.which-county", {"title": group.title}, rows)


@routes.tap(BindGroup, needs=Can.KEEP_GROUPS)
async def bind(ctx: Ctx, value: BindGroup) -> Answer:
    name = await groups.bind(ctx.tx, ctx.actor, value.chat, value.county)
    rows = ((tap("menu.to-menu", OpenMenu()),),)
    return Screen("groups.bound", {"county": name}, rows)
