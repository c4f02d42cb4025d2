"""Who comes in while a question is open is asked too; who turns out not to be there, is not."""

from datetime import datetime

from bot.domain.room_polls import lasts_until
from bot.services.outbox import tell
from bot.services.room_polls import saying
from bot.services.room_polls.opening import key, takes_votes
from storage import accounts, meetings, room_polls
from storage.base import Tx


async def arrived(tx: Tx, meeting_id: int, member_id: int, now: datetime) -> None:
    """To be told in the transaction in which it is noted that they are there."""
    poll = await room_polls.open_in(tx, meeting_id)
    if poll is None:
        return
    meeting = await meetings.get(tx, meeting_id)
    account_id = await accounts.started_of(tx, member_id)
    if meeting is None or account_id is None or not takes_votes(poll, meeting, now):
        return
    assert meeting.ends_at is not None  # noqa: S101 - it is on
    await room_polls.ask(tx, poll.id, [member_id])
    await tell(
        tx,
        account_id,
        saying.ballot(poll),
        key=key(poll.id),
        now=now,
        rows=saying.ballot_rows(poll),
        expires_at=lasts_until(meeting.ends_at),
    )


async def left(tx: Tx, meeting_id: int, member_id: int) -> None:
    """They were noted by mistake. What they have voted stays."""
    poll = await room_polls.open_in(tx, meeting_id)
    if poll is not None:
        await room_polls.unask(tx, poll.id, member_id)
