"""A search for a date is over: nothing of it that still waits is sent."""

from datetime import datetime

from bot.services import campaigns
from bot.services.meetings import Meeting
from storage import postings, slots
from storage.base import Tx


async def hush(tx: Tx, meeting: Meeting, now: datetime) -> None:
    """What has not left does not, whoever it is for; whom it asked, it asks no more."""
    if meeting.campaign_id is not None:
        await campaigns.cancel(tx, meeting.campaign_id, now)
    told = [f"slots-{what}:{meeting.id}" for what in ("late", "remind", "all")]
    told += [f"slot:{one.id}" for one in await slots.of(tx, meeting.id)]
    await postings.unsay(tx, *told)
    await slots.uninvite(tx, meeting.id)
