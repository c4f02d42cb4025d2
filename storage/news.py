"""News items, and for each member they are for what became of it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.audience import Audience
from bot.domain.news import Origin, State
from storage.base import Key, Moment, Tx, as_dict, metadata, upsert
from storage.once import once

__all__ = ["State"]

news = sa.Table(
    "news",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("state", sa.String(10), nullable=False, server_default=State.DRAFT),
    sa.Column("origin", sa.String(10), nullable=False),
    sa.Column("author_id", sa.BigInteger),  # the account that composed it; none: forgotten
    sa.Column("credit_id", sa.ForeignKey("members.id")),  # who proposed it
    sa.Column("html", sa.Text, nullable=False),
    sa.Column("media", sa.JSON, nullable=False),
    sa.Column("title", sa.String(200), nullable=False),  # its first line, plain
    sa.Column("sought", sa.Text, nullable=False),  # its words, folded
    sa.Column("audience", sa.JSON, nullable=False),
    sa.Column("channels", sa.JSON, nullable=False),  # codes
    sa.Column("options", sa.JSON, nullable=False),  # codes
    sa.Column("rev", sa.Integer, nullable=False, server_default="1"),  # of what it says
    sa.Column("campaign_id", sa.ForeignKey("campaigns.id")),
    sa.Column("due_at", Moment),
    sa.Column("decided_by", sa.BigInteger),  # the account that approved, declined or withdrew it
    sa.Column("decided_at", Moment),
    sa.Column("why", sa.Text),  # it was declined or withdrawn
    sa.Column("source", sa.String(500), unique=True),  # a feed's id of it, an entry's number
    sa.Column("link", sa.String(500)),  # where it stands on the association's website
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("started_at", Moment),
    sa.Column("corrected_at", Moment),  # after it had been sent
    sa.Index("ix_news_state", "state", "due_at"),
    sa.Index("ix_news_started", "started_at"),
)

receivers = sa.Table(
    "news_receivers",
    metadata,
    sa.Column("news_id", sa.ForeignKey("news.id"), primary_key=True),
    sa.Column("member_id", sa.ForeignKey("members.id"), primary_key=True),
    sa.Column("account_id", sa.BigInteger),  # a message was queued for it; none: never started
    sa.Column("acked_at", Moment),
    sa.Column("opened_at", Moment),
    sa.Column("phoned_at", Moment),
    sa.Column("phoned_by", sa.BigInteger),
    sa.Column("digested_on", sa.Date),
    sa.Column("outcome", sa.String(12)),  # of its message, once the outbox has no row of it
    sa.Column("outcome_at", Moment),
    sa.Index("ix_news_receivers_member", "member_id", "news_id"),
)


@dataclass(frozen=True, slots=True)
class Item:
    id: int
    state: State
    origin: Origin
    author_id: int | None
    credit_id: int | None
    html: str
    media: Sequence[Mapping[str, Any]]
    title: str
    audience: Audience
    channels: Sequence[str]
    options: Sequence[str]
    rev: int
    campaign_id: int | None
    due_at: datetime | None
    decided_by: int | None
    decided_at: datetime | None
    why: str | None
    source: str | None
    link: str | None
    created_at: datetime
    started_at: datetime | None
    corrected_at: datetime | None


_COLUMNS = tuple(news.c[name] for name in Item.__dataclass_fields__)
_ALL = sa.select(*_COLUMNS).order_by(news.c.id)


async def add(tx: Tx, **columns: Any) -> int:
    empty = {"title": "", "sought": "", "channels": [], "options": []}
    statement = news.insert().values(**(empty | columns)).returning(news.c.id)
    return int((await tx.execute(statement)).scalar_one())


async def change(tx: Tx, news_id: int, **columns: Any) -> None:
    await tx.execute(news.update().where(news.c.id == news_id).values(**columns))


async def get(tx: Tx, news_id: int) -> Item | None:
    return next(iter(await found(tx, news.c.id == news_id)), None)


async def found(tx: Tx, *which: sa.ColumnElement[bool]) -> list[Item]:
    """Those that fit, the oldest first."""
    return _read(await tx.execute(_ALL.where(*which)))


def _read(rows: Iterable[sa.Row[Any]]) -> list[Item]:
    return [_item(as_dict(row)) for row in rows]


def _item(row: dict[str, Any]) -> Item:
    known = {
        "state": State(row["state"]),
        "origin": Origin(row["origin"]),
        "audience": Audience.from_json(row["audience"]),
    }
    return Item(**row | known)


async def is_for(tx: Tx, news_id: int, people: Mapping[int, int | None]) -> None:
    """Member → the account a message was queued for, or None. Told twice, the first one holds."""
    if not people:
        return
    rows = [
        {"news_id": news_id, "member_id": member, "account_id": account}
        for member, account in people.items()
    ]
    await tx.execute(upsert(tx, receivers).on_conflict_do_nothing(), rows)


async def mark(tx: Tx, news_id: int, member_ids: Collection[int], **columns: Any) -> int:
    """Change what became of it for these members; for how many there is a row."""
    mine = (receivers.c.news_id == news_id) & receivers.c.member_id.in_(member_ids)
    return (await tx.execute(receivers.update().where(mine).values(**columns))).rowcount


# Items as their senders look for them


async def in_states(tx: Tx, states: Collection[State]) -> list[Item]:
    """The oldest first."""
    return await found(tx, news.c.state.in_(states))


async def newest_started(tx: Tx, limit: int) -> list[Item]:
    """The newest first."""
    rows = await tx.execute(
        sa.select(*_COLUMNS)
        .where(news.c.state.in_((State.STARTED, State.WITHDRAWN)))
        .order_by(news.c.started_at.desc(), news.c.id.desc())
        .limit(limit)
    )
    return [_item(as_dict(row)) for row in rows]


async def due(tx: Tx, now: datetime) -> list[Item]:
    """Scheduled ones whose time has come, the oldest first."""
    return _read(await tx.execute(*_due(now)))


@once
def _due(now: datetime) -> sa.Select[Any]:
    return _ALL.where(news.c.state == State.SCHEDULED, news.c.due_at <= now)


async def not_approved(tx: Tx, due_before: datetime) -> list[Item]:
    """Those that waited in vain for somebody to approve them."""
    return _read(await tx.execute(*_not_approved(due_before)))


@once
def _not_approved(due_before: datetime) -> sa.Select[Any]:
    return _ALL.where(news.c.state == State.PENDING, news.c.due_at < due_before)


async def drop(tx: Tx, news_id: int) -> None:
    """For good: only what nobody was sent."""
    await tx.execute(news.delete().where(news.c.id == news_id))


async def is_for_nobody(tx: Tx, news_id: int) -> None:
    """Nothing of it has left: it is not for them after all."""
    await tx.execute(receivers.delete().where(receivers.c.news_id == news_id))
