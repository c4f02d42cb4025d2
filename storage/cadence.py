"""Meetings that count for what the strategy asks."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.meetings import MeetingKind, State
from storage.base import Tx
from storage.meetings import Meeting, found, meetings

COUNTING = (State.ANNOUNCED, State.PLANNED)  # not cancelled, and it has a date


async def counting(tx: Tx, kinds: Sequence[MeetingKind], since: datetime) -> list[Meeting]:
    """Of those kinds, held or to be held from then on, the earliest first."""
    return await found(
        tx,
        meetings.c.kind.in_([one.code for one in kinds]),
        meetings.c.state.in_(COUNTING),
        meetings.c.starts_at >= since,
    )
