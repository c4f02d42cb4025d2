"""What becomes of an item whose campaign is over."""

from datetime import datetime

from bot.domain.campaigns import State as CampaignState
from bot.domain.news import State
from bot.services import audit, crediting
from bot.services.campaigns import progress
from bot.services.news.sending import key
from storage import campaigns, corrections, news
from storage.base import Tx
from storage.campaigns import Campaign


async def campaign_over(tx: Tx, campaign: Campaign, now: datetime) -> bool:
    """Whether it is a draft again: it was cancelled before anything of it had left.

    The campaign gives its key back, so that the item can be sent after all. Told twice, it holds.
    """
    item = await news.get(tx, campaign.subject)
    if item is None or item.campaign_id != campaign.id:
        return False
    if campaign.state is CampaignState.DONE and item.state is State.STARTED:
        await crediting.published(tx, item, now)
    if campaign.key != key(item.id):
        return False
    if campaign.state is not CampaignState.CANCELLED:
        return False
    if not (await progress(tx, campaign.id)).untouched:
        return False
    await campaigns.change(tx, campaign.id, key=f"{campaign.key}:not:{campaign.id}")
    await campaigns.unqueued(tx, campaign.id)
    await news.is_for_nobody(tx, item.id)
    await corrections.drop(tx, item.id)
    await news.change(
        tx,
        item.id,
        state=State.DRAFT,
        campaign_id=None,
        started_at=None,
        due_at=None,
        rev=item.rev + 1,
    )
    await audit.note(tx, None, "news-called-off", now, title=item.title)
    return True
