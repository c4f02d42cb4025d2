"""What the association's website has shown of its news, so that each entry is taken in once."""

from collections.abc import Collection
from datetime import datetime

import sqlalchemy as sa

from bot.domain.news import Option, State
from storage.base import Moment, Tx, metadata, upsert
from storage.news import Item, found, news

entries = sa.Table(
    "feed_entries",
    metadata,
    sa.Column("source", sa.String(500), primary_key=True),  # its id in the feed
    sa.Column("feed", sa.String(500), nullable=False),  # its address
    sa.Column("seen_at", Moment, nullable=False),
    sa.Index("ix_feed_entries_feed", "feed"),
)


async def is_new(tx: Tx, feed: str) -> bool:
    """Whether nothing of the feed was ever taken in."""
    seen = sa.select(entries.c.source).where(entries.c.feed == feed).limit(1)
    return (await tx.execute(seen)).first() is None


async def seen(tx: Tx, sources: Collection[str]) -> set[str]:
    """Those of them that were there before."""
    known = sa.select(entries.c.source).where(entries.c.source.in_(sources))
    return set((await tx.execute(known)).scalars())


async def note(tx: Tx, feed: str, sources: Collection[str], now: datetime) -> None:
    if sources:
        rows = [{"source": source, "feed": feed, "seen_at": now} for source in sources]
        await tx.execute(upsert(tx, entries).on_conflict_do_nothing(), rows)


async def links(tx: Tx, found_at: Collection[str]) -> set[str]:
    """Those addresses that some item stands at already."""
    known = sa.select(news.c.link).where(news.c.link.in_(found_at))
    return {link for link in (await tx.execute(known)).scalars() if link}


async def titles_since(tx: Tx, since: datetime) -> set[str]:
    """Of what was sent since then."""
    sent = sa.select(news.c.title).where(news.c.started_at >= since)
    return set((await tx.execute(sent)).scalars())


async def public(tx: Tx, now: datetime, limit: int) -> list[Item]:
    """What anybody may read, the newest first."""
    marked = sa.cast(news.c.options, sa.Text).contains(f'"{Option.PUBLIC.code}"')
    newest = (
        sa.select(news.c.id)
        .where(news.c.state == State.STARTED, news.c.started_at <= now, marked)
        .order_by(news.c.started_at.desc(), news.c.id.desc())
        .limit(limit)
    )
    ids = list((await tx.execute(newest)).scalars())
    items = {one.id: one for one in await found(tx, news.c.id.in_(ids))}
    return [items[id_] for id_ in ids]


async def public_one(tx: Tx, news_id: int, now: datetime) -> Item | None:
    """The item, where anybody may read it."""
    marked = sa.cast(news.c.options, sa.Text).contains(f'"{Option.PUBLIC.code}"')
    sent = (news.c.state == State.STARTED) & (news.c.started_at <= now)
    return next(iter(await found(tx, news.c.id == news_id, sent, marked)), None)
