"""A group as its keepers see it: whose it is, what the bot may there, what is missing."""

from dataclasses import dataclass
from datetime import datetime
from zlib import crc32

from bot.domain.groups import Topic, missing, needed
from bot.domain.groups.buttons import CheckGroup, LeaveGroup, SwitchRemoving
from bot.domain.messages import Joined, Rows, Words, tap, words
from bot.services.groups.standing import whose
from bot.services.outbox import tell
from storage import groups
from storage.base import Tx
from storage.groups import Group, owed, people


@dataclass(frozen=True, slots=True)
class State:
    """A group for a board. `inside` are accounts known to be in it, `members` lines of the roster.

    `strangers` joined unseen, and are only counted; None while nobody has counted.
    """

    chat_id: int
    title: str
    inside: frozenset[int]
    members: frozenset[int]
    strangers: int | None
    looked_at: datetime | None
    invite_link: str | None
    problems: tuple[Words, ...]


async def state(tx: Tx, county: str) -> State | None:
    """The county's group; None where it has none, or the bot is not in it."""
    group = await groups.of_county(tx, county)
    return await state_of(tx, group) if group is not None else None


async def state_of(tx: Tx, group: Group) -> State:
    inside = frozenset(
        one.account_id for one in await people.known(tx, group.chat_id) if one.inside
    )
    counted = group.headcount
    return State(
        chat_id=group.chat_id,
        title=group.title,
        inside=inside,
        members=frozenset((await people.members_of(tx, inside)).values()),
        strangers=None if counted is None else max(counted - len(inside) - 1, 0),  # one is the bot
        looked_at=group.looked_at,
        invite_link=group.invite_link,
        problems=tuple(await _problems(tx, group)),
    )


async def _problems(tx: Tx, group: Group) -> list[Words]:
    found = [
        words("groups.problem-right", right=words(right.text))
        for right in missing(group.rights or (), forum=group.forum)
    ]
    for topic in (await groups.topics_of(tx, group.chat_id)).values():
        if group.forum and topic.closed:
            name = words(f"groups.topic-{topic.topic}")
            found.append(words("groups.problem-topic", topic=name))
    stuck = len(await owed.of(tx, group.chat_id))
    if stuck:
        found.append(words("groups.problem-removals", count=stuck))
    return found


async def card(tx: Tx, group: Group) -> Words:
    lines = [words("groups.card-title", title=group.title, whose=await whose(tx, group))]
    rights = group.rights or ()
    for right in needed(forum=group.forum):
        there = "groups.right-given" if right in rights else "groups.right-missing"
        lines.append(words(there, right=words(right.text)))
    if missing(rights, forum=group.forum):
        lines.append(words("groups.how-rights"))
    lines.append(await _about_topics(tx, group))
    if group.invite_link is not None:
        lines.append(words("groups.card-link", link=group.invite_link))
    found = await state_of(tx, group)
    if found.strangers:
        lines.append(words("groups.card-strangers", count=found.strangers))
    stuck = len(await owed.of(tx, group.chat_id))
    if stuck:
        lines.append(words("groups.problem-removals", count=stuck))
    lines.append(words("groups.removes-on" if group.removes else "groups.removes-off"))
    return words("common.joined", parts=Joined(tuple(lines)))


async def _about_topics(tx: Tx, group: Group) -> Words:
    if not group.forum:
        return words("groups.how-topics")
    known = await groups.topics_of(tx, group.chat_id)
    there = [
        words(f"groups.topic-{topic}")
        for topic in Topic
        if topic in known and known[topic].thread_id is not None and not known[topic].closed
    ]
    if not there:
        return words("groups.no-topics-yet")
    return words("groups.card-topics", topics=Joined(tuple(there), by=", "))


def buttons(group: Group) -> Rows:
    switch = "groups.stop-removing" if group.removes else "groups.start-removing"
    return (
        (tap("groups.check", CheckGroup(group.chat_id)),),
        (tap(switch, SwitchRemoving(group.chat_id, on=not group.removes, sure=False)),),
        (tap("groups.leave", LeaveGroup(group.chat_id, sure=False)),),
    )


async def show(tx: Tx, group: Group, now: datetime) -> None:
    """Whoever bound the group sees in one message how it comes into order."""
    if group.bound_by is None or group.card is None:
        return
    told, rows = await card(tx, group), buttons(group)
    if await tell(tx, group.bound_by, told, key=group.card, now=now, rows=rows):
        return
    print_ = crc32(repr((told, rows)).encode())
    if group.shown != print_:
        key = f"{group.card}:{int(now.timestamp())}:{print_}"
        await tell(tx, group.bound_by, told, key=key, now=now, rows=rows, edits=group.card)
    await groups.change(tx, group.chat_id, shown=print_)


async def show_again(tx: Tx, chat_id: int, now: datetime) -> None:
    group = await groups.get(tx, chat_id)
    if group is not None and group.bound:
        await show(tx, group, now)
