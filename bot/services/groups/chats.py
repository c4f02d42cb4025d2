"""What becomes of the bot in groups: added, given rights, moved, shut out."""

from collections.abc import Collection
from datetime import datetime

from bot.domain.actors import Actor, Can, Role
from bot.domain.groups import Right, Topic, needed
from bot.domain.groups.buttons import MakeTopic, OpenGroups, PickGroup
from bot.domain.groups.events import Membership
from bot.domain.messages import Button, Joined, Rows, Words, tap, words
from bot.domain.taps import as_payload
from bot.services.errands import Act, order
from bot.services.groups.standing import keepers, office, tell_keepers
from bot.services.outbox import tell
from storage import accounts, errands, groups, live, outbox, quick_polls, roles
from storage.base import Tx
from storage.groups import Group


async def enter(tx: Tx, actor: Actor, change: Membership, now: datetime) -> None:
    """The bot was added: it says what it keeps, and asks whoever added it whose group this is."""
    known = await groups.get(tx, change.chat_id)
    await groups.enter(tx, change.chat_id, change.title, now, change.by)
    await groups.change(tx, change.chat_id, rights=list(change.rights))
    await inspect(tx, change.chat_id, now, change.update)
    if known is not None and known.bound:
        return
    aside = await _ask(tx, actor, change, now)
    if known is None:
        await _greet(tx, change.chat_id, aside, now)


async def _greet(tx: Tx, chat_id: int, aside: tuple[Words | None, Rows], now: datetime) -> None:
    note, rows = aside
    parts = (words("groups.greeting"), note) if note else (words("groups.greeting"),)
    message = words("common.joined", parts=Joined(parts)) if note else parts[0]
    await tell(tx, chat_id, message, key=f"greeting:{_at(now)}", now=now, rows=rows)


async def _ask(
    tx: Tx, actor: Actor, change: Membership, now: datetime
) -> tuple[Words | None, Rows]:
    """Ask in private; what the group must read, with its button, where private is shut."""
    group = await groups.get(tx, change.chat_id)
    if group is not None and group.bound:
        return None, ()
    reached = bool(await accounts.reachable(tx, [actor.account_id]))
    if actor.can(Can.KEEP_GROUPS):
        if not reached:
            pick = Button(words("groups.say-whose"), start=as_payload(PickGroup(change.chat_id)))
            return None, ((pick,),)
        question = words("groups.added", title=change.title)
        rows = ((tap("groups.say-whose", PickGroup(change.chat_id)),),)
        key = f"added:{change.chat_id}:{_at(now)}"
        await tell(tx, actor.account_id, question, key=key, now=now, rows=rows)
        return None, ()
    await _tell_of_adder(tx, actor, change, now)
    if not reached:
        return words("groups.added-no-right"), ()
    told = words("groups.added-no-right-private", title=change.title)
    key = f"added:{change.chat_id}:{_at(now)}"
    await tell(tx, actor.account_id, told, key=key, now=now)
    return None, ()


async def _tell_of_adder(tx: Tx, actor: Actor, change: Membership, now: datetime) -> None:
    """The lead of the adder's county, or the office; once a day, whatever else is added."""
    leads: list[int] = []
    if actor.seat is not None:
        leads = await roles.holders(tx, Role.COUNTY_LEAD, now.date(), actor.seat.county)
    where = words("groups.adder-member", eldership=actor.seat.eldership) if actor.seat else None
    told = words(
        "groups.added-by-other", title=change.title, who=where or words("groups.adder-stranger")
    )
    rows = ((tap("groups.say-whose", PickGroup(change.chat_id)),),)
    for account_id in leads or await office(tx, now):
        key = f"added-by:{actor.account_id}:{now.date()}"
        await tell(tx, account_id, told, key=key, now=now, rows=rows)


async def inspect(tx: Tx, chat_id: int, now: datetime, why: object) -> None:
    """Ask Telegram what the group is and what the bot may there, once for each `why`."""
    await order(tx, Act.INSPECT, chat_id, key=f"inspect:{why}", now=now)


async def given_rights(tx: Tx, change: Membership, now: datetime) -> bool:
    """The bot's own rights changed; which it lost is told, and what it gained is put to use.

    False where the group is not known: then the bot has just come.
    """
    group = await groups.get(tx, change.chat_id)
    if group is None:
        return False
    await note_rights(tx, group, change.rights, now)
    await inspect(tx, change.chat_id, now, change.update)
    return True


