"""Whatever shows a published entry to others follows what becomes of it, in one transaction."""

from datetime import datetime

from bot.domain.reports import State
from bot.services import bests, search
from bot.services.reviews import group_cards
from storage.base import Tx
from storage.reports import Report


async def follow(tx: Tx, before: Report, after: Report, now: datetime) -> None:
    """It was published, says something else, or was taken back."""
    await search.index(tx, after)
    await bests.follow(tx, after)
    if before.state is State.PUBLISHED:
        await group_cards.follow(tx, before, after, now)
    else:
        await group_cards.post(tx, after, now)
