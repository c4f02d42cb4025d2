"""A second pair of eyes on an item, where the association wants one."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can, Nationwide
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.messages import words
from bot.domain.news import State
from bot.services import audit
from bot.services.news.counting import count, hindrance
from bot.services.news.deciding import Done, Seen, go, manage_rows, put_off
from bot.services.news.items import get
from bot.services.news.waiting import author_may, is_late, put_aside
from bot.services.outbox import tell
from storage import news
from storage.base import Tx
from storage.news import Item


async def approve(
    tx: Tx, actor: Actor, news_id: int, seen: Seen, now: datetime, zone: ZoneInfo
) -> Done:
    """Somebody else than its author lets it go. Raises NotAllowed, Stale, Refusal."""
    now = now.astimezone(zone)
    item = await pending(tx, actor, news_id)
    counted = await count(tx, item, now.date())
    problem = await hindrance(tx, item, counted)
    if problem is not None:
        raise problem
    if seen != Seen(item.rev, counted.mark):
        return Done.CHANGED
    author_id = item.author_id if await author_may(tx, item, now) else actor.account_id
    await news.change(tx, item.id, decided_by=actor.account_id, decided_at=now)
    await audit.note(tx, actor, "news-approved", now, title=item.title)
    if author_id is not None and author_id != actor.account_id:
        told = words("news.told-approved", title=item.title)
        key = f"news-approved:{item.id}:{item.rev}"
        await tell(tx, author_id, told, key=key, now=now, rows=manage_rows(item))
    if item.due_at is not None and item.due_at > now:
        approved = replace(item, author_id=author_id, decided_by=actor.account_id)
        return await put_off(tx, actor, approved, item.due_at, now)
    if item.due_at is not None and await is_late(tx, item.due_at, now):
        await put_aside(tx, item, counted, words("news.late-approved"), now)
        return Done.CHANGED
    return await go(tx, actor, item, author_id, counted, now)


async def give_back(
    tx: Tx, actor: Actor, news_id: int, why: str, now: datetime, zone: ZoneInfo
) -> Item:
    """To its author, who is told what to change. Raises NotAllowed, Stale."""
    item = await pending(tx, actor, news_id)
    await news.change(
        tx,
        item.id,
        state=State.DRAFT,
        why=why,
        decided_by=actor.account_id,
        decided_at=now,
        rev=item.rev + 1,
    )
    await audit.note(tx, actor, "news-returned", now.astimezone(zone), title=item.title, why=why)
    if item.author_id is not None:
        told = words("news.told-returned", title=item.title, why=why)
        key = f"news-returned:{item.id}:{item.rev}"
        await tell(tx, item.author_id, told, key=key, now=now, rows=manage_rows(item))
    return item


async def pending(tx: Tx, actor: Actor, news_id: int) -> Item:
    """One the actor may approve or return. Raises NotAllowed, Stale, Refusal."""
    item = await get(tx, actor, news_id)
    if item.state is not State.PENDING:
        raise Stale
    if item.author_id == actor.account_id:
        raise Refusal("news.own-approval")
    if not actor.may(Can.BROADCAST, Nationwide()):
        raise NotAllowed("news.office-approves")
    return item


def may_approve(actor: Actor, item: Item) -> bool:
    """Whether the actor is the second pair of eyes it waits for."""
    others = item.author_id != actor.account_id
    return item.state is State.PENDING and others and actor.may(Can.BROADCAST, Nationwide())
