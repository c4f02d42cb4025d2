"""What is sent about a meeting, by whichever noun: who may stop it, and whom it reached."""

from datetime import datetime

from bot.domain.actors import Can
from bot.domain.errors import Stale
from bot.domain.messages import Words, words
from bot.services import audience, campaigns
from bot.services.campaigns import Campaign, Subject
from bot.services.meetings.joining import JOINING
from storage import meetings
from storage.base import Tx


async def subject(tx: Tx, campaign: Campaign) -> Subject:
    """As `about`. Raises Stale."""
    return await about(tx, campaign.subject)


async def about(tx: Tx, meeting_id: int) -> Subject:
    """The meeting; whoever may call those it was first for may stop it. Raises Stale."""
    meeting = await meetings.get(tx, meeting_id)
    if meeting is None:
        raise Stale
    overs = await audience.over(tx, await JOINING.own(tx, meeting))
    return Subject(overs, meeting.title, needs=Can.CALL_MEETINGS)


async def reached(tx: Tx, campaign: Campaign, text: str, now: datetime) -> Words:
    """Of what the clock sent, how many have it. It has no sender: who looks for it reads this."""
    meeting = await meetings.get(tx, campaign.subject)
    seen = await campaigns.progress(tx, campaign.id, now)
    title = "" if meeting is None else meeting.title
    return words(text, title=title, sent=seen.sent, total=seen.total)
