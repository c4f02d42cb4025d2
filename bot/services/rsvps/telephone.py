"""Answers given by telephone: entered by whoever answers for the member's place, marked as such."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain import rsvps as rules
from bot.domain.actors import Actor, Can, Territory
from bot.domain.directory import Person
from bot.domain.errors import Refusal, Stale, require
from bot.domain.folding import alphabetical
from bot.domain.meetings import CHOSEN, SENT, Rsvp, State
from bot.domain.messages import Joined, tap, words
from bot.domain.news_text import shortened
from bot.domain.preferences import Kind
from bot.domain.rsvp_buttons import ShowAnswer
from bot.domain.rsvps import SEEKING
from bot.services import audit
from bot.services.outbox import tell
from bot.services.rsvps.answering import Given, Said, give
from bot.services.rsvps.line import let_lapse
from bot.services.rsvps.reading import TITLE_SHOWN, Own, must_take, placed
from storage import directory, meetings
from storage.base import Tx
from storage.meetings import Invited, Meeting


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody whose answer may be entered; `invited` has what was entered before."""

    person: Person
    invited: Invited


@dataclass(frozen=True, slots=True)
class Calls:
    """Whose answers the actor may enter; `total` counts who was invited there, the actor not."""

    meeting: Meeting
    waiting: Sequence[Call]
    total: int

    @property
    def left(self) -> int:
        """How many have not answered at all."""
        return sum(one.invited.answer is None for one in self.waiting)


@dataclass(frozen=True, slots=True)
class Phoned:
    """The invitation of one member, answered by telephone."""

    own: Own
    person: Person

    @property
    def started(self) -> int | None:
        """The account that can be written to."""
        return self.person.account_id if self.person.reach is not None else None


async def calls(tx: Tx, actor: Actor, meeting_id: int, now: datetime, zone: ZoneInfo) -> Calls:
    """Whose answers can be entered: first who never started, then who has not answered.

    Who has answered themself is left out. Raises NotAllowed, Stale, Refusal.
    """
    meeting = await _open(tx, actor, meeting_id, now)
    mine = [
        one
        for one in await meetings.all_invited(tx, meeting_id)
        if actor.may(Can.PHONE, _place(one)) and one.member_id != actor.member_id
    ]
    if not mine:
        raise Refusal("rsvps.phone-elsewhere")
    everybody = await directory.everybody(tx, now.astimezone(zone).date())
    people = {one.member_id: one for one in everybody}
    found = [
        Call(people[one.member_id], one)
        for one in mine
        if one.member_id in people and not _answered_themself(one)
    ]
    return Calls(meeting, sorted(found, key=_order), len(mine))


def _order(one: Call) -> tuple[object, ...]:
    entered, started = one.invited.answer is not None, one.person.reach is not None
    return entered, started, alphabetical(one.person.eldership or "")


async def enters(tx: Tx, actor: Actor, meeting: Meeting, now: datetime) -> bool:
    """Whether there may be answers for the actor to enter: for a button on its card."""
    if not actor.can(Can.PHONE) or not rules.may_decline(meeting.state, meeting.ends_at, now):
        return False
    invited = await meetings.all_invited(tx, meeting.id)
    return any(
        actor.may(Can.PHONE, _place(one)) and one.member_id != actor.member_id for one in invited
    )


async def by_telephone(
    tx: Tx, actor: Actor, meeting_id: int, member_id: int, now: datetime, zone: ZoneInfo
) -> Phoned:
    """One member's invitation. Raises NotAllowed, Stale, Refusal: they have answered themself."""
    meeting = await _open(tx, actor, meeting_id, now)
    await let_lapse(tx, now, zone, meeting_id)
    invited = await meetings.is_invited(tx, meeting_id, member_id)
    person = await directory.one(tx, member_id, now.astimezone(zone).date())
    if invited is None or person is None:
        raise Stale
    require(actor, Can.PHONE, over=_place(invited))
    if member_id == actor.member_id:
        raise Refusal("rsvps.phone-oneself")
    if _answered_themself(invited):
        raise Refusal("rsvps.phone-answered", who=person.full)
    return Phoned(await placed(tx, meeting, invited), person)


