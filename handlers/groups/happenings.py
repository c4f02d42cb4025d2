"""What Telegram tells: the bot's own place, people's places, wishes to join, topics, migrations."""

from typing import Any

from bot.services import channel, groups, members
from bot.telegram.membership import asking, in_channel, membership, served
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer
from handlers.groups.routes import routes


@routes.event("my_chat_member")
async def own_place(ctx: Ctx, _: Any) -> Answer:
    """The bot was added, removed, promoted; or a person blocked or unblocked it."""
    change = membership(ctx.incoming.body, ctx.incoming.update_id)
    if ctx.incoming.body["chat"]["type"] == "channel":
        place_ = in_channel(ctx.incoming.body, ctx.incoming.update_id)
        await channel.placed(ctx.tx, ctx.actor, place_, ctx.now)
    elif ctx.incoming.private:
        if ctx.actor.known:
            await members.reachable(ctx.tx, ctx.actor, change.inside)
    elif not change.inside:
        await groups.shut_out(ctx.tx, change.chat_id, ctx.now)
    elif change.was_inside and await groups.given_rights(ctx.tx, change, ctx.now):
        return None
    else:
        await groups.enter(ctx.tx, ctx.actor, change, ctx.now)
        await groups.back(ctx.tx, change.chat_id, ctx.now)
    return None


@routes.event("chat_member")
async def place(ctx: Ctx, _: Any) -> Answer:
    """Somebody came, left, rose or fell; only administrators are told."""
    if ctx.incoming.body["chat"]["type"] != "channel":
        change = membership(ctx.incoming.body, ctx.incoming.update_id)
        await groups.moved(ctx.tx, change, ctx.now)
    return None


@routes.event("new_chat_members")
async def came(ctx: Ctx, _: Any) -> Answer:
    await _served(ctx, "new_chat_members")
    return None


@routes.event("left_chat_member")
async def went(ctx: Ctx, _: Any) -> Answer:
    await _served(ctx, "left_chat_member")
    return None


async def _served(ctx: Ctx, field: str) -> None:
    """The only word of it where the bot is no administrator."""
    for change in served(ctx.incoming.body, field, ctx.incoming.update_id):
        await groups.moved(ctx.tx, change, ctx.now, served=True)


@routes.event("chat_join_request")
async def asks(ctx: Ctx, _: Any) -> Answer:
    if ctx.incoming.body["chat"]["type"] != "channel":
        await groups.asked(ctx.tx, asking(ctx.incoming.body, ctx.now), ctx.now)
    return None


@routes.event("migrate_to_chat_id")
async def migrated(ctx: Ctx, _: Any) -> Answer:
    message = ctx.incoming.body
    old, new = int(message["chat"]["id"]), int(message["migrate_to_chat_id"])
    await groups.migrate(ctx.tx, old, new)
    await groups.inspect(ctx.tx, new, ctx.now, "migrated")
    return None


@routes.event("migrate_from_chat_id")
async def migrated_from(ctx: Ctx, _: Any) -> Answer:
    """The second of the two messages about one migration."""
    message = ctx.incoming.body
    old, new = int(message["migrate_from_chat_id"]), int(message["chat"]["id"])
    await groups.migrate(ctx.tx, old, new)
    await groups.inspect(ctx.tx, new, ctx.now, "migrated")
    return None


@routes.event("forum_topic_closed")
async def topic_closed(ctx: Ctx, _: Any) -> Answer:
    await _turned(ctx, closed=True)
    return None


@routes.event("forum_topic_reopened")
async def topic_reopened(ctx: Ctx, _: Any) -> Answer:
    await _turned(ctx, closed=False)
    return None


async def _turned(ctx: Ctx, *, closed: bool) -> None:
    message = ctx.incoming.body
    chat_id, thread_id = int(message["chat"]["id"]), message.get("message_thread_id")
    if thread_id is not None:  # the general one has none, and no topic of ours is there
        await groups.topic_turned(ctx.tx, chat_id, int(thread_id), ctx.now, closed=closed)
