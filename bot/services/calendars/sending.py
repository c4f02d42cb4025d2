"""The file of a meeting, sent to whoever comes."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.domain.meeting_buttons import AddToCalendar, ShowMeeting
from bot.domain.meetings import State
from bot.domain.messages import tap, words
from bot.domain.preferences import Kind
from bot.services.outbox import paper, tell
from storage.base import Tx
from storage.calendars import Meeting

PAPER = "meeting-ics"


def file(meeting_id: int) -> Mapping[str, Any]:
    """The meeting as it is when the message leaves, among the media of any message to a person."""
    return paper(PAPER, meeting=meeting_id)


async def send(
    tx: Tx, account_id: int, meeting: Meeting, now: datetime, *, about: Kind | None = None
) -> bool:
    """Queue the file; once for each state the meeting is in, however often somebody says they come.

    An answer to what they did themselves has no `about`.
    """
    key = f"meeting-ics:{meeting.id}:{meeting.sequence}"
    return await _tell(tx, account_id, meeting, now, key, about=about, expires_at=meeting.ends_at)


async def send_again(tx: Tx, account_id: int, meeting: Meeting, now: datetime) -> bool:
    """As it was asked for: once a minute."""
    key = f"meeting-ics:{meeting.id}:{meeting.sequence}:{now:%Y%m%d%H%M}"
    return await _tell(tx, account_id, meeting, now, key)


async def _tell(
    tx: Tx, account_id: int, meeting: Meeting, now: datetime, key: str, **options: Any
) -> bool:
    look = tap("calendars.look", ShowMeeting(meeting.id))
    more = tap("calendars.more-ways", AddToCalendar(meeting.id))
    said = "calendars.file-out" if meeting.state is State.CANCELLED else "calendars.file"
    return await tell(
        tx,
        account_id,
        words(said, title=meeting.title),
        key=key,
        now=now,
        rows=((look, more),),
        media=[file(meeting.id)],
        **options,
    )
