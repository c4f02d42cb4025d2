"""Whoever calls a meeting names times, asks everybody it is for, or gives the search up."""

from datetime import date, datetime

from bot.domain.actors import Actor
from bot.domain.errors import Refusal, Stale
from bot.domain.groups import Topic
from bot.domain.meetings import State
from bot.domain.messages import tap
from bot.domain.preferences import Kind, Less
from bot.domain.slots import NOUN, SLOTS_LEAST, SLOTS_MAX, is_soon_enough
from bot.services import audit, campaigns, live, meetings
from bot.services.audience import Count, Seen
from bot.services.campaigns import Message, To
from bot.services.meetings import Meeting, jointly
from bot.services.meetings.items import changed, get
from bot.services.meetings.who import invitation_of
from bot.services.slots.cards import group_card, private_card
from bot.services.slots.hushing import hush
from storage import meetings as table
from storage import postings, slots
from storage.base import Tx


async def opened(tx: Tx, actor: Actor, meeting_id: int) -> Meeting:
    """A meeting whose date can be looked for, or is. Raises NotAllowed, Stale."""
    meeting = await get(tx, actor, meeting_id)
    if meeting.state not in {State.DRAFT, State.FINDING}:
        raise Stale
    return meeting


async def looking(tx: Tx, actor: Actor, meeting_id: int) -> Meeting:
    """One whose date is being found. Raises NotAllowed, Stale."""
    meeting = await get(tx, actor, meeting_id)
    if meeting.state is not State.FINDING:
        raise Stale
    return meeting


async def add(
    tx: Tx, actor: Actor, meeting_id: int, starts_at: datetime, ends_at: datetime, now: datetime
) -> int:
    """One more time; its number. Raises NotAllowed, Stale, Refusal."""
    meeting = await opened(tx, actor, meeting_id)
    return await put(tx, meeting, starts_at, ends_at, now, None)


async def put(
    tx: Tx,
    meeting: Meeting,
    starts_at: datetime,
    ends_at: datetime,
    now: datetime,
    member_id: int | None,
) -> int:
    """Raises Refusal: it is over, there already, or one too many."""
    if not is_soon_enough(starts_at, ends_at, now):
        raise Refusal("slots.misplaced")
    if len(await slots.of(tx, meeting.id)) >= SLOTS_MAX:
        raise Refusal("slots.full", most=SLOTS_MAX)
    number = await slots.add(tx, meeting.id, starts_at, ends_at, member_id)
    if number is None:
        raise Refusal("slots.there-already")
    await changed(tx, meeting)
    await live.changed(tx, NOUN, meeting.id)
    return number


async def drop(tx: Tx, actor: Actor, slot_id: int) -> Meeting:
    """Nobody is asked about it any more. Raises NotAllowed, Stale; Refusal where few would stay."""
    slot = await slots.get(tx, slot_id)
    if slot is None:
        raise Stale
    meeting = await opened(tx, actor, slot.meeting_id)
    if meeting.state is State.FINDING and len(await slots.of(tx, meeting.id)) <= SLOTS_LEAST:
        raise Refusal("slots.few", least=SLOTS_LEAST)
    await slots.drop(tx, slot_id)
    await postings.unsay(tx, f"slot:{slot_id}")
    await live.changed(tx, NOUN, meeting.id)
    return await changed(tx, meeting)


async def count(tx: Tx, meeting: Meeting, today: date) -> Count:
    """Whom it asks, and where its card would stand."""
    people = await meetings.members(tx, meeting, today)
    groups = await meetings.groups_of(tx, meeting)
    return Count(meeting.audience, people, groups, None, privately=True)


async def hindrance(
    tx: Tx, actor: Actor, meeting: Meeting, counted: Count, now: datetime
) -> Refusal | None:
    """Why nobody can be asked yet."""
    found = await slots.of(tx, meeting.id)
    if len(found) < SLOTS_LEAST:
        return Refusal("slots.few", least=SLOTS_LEAST)
    if any(one.starts_at <= now for one in found):
        return Refusal("slots.some-over")
    if jointly.others(actor, meeting.audience):
        return Refusal("slots.joint")
    if not counted.accounts:
        return Refusal("slots.nobody")
    return None


async def ask(tx: Tx, actor: Actor, meeting_id: int, seen: Seen, now: datetime) -> Meeting | None:
    """Ask everybody, as it was seen; None where it is another one by now. `now` by its own clock.

    Raises NotAllowed, Stale, Refusal.
    """
    meeting = await opened(tx, actor, meeting_id)
    if meeting.state is State.FINDING:
        return meeting
    counted = await count(tx, meeting, now.date())
    problem = await hindrance(tx, actor, meeting, counted, now)
    if problem is not None:
        raise problem
    if seen != Seen(meeting.rev, counted.mark):
        return None
    meeting = await changed(tx, meeting, state=State.FINDING)
    await _ask(tx, meeting, counted, now)
    await audit.note(tx, actor, "meeting-date-asked", now, title=meeting.title, count=counted.total)
    return meeting


async def _ask(tx: Tx, meeting: Meeting, counted: Count, now: datetime) -> None:
    await table.invite(tx, [invitation_of(meeting, one) for one in counted.people])
    found = await slots.of(tx, meeting.id)
    said, rows = await private_card(tx, meeting, now.date())
    less = tap("preferences.less", Less(Kind.MEETINGS))
    places = []
    for group in counted.groups:
        card, links = await group_card(tx, meeting)
        places.append(To(group.chat_id, Topic.MEETINGS, rows=links, said=card))
        await live.keep(tx, NOUN, meeting.id, group.chat_id, edits=key(meeting))
    campaign_id = await campaigns.start(
        tx,
        Message(said, (*rows, (less,))),
        [*map(To, counted.accounts), *places],
        key=key(meeting),
        noun=NOUN,
        subject=meeting.id,
        now=now,
        about=Kind.MEETINGS,
        sender_id=meeting.author_id,
        expires_at=max(one.starts_at for one in found),
    )
    await table.change(tx, meeting.id, campaign_id=campaign_id)


def key(meeting: Meeting) -> str:
    """Of its campaign and its cards; another one each time it is asked anew."""
    return f"slots:{meeting.id}:{meeting.rev}"


async def end(tx: Tx, actor: Actor, meeting_id: int, now: datetime) -> Meeting:
    """The search is off; the meeting is a draft again. Raises NotAllowed, Stale."""
    meeting = await looking(tx, actor, meeting_id)
    meeting = await stop(tx, meeting, now)
    await audit.note(tx, actor, "meeting-date-off", now, title=meeting.title)
    return meeting


async def stop(tx: Tx, meeting: Meeting, now: datetime) -> Meeting:
    """Nobody is asked any more: the cards say so."""
    await hush(tx, meeting, now)
    await live.finish(tx, NOUN, meeting.id, now)
    return await changed(tx, meeting, state=State.DRAFT, campaign_id=None)
