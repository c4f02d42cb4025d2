"""Whoever called a meeting is reminded of its minutes until they are published."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.meeting_buttons import WriteMinutes
from bot.domain.messages import tap, words
from bot.domain.minutes import NAG_AFTER, State, nags_due
from bot.domain.minutes_buttons import WaiveMinutes
from bot.domain.preferences import Kind
from bot.services import chairs
from bot.services.meetings import Meeting
from bot.services.outbox import tell
from storage import minutes
from storage.base import Tx


async def nag_due(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """After a long sleep once for all that was missed."""
    for meeting in await minutes.owed(tx, now - NAG_AFTER[0], len(NAG_AFTER)):
        assert meeting.ends_at is not None  # noqa: S101 - it was held
        due = nags_due(meeting.ends_at, now)
        await minutes.begin(tx, meeting.id)
        kept = await minutes.get(tx, meeting.id)
        if kept is not None and kept.nagged < due:
            await minutes.change(tx, meeting.id, nagged=due)
            begun = kept.state is State.DRAFT
            await _nag(tx, meeting, due, now.astimezone(zone), begun=begun)


async def _nag(tx: Tx, meeting: Meeting, number: int, now: datetime, *, begun: bool) -> None:
    text = "minutes.nag-draft" if begun else "minutes.nag"
    said = words(text, title=meeting.title, when=meeting.starts_at)
    rows = (
        (tap("minutes.write", WriteMinutes(meeting.id)),),
        (tap("minutes.waive", WaiveMinutes(meeting.id, sure=False)),),
    )
    for account_id in await chairs.accounts(tx, meeting, now):
        key = f"minutes-owed:{meeting.id}:{number}"
        await tell(tx, account_id, said, key=key, now=now, rows=rows, about=Kind.DUTIES)
