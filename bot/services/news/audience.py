"""Whom a news item is for, where it is shown besides, and who may speak to them."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime

from bot.domain.actors import (
    GRANTS,
    REACH,
    Actor,
    Can,
    Nationwide,
    Network,
    Over,
    Reach,
    Role,
    Territory,
)
from bot.domain.counties import County
from bot.domain.errors import NotAllowed, Stale, require
from bot.domain.news import Audience, AudienceKind, Channel
from bot.services import channel
from storage import audience as people
from storage import groups as chats
from storage import roles, territories
from storage.audience import Receiver
from storage.base import Tx
from storage.groups import Group
from storage.news import Item

__all__ = ["Receiver"]

EVERYBODY = Audience(AudienceKind.EVERYBODY)


async def members(tx: Tx, audience: Audience, today: date) -> list[Receiver]:
    """The members it covers that day: only members are counted."""
    return await people.members_of(tx, audience, today)


async def groups(tx: Tx, item: Item) -> list[Group]:
    """The groups it is posted in: those of the counties or networks it is for."""
    return await groups_of(tx, item.audience) if Channel.GROUPS.code in item.channels else []


async def groups_of(tx: Tx, audience: Audience) -> list[Group]:
    """Bound groups of the audience; a part of a county and a role have none."""
    found = await chats.bound(tx)
    match audience.kind:
        case AudienceKind.EVERYBODY:
            return [one for one in found if one.county is not None]
        case AudienceKind.COUNTIES:
            return [one for one in found if one.county in audience.which]
        case AudienceKind.NETWORKS:
            return [one for one in found if str(one.network_id) in audience.which]
    return []


async def has_channel(tx: Tx) -> bool:
    """Whether the association has a channel."""
    return await channel.channel_id(tx) is not None


async def over(tx: Tx, audience: Audience) -> list[Over]:
    """All that the audience lies in: whoever writes to it must be allowed over each.

    Raises Stale for a municipality that is no more.
    """
    of_places = audience.kind is AudienceKind.MUNICIPALITIES
    return _lies_in(audience, await _counties(tx) if of_places else {})


async def _counties(tx: Tx) -> dict[str, str]:
    """Municipality → the county it lies in."""
    return {one.code: one.county for one in await territories.all_municipalities(tx)}


def _lies_in(audience: Audience, counties: Mapping[str, str]) -> list[Over]:
    match audience.kind:
        case AudienceKind.COUNTIES:
            return [Territory(code) for code in audience.which]
        case AudienceKind.MUNICIPALITIES:
            if not counties.keys() >= set(audience.which):
                raise Stale
            return [Territory(counties[code], code) for code in audience.which]
        case AudienceKind.NETWORKS:
            return [Network(int(which)) for which in audience.which]
    return [Nationwide()]


async def check(tx: Tx, actor: Actor, audience: Audience) -> None:
    """Raise NotAllowed unless the actor may write to all of it; Stale."""
    for one in await over(tx, audience):
        require(actor, Can.BROADCAST, over=one)


async def may_write(tx: Tx, actor: Actor, audience: Audience) -> bool:
    """Whether the actor may write to all of it."""
    try:
        await check(tx, actor, audience)
    except (NotAllowed, Stale):
        return False
    return True


async def writable(tx: Tx, actor: Actor, items: Sequence[Item]) -> list[Item]:
    """Those of them to all of whose audience the actor may write."""
    counties = await _counties(tx)
    found = []
    for item in items:
        with suppress(Stale):
            overs = _lies_in(item.audience, counties)
            if all(actor.may(Can.BROADCAST, over) for over in overs):
                found.append(item)
    return found


def widest(actor: Actor) -> Audience:
    """The whole of what the actor may write to. Raises NotAllowed."""
    require(actor, Can.BROADCAST)
    if actor.may(Can.BROADCAST, Nationwide()):
        return EVERYBODY
    return Audience(AudienceKind.COUNTIES, tuple(own_counties(actor)))


def own_counties(actor: Actor) -> Sequence[str]:
    """The counties the actor may write to, all ten for the office."""
    return [one.code for one in County if actor.may(Can.BROADCAST, Territory(one.code))]


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
    found: set[int] = set()
    for role in Role:
        if REACH[role] is Reach.EVERYWHERE and Can.BROADCAST in GRANTS[role]:
            found.update(await roles.holders(tx, role, now.date()))
    return sorted(found)
