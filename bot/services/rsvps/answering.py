"""Answering an invitation: one answer a member, wherever and however often they give it."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor
from bot.domain.errors import Stale
from bot.domain.meetings import CHOSEN, NOUN, SEATED, Rsvp
from bot.domain.rsvps import SEEKING
from bot.services import live
from bot.services.rsvps.line import let_lapse, promote, seat, unoffer
from bot.services.rsvps.reading import Own, must_take, own, placed
from bot.services.rsvps.reminding import follow
from storage import meetings
from storage.base import Tx
from storage.meetings import Invited, Meeting


@dataclass(frozen=True, slots=True)
class Given:
    """What became of an answer; `before` is what there was."""

    now: Own
    before: Invited

    @property
    def meeting(self) -> Meeting:
        return self.now.meeting

    @property
    def answer(self) -> Rsvp | None:
        return self.now.invited.answer

    @property
    def is_new(self) -> bool:
        """Whether it says something else than before, or says it again as was asked."""
        return self.before.answer is not self.answer or self.before.stale


@dataclass(frozen=True, slots=True)
class Said:
    """One of `CHOSEN`, with so many guests.

    `account_id` is the member's own, where they have one; `entered_by` of who entered it for them.
    """

    answer: Rsvp
    guests: int
    account_id: int | None
    entered_by: int | None = None


async def respond(
    tx: Tx, actor: Actor, meeting_id: int, answer: Rsvp, now: datetime, zone: ZoneInfo
) -> Given:
    """The actor's answer, in place of an earlier one; given again, nothing changes.

    Who would come and finds no seat free waits for one. Raises NotAllowed, Stale, Refusal.
    """
    if answer not in CHOSEN:
        raise Stale
    found = await _settled(tx, actor, meeting_id, now, zone)
    must_take(found.meeting, found.invited, answer, now)
    guests = found.invited.guests if found.invited.answer in SEEKING else 0
    return await give(tx, found, Said(answer, guests, actor.account_id), now, zone)


async def bring(
    tx: Tx, actor: Actor, meeting_id: int, guests: int, now: datetime, zone: ZoneInfo
) -> Given:
    """So many guests come along, or wait along. Raises NotAllowed, Stale, Refusal."""
    found = await _settled(tx, actor, meeting_id, now, zone)
    mine = found.invited
    if mine.answer not in SEEKING or not 0 <= guests <= max(found.meeting.guests, mine.guests):
        raise Stale
    must_take(found.meeting, mine, Rsvp.COMING, now, more=guests > mine.guests)
    return await give(tx, found, Said(Rsvp.COMING, guests, actor.account_id), now, zone)


async def add_word(
    tx: Tx, actor: Actor, meeting_id: int, word: str | None, now: datetime, zone: ZoneInfo
) -> Own:
    """What whoever answered says with it; None takes it back. Raises NotAllowed, Stale, Refusal."""
    found = await own(tx, actor, meeting_id, now.astimezone(zone).date())
    if found.invited.answer is None:
        raise Stale
    must_take(found.meeting, found.invited, Rsvp.NOT_COMING, now)
    await meetings.mark(tx, meeting_id, found.invited.member_id, word=word)
    return await own(tx, actor, meeting_id, now.astimezone(zone).date())


async def _settled(tx: Tx, actor: Actor, meeting_id: int, now: datetime, zone: ZoneInfo) -> Own:
    """An offer whose time is over is none, whether a tick has seen that or not."""
    found = await own(tx, actor, meeting_id, now.astimezone(zone).date())
    until = found.invited.offered_until
    if found.invited.answer is not Rsvp.OFFERED or until is None or now < until:
        return found
    await let_lapse(tx, now, zone, meeting_id)
    return await _anew(tx, found)


async def give(tx: Tx, found: Own, said: Said, now: datetime, zone: ZoneInfo) -> Given:
    """Write it down, and what follows of it: seats, the line, reminders, cards.

    Nobody's rights are asked here, nor whether it is too late. Raises Refusal: there are no seats
    for so many guests.
    """
    meeting, before = found.meeting, found.invited
    wanted: dict[str, Any] = {"answer": said.answer, "guests": 0}
    if said.answer is Rsvp.COMING:
        wanted |= {"guests": said.guests} | await seat(tx, meeting, before, said.guests)
    wanted |= {"offered_until": None, "entered_by": said.entered_by, "stale": False}
    if not {said.answer, before.answer} <= SEEKING and said.answer is not before.answer:
        wanted["word"] = None  # it was said with another answer
    changes = {name: value for name, value in wanted.items() if getattr(before, name) != value}
    if not changes:
        return Given(found, before)
    await meetings.mark(tx, meeting.id, before.member_id, answered_at=now, **changes)
    if before.answer is Rsvp.OFFERED:
        await unoffer(tx, meeting.id, before)
    if changes.keys() & {"answer", "guests"}:
        await live.changed(tx, NOUN, meeting.id)
    if said.account_id is not None:
        answers = before.answer, wanted["answer"]
        await follow(tx, meeting, said.account_id, answers, now, zone)
    had = before.answer in SEATED or before.answer is Rsvp.WAITING
    if had and meeting.capacity is not None:
        await promote(tx, meeting, now, zone)
        return Given(await _anew(tx, found), before)  # who asks for fewer seats may move up too
    mine = replace(before, answered_at=now, **changes)
    return Given(await placed(tx, meeting, mine), before)


async def _anew(tx: Tx, found: Own) -> Own:
    mine = await meetings.is_invited(tx, found.meeting.id, found.invited.member_id)
    assert mine is not None  # noqa: S101 - nobody is taken off it
    return await placed(tx, found.meeting, mine)
