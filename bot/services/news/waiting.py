"""What was planned: its time comes, or was missed."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.errors import Refusal
from bot.domain.messages import Words, words
from bot.domain.news import State
from bot.domain.settings import NEWS_LATE
from bot.services import audit, members, settings
from bot.services.news.audience import check, office
from bot.services.news.counting import count, hindrance
from bot.services.news.deciding import go, manage_rows
from bot.services.news.sending import REFERENCE
from bot.services.outbox import tell
from storage import news
from storage.base import Tx
from storage.news import Item


async def is_late(tx: Tx, due: datetime, now: datetime) -> bool:
    """Its time was missed by so much that somebody must say whether it still holds."""
    hours: int = await settings.value(tx, NEWS_LATE)
    return now - due > timedelta(hours=hours)


async def send_due(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Start what was planned for now; what cannot go is put aside, and somebody asked."""
    now = now.astimezone(zone)
    for item in await news.due(tx, now):
        counted = await count(tx, item, now.date())
        problem = hindrance(item, counted)
        if problem is not None:
            await put_aside(tx, item, words(problem.text_id, **problem.params), now)
        elif item.due_at is not None and await is_late(tx, item.due_at, now):
            await put_aside(tx, item, words("news.late"), now)
        elif not await author_may(tx, item, now):
            await put_aside(tx, item, words("news.late-without-right"), now, office_too=True)
        else:
            await go(tx, None, item, item.author_id, counted, now)


async def put_aside(
    tx: Tx, item: Item, why: Words, now: datetime, *, office_too: bool = False
) -> None:
    """It is not sent: its author decides, or the office where there is no author."""
    await news.change(tx, item.id, state=State.LATE, rev=item.rev + 1)
    when = item.due_at or now
    await audit.note(tx, None, "news-late", now, title=item.title, when=when)
    asked = [item.author_id] if item.author_id is not None and not office_too else []
    told = words("news.told-late", title=item.title, when=when, why=why)
    for account_id in asked or await office(tx, now):
        key = f"news-late:{item.id}:{item.rev}"
        await tell(tx, account_id, told, key=key, now=now, rows=manage_rows(item))


async def author_may(tx: Tx, item: Item, now: datetime) -> bool:
    """Whether its author may still write to all of its audience."""
    if item.author_id is None:
        return False
    found = await members.actors(tx, [item.author_id], now.date(), REFERENCE)
    try:
        await check(tx, found[item.author_id], item.audience)
    except Refusal:
        return False
    return True
