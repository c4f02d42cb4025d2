"""The secret address of a calendar: given, given anew, taken away."""

import secrets
from dataclasses import dataclass
from datetime import datetime

from bot.domain.actors import Actor, Can, Territory
from bot.domain.calendars import SALT, hash_of, token_of
from bot.domain.errors import NotAllowed, require
from bot.services import audit
from storage import calendars, territories
from storage.base import Tx
from storage.calendars import Calendar

FEED = "feed"
SEEN = 12  # hexadecimal signs of the hash


@dataclass(frozen=True, slots=True)
class Address:
    """Where a calendar is read. Without a token it is off, or the bot's key has changed since.

    `county` is None for one's own; `renews`: the actor may give it another address.
    """

    county: str | None
    county_name: str | None
    token: str | None
    seen: int  # tells this address from others, in a button
    renews: bool


def counties(actor: Actor) -> list[str]:
    """Whose calendars the actor is shown: their county's, and those they lead."""
    theirs = [actor.seat.county] if actor.seat is not None else []
    led = [grant.over.county for grant in actor.grants if isinstance(grant.over, Territory)]
    return list(dict.fromkeys([*theirs, *led]))


async def give(tx: Tx, actor: Actor, county: str | None, key: bytes, now: datetime) -> Address:
    """The calendar's address; one that has none gets one. Raises NotAllowed."""
    _check(actor, county)
    calendar = await _ensured(tx, actor, county)
    if calendar.token_hash is None:
        calendar = await _renewed(tx, calendar, key, now)
    return await _address(tx, actor, calendar, key)


async def renew(
    tx: Tx, actor: Actor, county: str | None, seen: int, key: bytes, now: datetime
) -> Address:
    """Another address in place of the one that was `seen`; a second tap leaves it at that.

    Raises NotAllowed.
    """
    _check(actor, county)
    if county is not None:
        require(actor, Can.CALL_MEETINGS, over=Territory(county))
    calendar = await _ensured(tx, actor, county)
    address = await _address(tx, actor, calendar, key)
    if address.seen != seen:
        return address
    calendar = await _renewed(tx, calendar, key, now)
    if county is not None:
        await audit.note(tx, actor, "meeting-calendar-renewed", now, county=county)
    return await _address(tx, actor, calendar, key)


async def stop(tx: Tx, actor: Actor) -> None:
    """One's own calendar is nowhere any more, nor are the pages of its meetings."""
    require(actor, Can.FOLLOW)
    calendar = await calendars.of(tx, account_id=actor.account_id)
    if calendar is not None:
        salt = secrets.token_hex(SALT)
        await calendars.change(tx, calendar.id, salt=salt, token_hash=None, given_at=None)


async def leaf(tx: Tx, actor: Actor, meeting_id: int, key: bytes) -> str:
    """The secret of the actor's page of one meeting, which opens nothing else."""
    calendar = await _ensured(tx, actor, None)
    secret = token_of(key, calendar.salt, f"meeting {meeting_id}")
    return f"{calendar.id}.{meeting_id}.{secret}"


def _check(actor: Actor, county: str | None) -> None:
    """One's own, that of one's county, and for the office of each."""
    require(actor, Can.FOLLOW)
    if county is None or county in counties(actor):
        return
    if not actor.may(Can.CALL_MEETINGS, Territory(county)):
        raise NotAllowed("calendars.not-yours")


async def _ensured(tx: Tx, actor: Actor, county: str | None) -> Calendar:
    account_id = actor.account_id if county is None else None
    found = await calendars.of(tx, account_id=account_id, county=county)
    if found is not None:
        return found
    salt = secrets.token_hex(SALT)
    return await calendars.ensure(tx, salt, account_id=account_id, county=county)


async def _renewed(tx: Tx, calendar: Calendar, key: bytes, now: datetime) -> Calendar:
    """Under a salt of its own: what was made of the old one opens nothing any more."""
    salt = secrets.token_hex(SALT)
    token_hash = hash_of(token_of(key, salt, FEED))
    await calendars.change(tx, calendar.id, salt=salt, token_hash=token_hash, given_at=now)
    found = await calendars.get(tx, calendar.id)
    assert found is not None  # noqa: S101 - it was changed above
    return found


async def _address(tx: Tx, actor: Actor, calendar: Calendar, key: bytes) -> Address:
    county = calendar.county
    name = (await territories.county_names(tx))[county] if county is not None else None
    token = token_of(key, calendar.salt, FEED)
    return Address(
        county,
        name,
        token if hash_of(token) == calendar.token_hash else None,
        int((calendar.token_hash or "0")[:SEEN], 16),
        county is None or actor.may(Can.CALL_MEETINGS, Territory(county)),
    )
