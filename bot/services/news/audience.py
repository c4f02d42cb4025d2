"""Whom a news item is for, where it is shown besides, and who may speak to them."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime

from bot.domain.actors import Actor, Can, Role
from bot.domain.audience import Audience
from bot.domain.errors import Stale
from bot.domain.news import Channel
from bot.services import audience, channel
from bot.services.audience import counties_of, lies_in
from storage import roles
from storage.base import Tx
from storage.groups import Group
from storage.news import Item


async def groups(tx: Tx, item: Item) -> list[Group]:
    """The groups it is posted in: those of the counties or networks it is for."""
    chosen = Channel.GROUPS.code in item.channels
    return await audience.groups(tx, item.audience) if chosen else []


async def has_channel(tx: Tx) -> bool:
    """Whether the association has a channel."""
    return await channel.channel_id(tx) is not None


async def check(tx: Tx, actor: Actor, of: Audience) -> None:
    """Raise NotAllowed unless the actor may write to all of it; Stale."""
    await audience.check(tx, actor, Can.BROADCAST, of)


async def may_write(tx: Tx, actor: Actor, of: Audience) -> bool:
    """Whether the actor may write to all of it."""
    return await audience.may(tx, actor, Can.BROADCAST, of)


async def writable(tx: Tx, actor: Actor, items: Sequence[Item]) -> list[Item]:
    """Those of them to all of whose audience the actor may write."""
    counties = await counties_of(tx)
    found = []
    for item in items:
        with suppress(Stale):
            overs = lies_in(item.audience, counties)
            if all(actor.may(Can.BROADCAST, over) for over in overs):
                found.append(item)
    return found


async def editors(tx: Tx, now: datetime) -> list[int]:
    """The accounts of editors and the director; where there is neither, of the owners."""
    today = now.date()
    for some in ((Role.DIRECTOR, Role.EDITOR), (Role.OWNER,)):
        found = [one for role in some for one in await roles.holders(tx, role, today)]
        if found:
            return list(dict.fromkeys(found))
    return []


async def office(tx: Tx, now: datetime) -> list[int]:
    """The accounts of all who may write to everybody."""
    return await audience.office(tx, Can.BROADCAST, now)
