"""What becomes of a meeting whose invitations have left, or were called off."""

from datetime import datetime

from bot.domain.meeting_buttons import ManageMeeting
from bot.domain.meetings import State
from bot.domain.messages import Rows, Words, tap, words
from bot.services import audit, campaigns, recalling
from bot.services.campaigns import Campaign
from bot.services.meetings.announcing import key
from storage import meetings, slots
from storage.base import Tx
from storage.meetings import Meeting


async def over(tx: Tx, campaign: Campaign, now: datetime) -> tuple[Words, Rows]:
    """What came of the sending of the invitations, for whoever sent them."""
    meeting = await meetings.get(tx, campaign.subject)
    if meeting is None:
        return words("meetings.gone"), ()
    look: Rows = ((tap("meetings.look", ManageMeeting(meeting.id)),),)
    if await called_off(tx, campaign, meeting, now) or meeting.state is State.DRAFT:
        rows: Rows = ((tap("meetings.to-card", ManageMeeting(meeting.id)),),)
        return words("meetings.called-off", title=meeting.title), rows
    if meeting.state is State.CANCELLED:
        return words("meetings.sending-off", title=meeting.title), look
    said = await campaigns.ended(
        tx,
        campaign,
        meeting.title,
        done="meetings.sending-done",
        cancelled="meetings.sending-cancelled",
    )
    return said, look


async def called_off(tx: Tx, campaign: Campaign, meeting: Meeting, now: datetime) -> bool:
    """Whether it is a draft again: it was called off before anything left, or anybody answered.

    Told twice, it holds.
    """
    if not await _is_untouched(tx, campaign, meeting):
        return False
    await _take_back(tx, campaign, meeting)
    await audit.note(tx, None, "meeting-called-off", now, title=meeting.title)
    return True


async def _is_untouched(tx: Tx, campaign: Campaign, meeting: Meeting) -> bool:
    if meeting.campaign_id != campaign.id or meeting.state is not State.ANNOUNCED:
        return False
    if not await recalling.is_untouched(tx, campaign, key(meeting.id)):
        return False
    return not any(answer for answer in await meetings.answers(tx, meeting.id))


async def _take_back(tx: Tx, campaign: Campaign, meeting: Meeting) -> None:
    await recalling.undo(tx, campaign)
    await slots.uninvite(tx, meeting.id)
    await meetings.change(
        tx,
        meeting.id,
        state=State.DRAFT,
        campaign_id=None,
        announced_at=None,
        rev=meeting.rev + 1,
    )
