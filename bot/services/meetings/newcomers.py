"""Whoever begins to use the bot, or comes to where a meeting is for, is invited too."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.preferences import Kind
from bot.services import reminders, rsvps
from bot.services.meetings.announcing import key, message
from bot.services.meetings.who import invitation_of, members
from bot.services.outbox import tell
from storage import calling, meetings
from storage.base import Tx
from storage.meetings import Meeting
from storage.outbox import Priority

EVERY = timedelta(hours=1)  # between two looks at whom a meeting covers: the roster changes rarely


async def invite_newcomers(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Each once, of meetings to come; who has another account now is invited there.

    The former account hears no more of it.
    """
    today = now.astimezone(zone).date()
    for meeting_id, member_id, account_id in await calling.strangers(tx, now, today):
        await meetings.mark(tx, meeting_id, member_id, account_id=None)
        await reminders.cancel(tx, account_id, key(meeting_id))
    for meeting in await calling.to_look_at(tx, now, now - EVERY):
        await _write_down(tx, meeting, today)
        await meetings.change(tx, meeting.id, looked_at=now)
    for one in await calling.newcomers(tx, now, today):
        meeting_of = await meetings.get(tx, one.meeting_id)
        assert meeting_of is not None  # noqa: S101 - a row of it was found
        await meetings.mark(tx, one.meeting_id, one.member_id, account_id=one.account_id)
        await rsvps.arrived(tx, meeting_of, one.member_id, one.account_id, now, zone)
        await _invite(tx, meeting_of, one.member_id, one.account_id, now, zone)


async def _write_down(tx: Tx, meeting: Meeting, today: date) -> None:
    """Whom it covers since; a moment later they are invited like anybody not written to yet."""
    known = {one.member_id for one in await meetings.all_invited(tx, meeting.id)}
    new = [one for one in await members(tx, meeting, today) if one.member_id not in known]
    await meetings.invite(tx, [invitation_of(meeting, one) | {"account_id": None} for one in new])


async def _invite(
    tx: Tx, meeting: Meeting, member_id: int, account_id: int, now: datetime, zone: ZoneInfo
) -> None:
    """Nobody who has answered already, by telephone or with another account."""
    row = await meetings.is_invited(tx, meeting.id, member_id)
    if row is not None and row.answer is not None:
        return
    said = await message(tx, meeting, now.astimezone(zone).date())
    await tell(
        tx,
        account_id,
        said.said,
        key=key(meeting.id),
        now=now,
        rows=said.rows,
        media=said.media,
        priority=Priority.BROADCAST,
        about=Kind.MEETINGS,
        expires_at=meeting.ends_at,
    )
