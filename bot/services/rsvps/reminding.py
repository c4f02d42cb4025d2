"""Reminders of a meeting: for who comes, or perhaps; none for who does not, or has no seat."""

from collections.abc import Collection
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain import rsvps as rules
from bot.domain.meeting_buttons import Respond, ShowMeeting
from bot.domain.meetings import CONCERNED, Rsvp, State
from bot.domain.messages import Near, tap, words
from bot.services import reminders
from bot.services.meetings.announcing import key
from bot.services.rsvps.receivers import accounts, concerned
from storage import meetings
from storage.base import Tx
from storage.meetings import Meeting


async def set_reminders(tx: Tx, meeting: Meeting, now: datetime, zone: ZoneInfo) -> None:
    """Anew for everybody concerned: its hour is another one, or it was called off or resumed."""
    await reminders.cancel_all(tx, key(meeting.id))
    people = await concerned(tx, meeting.id, now.astimezone(zone).date())
    await remind(tx, meeting, accounts(people), now, zone)


async def remind(
    tx: Tx, meeting: Meeting, account_ids: Collection[int], now: datetime, zone: ZoneInfo
) -> None:
    """As long before it as each of them chooses; nobody of what has begun, or shall not remind."""
    starts_at = meeting.starts_at
    if meeting.state is not State.ANNOUNCED or starts_at is None or not meeting.reminds:
        return
    if rules.begun(starts_at, now):
        return
    said = words("rsvps.reminder", when=Near(starts_at), title=meeting.title)
    if meeting.place:
        said = words(
            "rsvps.reminder-at", when=Near(starts_at), title=meeting.title, place=meeting.place
        )
    look = tap("rsvps.look", ShowMeeting(meeting.id))
    decline = tap("meetings.answer-not-coming", Respond(meeting.id, Rsvp.NOT_COMING))
    await reminders.remind_ahead(
        tx,
        account_ids,
        said,
        subject=key(meeting.id),
        kind=meeting.kind,
        event=starts_at,
        now=now,
        zone=zone,
        rows=((look,), (decline,)),
    )


async def follow(
    tx: Tx,
    meeting: Meeting,
    account_id: int,
    answers: tuple[Rsvp | None, Rsvp],
    now: datetime,
    zone: ZoneInfo,
) -> None:
    """Set or dropped, as the account's owner goes from the first answer to the second."""
    before, after = answers
    if before in CONCERNED and after not in CONCERNED:
        await reminders.cancel(tx, account_id, key(meeting.id))
    elif after in CONCERNED and before not in CONCERNED:
        await remind(tx, meeting, [account_id], now, zone)


async def arrived(
    tx: Tx, meeting: Meeting, member_id: int, account_id: int, now: datetime, zone: ZoneInfo
) -> None:
    """That account stands for the member from now on: it is reminded of what they answered."""
    found = await meetings.is_invited(tx, meeting.id, member_id)
    if found is not None and found.answer in CONCERNED:
        await remind(tx, meeting, [account_id], now, zone)
