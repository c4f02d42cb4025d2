"""Seats, and the line for them: first come, first served, and nobody overtakes.

Whoever is first in the line is offered a seat as soon as there are enough for them and their
guests. It is kept for a day, or less near the meeting, and taken by an answer.
"""

from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain import rsvps as rules
from bot.domain.errors import Refusal
from bot.domain.meeting_buttons import EnterRsvps, Respond, ShowMeeting
from bot.domain.meetings import NOUN, SEATED, Rsvp, State
from bot.domain.messages import Joined, Rows, Words, tap, words
from bot.domain.preferences import Kind
from bot.domain.quiet import is_quiet, next_morning
from bot.services import courtesy, live, reminders
from bot.services.meetings.announcing import key
from bot.services.meetings.cards import about, title
from bot.services.outbox import tell
from storage import accounts, directory, meetings, postings, rsvps
from storage.base import Tx
from storage.meetings import Invited, Meeting

FREED: dict[str, Any] = {
    "answer": None,
    "answered_at": None,
    "guests": 0,
    "offered_until": None,
    "entered_by": None,
    "stale": False,
}


async def seat(tx: Tx, meeting: Meeting, mine: Invited, guests: int) -> dict[str, Any]:
    """What who would come with so many guests gets: a seat, or a number in the line. Its columns.

    A seat that one has is not put in question by more guests. Raises Refusal: there is no room for
    these.
    """
    capacity = meeting.capacity
    if capacity is None:
        return {"answer": Rsvp.COMING}
    if 1 + guests > capacity:
        raise Refusal("rsvps.guests-never", capacity=capacity)
    if mine.answer in SEATED:
        more = guests - mine.guests
        if more > 0 and more > (left := await room(tx, meeting)):
            most = mine.guests + left
            raise Refusal("rsvps.guests-full", most=most) if most else Refusal("rsvps.guests-none")
        return {"answer": Rsvp.COMING}
    if mine.answer is Rsvp.WAITING:
        return {"answer": Rsvp.WAITING}
    if 1 + guests <= await room(tx, meeting):
        return {"answer": Rsvp.COMING}
    return {"answer": Rsvp.WAITING, "queued": 1 + await rsvps.last_queued(tx, meeting.id)}


async def room(tx: Tx, meeting: Meeting) -> int:
    """Seats for who has none yet: where somebody waits, all that are free are theirs."""
    if await rsvps.head(tx, meeting.id) is not None:
        return 0
    return rules.free(meeting.capacity, await rsvps.taken(tx, meeting.id)) or 0


async def promote(tx: Tx, meeting: Meeting, now: datetime, zone: ZoneInfo) -> None:
    """Offer the seats that are free to those who wait longest. None once it has begun."""
    if meeting.state is not State.ANNOUNCED or rules.begun(meeting.starts_at, now):
        return
    while (first := await rsvps.head(tx, meeting.id)) is not None:
        left = rules.free(meeting.capacity, await rsvps.taken(tx, meeting.id))
        guests = first.guests
        if meeting.capacity is not None:  # it may be less than when they came
            guests = min(guests, max(meeting.capacity - 1, 0))
        if left is not None and left < 1 + guests:
            return
        await _offer(tx, meeting, first, guests, now, zone)


async def _offer(
    tx: Tx, meeting: Meeting, first: Invited, guests: int, now: datetime, zone: ZoneInfo
) -> None:
    """Keep the seats, and say so: to whoever waits, or to who entered that for them."""
    starts_at = meeting.starts_at
    assert starts_at is not None  # noqa: S101 - it has not begun
    account_id = await accounts.started_of(tx, first.member_id)
    to = account_id or first.entered_by
    goes = await _waking(tx, to, starts_at, now, zone) if to is not None else now
    until = rules.offer_until(goes, starts_at)
    await meetings.mark(
        tx,
        meeting.id,
        first.member_id,
        answer=Rsvp.OFFERED,
        guests=guests,
        offered_until=until,
    )
    await live.changed(tx, NOUN, meeting.id)
    if to is None:
        return
    said, rows = _offered(meeting, guests, until)
    if account_id is None:
        said, rows = await _offered_by_telephone(tx, meeting, first, until, now, zone)
    await tell(
        tx,
        to,
        said,
        key=key_of(first, until),
        now=now,
        rows=rows,
        not_before=goes,
        expires_at=until,
    )


def key_of(first: Invited, until: datetime) -> str:
    """Of the message that offers a seat; with the number in the line, which says in what order."""
    return f"rsvp-offer:{first.meeting_id}:{first.queued}:{first.member_id}:{until.timestamp():.0f}"


async def unoffer(tx: Tx, meeting_id: int, one: Invited | None = None) -> None:
    """Offers that nobody was told of yet are not told any more: to `one`, or to anybody."""
    if one is None:
        await postings.unsay(tx, f"rsvp-offer:{meeting_id}")
    elif one.offered_until is not None:
        await postings.unsay(tx, key_of(one, one.offered_until))


