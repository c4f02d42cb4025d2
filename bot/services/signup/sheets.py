"""Invitations on paper, for a municipality's members who have not joined.

What is printed is made when the file is sent, so the codes must be made anew then: each comes of a
salt that is kept and of a key that is not in the database.
"""

import hmac
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.actors import Actor, Can, Territory
from bot.domain.errors import Refusal, Stale, require
from bot.domain.folding import alphabetical
from bot.domain.messages import words
from bot.domain.settings import SHEET_DAYS
from bot.domain.signup import code_of
from bot.domain.territories import Municipality
from bot.services import places, settings
from bot.services.outbox import paper, tell
from bot.services.signup import rank
from bot.services.signup.invitations import Invited, give
from storage import invitations, signup, territories
from storage.base import Tx
from storage.invitations import Invitation
from storage.signup import Person

PAPER = "invitations"
SALT = 16  # bytes
AGAIN = timedelta(minutes=1)  # in which a second tap means the same sheet


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is printed."""

    municipality: str
    people: Sequence[Invited]
    expires_at: datetime


async def order(tx: Tx, actor: Actor, municipality: str, key: bytes, now: datetime) -> int:
    """Have the sheet sent to the actor; how many are on it. Raises NotAllowed, Stale, Refusal."""
    name = await _reachable(tx, actor, municipality)
    people = await missing(tx, actor, municipality, now)
    if not people:
        raise Refusal("signup.nobody-missing", municipality=name)
    ids = await _given(tx, actor, people, key, now)
    await tell(
        tx,
        actor.account_id,
        words("signup.sheet-sent", municipality=name, count=len(people)),
        key=f"sheet:{min(ids)}",
        now=now,
        media=[paper(PAPER, municipality=municipality, ids=ids)],
        once=True,  # its codes open the door: in doubt whoever ordered it decides
        sender_id=actor.account_id,
    )
    return len(people)


async def printed(
    tx: Tx, actor: Actor, municipality: str, ids: Sequence[int], key: bytes, now: datetime
) -> Sheet:
    """What the sheet says now: whoever joined meanwhile is not on it. Raises NotAllowed, Stale."""
    name = await _reachable(tx, actor, municipality)
    found = {one.member_id: one for one in await invitations.get(tx, ids) if _open(one, now)}
    people = [one for one in await missing(tx, actor, municipality, now) if one.member_id in found]
    if not people:
        raise Stale
    invited = [_invited(person, found[person.member_id], key) for person in people]
    return Sheet(name, invited, min(one.expires_at for one in invited))


async def where_missing(tx: Tx, actor: Actor, now: datetime) -> list[tuple[Municipality, int]]:
    """Municipalities the actor may let people in, and how many are missing; where nobody is: out.

    Raises NotAllowed.
    """
    require(actor, Can.ADMIT)
    counts = await signup.missing(tx, now.date())
    found = [
        (one, counts[one.code])
        for one in await territories.all_municipalities(tx)
        if one.code in counts and actor.may(Can.ADMIT, Territory(one.county, one.code))
    ]
    return sorted(found, key=lambda pair: alphabetical(pair[0].name))


async def whom_to_invite(
    tx: Tx, actor: Actor, municipality: str, now: datetime
) -> tuple[str, list[Person]]:
    """The municipality's name and who is missing there. Raises NotAllowed, Stale."""
    name = await _reachable(tx, actor, municipality)
    return name, await missing(tx, actor, municipality, now)


async def missing(tx: Tx, actor: Actor, municipality: str, now: datetime) -> list[Person]:
    """Whom the actor may invite there: no account is linked to them. By their elderships' names."""
    people = await signup.in_municipality(tx, municipality, now.date())
    return sorted(
        await rank.within(tx, actor, [one for one in people if one.account_id is None]),
        key=lambda one: alphabetical(one.eldership or ""),
    )


async def _given(
    tx: Tx, actor: Actor, people: Sequence[Person], key: bytes, now: datetime
) -> list[int]:
    """The ids of invitations for them: fresh ones, or those of a tap just before."""
    ids = [one.member_id for one in people]
    lately = [
        one
        for one in await invitations.open_to(tx, ids, now)
        if one.salt is not None and one.given_by == actor.account_id and now - one.given_at < AGAIN
    ]
    if {one.member_id for one in lately} == set(ids):
        return [one.id for one in lately]
    salts = [secrets.token_hex(SALT) for _ in people]
    codes = [(_code(salt, key), salt) for salt in salts]
    expires_at = now + timedelta(days=await settings.value(tx, SHEET_DAYS))
    return await give(tx, actor, people, codes, expires_at, now)


async def _reachable(tx: Tx, actor: Actor, municipality: str) -> str:
    """The municipality's name, if the actor lets people in there. Raises NotAllowed, Stale."""
    require(actor, Can.ADMIT)
    place = await places.municipality(tx, municipality)
    require(actor, Can.ADMIT, over=Territory(place.county, place.code))
    return place.name


def _invited(person: Person, invitation: Invitation, key: bytes) -> Invited:
    return Invited(
        person.member_id,
        person.name or "",
        person.eldership or "",
        _code(invitation.salt or "", key),
        invitation.expires_at,
    )


def _open(one: Invitation, now: datetime) -> bool:
    return (
        one.used_at is None
        and one.replaced_at is None
        and one.expires_at > now
        and one.salt is not None
    )


def _code(salt: str, key: bytes) -> str:
    return code_of(hmac.digest(key, bytes.fromhex(salt), "sha256"))
