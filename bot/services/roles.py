"""Roles: who holds which, granting one and taking it back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.actors import REACH, Actor, Can, Grant, Nationwide, Reach, Role
from bot.domain.errors import NotAllowed, Refusal, Stale, require
from bot.domain.folding import alphabetical
from bot.domain.messages import Words, words
from bot.domain.roles import GRANTED, Office, may_give
from bot.domain.territories import Municipality
from bot.domain.when import is_waking
from bot.services import audit, directory, groups
from bot.services.outbox import tell
from storage import contests, marks, roles, territories
from storage.base import Tx
from storage.roles import Holding

__all__ = ["Granted", "Holding", "Places"]

WARNED = "one-owner-warned"
WARN_EVERY = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Places:
    """What a role's scope may be, with the names."""

    counties: Mapping[str, str]
    municipalities: Mapping[str, Municipality]
    networks: Mapping[int, str]
    contests: Mapping[int, str]

    def of(self, grant: Grant) -> str | None:
        """The name of a role's scope; None where there is none, or none any more."""
        match REACH[grant.role]:
            case Reach.COUNTY:
                return self.counties.get(grant.scope)
            case Reach.MUNICIPALITY:
                found = self.municipalities.get(grant.scope)
                return found.name if found else None
            case Reach.NETWORK:
                return self.networks.get(int(grant.scope)) if grant.scope.isdecimal() else None
            case Reach.CONTEST:
                return self.contests.get(int(grant.scope)) if grant.scope.isdecimal() else None
        return None

    def said(self, grant: Grant) -> Words:
        """„viceprezidentas (Utenos apskritis)“."""
        name, place = words(f"roles.name-{grant.role.value.replace('_', '-')}"), self.of(grant)
        return words("roles.held", role=name, place=place) if place else name


@dataclass(frozen=True, slots=True)
class Granted:
    """Whose role it is now; `new` unless they held it already. Without an account, not joined."""

    label: str
    account_id: int | None
    new: bool


async def places(tx: Tx) -> Places:
    return Places(
        await territories.county_names(tx),
        {one.code: one for one in await territories.all_municipalities(tx)},
        await roles.network_names(tx),
        await contests.names(tx),
    )


async def everybody(tx: Tx, actor: Actor, today: date) -> dict[Office, list[Holding]]:
    """Who holds each role that is granted, in alphabetical order. Raises NotAllowed."""
    require(actor, Can.GRANT_ROLES, over=Nationwide())
    found: dict[Office, list[Holding]] = {office: [] for office in Office}
    for one in sorted(await roles.holdings(tx, today), key=lambda one: alphabetical(label(one))):
        if one.role in GRANTED:
            found[Office[one.role.name]].append(one)
    return found


def label(one: Holding) -> str:
    """Who holds it: a name, an eldership, or the number of an account without a line."""
    return one.name or one.eldership or str(one.account_id or "")


async def get(tx: Tx, actor: Actor, number: int, today: date) -> Holding:
    """Raises NotAllowed, Stale."""
    require(actor, Can.GRANT_ROLES, over=Nationwide())
    found = await roles.holding(tx, number, today)
    if found is None or found.role not in GRANTED:
        raise Stale
    return found


async def owners(tx: Tx, today: date) -> int:
    """How many accounts can act as an owner."""
    return len(await roles.holders(tx, Role.OWNER, today))


async def grant(  # noqa: PLR0913 - who, to whom, what and why
    tx: Tx, actor: Actor, member_id: int, wanted: Grant, *, why: str, now: datetime, today: date
) -> Granted:
    """Grant the role to somebody in the roster, and tell them. Raises NotAllowed, Refusal."""
    check(actor, wanted.role)
    person = await directory.get(tx, actor, member_id, today)
    where = await places(tx)
    if REACH[wanted.role] is not Reach.EVERYWHERE and where.of(wanted) is None:
        raise Refusal("roles.no-such-place")
    if not await roles.grant_member(tx, member_id, wanted.role, wanted.scope, now):
        return Granted(person.label, person.account_id, new=False)
    said = where.said(wanted)
    await _note(
        tx, actor, "role-granted", now, role=said, held=wanted, member_id=member_id, why=why
    )
    key = f"role-granted:{member_id}:{wanted.role}:{wanted.scope}:{now.timestamp()}"
    if person.account_id is not None:
        told = words("roles.told-granted", role=said, why=why)
        await tell(tx, person.account_id, told, key=key, now=now)
        await groups.roster_changed(tx, now, gone=(), changed=[person.account_id])
    if wanted.role is Role.OWNER:
        news = words("roles.owners-told-granted", who=person.label, why=why)
        await _tell_owners(tx, {actor.account_id, person.account_id}, news, key, now, today)
    return Granted(person.label, person.account_id, new=True)


async def revoke(  # noqa: PLR0913 - who, what and why
    tx: Tx, actor: Actor, number: int, mark: str, *, why: str, now: datetime, today: date
) -> Holding:
    """Take back the role that was shown, and tell the holder.

    Raises NotAllowed, Stale, Refusal: an owner must remain.
    """
    one = await get(tx, actor, number, today)
    check(actor, one.role)
    if one.mark != mark:
        raise Stale
    await roles.revoke(tx, number)
    if one.role is Role.OWNER and not await owners(tx, today):
        raise Refusal("roles.last-owner")
    held = Grant(one.role, one.scope)
    said = (await places(tx)).said(held)
    await _note(
        tx, actor, "role-revoked", now, role=said, held=held, member_id=one.member_id, why=why
    )
    key = f"role-revoked:{number}:{now.timestamp()}"
    if one.account_id is not None:
        told = words("roles.told-revoked", role=said, why=why)
        await tell(tx, one.account_id, told, key=key, now=now)
        await groups.roster_changed(tx, now, gone=(), changed=[one.account_id])
    if one.role is Role.OWNER:
        news = words("roles.owners-told-revoked", who=label(one), why=why)
        await _tell_owners(tx, {actor.account_id, one.account_id}, news, key, now, today)
    return one


async def warn_of_one_owner(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Once a week, by day; the first time a week after the bot began."""
    warned = await marks.get(tx, WARNED)
    if warned is None:
        await marks.put(tx, WARNED, now.isoformat())
        return
    if now - datetime.fromisoformat(warned) < WARN_EVERY or not is_waking(now, zone):
        return
    await marks.put(tx, WARNED, now.isoformat())
    found = await roles.holders(tx, Role.OWNER, now.astimezone(zone).date())
    if len(found) == 1:
        told = words("roles.only-one-owner")
        await tell(tx, found[0], told, key=f"one-owner:{now.timestamp()}", now=now)


def check(actor: Actor, role: Role) -> None:
    """Raise NotAllowed unless the actor may grant the role, and so take it back."""
    require(actor, Can.GRANT_ROLES, over=Nationwide())
    if role not in GRANTED or not may_give(actor, Office[role.name]):
        raise NotAllowed("roles.above-yours")


async def _note(  # noqa: PLR0913 - a line's columns
    tx: Tx,
    actor: Actor,
    verb: str,
    now: datetime,
    *,
    role: Words,
    held: Grant,
    member_id: int | None,
    why: str,
) -> None:
    county = held.scope if REACH[held.role] is Reach.COUNTY else None
    await audit.note(tx, actor, verb, now, member_id=member_id, county=county, why=why, role=role)


async def _tell_owners(
    tx: Tx, told: set[int | None], news: Words, key: str, now: datetime, today: date
) -> None:
    for account_id in await roles.holders(tx, Role.OWNER, today):
        if account_id not in told:
            await tell(tx, account_id, news, key=f"{key}:owners", now=now)
