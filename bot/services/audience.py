"""Whom something is for by name, where it is shown besides, and who may speak to them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from zlib import crc32

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
from bot.domain.audience import FEW, FEW_SHARE, Audience, AudienceKind
from bot.domain.counties import County
from bot.domain.errors import NotAllowed, Stale, require
from storage import audience as people
from storage import groups as chats
from storage import roles, territories
from storage.audience import Receiver
from storage.base import Tx
from storage.groups import Group

__all__ = ["Receiver"]

EVERYBODY = Audience(AudienceKind.EVERYBODY)


@dataclass(frozen=True, slots=True)
class Count:
    """Whom something is for, and where it would go now."""

    audience: Audience
    people: Sequence[Receiver]
    groups: Sequence[Group]
    channel: int | None
    privately: bool

    @property
    def total(self) -> int:
        return len(self.people)

    @property
    def accounts(self) -> list[int]:
        """Those a message would be queued for."""
        return [one.started for one in self.people if one.started] if self.privately else []

    @property
    def idle(self) -> int:
        """Who never pressed Start."""
        return sum(one.started is None for one in self.people)

    @property
    def counties(self) -> dict[str, str]:
        """Code → name, of those the people are in."""
        return {one.county: one.county_name for one in self.people}

    @property
    def municipalities(self) -> set[str]:
        return {one.municipality for one in self.people}

    @property
    def is_wide(self) -> bool:
        """It goes to more than one county: there is a moment to think again."""
        posted = {group.county for group in self.groups if group.county is not None}
        return len(self.counties.keys() | posted) > 1 or self.channel is not None

    @property
    def mark(self) -> int:
        """Tells these receivers from others, in a button."""
        places = [group.chat_id for group in self.groups]
        who = sorted(one.member_id for one in self.people), sorted(self.accounts), sorted(places)
        return crc32(repr((who, self.channel)).encode())

    @property
    def is_few(self) -> bool:
        """So few that another choice was perhaps meant."""
        chosen = self.audience.kind in {AudienceKind.ROLES, AudienceKind.NETWORKS}
        if chosen and self.total < FEW:
            return True
        return self.privately and len(self.accounts) < self.total * FEW_SHARE


@dataclass(frozen=True, slots=True)
class Seen:
    """What the actor saw: the revision of what is sent, the mark of its receivers."""

    rev: int
    mark: int


class Done(Enum):
    """What came of a wish to send something to an audience."""

    CHANGED = "changed"  # since it was shown: it must be seen again
    ASK = "ask"  # something is doubtful: nothing is done before another yes
    CONFIRMING = "confirming"  # other counties are asked first
    STARTED = "started"


def of_own(actor: Actor, what: Can, counted: Count) -> Count:
    """Those of the actor's own counties: of others one joins with, names are not theirs to see."""
    own = own_counties(actor, what)
    return replace(counted, people=[one for one in counted.people if one.county in own])


async def members(tx: Tx, audience: Audience, today: date) -> list[Receiver]:
    """The members it covers that day: only members are counted."""
    return await people.members_of(tx, audience, today)


async def groups(tx: Tx, audience: Audience) -> list[Group]:
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


async def over(tx: Tx, audience: Audience) -> list[Over]:
    """All that the audience lies in: whoever speaks to it must be allowed over each.

    Raises Stale for a municipality that is no more.
    """
    of_places = audience.kind is AudienceKind.MUNICIPALITIES
    return lies_in(audience, await counties_of(tx) if of_places else {})


async def counties_of(tx: Tx) -> dict[str, str]:
    """Municipality → the county it lies in."""
    return {one.code: one.county for one in await territories.all_municipalities(tx)}


def lies_in(audience: Audience, counties: Mapping[str, str]) -> list[Over]:
    """As `over`, where it is known which county each municipality lies in."""
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


async def check(tx: Tx, actor: Actor, what: Can, audience: Audience) -> None:
    """Raise NotAllowed unless the actor may do that to all of it; Stale."""
    for one in await over(tx, audience):
        require(actor, what, over=one)


async def may(tx: Tx, actor: Actor, what: Can, audience: Audience) -> bool:
    """Whether the actor may do that to all of it."""
    try:
        await check(tx, actor, what, audience)
    except (NotAllowed, Stale):
        return False
    return True


def widest(actor: Actor, what: Can) -> Audience:
    """The whole of what the actor may do that to. Raises NotAllowed."""
    require(actor, what)
    if actor.may(what, Nationwide()):
        return EVERYBODY
    held = own(actor, what)
    kind = next((one for one, which in held.items() if which), None)
    if kind is None:
        require(actor, what, over=Nationwide())
        return EVERYBODY
    return Audience(kind, tuple(held[kind]))


def own(actor: Actor, what: Can) -> dict[AudienceKind, Sequence[str]]:
    """The counties, municipalities and networks the actor may do that to by a role over them."""
    return {
        AudienceKind.COUNTIES: own_counties(actor, what),
        AudienceKind.MUNICIPALITIES: _scopes(actor, what, Reach.MUNICIPALITY),
        AudienceKind.NETWORKS: _scopes(actor, what, Reach.NETWORK),
    }


def _scopes(actor: Actor, what: Can, reach: Reach) -> Sequence[str]:
    held = (one for one in actor.grants if REACH[one.role] is reach and what in GRANTS[one.role])
    return sorted(one.scope for one in held)


def others(actor: Actor, what: Can, audience: Audience) -> list[str]:
    """The counties among them for which the actor cannot speak; none unless theirs is there."""
    if audience.kind is not AudienceKind.COUNTIES:
        return []
    theirs = [one for one in audience.which if not actor.may(what, Territory(one))]
    return theirs if len(theirs) < len(audience.which) else []


async def check_jointly(tx: Tx, actor: Actor, what: Can, audience: Audience) -> None:
    """Raise NotAllowed unless the actor may do that to them, alone or with others; Stale."""
    if not others(actor, what, audience):
        await check(tx, actor, what, audience)


def own_counties(actor: Actor, what: Can) -> Sequence[str]:
    """The counties the actor may do that to, all ten for the office."""
    return [one.code for one in County if actor.may(what, Territory(one.code))]


async def office(tx: Tx, what: Can, now: datetime) -> list[int]:
    """The accounts of all who may do that to everybody."""
    found: set[int] = set()
    for role in Role:
        if REACH[role] is Reach.EVERYWHERE and what in GRANTS[role]:
            found.update(await roles.holders(tx, role, now.date()))
    return sorted(found)
