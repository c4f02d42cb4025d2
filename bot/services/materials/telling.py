"""Those concerned hear that there are new materials."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.materials import is_due
from bot.domain.meeting_buttons import OpenMaterials
from bot.domain.meetings import State, is_over
from bot.domain.messages import Rows, Words, tap, words
from bot.domain.preferences import Kind, Less
from bot.services import attendance, campaigns, rsvps
from bot.services.campaigns import Campaign, Message, To
from bot.services.meetings import Meeting
from bot.services.meetings.sendings import reached
from storage import materials, minutes
from storage import meetings as table
from storage.base import Tx

NOUN = "materials"  # whose campaigns they are


async def tell_due(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Tell those concerned that new ones came: at most once a day, after the end once."""
    today = now.astimezone(zone).date()
    for number, (count, last) in (await materials.untold(tx)).items():
        meeting = await table.get(tx, number)
        if meeting is None or meeting.state is not State.ANNOUNCED:
            continue
        over = is_over(meeting.state, meeting.ends_at, now)
        told_on, told_after = await materials.told(tx, number)
        if over and told_after:
            await materials.mark_told(tx, number)
        elif is_due(last, told_on, now, today):
            await materials.mark_told(tx, number)
            await materials.put_told(tx, number, today, after=over)
            await _tell(tx, meeting, count, now, zone, over=over)


async def _tell(
    tx: Tx, meeting: Meeting, count: int, now: datetime, zone: ZoneInfo, *, over: bool
) -> None:
    today = now.astimezone(zone).date()
    accounts = await _accounts(tx, meeting, now, zone, over=over)
    if not accounts:
        return
    said = words("materials.new", title=meeting.title, count=count)
    rows: Rows = (
        (tap("materials.open", OpenMaterials(meeting.id)),),
        (tap("preferences.less", Less(Kind.MEETINGS)),),
    )
    await campaigns.start(
        tx,
        Message(said, rows),
        [To(one) for one in accounts],
        key=f"materials:{meeting.id}:{'after' if over else today.isoformat()}",
        noun=NOUN,
        subject=meeting.id,
        now=now,
        about=Kind.MEETINGS,
    )


async def _accounts(
    tx: Tx, meeting: Meeting, now: datetime, zone: ZoneInfo, *, over: bool
) -> list[int]:
    """Before the end who comes, or perhaps; then who was there."""
    today = now.astimezone(zone).date()
    if not over:
        return rsvps.accounts(await rsvps.concerned(tx, meeting.id, today))
    there = await attendance.attended(tx, meeting.id, await minutes.get(tx, meeting.id), today)
    return await attendance.accounts(tx, there.members, today)


async def over(tx: Tx, campaign: Campaign, now: datetime) -> tuple[Words, Rows]:
    said = await reached(tx, campaign, "materials.sent", now)
    return said, ((tap("materials.open", OpenMaterials(campaign.subject)),),)
