"""Whoever has not said when they can is asked again; who begins to use the bot is asked too."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor
from bot.domain.errors import Refusal
from bot.domain.meeting_buttons import MarkSlots
from bot.domain.messages import tap, words
from bot.domain.preferences import Kind, Less
from bot.services import audit, meetings
from bot.services.meetings import Meeting
from bot.services.meetings.who import invitation_of
from bot.services.outbox import tell
from bot.services.slots.asking import looking
from bot.services.slots.cards import private_card
from storage import meetings as table
from storage import slots
from storage.base import Tx
from storage.outbox import Priority


async def remind(tx: Tx, actor: Actor, meeting_id: int, now: datetime) -> int:
    """Ask those who have said nothing, once a day; how many. `now` by the association's clock.

    Raises NotAllowed, Stale; Refusal where there is nobody, or they were asked today.
    """
    meeting = await looking(tx, actor, meeting_id)
    has_said = await slots.said(tx, meeting.id)
    silent = [
        one.account_id
        for one in await table.all_invited(tx, meeting.id)
        if one.account_id is not None and one.member_id not in has_said
    ]
    if not silent:
        raise Refusal("slots.all-answered")
    told = words("slots.reminder", title=meeting.title)
    rows = ((tap("slots.say", MarkSlots(meeting.id)),),)
    count = 0
    for account_id in silent:
        count += await tell(
            tx,
            account_id,
            told,
            key=f"slots-remind:{meeting.id}:{now.date()}",
            now=now,
            rows=rows,
            about=Kind.REMINDERS,
            priority=Priority.REMINDER,
        )
    if not count:
        raise Refusal("slots.reminded-today")
    await audit.note(tx, actor, "meeting-date-reminded", now, title=meeting.title, count=count)
    return count


async def invite_newcomers(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Whoever could not be written to when it was asked is asked now, once.

    Whom it is for no more, as they left or serve elsewhere, is not written to, nor waited for.
    """
    today = now.astimezone(zone).date()
    for meeting in await slots.looked_for(tx):
        known = {one.member_id: one for one in await table.all_invited(tx, meeting.id)}
        people = await meetings.members(tx, meeting, today)
        for gone in known.keys() - {one.member_id for one in people}:
            if known[gone].account_id is not None:
                await table.mark(tx, meeting.id, gone, account_id=None)
        last = max((one.starts_at for one in await slots.of(tx, meeting.id)), default=now)
        for one in people if last > now else ():
            row = known.get(one.member_id)
            if one.started is None or (row is not None and row.account_id == one.started):
                continue
            await table.invite(tx, [invitation_of(meeting, one)])
            await table.mark(tx, meeting.id, one.member_id, account_id=one.started)
            await _ask(tx, meeting, one.started, last, now, zone)


async def _ask(
    tx: Tx, meeting: Meeting, account_id: int, until: datetime, now: datetime, zone: ZoneInfo
) -> None:
    said, rows = await private_card(tx, meeting, now.astimezone(zone).date())
    await tell(
        tx,
        account_id,
        said,
        key=f"slots-late:{meeting.id}:{meeting.campaign_id}",
        now=now,
        rows=(*rows, (tap("preferences.less", Less(Kind.MEETINGS)),)),
        priority=Priority.BROADCAST,
        about=Kind.MEETINGS,
        expires_at=until,
    )
