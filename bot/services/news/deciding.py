"""From a draft to what is sent: now, later, or once a second pair of eyes has seen it."""

from dataclasses import replace
from datetime import datetime, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor
from bot.domain.campaigns import SEND_DELAY
from bot.domain.errors import Refusal
from bot.domain.messages import Rows, Words, tap, words
from bot.domain.news import FAR, ManageNews, Option, Origin, State
from bot.domain.preferences import Kind
from bot.domain.settings import TWO_EYES
from bot.services import audit, held, settings
from bot.services.audience import Seen
from bot.services.news.audience import office
from bot.services.news.counting import Count, count, hindrance
from bot.services.news.items import open_item, options
from bot.services.news.sending import show, start
from bot.services.outbox import tell
from storage import news
from storage.base import Tx
from storage.news import Item

__all__ = ["Seen"]


class Done(Enum):
    """What came of a wish to send."""

    CHANGED = "changed"  # since it was shown: it must be seen again
    ASK = "ask"  # it is urgent, or goes to very few: nothing is done before another yes
    PENDING = "pending"
    SCHEDULED = "scheduled"
    STARTED = "started"


async def decide(  # noqa: PLR0913 - who, what, as seen, for when
    tx: Tx,
    actor: Actor,
    news_id: int,
    seen: Seen,
    *,
    due: datetime | None,
    now: datetime,
    zone: ZoneInfo,
    sure: bool,
) -> Done:
    """Send it as it was seen, at once or when it is due. Raises NotAllowed, Stale, Refusal.

    Whom a planned one is for is asked anew when it is due.
    """
    now = now.astimezone(zone)
    problem = None if due is None else misplaced(due, now)
    if problem is not None:
        raise problem
    item = await open_item(tx, actor, news_id)
    if await held.is_held(tx, item.id):
        raise Refusal("news.held")
    counted = await count(tx, item, now.date())
    problem = await hindrance(tx, item, counted)
    if problem is not None:
        raise problem
    if seen != Seen(item.rev, counted.mark):
        return Done.CHANGED
    if not sure and doubts(item, counted):
        return Done.ASK
    if await settings.value(tx, TWO_EYES):
        return await _hand_in(tx, actor, item, due, now)
    if due is not None:
        own = replace(item, author_id=actor.account_id, decided_by=None)
        return await put_off(tx, actor, own, due, now)
    return await go(tx, actor, item, actor.account_id, counted, now)


def misplaced(due: datetime, now: datetime) -> Refusal | None:
    """Why nothing can be planned for then."""
    if due <= now:
        return Refusal("news.time-past")
    return Refusal("news.time-far") if due > now + FAR else None


def doubts(item: Item, counted: Count) -> list[Words]:
    """What is to be confirmed once more."""
    found = []
    if Option.URGENT in options(item):
        found.append(words("news.doubt-urgent"))
    if counted.is_few:
        found.append(words("news.doubt-few", count=counted.total, sent=len(counted.accounts)))
    return found


async def go(
    tx: Tx, actor: Actor | None, item: Item, author_id: int | None, counted: Count, now: datetime
) -> Done:
    """Nothing to several counties leaves before a moment to think again is over."""
    urgent = Option.URGENT in options(item)
    if author_id != item.author_id:
        await news.change(tx, item.id, author_id=author_id)
        item = replace(item, author_id=author_id)
    waits = actor is not None and counted.is_wide and not urgent
    await start(tx, item, now, SEND_DELAY if waits else timedelta())
    verb = "news-sent-urgently" if urgent else "news-sent"
    county = next(iter(counted.counties)) if len(counted.counties) == 1 else None
    await audit.note(
        tx, actor, verb, now, county=county, title=item.title, count=len(counted.accounts)
    )
    return Done.STARTED


async def put_off(tx: Tx, actor: Actor, item: Item, due: datetime, now: datetime) -> Done:
    """Until then it stands with the author and the approval that `item` names."""
    await news.change(
        tx,
        item.id,
        state=State.SCHEDULED,
        author_id=item.author_id,
        decided_by=item.decided_by,
        due_at=due,
        rev=item.rev + 1,
    )
    await audit.note(tx, actor, "news-scheduled", now, title=item.title, when=due)
    return Done.SCHEDULED


async def _hand_in(tx: Tx, actor: Actor, item: Item, due: datetime | None, now: datetime) -> Done:
    """Whoever hands it in is its author from now on, and does not approve it."""
    others = [one for one in await office(tx, now) if one != actor.account_id]
    if not others:
        raise Refusal("news.nobody-approves")
    item = replace(item, author_id=actor.account_id)
    await news.change(
        tx,
        item.id,
        state=State.PENDING,
        author_id=actor.account_id,
        due_at=due,
        why=None,
        rev=item.rev + 1,
    )
    await audit.note(tx, actor, "news-handed-in", now, title=item.title)
    told = words("news.told-pending", title=item.title)
    rows = manage_rows(item)
    for account_id in others:
        await show(tx, account_id, item, f"pending:{item.rev}", now, Kind.DUTIES)
        key = f"news-pending:{item.id}:{item.rev}"
        await tell(tx, account_id, told, key=key, now=now, rows=rows, about=Kind.DUTIES)
    return Done.PENDING


async def take_back(tx: Tx, actor: Actor, news_id: int, now: datetime) -> Item:
    """A planned one, or one that waits, is a draft again. Raises NotAllowed, Stale."""
    item = await open_item(tx, actor, news_id)
    if item.state is not State.DRAFT:
        await news.change(tx, item.id, state=State.DRAFT, due_at=None, rev=item.rev + 1)
        await audit.note(tx, actor, "news-taken-back", now, title=item.title)
    return item


async def drop(tx: Tx, actor: Actor, news_id: int, now: datetime) -> Item:
    """It is no more; what was proposed or imported is only not sent. Raises NotAllowed, Stale."""
    item = await open_item(tx, actor, news_id)
    if item.origin is Origin.COMPOSED:
        await news.drop(tx, item.id)
    else:
        await news.change(tx, item.id, state=State.CANCELLED)
    await audit.note(tx, actor, "news-dropped", now, title=item.title)
    return item


def manage_rows(item: Item) -> Rows:
    return ((tap("news.look", ManageNews(item.id)),),)
