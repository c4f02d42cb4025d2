"""A question is put together and asked by the chair of its meeting."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.domain.actors import Actor
from bot.domain.errors import Refusal, Stale
from bot.domain.meetings import SENT
from bot.domain.presence import may_come_in
from bot.domain.room_polls import NOUN, POLLS_MAX, Ready, is_open, lasts_until
from bot.services import campaigns, rsvps
from bot.services.campaigns import Message, To
from bot.services.meetings import Meeting
from bot.services.meetings.items import get as managed
from bot.services.room_polls import saying
from storage import people, presence, room_polls
from storage.base import Tx
from storage.outbox import Priority
from storage.room_polls import RoomPoll


class NobodyThere(Refusal):
    """It is to be noted first who is."""

    def __init__(self) -> None:
        super().__init__("room_polls.nobody")


@dataclass(frozen=True, slots=True)
class Room:
    """Who is there. `noted`: by presence; else by their answers. `accounts` is member → account."""

    noted: bool
    members: Collection[int]
    accounts: Mapping[int, int]


def key(poll_id: int) -> str:
    """Of the message in which somebody is asked."""
    return f"room-poll:{poll_id}"


def takes_votes(poll: RoomPoll, meeting: Meeting, now: datetime) -> bool:
    state, starts_at, ends_at = meeting.state, meeting.starts_at, meeting.ends_at
    return is_open(poll.opened_at, poll.closed_at, state, starts_at, ends_at, now)


async def room(tx: Tx, meeting_id: int, today: date) -> Room:
    """Who is there; where nobody's presence was noted yet, who has said that they come."""
    found = await presence.of(tx, meeting_id)
    there = {one.member_id for one in found if one.member_id is not None}
    if not found:
        there = {one.member_id for one in await rsvps.participants(tx, meeting_id, today)}
    return Room(bool(found), there, await people.started(tx, there, today))


async def of_meeting(tx: Tx, actor: Actor, meeting_id: int) -> tuple[Meeting, Sequence[RoomPoll]]:
    """All of a meeting that was announced, for its chair. Raises NotAllowed, Stale."""
    meeting = await managed(tx, actor, meeting_id)
    if meeting.state not in SENT:
        raise Stale
    return meeting, await room_polls.of_meeting(tx, meeting_id)


async def chaired(tx: Tx, actor: Actor, poll_id: int) -> tuple[RoomPoll, Meeting]:
    """One, for the chair of its meeting. Raises NotAllowed, Stale."""
    poll = await room_polls.get(tx, poll_id)
    if poll is None:
        raise Stale
    return poll, await managed(tx, actor, poll.meeting_id)


async def askable(tx: Tx, actor: Actor, meeting_id: int, now: datetime) -> Meeting:
    """A meeting in which questions can be asked now, by its chair.

    Raises NotAllowed, Stale; Refusal where it is too early or too late, or there are too many.
    """
    meeting, found = await of_meeting(tx, actor, meeting_id)
    _must_be_on(meeting, now)
    if len(found) >= POLLS_MAX:
        raise Refusal("room_polls.too-many", most=str(POLLS_MAX))
    return meeting


def _must_be_on(meeting: Meeting, now: datetime) -> None:
    if not may_come_in(meeting.state, meeting.starts_at, meeting.ends_at, now):
        raise Refusal("room_polls.not-now", title=meeting.title)


async def create(
    tx: Tx,
    actor: Actor,
    meeting_id: int,
    question: str,
    answers: Ready | Sequence[str],
    now: datetime,
) -> RoomPoll:
    """A question that nobody is asked yet. Raises NotAllowed, Stale, Refusal."""
    meeting = await askable(tx, actor, meeting_id, now)
    number = await room_polls.add(
        tx,
        meeting_id=meeting.id,
        author_id=actor.account_id,
        question=question,
        ready=int(answers) if isinstance(answers, Ready) else None,
        options=[] if isinstance(answers, Ready) else list(answers),
        created_at=now,
    )
    found = await room_polls.get(tx, number)
    assert found is not None  # noqa: S101 - it was just written
    return found


async def drop(tx: Tx, actor: Actor, poll_id: int) -> Meeting:
    """Raises NotAllowed, Stale, also where it was asked meanwhile."""
    poll, meeting = await chaired(tx, actor, poll_id)
    if poll.opened_at is not None:
        raise Stale
    await room_polls.drop(tx, poll_id)
    return meeting


async def begin(
    tx: Tx, actor: Actor, poll_id: int, now: datetime, *, many: bool, named: bool
) -> RoomPoll:
    """Ask everybody who is there; begun twice, it is asked once. The day is that of `now`.

    Raises NotAllowed, Stale; Refusal where it is too late, another is open, nobody can be asked.
    """
    poll, meeting = await chaired(tx, actor, poll_id)
    if poll.opened_at is not None:
        return poll
    _must_be_on(meeting, now)
    other = await room_polls.open_in(tx, meeting.id)
    if other is not None:
        raise Refusal("room_polls.other-open", question=other.question)
    there = await room(tx, meeting.id, now.date())
    if not there.accounts:
        raise NobodyThere
    opened = replace(poll, many=many, named=named, opened_at=now, counts=[0] * poll.size)
    await room_polls.change(
        tx,
        poll.id,
        many=many,
        named=named,
        opened_at=now,
        counts=list(opened.counts),
        open_of=meeting.id,
    )
    await room_polls.ask(tx, poll.id, there.accounts)
    await _send(tx, opened, meeting, sorted(there.accounts.values()), now)
    return opened


async def _send(
    tx: Tx, poll: RoomPoll, meeting: Meeting, accounts: Sequence[int], now: datetime
) -> None:
    """At once, and whatever they wish otherwise: they are in the room."""
    assert meeting.ends_at is not None  # noqa: S101 - it is on
    await campaigns.start(
        tx,
        Message(saying.ballot(poll), saying.ballot_rows(poll)),
        [To(one) for one in accounts],
        key=key(poll.id),
        noun=NOUN,
        subject=poll.id,
        now=now,
        priority=Priority.ANSWER,
        expires_at=lasts_until(meeting.ends_at),
    )
