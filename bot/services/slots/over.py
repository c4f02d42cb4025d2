"""What becomes of the sending of a search for a date, for whoever asked."""

from datetime import datetime

from bot.domain.meeting_buttons import FindDate
from bot.domain.messages import Rows, Words, tap, words
from bot.services import campaigns
from bot.services.campaigns import Campaign
from storage import meetings
from storage.base import Tx


async def over(
    tx: Tx,
    campaign: Campaign,
    now: datetime,  # noqa: ARG001 - as the route wants it
) -> tuple[Words, Rows]:
    """What came of it."""
    meeting = await meetings.get(tx, campaign.subject)
    if meeting is None:
        return words("meetings.gone"), ()
    look = ((tap("slots.look", FindDate(meeting.id)),),)
    said = await campaigns.ended(
        tx,
        campaign,
        meeting.title,
        done="slots.sending-done",
        cancelled="slots.sending-cancelled",
    )
    return said, look
