"""What those who are asked say of the times, and times they propose themselves."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.actors import Actor, Can
from bot.domain.errors import Refusal, Stale, require
from bot.domain.meeting_buttons import FindDate, MarkSlots
from bot.domain.meetings import State
from bot.domain.messages import tap, words
from bot.domain.preferences import Kind
from bot.domain.slots import NOUN, PROPOSED_MAX, Slot, Suits, ranked
from bot.services import chairs, live, meetings
from bot.services.meetings import Meeting
from bot.services.meetings.who import invitation_of
from bot.services.outbox import tell
from bot.services.slots.asking import put
from bot.services.slots.cards import tally_said
from bot.services.slots.choosing import tallies
from storage import meetings as table
from storage import slots
from storage.base import Tx


@dataclass(frozen=True, slots=True)
class Marked:
    """A search as one of those it asks sees it."""

    meeting: Meeting
    slots: Sequence[Slot]
    said: Mapping[int, Suits]

    @property
    def left(self) -> list[tuple[int, Slot]]:
        """Those they have said nothing of, with their numbers from 1."""
        found = enumerate(self.slots, 1)
        return [(number, slot) for number, slot in found if slot.id not in self.said]


async def marked(tx: Tx, actor: Actor, meeting_id: int, now: datetime, today: date) -> Marked:
    """Of times that are to come. Raises NotAllowed, Stale; Refusal where nobody is asked now."""
    meeting = await _asked(tx, actor, meeting_id, today)
    assert actor.member_id is not None  # noqa: S101 - they are asked
    said = await slots.of_member(tx, meeting.id, actor.member_id)
    found = [one for one in await slots.of(tx, meeting.id) if one.starts_at > now]
    return Marked(meeting, found, said)


async def asked_of(tx: Tx, actor: Actor) -> Sequence[Meeting]:
    """Meetings whose date is being found with the actor, the oldest first."""
    return () if actor.member_id is None else await slots.asking(tx, actor.member_id)


async def _asked(tx: Tx, actor: Actor, meeting_id: int, today: date) -> Meeting:
    """Whoever came to belong to it meanwhile is asked from now on."""
    require(actor, Can.ATTEND)
    meeting = await table.get(tx, meeting_id)
    if meeting is None or actor.member_id is None:
        raise Stale
    if meeting.state is not State.FINDING:
        raise Refusal("slots.over")
    if await table.is_invited(tx, meeting_id, actor.member_id) is None:
        people = await meetings.members(tx, meeting, today)
        mine = next((one for one in people if one.member_id == actor.member_id), None)
        if mine is None:
            raise Refusal("slots.not-asked")
        await table.invite(tx, [invitation_of(meeting, mine)])
    return meeting


async def mark(
    tx: Tx, actor: Actor, slot_id: int, suits: Suits, now: datetime, today: date
) -> Marked:
    """Say whether a time suits; what is still to be said. Raises as `marked`."""
    slot = await slots.get(tx, slot_id)
    if slot is None:
        raise Stale
    meeting = await _asked(tx, actor, slot.meeting_id, today)
    assert actor.member_id is not None  # noqa: S101 - they are asked
    await slots.mark(tx, slot.id, actor.member_id, suits, now)
    await live.changed(tx, NOUN, meeting.id)
    await _tell_if_all(tx, meeting, now)
    return await marked(tx, actor, meeting.id, now, today)


async def propose(  # noqa: PLR0913, PLR0917 - who, of what, from when to when
    tx: Tx,
    actor: Actor,
    meeting_id: int,
    starts_at: datetime,
    ends_at: datetime,
    now: datetime,
    today: date,
) -> int:
    """One more time, which suits whoever proposes it; who has answered is asked about it too.

    Raises NotAllowed, Stale, Refusal.
    """
    meeting = await _asked(tx, actor, meeting_id, today)
    assert actor.member_id is not None  # noqa: S101 - they are asked
    if await slots.proposed(tx, meeting.id, actor.member_id) >= PROPOSED_MAX:
        raise Refusal("slots.proposed-enough", most=PROPOSED_MAX)
    number = await put(tx, meeting, starts_at, ends_at, now, actor.member_id)
    await slots.mark(tx, number, actor.member_id, Suits.YES, now)
    await _tell_of(tx, meeting, number, actor.account_id, now)
    return number


async def _tell_of(tx: Tx, meeting: Meeting, number: int, but: int, now: datetime) -> None:
    """Those who have said something already, and whoever calls it."""
    slot = await slots.get(tx, number)
    assert slot is not None  # noqa: S101 - it was just made
    shown = {"title": meeting.title, "starts": slot.starts_at, "ends": slot.ends_at}
    has_said = await slots.said(tx, meeting.id)
    accounts = [
        one.account_id
        for one in await table.all_invited(tx, meeting.id)
        if one.member_id in has_said and one.account_id not in {None, but}
    ]
    for account_id in accounts:
        await tell(
            tx,
            account_id or 0,
            words("slots.told-proposed", **shown),
            key=f"slot:{number}",
            now=now,
            rows=((tap("slots.say", MarkSlots(meeting.id)),),),
            about=Kind.MEETINGS,
            expires_at=slot.starts_at,
        )
    for account_id in sorted({*await chairs.accounts(tx, meeting, now)} - {but, *accounts}):
        await tell(
            tx,
            account_id,
            words("slots.told-proposed-lead", **shown),
            key=f"slot:{number}",
            now=now,
            rows=((tap("slots.look", FindDate(meeting.id)),),),
            about=Kind.DUTIES,
        )


async def _tell_if_all(tx: Tx, meeting: Meeting, now: datetime) -> None:
    """Whoever calls it hears once that all have answered, and of which times."""
    found = await tallies(tx, meeting.id)
    said = sum(one.yes + one.if_needed + one.no for one in found)
    if not found or said < len(found) * found[0].asked:
        return
    best = ranked(found)
    if not best:
        told = words("slots.told-none", title=meeting.title)
    else:
        told = words("slots.told-all", title=meeting.title, best=tally_said(best[0]))
    key = f"slots-all:{meeting.id}:{'-'.join(str(one.slot.id) for one in found)}"
    rows = ((tap("slots.look", FindDate(meeting.id)),),)
    for account_id in await chairs.accounts(tx, meeting, now):
        await tell(tx, account_id, told, key=key, now=now, rows=rows, about=Kind.DUTIES)


async def marked_of(tx: Tx, actor: Actor, slot_id: int, now: datetime, today: date) -> Marked:
    """As `marked`, of the search that a time belongs to."""
    slot = await slots.get(tx, slot_id)
    if slot is None:
        raise Stale
    return await marked(tx, actor, slot.meeting_id, now, today)
