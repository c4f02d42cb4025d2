"""Personal invitations: whose it is given, and what it looks like."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.actors import Actor, Can, Nationwide, Over, Territory
from bot.domain.errors import Stale, require
from bot.domain.settings import INVITATION_DAYS, Setting
from bot.domain.signup import BYTES, PREFIX, code_of, hash_of
from bot.services import audit, settings
from bot.services.signup import rank
from storage import invitations, signup
from storage.base import Tx
from storage.signup import Person

AT_ONCE = timedelta(seconds=5)  # in which a second tap is the first one again


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation, fresh: its code is nowhere else and cannot be had again."""

    member_id: int
    name: str  # may be empty: then the eldership stands for the person
    eldership: str  # empty for whoever has none
    code: str
    expires_at: datetime

    def url(self, username: str) -> str:
        return link(username, self.code)


def link(username: str, code: str) -> str:
    """The address that signs its bearer up."""
    return f"https://t.me/{username}?start={PREFIX}_{code}"


def over(person: Person) -> Over:
    """What inviting or letting in this person is over."""
    if person.county is None:
        return Nationwide()
    return Territory(person.county, person.municipality)


async def invite(tx: Tx, actor: Actor, member_ids: Sequence[int], now: datetime) -> list[Invited]:
    """A one-time invitation for each, in their order; their earlier ones let nobody in any more.

    Raises NotAllowed, and Stale where somebody is not in the roster today.
    """
    people = await invitable(tx, actor, member_ids, now)
    codes = [code_of(secrets.token_bytes(BYTES)) for _ in people]
    expires_at = await _expiry(tx, INVITATION_DAYS, now)
    await give(tx, actor, people, [(code, None) for code in codes], expires_at, now)
    return [
        Invited(one.member_id, one.name or "", one.eldership or "", code, expires_at)
        for one, code in zip(people, codes, strict=True)
    ]


async def just_invited(tx: Tx, actor: Actor, member_ids: Sequence[int], now: datetime) -> bool:
    """Whether the actor gave them links a moment ago: a second tap must not end those."""
    found = await invitations.open_to(tx, member_ids, now)
    lately = {
        one.member_id
        for one in found
        if one.salt is None and one.given_by == actor.account_id and now - one.given_at < AT_ONCE
    }
    return lately == set(member_ids)


async def invitable(tx: Tx, actor: Actor, member_ids: Sequence[int], now: datetime) -> list[Person]:
    """These people, if the actor may invite them. Raises NotAllowed, Stale."""
    require(actor, Can.ADMIT)
    found = await signup.get(tx, member_ids, now.date())
    if not member_ids or found.keys() != set(member_ids):
        raise Stale
    people = [found[member_id] for member_id in dict.fromkeys(member_ids)]
    for person in people:
        require(actor, Can.ADMIT, over=over(person))
    await rank.check(tx, actor, people)
    return people


async def give(
    tx: Tx,
    actor: Actor,
    people: Sequence[Person],
    codes: Sequence[tuple[str, str | None]],
    expires_at: datetime,
    now: datetime,
) -> list[int]:
    """Keep the codes' hashes, each with its salt if it has one; the ids of the invitations."""
    await invitations.replace(tx, [one.member_id for one in people], now)
    ids = await invitations.add_all(
        tx,
        [
            {
                "member_id": person.member_id,
                "code_hash": hash_of(code),
                "salt": salt,
                "given_by": actor.account_id,
                "given_at": now,
                "expires_at": expires_at,
            }
            for person, (code, salt) in zip(people, codes, strict=True)
        ],
    )
    counties = {one.county for one in people}
    await audit.note(
        tx,
        actor,
        "invited",
        now,
        member_id=people[0].member_id if len(people) == 1 else None,
        county=people[0].county if len(counties) == 1 else None,
        count=len(people),
    )
    return ids


async def _expiry(tx: Tx, setting: Setting, now: datetime) -> datetime:
    return now + timedelta(days=await settings.value(tx, setting))
