"""County groups: which Telegram group is whose, and what becomes of it."""

from collections.abc import Collection
from datetime import datetime

from bot.domain.actors import Actor, Can, Role, Territory
from bot.domain.counties import County
from bot.domain.errors import Refusal, require
from bot.domain.folding import alphabetical
from bot.domain.groups import Topic
from bot.domain.messages import words
from bot.services.outbox import tell, tell_role
from storage import errands, groups, outbox, territories
from storage.base import Tx
from storage.groups import Group


async def enter(tx: Tx, chat_id: int, title: str, now: datetime) -> None:
    """The bot was added to a group; its first message says what it keeps and what not."""
    known = await groups.get(tx, chat_id)
    await groups.enter(tx, chat_id, title, now)
    if known is None:
        key = f"greeting:{int(now.timestamp())}"
        await tell(tx, chat_id, words("groups.greeting"), key=key, now=now)


async def leave(tx: Tx, chat_id: int) -> None:
    await groups.left(tx, chat_id)


async def shut_out(tx: Tx, chat_id: int, now: datetime) -> None:
    """Telegram says that the bot is not in the group: it may have slept while it was removed."""
    group = await groups.get(tx, chat_id)
    if group is not None:
        await groups.left(tx, chat_id)
        told = words("groups.shut-out-owners", title=group.title)
        await tell_role(tx, Role.OWNER, told, key=f"shut-out:{chat_id}:{now.date()}", now=now)


async def migrate(tx: Tx, old: int, new: int) -> None:
    """The group became a supergroup: every stored chat id follows, in one transaction."""
    await groups.migrate(tx, old, new)
    await outbox.migrate(tx, old, new)
    await errands.migrate(tx, old, new)


async def thread(tx: Tx, chat_id: int, topic: str) -> int | None:
    """The open thread of the topic; None: the message goes to the general one."""
    return await groups.thread(tx, chat_id, topic)


async def topic_lost(tx: Tx, chat_id: int, topic: Topic, now: datetime) -> None:
    """Telegram says that the topic is closed or gone; the leads are told."""
    await groups.close_topic(tx, chat_id, topic)
    group = await groups.get(tx, chat_id)
    if group is not None and group.county is not None:
        told = words("groups.topic-lost", title=group.title, topic=words(f"groups.topic-{topic}"))
        key = f"topic-lost:{chat_id}:{topic}:{now.date()}"
        await tell_role(tx, Role.COUNTY_LEAD, told, key=key, now=now, scope=group.county)


async def roster_changed(
    tx: Tx, now: datetime, *, gone: Collection[int], changed: Collection[int]
) -> None:
    """Accounts that lost their membership, and those newly linked or of another eldership."""


async def bind(tx: Tx, actor: Actor, chat_id: int, county: County) -> str:
    """Bind the group to the county; the county's name. Raises NotAllowed, Refusal.

    Whoever takes a group from another county must be allowed to act there too.
    """
    require(actor, Can.KEEP_GROUPS, over=Territory(county.code))
    group = await get(tx, chat_id)
    if group.county is not None:
        require(actor, Can.KEEP_GROUPS, over=Territory(group.county))
    await groups.bind(tx, chat_id, county.code)
    return (await territories.county_names(tx))[county.code]


async def counties(tx: Tx, actor: Actor) -> list[tuple[County, str]]:
    """The counties whose group the actor may name, with their names, in alphabetical order."""
    names = await territories.county_names(tx)
    found = [
        (county, names[county.code])
        for county in County
        if actor.may(Can.KEEP_GROUPS, Territory(county.code))
    ]
    return sorted(found, key=lambda pair: alphabetical(pair[1]))


async def unbound(tx: Tx) -> list[Group]:
    """Groups the bot is in that belong to no county yet."""
    return [group for group in await groups.present(tx) if group.county is None]


async def get(tx: Tx, chat_id: int) -> Group:
    """A group the bot is in. Raises Refusal."""
    group = await groups.get(tx, chat_id)
    if group is None:
        raise Refusal("groups.not-there")
    return group
