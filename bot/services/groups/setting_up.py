"""What a group needs, made as soon as the bot may: its link, its topics, the line about sign-up."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.domain.actors import Actor
from bot.domain.errors import Refusal, Stale
from bot.domain.groups import INSIDE, Right, Topic, fits, is_gone
from bot.domain.messages import to_json, words
from bot.services.errands import Act, Outcome, order
from bot.services.groups import cards
from bot.services.groups.chats import lost_topic, note_rights, shut_out
from bot.services.groups.standing import kept_by
from storage import groups
from storage.base import Tx
from storage.groups import Group, people

DOUBT = "nobody can say"  # of an errand that may have been done


async def inspected(tx: Tx, outcome: Outcome, now: datetime) -> None:
    """What Telegram says of the group and of the bot in it."""
    before = await groups.get(tx, outcome.chat_id)
    if before is None:
        return
    if outcome.error is not None:
        if is_gone(outcome.error):
            await shut_out(tx, before.chat_id, now)
        return
    chat, me = outcome.result["chat"], outcome.result["me"]
    if me["status"] not in INSIDE:
        await shut_out(tx, before.chat_id, now)
        return
    rights = tuple(right for right in Right if me.get(right))
    await note_rights(tx, before, rights, now)
    await groups.change(
        tx,
        before.chat_id,
        title=str(chat.get("title", before.title)),
        supergroup=chat.get("type") == "supergroup",
        forum=bool(chat.get("is_forum")),
        headcount=int(outcome.result["count"]),
        looked_at=now,
    )
    group = await groups.get(tx, before.chat_id)
    if group is not None and group.bound:
        await _note_administrators(tx, group, outcome.result["administrators"], now)
        await set_up(tx, group, chat, str(me["user"]["username"]), now)
        await cards.show(tx, group, now)


async def _note_administrators(
    tx: Tx, group: Group, found: list[Mapping[str, Any]], now: datetime
) -> None:
    """They are inside, as the bot knows now."""
    for member in found:
        if not member["user"].get("is_bot"):
            user, status = int(member["user"]["id"]), str(member["status"])
            await people.put(tx, group.chat_id, user, status=status, looked_at=now, tag=None)


async def set_up(
    tx: Tx, group: Group, chat: Mapping[str, Any], username: str, now: datetime
) -> None:
    rights = group.rights or ()
    if Right.INVITE in rights and group.invite_link is None:
        name = to_json(words("groups.link-name"))
        await order(tx, Act.LINK, group.chat_id, key=f"link:{now:%Y-%m-%dT%H}", now=now, name=name)
    if Right.TOPICS in rights and group.forum:
        known = await groups.topics_of(tx, group.chat_id)
        for topic in Topic:
            if topic not in known:
                await _make_topic(tx, group.chat_id, topic, now, "first")
    if Right.INFO in rights:
        await _describe(tx, group, str(chat.get("description", "")), username, now)


async def _describe(tx: Tx, group: Group, own: str, username: str, now: datetime) -> None:
    """Our line goes under what the group says of itself, where there is room."""
    link = f"t.me/{username}"
    if link in own or not fits(own):
        return
    text = words("groups.description", link=link)
    if own.strip():
        text = words("groups.description-under", own=own.strip(), link=link)
    key = f"describe:{now.date()}"
    await order(tx, Act.DESCRIBE, group.chat_id, key=key, now=now, text=to_json(text))


async def _make_topic(tx: Tx, chat_id: int, topic: Topic, now: datetime, why: object) -> None:
    await groups.set_topic(tx, chat_id, topic, thread_id=None, closed=False)
    name = to_json(words(f"groups.topic-{topic}"))
    key = f"topic:{topic}:{why}"
    await order(tx, Act.TOPIC, chat_id, key=key, now=now, topic=topic, name=name)


async def make_topic(
    tx: Tx, actor: Actor, chat_id: int, topic: Topic | None, now: datetime, why: object
) -> None:
    """Make a topic that was lost, because a lead asks. Raises NotAllowed, Stale, Refusal."""
    group = await kept_by(tx, actor, chat_id)
    if topic is None:
        raise Stale
    known = (await groups.topics_of(tx, chat_id)).get(topic)
    if known is not None and not known.closed:
        raise Refusal("groups.topic-there")
    if not group.forum:
        raise Refusal("groups.no-forum")
    await _make_topic(tx, chat_id, topic, now, why)


async def topic_made(tx: Tx, outcome: Outcome, now: datetime) -> None:
    """Its thread is kept. One that was not made, or perhaps was, is made again only when asked."""
    topic = Topic(outcome.params["topic"])
    if await groups.get(tx, outcome.chat_id) is None:
        return
    if outcome.error is None:
        thread_id = outcome.result["thread_id"]
        await groups.set_topic(tx, outcome.chat_id, topic, thread_id=thread_id, closed=False)
    elif is_gone(outcome.error):
        await shut_out(tx, outcome.chat_id, now)
        return
    else:
        text = "groups.topic-doubtful" if DOUBT in outcome.error else "groups.topic-failed"
        await lost_topic(tx, outcome.chat_id, topic, text, now)
    await cards.show_again(tx, outcome.chat_id, now)


async def link_made(tx: Tx, outcome: Outcome, now: datetime) -> None:
    if outcome.error is None:
        await groups.change(tx, outcome.chat_id, invite_link=outcome.result["link"])
        await cards.show_again(tx, outcome.chat_id, now)