async def note_rights(tx: Tx, group: Group, rights: tuple[str, ...], now: datetime) -> None:
    """Keep them; the keepers are told of those that were lost."""
    await groups.change(tx, group.chat_id, rights=list(rights))
    lost = [right for right in needed_of(group) if right in (group.rights or ())]
    lost = [right for right in lost if right not in rights]
    if not lost or not group.bound:
        return
    names = Joined(tuple(words(right.text) for right in lost), by=", ")
    told = words("groups.rights-lost", title=group.title, rights=names)
    rows = ((tap("groups.show-group", PickGroup(group.chat_id)),),)
    key = f"rights-lost:{group.chat_id}:{_at(now)}"
    await tell_keepers(tx, group, told, key=key, now=now, rows=rows)


def needed_of(group: Group) -> list[Right]:
    return needed(forum=group.forum)


async def shut_out(tx: Tx, chat_id: int, now: datetime) -> None:
    """The bot is not in the group any more, or the group is gone: its leads and owners are told."""
    group = await groups.get(tx, chat_id)
    if group is None:
        return
    await groups.left(tx, chat_id)
    if not group.bound:
        return
    key = f"shut-out:{chat_id}:{now.date()}"
    told = words("groups.shut-out", title=group.title)
    rows = ((tap("groups.menu-groups", OpenGroups()),),)
    owners = await accounts.reachable(tx, await roles.holders(tx, Role.OWNER, now.date()))
    for account_id in sorted({*owners, *await keepers(tx, group, now)}):
        await tell(tx, account_id, told, key=key, now=now, rows=rows)


async def migrate(tx: Tx, old: int, new: int) -> None:
    """The group became a supergroup: every stored chat id follows, in one transaction."""
    await groups.migrate(tx, old, new)
    await outbox.migrate(tx, old, new)
    await errands.migrate(tx, old, new)
    await quick_polls.migrate(tx, old, new)
    await live.migrate(tx, old, new)


async def threads(tx: Tx, chat_ids: Collection[int]) -> dict[tuple[int, str], int]:
    """Chat and topic → the open thread; without one it goes to the general one."""
    return await groups.threads(tx, chat_ids)


async def topic_lost(tx: Tx, chat_id: int, topic: Topic, now: datetime) -> None:
    """Telegram says that the topic is closed or gone; the leads are told."""
    await lost_topic(tx, chat_id, topic, "groups.topic-lost", now)


async def lost_topic(tx: Tx, chat_id: int, topic: Topic, text: str, now: datetime) -> None:
    """What is meant for the topic goes to the general one from now on."""
    group = await groups.get(tx, chat_id)
    if group is None:
        return
    await groups.set_topic(tx, chat_id, topic, closed=True)
    if group.bound:
        told = words(text, title=group.title, topic=words(f"groups.topic-{topic}"))
        key = f"topic-lost:{chat_id}:{topic}:{now.date()}"
        await tell_keepers(tx, group, told, key=key, now=now, rows=_again(chat_id, topic))


async def topic_turned(
    tx: Tx, chat_id: int, thread_id: int, now: datetime, *, closed: bool
) -> None:
    """Somebody closed or reopened one of our topics. Who may manage topics writes there still."""
    group = await groups.get(tx, chat_id)
    found = await groups.topics_of(tx, chat_id)
    topic = next((one.topic for one in found.values() if one.thread_id == thread_id), None)
    if group is None or topic is None:
        return
    writes = Right.TOPICS in (group.rights or ())
    await groups.set_topic(tx, chat_id, topic, closed=closed and not writes)
    if closed and group.bound:
        text = "groups.topic-closed" if writes else "groups.topic-lost"
        told = words(text, title=group.title, topic=words(f"groups.topic-{topic}"))
        rows = () if writes else _again(chat_id, Topic(topic))
        key = f"topic-lost:{chat_id}:{topic}:{now.date()}"
        await tell_keepers(tx, group, told, key=key, now=now, rows=rows)


def _again(chat_id: int, topic: Topic) -> Rows:
    return ((tap("groups.make-topic", MakeTopic(chat_id, list(Topic).index(topic))),),)


def _at(now: datetime) -> int:
    return int(now.timestamp())