async def _waking(
    tx: Tx, account_id: int, starts_at: datetime, now: datetime, zone: ZoneInfo
) -> datetime:
    """Not in the quiet hours, unless it would be too late after them.

    They asked for the seat: no other wish holds the message back.
    """
    wish = (await courtesy.wishes(tx, [account_id], [Kind.MEETINGS]))[account_id][Kind.MEETINGS]
    if not is_quiet(now, wish.quiet, zone):
        return now
    morning = next_morning(now, wish.quiet, zone)
    return morning if starts_at - morning >= rules.OFFER_EARLY else now


def _offered(meeting: Meeting, guests: int, until: datetime) -> tuple[Words, Rows]:
    """An offer goes on when the time for answers is over: that is not said here."""
    lines = [
        words("rsvps.offer", guests=guests),
        title(meeting),
        *about(replace(meeting, answers_until=None)),
        words("rsvps.own-offered", until=until),
    ]
    confirm = tap("rsvps.confirm", Respond(meeting.id, Rsvp.COMING))
    refuse = tap("rsvps.refuse", Respond(meeting.id, Rsvp.NOT_COMING))
    look = tap("rsvps.look", ShowMeeting(meeting.id))
    return words("common.joined", parts=Joined(tuple(lines))), ((confirm, refuse), (look,))


async def _offered_by_telephone(
    tx: Tx, meeting: Meeting, first: Invited, until: datetime, now: datetime, zone: ZoneInfo
) -> tuple[Words, Rows]:
    person = await directory.one(tx, first.member_id, now.astimezone(zone).date())
    who = person.full if person is not None else ""
    said = words("rsvps.offer-by-telephone", title=meeting.title, who=who, until=until)
    return said, ((tap("rsvps.enter", EnterRsvps(meeting.id)),),)


async def let_lapse(tx: Tx, now: datetime, zone: ZoneInfo, meeting_id: int | None = None) -> None:
    """Seats that were kept long enough are free again, for the next ones; of that meeting, or any.

    Whoever the offer could not be told to, as the bot slept, is offered it once more.
    """
    for one in await rsvps.lapsed(tx, now, meeting_id):
        meeting = await meetings.get(tx, one.meeting_id)
        if meeting is None or one.offered_until is None:
            continue
        if not rules.begun(meeting.starts_at, now) and not await _was_told(tx, one):
            await _offer(tx, meeting, one, one.guests, now, zone)
            continue
        await free(tx, meeting, one)
        if not rules.begun(meeting.starts_at, now):
            await _tell_lapsed(tx, meeting, one, now)
        await promote(tx, meeting, now, zone)


async def renew_offers(tx: Tx, meeting: Meeting, now: datetime, zone: ZoneInfo) -> None:
    """It was called off and is on again, or is earlier than seats are kept: offered anew."""
    if meeting.state is not State.ANNOUNCED or rules.begun(meeting.starts_at, now):
        return
    late = await rsvps.kept_too_long(tx, meeting.id)
    for one in (*await rsvps.lapsed(tx, now, meeting.id), *late):
        await unoffer(tx, meeting.id, one)
        await _offer(tx, meeting, one, one.guests, now, zone)


async def _was_told(tx: Tx, one: Invited) -> bool:
    account_id = await accounts.started_of(tx, one.member_id) or one.entered_by
    if account_id is None or one.offered_until is None:
        return True
    sent = key_of(one, one.offered_until)
    return await rsvps.was_told(tx, f"{sent}:{account_id}")


async def _tell_lapsed(tx: Tx, meeting: Meeting, one: Invited, now: datetime) -> None:
    account_id = await accounts.started_of(tx, one.member_id)
    if account_id is None:
        return
    again = tap("rsvps.again", Respond(meeting.id, Rsvp.COMING))
    await tell(
        tx,
        account_id,
        words("rsvps.lapsed", title=meeting.title),
        key=f"rsvp-lapsed:{meeting.id}:{one.member_id}:{one.queued}",
        now=now,
        rows=((again,), (tap("rsvps.look", ShowMeeting(meeting.id)),)),
        about=Kind.MEETINGS,
        expires_at=meeting.starts_at,
    )


async def free(tx: Tx, meeting: Meeting, one: Invited) -> None:
    """As if they had not answered: what they had is somebody else's."""
    await meetings.mark(tx, meeting.id, one.member_id, **FREED)
    await live.changed(tx, NOUN, meeting.id)


async def keep(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """By the clock: offers lapse, who left the association leaves the line, others move up.

    Nobody has to say that a capacity grew: it is seen here.
    """
    await let_lapse(tx, now, zone)
    for one in await rsvps.gone(tx, now, now.astimezone(zone).date()):
        meeting = await meetings.get(tx, one.meeting_id)
        if meeting is not None:
            await free(tx, meeting, one)
        if one.account_id is not None:
            await reminders.cancel(tx, one.account_id, key(one.meeting_id))
    for meeting_id in await rsvps.with_a_line(tx, now):
        meeting = await meetings.get(tx, meeting_id)
        if meeting is not None:
            await promote(tx, meeting, now, zone)
