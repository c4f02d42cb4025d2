"""A sending that is called off before anything left: as if it had not been begun."""

from bot.domain.campaigns import State as Sending
from bot.services import campaigns, reminders
from bot.services.campaigns import Campaign
from storage import campaigns as table
from storage import postings
from storage.base import Tx


async def is_untouched(tx: Tx, campaign: Campaign, key: str) -> bool:
    """Whether it is the campaign of that key, was called off, and nothing of it has left."""
    if campaign.state is not Sending.CANCELLED or campaign.key != key:
        return False
    if not (await campaigns.progress(tx, campaign.id)).untouched:
        return False
    return not await postings.came_beside(tx, key)


async def undo(tx: Tx, campaign: Campaign) -> None:
    """The campaign gives its key back, so that what it was about can be sent after all."""
    await table.change(tx, campaign.id, key=f"{campaign.key}:not:{campaign.id}")
    await table.unqueued(tx, campaign.id)
    await postings.take_back(tx, campaign.key)
    await reminders.cancel_all(tx, campaign.key)
    await postings.forget_cards(tx, campaign.noun, campaign.subject)