async def enter(
    tx: Tx, actor: Actor, found: Phoned, answer: Rsvp, now: datetime, zone: ZoneInfo
) -> Given:
    """Write down what they answered, and tell them, where they can be told.

    `found` is what `by_telephone` gave in this transaction: it has asked all there is to ask.
    Raises Stale, Refusal.
    """
    if answer not in CHOSEN:
        raise Stale
    mine = found.own.invited
    must_take(found.own.meeting, mine, answer, now)
    guests = mine.guests if mine.answer in SEEKING else 0
    said = Said(answer, guests, found.started, actor.account_id)
    return await _enter(tx, actor, found, said, now, zone)


async def enter_guests(
    tx: Tx, actor: Actor, found: Phoned, guests: int, now: datetime, zone: ZoneInfo
) -> Given:
    """So many come along; `found` as in `enter`. Raises Stale, Refusal."""
    meeting, mine = found.own.meeting, found.own.invited
    if mine.answer not in SEEKING or not 0 <= guests <= max(meeting.guests, mine.guests):
        raise Stale
    must_take(meeting, mine, Rsvp.COMING, now, more=guests > mine.guests)
    said = Said(Rsvp.COMING, guests, found.started, actor.account_id)
    return await _enter(tx, actor, found, said, now, zone)


async def enter_word(tx: Tx, found: Phoned, word: str | None) -> None:
    """What they said with it; `found` as in `enter`. Raises Stale before they have answered."""
    mine = found.own.invited
    if mine.answer is None:
        raise Stale
    await meetings.mark(tx, mine.meeting_id, mine.member_id, word=word)


async def _enter(
    tx: Tx, actor: Actor, found: Phoned, said: Said, now: datetime, zone: ZoneInfo
) -> Given:
    given = await give(tx, found.own, said, now, zone)
    if given.now.invited == given.before:
        return given
    await audit.note(
        tx,
        actor,
        "meeting-phoned",
        now,
        member_id=given.before.member_id,
        county=given.before.county,
        title=given.meeting.title,
    )
    if found.started is not None:
        await _tell(tx, actor, given, found.started, now)
    return given


async def _tell(tx: Tx, actor: Actor, given: Given, account_id: int, now: datetime) -> None:
    who = ", ".join(filter(None, (actor.name, actor.seat.eldership if actor.seat else None)))
    meeting, mine = given.meeting, given.now.invited
    assert mine.answer is not None  # noqa: S101 - it was just entered
    lines = [
        words("rsvps.entered-for-you", title=meeting.title, who=who or words("rsvps.office")),
        words("rsvps.own", answer=words(f"rsvps.said-{mine.answer.code}")),
    ]
    if mine.guests:
        lines.append(words("rsvps.own-guests", count=mine.guests))
    if given.now.place is not None:
        lines.append(words("rsvps.own-place", place=given.now.place))
    lines.append(words("rsvps.entered-change"))
    await tell(
        tx,
        account_id,
        words("common.joined", parts=Joined(tuple(lines))),
        key=f"rsvp-entered:{meeting.id}:{mine.member_id}:{now.timestamp():.0f}",
        now=now,
        rows=((tap("rsvps.look", ShowAnswer(meeting.id)),),),
        about=Kind.MEETINGS,
        expires_at=meeting.ends_at,
    )


async def _open(tx: Tx, actor: Actor, meeting_id: int, now: datetime) -> Meeting:
    require(actor, Can.PHONE)
    meeting = await meetings.get(tx, meeting_id)
    if meeting is None or meeting.state not in SENT:
        raise Stale
    title = shortened(meeting.title, TITLE_SHOWN)
    if meeting.state is State.CANCELLED:
        raise Refusal("rsvps.cancelled", title=title)
    if not rules.may_decline(meeting.state, meeting.ends_at, now):
        raise Refusal("rsvps.over", title=title)
    return meeting


def _answered_themself(invited: Invited) -> bool:
    return invited.answer is not None and invited.entered_by is None


def _place(invited: Invited) -> Territory:
    """Where they served when it was announced."""
    return Territory(invited.county, invited.municipality)
