"""What is left of the meeting that was held in the sandbox: who was there, minutes, materials."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.meetings import Rsvp
from bot.domain.minutes import Part, State, amended_until
from bot.domain.quiet import workday
from bot.domain.settings import AMENDMENT_DAYS
from bot.services import settings, tasks
from storage import materials, meetings, minutes, presence, ratings, reference
from storage import tasks as table
from storage.base import Tx
from storage.meetings import Meeting
from storage.presence import How

PUBLISHED = timedelta(days=1)  # ago


async def plant_held(tx: Tx, meeting: Meeting, local: datetime, zone: ZoneInfo) -> None:
    """Minutes that are open for amendments; nobody is told now what was told then."""
    assert meeting.ends_at is not None  # noqa: S101 - it has ended
    await _plant_presence(tx, meeting, meeting.ends_at)
    await _plant_minutes(tx, meeting, local, zone)
    await materials.add_all(
        tx,
        [
            {
                "meeting_id": meeting.id,
                "position": position,
                "name": row["name"],
                "file": {},
                "url": row["url"],
                "added_by": meeting.author_id,
                "added_at": meeting.ends_at,
                "told": True,
            }
            for position, row in enumerate(reference.rows("sandbox_materials.csv"), 1)
        ],
    )
    await materials.put_told(tx, meeting.id, meeting.ends_at.date(), after=True)
    await ratings.note_asked(tx, meeting.id, meeting.ends_at)


async def _plant_presence(tx: Tx, meeting: Meeting, when: datetime) -> None:
    """Those who had said so came, and whoever a newcomer can be."""
    for one in await meetings.all_invited(tx, meeting.id):
        if one.account_id is not None:
            said = {"answer": Rsvp.COMING, "answered_at": meeting.announced_at}
            await meetings.mark(tx, meeting.id, one.member_id, **said)
        if one.account_id is not None or one.answer is Rsvp.COMING:
            await presence.note(tx, meeting.id, one.member_id, How.TICKED, when)


async def _plant_minutes(tx: Tx, meeting: Meeting, local: datetime, zone: ZoneInfo) -> None:
    published = local - PUBLISHED
    until = amended_until(published, await settings.value(tx, AMENDMENT_DAYS), zone)
    await minutes.begin(
        tx,
        meeting.id,
        state=State.OPEN,
        author_id=meeting.author_id,
        published_at=published,
        amend_until=until,
    )
    rows = reference.rows("sandbox_minutes.csv")
    for position, (title, row) in enumerate(zip(meeting.agenda, rows, strict=True), 1):
        written = {part.code: row[part.code] or None for part in Part}
        await minutes.add_item(tx, meeting_id=meeting.id, position=position, title=title, **written)
        if row["task"]:
            await _plant_task(tx, meeting, row, local, zone)


async def _plant_task(
    tx: Tx, meeting: Meeting, row: dict[str, str], local: datetime, zone: ZoneInfo
) -> None:
    invited = await meetings.all_invited(tx, meeting.id)
    holder = next(one for one in invited if one.account_id == int(row["holder"]))
    number = await table.add(
        tx,
        meeting_id=meeting.id,
        text=row["task"],
        member_id=holder.member_id,
        due_on=workday(local.date() + timedelta(days=int(row["days"]))),
        account_id=holder.account_id,
        created_at=local - PUBLISHED,
    )
    task = await table.get(tx, number)
    assert task is not None  # noqa: S101 - it was just made
    assert holder.account_id is not None  # noqa: S101 - it was found by it
    await tasks.set_reminders(tx, task, holder.account_id, local, zone)
