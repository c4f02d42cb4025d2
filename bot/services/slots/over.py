"""What becomes of the sending of a search for a date, for whoever asked."""

from datetime import datetime

from bot.domain.campaigns import State as Sending
from bot.domain.meeting_buttons import FindDate
from bot.domain.messages import Joined, Rows, Words, tap, words
from bot.domain.outcomes import Outcome
from bot.services import campaigns
from bot.services.campaigns import Campaign
from storage import meetings
from storage.base import Tx

OTHERS = tuple(one for one in Outcome if one is not Outcome.SENT)


async def over(
    tx: Tx,
    campaign: Campaign,
    now: datetime,  # noqa: ARG001 - as the route wants it
) -> tuple[Words, Rows]:
    """What came of it."""
    meeting = await meetings.get(tx, campaign.subject)
    if meeting is None:
        return words("meetings.gone"), ()
    seen = await campaigns.progress(tx, campaign.id)
    done = "off" if campaign.state is Sending.CANCELLED else "done"
    lines = (
        words(f"slots.sending-{done}", title=meeting.title, sent=seen.sent, total=seen.total),
        *campaigns.so_far(seen.outcomes, OTHERS),
    )
    look = ((tap("slots.look", FindDate(meeting.id)),),)
    return words("common.joined", parts=Joined(lines)), look
