"""What hangs on a meeting follows it: cards, invitations, reminders, offered seats."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.meetings import NOUN, State
from bot.domain.presence import may_come_in
from bot.services import campaigns, live, rsvps
from bot.services.changes.editing import edit_invitations
from bot.services.meetings import announcing
from bot.services.rsvps.line import promote
from storage import changes, postings, presence
from storage.base import Tx
from storage.meetings import Meeting


async def follow(tx: Tx, meeting: Meeting, now: datetime, zone: ZoneInfo) -> None:
    """Cards, invitations and reminders, as the meeting is now."""
    if meeting.state is State.CANCELLED:
        await live.finish(tx, NOUN, meeting.id, now)
    else:
        await live.reopen(tx, NOUN, meeting.id)
        if meeting.ends_at is not None:
            await postings.last_until(tx, announcing.key(meeting.id), meeting.ends_at)
        if not may_come_in(meeting.state, meeting.starts_at, meeting.ends_at, now):
            await presence.begin_anew(tx, meeting.id)  # who came to it too early was not at it
    await edit_invitations(tx, meeting, now, zone)
    await rsvps.set_reminders(tx, meeting, now, zone)
    await rsvps.renew_offers(tx, meeting, now, zone)
    await promote(tx, meeting, now, zone)


async def stop(tx: Tx, meeting: Meeting, now: datetime) -> bool:
    """Invitations that wait do not leave; whether the sending of them was under way."""
    await changes.stop_beside(tx, announcing.key(meeting.id))
    await rsvps.unoffer(tx, meeting.id)
    if meeting.campaign_id is None:
        return False
    if not (await campaigns.progress(tx, meeting.campaign_id, now)).waiting:
        return False
    return await campaigns.cancel(tx, meeting.campaign_id, now)


async def go_on(tx: Tx, meeting: Meeting, now: datetime, *, stopped: bool) -> None:
    """Invitations that were `stopped` with the meeting leave after all; its cards live again."""
    await changes.offer_anew(tx, meeting.id)
    await changes.revive_beside(tx, announcing.key(meeting.id), now)
    if stopped and meeting.campaign_id is not None:
        await changes.revive(tx, meeting.campaign_id, now)
    for group in await announcing.groups_of(tx, meeting):
        await live.keep(
            tx,
            NOUN,
            meeting.id,
            group.chat_id,
            edits=announcing.key(meeting.id),
            county=group.county,
        )
