"""How the times stand, and that one of them becomes the meeting's."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.domain.actors import Actor
from bot.domain.campaigns import SEND_DELAY
from bot.domain.errors import Refusal, Stale
from bot.domain.meetings import State
from bot.domain.slots import NOUN, Slot, Suits, Tally, ranked
from bot.services import audit, live, meetings
from bot.services.meetings import Meeting, counting, jointly
from bot.services.meetings.items import changed, get
from bot.services.slots.hushing import hush
from storage import meetings as table
from storage import slots
from storage.base import Tx


async def tallies(tx: Tx, meeting_id: int) -> list[Tally]:
    """Each time with its answers, the earliest first."""
    counts = await slots.counts(tx, meeting_id)
    asked = sum(one.account_id is not None for one in await table.all_invited(tx, meeting_id))

    def tally(slot: Slot) -> Tally:
        yes, if_needed, no = (counts.get((slot.id, one), 0) for one in Suits)
        return Tally(slot, yes, if_needed, no, asked)

    return [tally(one) for one in await slots.of(tx, meeting_id)]


async def choose(tx: Tx, actor: Actor, slot_id: int, now: datetime) -> Meeting:
    """The meeting is then, and everybody is invited. `now` is by the association's clock.

    A second tap changes nothing. Raises NotAllowed, Stale; Refusal where nobody could come then.
    """
    slot = await slots.get(tx, slot_id)
    if slot is None:
        raise Stale
    meeting = await get(tx, actor, slot.meeting_id)
    if meeting.state is not State.FINDING:
        return meeting
    if jointly.others(actor, meeting.audience):  # whoever leads fewer counties by now
        raise Refusal("slots.joint")
    times = _times(slot, meeting)
    counted = await counting.count(tx, meeting, now.date())
    problem = await _problem(tx, slot, now) or counting.hindrance(
        replace(meeting, **times), counted, now
    )
    if problem is not None:
        raise problem
    await hush(tx, meeting, now)
    meeting = await changed(tx, meeting, state=State.DRAFT, campaign_id=None, **times)
    await meetings.start(tx, meeting, now, SEND_DELAY if counted.is_wide else timedelta())
    await live.finish(tx, NOUN, meeting.id, now)
    title, when = meeting.title, slot.starts_at
    await audit.note(tx, actor, "meeting-date-found", now, title=title, when=when)
    return await table.get(tx, meeting.id) or meeting


async def _problem(tx: Tx, slot: Slot, now: datetime) -> Refusal | None:
    """Nobody could come then, or it has passed."""
    left = {one.slot.id for one in ranked(await tallies(tx, slot.meeting_id))}
    if slot.id not in left:
        return Refusal("slots.is-out")
    return Refusal("slots.misplaced") if slot.starts_at <= now else None


def _times(slot: Slot, meeting: Meeting) -> dict[str, Any]:
    """Until when answers are taken goes, where it would be after the start."""
    until = meeting.answers_until
    kept = until if until is not None and until < slot.starts_at else None
    return {"starts_at": slot.starts_at, "ends_at": slot.ends_at, "answers_until": kept}
