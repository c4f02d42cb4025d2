"""One vote each, of those who were asked."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain import room_polls as rules
from bot.domain.actors import Actor, Can
from bot.domain.campaigns import Does
from bot.domain.errors import Refusal, Stale, require
from bot.services.outbox import tell
from bot.services.room_polls import saying
from bot.services.room_polls.opening import key, takes_votes
from storage import marks, meetings, room_polls
from storage.base import Tx
from storage.room_polls import RoomPoll, Voter


@dataclass(frozen=True, slots=True)
class Cast:
    """A vote that counts. `changed`: not as it was."""

    poll: RoomPoll
    mask: int
    again: bool
    changed: bool


async def ballot(tx: Tx, actor: Actor, poll_id: int, now: datetime) -> tuple[RoomPoll, Voter]:
    """A question that waits for the actor's answer.

    Raises NotAllowed, Stale; Refusal where it is closed, where they were not asked, where they have
    voted for good.
    """
    require(actor, Can.ATTEND)
    poll = await room_polls.get(tx, poll_id)
    meeting = await meetings.get(tx, poll.meeting_id) if poll is not None else None
    if poll is None or meeting is None or poll.opened_at is None:
        raise Stale
    mine = await room_polls.voter(tx, poll_id, actor.member_id or 0)
    if mine is None:
        raise Refusal("room_polls.not-there")
    if not takes_votes(poll, meeting, now):
        raise Refusal("room_polls.closed")
    if mine.votes and not poll.named:
        raise Refusal("room_polls.voted-before")
    return poll, mine


async def vote(tx: Tx, actor: Actor, poll_id: int, mask: int, now: datetime) -> Cast:
    """In place of an earlier vote, where names are shown. Raises NotAllowed, Stale, Refusal."""
    poll, mine = await ballot(tx, actor, poll_id, now)
    if not rules.fits(mask, poll.size, many=poll.many):
        raise Stale
    again = mine.votes > 0
    if again and mine.choice == mask:
        return Cast(poll, mask, again, changed=False)
    if not await room_polls.vote(tx, poll.id, mine, mask if poll.named else None):
        raise Refusal("room_polls.voted-before")
    if not poll.named:
        await _count(tx, poll, mask)
    await _confirm(tx, actor, poll, mine, mask, now)
    return Cast(poll, mask, again, changed=True)


async def _count(tx: Tx, poll: RoomPoll, mask: int) -> None:
    """One writer at a time: nothing is counted between reading and writing."""
    one = rules.counted([mask], poll.size)
    counts = [before + more for before, more in zip(poll.counts, one, strict=True)]
    await room_polls.change(tx, poll.id, counts=counts)
    await marks.soil(tx)


async def _confirm(
    tx: Tx, actor: Actor, poll: RoomPoll, mine: Voter, mask: int, now: datetime
) -> None:
    """On the message in which they were asked: what they chose only where that is kept."""
    shown = mask if poll.named else None
    await tell(
        tx,
        actor.account_id,
        saying.ballot(poll, shown, voted=True),
        key=f"room-vote:{poll.id}:{mine.votes + 1}",
        now=now,
        rows=saying.ballot_rows(poll, shown, voted=True),
        edits=key(poll.id),
        does=Does.EDIT,
    )
