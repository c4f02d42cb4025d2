"""Whoever proposed a news item hears what becomes of it."""

from datetime import datetime

from bot.domain.messages import Rows, Words, tap, words
from bot.domain.news import OpenNews, Origin
from bot.domain.news_text import called
from bot.services.outbox import tell
from storage import directory
from storage.base import Tx
from storage.news import Item


async def published(tx: Tx, item: Item, now: datetime) -> None:
    """Tell whoever proposed the item that it was sent; nobody where it is the office's own."""
    if item.origin is not Origin.PROPOSED:
        return
    told = words("proposals.told-published", number=str(item.id), title=called(item.title))
    rows = ((tap("proposals.open", OpenNews(item.id)),),)
    key = f"proposal:{item.id}:published"
    await tell_proposer(tx, item.credit_id, told, key, now, rows)


async def tell_proposer(
    tx: Tx, member_id: int | None, told: Words, key: str, now: datetime, rows: Rows = ()
) -> None:
    """Nobody where the proposer was forgotten, or has no account."""
    person = await directory.one(tx, member_id, now.date()) if member_id else None
    if person is not None and person.account_id is not None:
        await tell(tx, person.account_id, told, key=key, now=now, rows=rows)
