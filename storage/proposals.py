"""What members propose as news: the item itself is in `news`, what was asked about it is here."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from bot.domain.news import Origin, State
from storage.base import Tx, as_dict, metadata
from storage.news import news

proposals = sa.Table(
    "proposals",
    metadata,
    sa.Column("news_id", sa.ForeignKey("news.id"), primary_key=True),
    sa.Column("concerns", sa.String(200)),  # whom, in the proposer's words
    sa.Column("told", sa.JSON, nullable=False),  # the accounts that have a card of it
)


@dataclass(frozen=True, slots=True)
class Proposal:
    """`number` is the news item's. `credit_id` is the proposer; none: forgotten."""

    number: int
    state: State
    title: str
    html: str
    credit_id: int | None
    author_id: int | None
    decided_by: int | None
    why: str | None
    created_at: datetime
    concerns: str | None
    told: Sequence[int]


_COLUMNS = (
    news.c.id.label("number"),
    news.c.state,
    news.c.title,
    news.c.html,
    news.c.credit_id,
    news.c.author_id,
    news.c.decided_by,
    news.c.why,
    news.c.created_at,
    proposals.c.concerns,
    proposals.c.told,
)


async def add(tx: Tx, news_id: int, concerns: str | None, told: Collection[int]) -> None:
    statement = proposals.insert()
    await tx.execute(statement.values(news_id=news_id, concerns=concerns, told=list(told)))


async def tell(tx: Tx, news_id: int, told: Collection[int]) -> None:
    statement = proposals.update().where(proposals.c.news_id == news_id)
    await tx.execute(statement.values(told=list(told)))


async def get(tx: Tx, number: int) -> Proposal | None:
    return next(iter(await _found(tx, news.c.id == number)), None)


async def of_member(tx: Tx, member_id: int, limit: int, skip: int) -> list[Proposal]:
    """The newest first."""
    mine = _found(tx, news.c.credit_id == member_id, newest=True, limit=limit, skip=skip)
    return await mine


async def count_of_member(tx: Tx, member_id: int) -> int:
    return await _count(tx, news.c.credit_id == member_id)


async def waiting(tx: Tx, limit: int, skip: int) -> list[Proposal]:
    """Those nobody has decided, the oldest first."""
    return await _found(tx, news.c.state == State.PROPOSED, limit=limit, skip=skip)


async def count_waiting(tx: Tx) -> int:
    return await _count(tx, news.c.state == State.PROPOSED)


async def waiting_of(tx: Tx, member_id: int) -> int:
    """How many of the member's nobody has decided."""
    mine = news.c.credit_id == member_id
    return await _count(tx, mine, news.c.state == State.PROPOSED)


async def _found(
    tx: Tx,
    *which: sa.ColumnElement[bool],
    newest: bool = False,
    limit: int | None = None,
    skip: int = 0,
) -> list[Proposal]:
    order = news.c.id.desc() if newest else news.c.id
    found = await tx.execute(
        sa.select(*_COLUMNS)
        .join(proposals, proposals.c.news_id == news.c.id)
        .where(news.c.origin == Origin.PROPOSED, *which)
        .order_by(order)
        .limit(limit)
        .offset(skip)
    )
    return [Proposal(**as_dict(row) | {"state": State(row.state)}) for row in found]


async def _count(tx: Tx, *which: sa.ColumnElement[bool]) -> int:
    found = await tx.execute(
        sa.select(sa.func.count())
        .select_from(news.join(proposals, proposals.c.news_id == news.c.id))
        .where(news.c.origin == Origin.PROPOSED, *which)
    )
    return int(found.scalar_one())
