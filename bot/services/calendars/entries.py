"""What stands in a calendar, for whoever reads it: found by the secret of its address."""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can
from bot.domain.calendars import LEAVES, PAST_SHOWN, TOKENS, Status, hash_of, status_of, token_of
from bot.domain.errors import Stale
from bot.domain.meetings import Rsvp
from bot.services import members
from bot.services.audience import counties_of
from bot.services.diary import is_for
from bot.services.meetings import mine
from storage import calendars, territories
from storage.base import Tx
from storage.calendars import Calendar, Meeting, Reply


@dataclass(frozen=True, slots=True)
class Entry:
    """A meeting in a calendar.

    `standing` tells in its title what is still open: „unanswered“, „again“, the code of an `Rsvp`;
    „settled“ is nothing. What is not `private` may be read by anybody the address was passed on to.
    """

    meeting: Meeting
    status: Status
    standing: str
    modified: datetime
    private: bool


@dataclass(frozen=True, slots=True)
class Feed:
    """A calendar as it is now; `county_name` is None for somebody's own."""

    county_name: str | None
    language: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """When somebody asks, where, and which language they read where they chose none."""

    now: datetime
    zone: ZoneInfo
    language: str

    @property
    def today(self) -> date:
        return self.now.astimezone(self.zone).date()


async def feed(tx: Tx, token: str, at: Reading) -> Feed | None:
    """The calendar with that address; None where there is none, or whose it was belongs no more."""
    if not TOKENS.fullmatch(token):
        return None
    calendar = await calendars.by_hash(tx, hash_of(token))
    if calendar is None:
        return None
    if calendar.county is not None:
        names = await territories.county_names(tx)
        entries = await _of_county(tx, calendar.county, at.now)
        return Feed(names[calendar.county], at.language, tuple(entries))
    actor = await _owner(tx, calendar, at)
    if actor is None:
        return None
    return Feed(None, actor.language, tuple(await _of_person(tx, actor, at.now)))


async def leaf(tx: Tx, secret: str, key: bytes, at: Reading) -> tuple[Actor, Entry] | None:
    """Whose page of a meeting it is, and what stands there; None as above."""
    found = LEAVES.fullmatch(secret)
    calendar = await calendars.get(tx, int(found[1])) if found else None
    if found is None or calendar is None:
        return None
    wanted = token_of(key, calendar.salt, f"meeting {found[2]}")
    if not hmac.compare_digest(wanted, found[3]):
        return None
    actor = await _owner(tx, calendar, at)
    if actor is None:
        return None
    try:
        return actor, await entry(tx, actor, int(found[2]), at.now, at.today)
    except Stale:
        return None


async def entry(tx: Tx, actor: Actor, meeting_id: int, now: datetime, today: date) -> Entry:
    """One meeting as it would stand in the actor's calendar. Raises NotAllowed, Stale.

    For whoever it does not concern only what, when and where.
    """
    found = await mine(tx, actor, meeting_id, now)
    meeting, reply = found.meeting, found.invited
    if meeting.starts_at is None:
        raise Stale
    ours = found.manages or meeting.author_id == actor.account_id
    if not ours and not await is_for(tx, actor, found, today):
        return _personal(replace(meeting, agenda=()), None, private=False)
    said = Reply(reply.answer, reply.answered_at, reply.stale) if reply is not None else None
    return _personal(meeting, said, private=True)


async def _owner(tx: Tx, calendar: Calendar, at: Reading) -> Actor | None:
    """Whose it is, if they still belong."""
    if calendar.account_id is None:
        return None
    found = await members.actors(tx, [calendar.account_id], at.today, at.language)
    actor = found[calendar.account_id]
    return actor if actor.can(Can.FOLLOW) else None


async def _of_person(tx: Tx, actor: Actor, now: datetime) -> list[Entry]:
    """What they are invited to and did not decline, and what they call themselves."""
    since = now - PAST_SHOWN
    found = await calendars.of_member(tx, actor.member_id, actor.account_id, since, now)
    said: Mapping[int, Reply] = {}
    if actor.member_id is not None:
        said = await calendars.replies(tx, actor.member_id)
    entries = [(one, said.get(one.id)) for one in found]
    return [
        _personal(one, reply, private=True)
        for one, reply in entries
        if reply is None or reply.answer is not Rsvp.NOT_COMING
    ]


def _personal(meeting: Meeting, reply: Reply | None, *, private: bool) -> Entry:
    """Without a reply nobody asked them: they call it, or only look."""
    if reply is None:
        status = status_of(meeting.state, Rsvp.COMING)
        return Entry(meeting, status, "settled", meeting.changed_at, private)
    modified = max(meeting.changed_at, reply.answered_at or meeting.changed_at)
    status = status_of(meeting.state, reply.answer, stale=reply.stale)
    return Entry(meeting, status, _standing(status, reply), modified, private)


def _standing(status: Status, reply: Reply) -> str:
    if status is not Status.TENTATIVE:
        return "settled"
    if reply.answer is None:
        return "unanswered"
    return "again" if reply.stale else reply.answer.code


async def _of_county(tx: Tx, county: str, now: datetime) -> list[Entry]:
    """What everybody there is told of: not what is for representatives, roles or networks alone."""
    places = await counties_of(tx)
    found = await calendars.announced(tx, now - PAST_SHOWN, now)
    return [
        Entry(one, status_of(one.state, Rsvp.COMING), "settled", one.changed_at, private=False)
        for one in found
        if not one.leads_only and one.audience.touches(county, places)
    ]
