"""What was planned: its time comes, or was missed."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.messages import Words, one_a_row, tap, words
from bot.domain.news import ManageNews, State
from bot.domain.news_buttons import DropNews, PlanNews, SendNews
from bot.domain.preferences import Kind
from bot.domain.settings import NEWS_LATE, TWO_EYES
from bot.services import audit, held, members, settings
from bot.services.news.audience import may_write, office
from bot.services.news.counting import Count, count, hindrance
from bot.services.news.deciding import go
from bot.services.outbox import tell
from storage import news
from storage.base import Tx
from storage.news import Item


async def is_late(tx: Tx, due: datetime, now: datetime) -> bool:
    """Its time was missed by so much that somebody must say whether it still holds."""
    return due < await _too_long_ago(tx, now)


async def _too_long_ago(tx: Tx, now: datetime) -> datetime:
    hours: int = await settings.value(tx, NEWS_LATE)
    return now - timedelta(hours=hours)


async def send_due(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Start what was planned for now; what cannot go is put aside, and somebody asked."""
    now = now.astimezone(zone)
    for item in await news.due(tx, now):
        if await held.is_held(tx, item.id):
            continue  # the database was restored: an owner decides first
        counted = await count(tx, item, now.date())
        why = await _hindered(tx, item, counted, now)
        if why is None:
            await go(tx, None, item, item.author_id, counted, now)
        else:
            await put_aside(tx, item, counted, why, now)
    for item in await news.not_approved(tx, await _too_long_ago(tx, now)):
        counted = await count(tx, item, now.date())
        await put_aside(tx, item, counted, words("news.late-not-approved"), now)


async def _hindered(tx: Tx, item: Item, counted: Count, now: datetime) -> Words | None:
    problem = await hindrance(tx, item, counted)
    if problem is not None:
        return words(problem.text_id, **problem.params)
    if item.due_at is not None and await is_late(tx, item.due_at, now):
        return words("news.late")
    if not await author_may(tx, item, now):
        return words("news.late-without-right")
    if item.decided_by is None and await settings.value(tx, TWO_EYES):
        return words("news.late-not-approved")
    return None


async def put_aside(tx: Tx, item: Item, counted: Count, why: Words, now: datetime) -> None:
    """It is not sent: its author decides, or the office where the author may no longer."""
    await news.change(tx, item.id, state=State.LATE, rev=item.rev + 1)
    when = item.due_at or now
    await audit.note(tx, None, "news-late", now, title=item.title, when=when)
    asked = [item.author_id] if await author_may(tx, item, now) else await office(tx, now)
    told = words("news.told-late", title=item.title, when=when, why=why)
    seen = (item.id, item.rev + 1, counted.mark)
    buttons = [
        tap("news.send-now", SendNews(*seen, sure=False)),
        tap("news.plan-anew", PlanNews(*seen)),
        tap("news.give-up", DropNews(item.id, sure=False)),
        tap("news.look", ManageNews(item.id)),
    ]
    for account_id in filter(None, asked):
        key = f"news-late:{item.id}:{item.rev}"
        rows = one_a_row(buttons)
        await tell(tx, account_id, told, key=key, now=now, rows=rows, about=Kind.DUTIES)


async def author_may(tx: Tx, item: Item, now: datetime) -> bool:
    """Whether its author may still write to all of its audience."""
    if item.author_id is None:
        return False
    author = await members.unaddressed(tx, item.author_id, now.date())
    return await may_write(tx, author, item.audience)
