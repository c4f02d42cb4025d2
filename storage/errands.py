"""Errands: calls to Telegram that are no messages, written in the transaction of what caused them.

A person let into a group, a tag set, a file fetched: made after the commit, one by one for each
chat, and what came of it goes back into rows by the route that waits for it.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any

import sqlalchemy as sa

from storage.base import QUEUED, Key, Moment, Tx, as_dict, metadata, upsert
from storage.once import once


class State(StrEnum):
    PENDING = "pending"
    DOING = "doing"
    DONE = "done"  # whatever came of it was taken in
    HELD = "held"  # the database was restored: an owner decides


errands = sa.Table(
    "errands",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("act", sa.String(16), nullable=False),
    sa.Column("chat_id", sa.BigInteger, nullable=False),
    sa.Column("params", sa.JSON, nullable=False),
    sa.Column("dedupe_key", sa.String(120), nullable=False, unique=True),
    sa.Column("not_before", Moment, nullable=False),
    sa.Column("state", sa.String(8), nullable=False),
    sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
    sa.Column("error", sa.Text),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("done_at", Moment),
    sa.Index("ix_errands_due", "state", "not_before", "id"),
)


@dataclass(frozen=True, slots=True)
class Errand:
    """A call to be made. `act` is one of `bot.services.errands.Act`; `params` are its arguments."""

    id: int
    act: str
    chat_id: int
    params: Mapping[str, Any]
    attempts: int
    created_at: datetime


_COLUMNS = tuple(Errand.__dataclass_fields__)


async def add(tx: Tx, **columns: Any) -> bool:
    """Order the errand; False where the same `dedupe_key` was ordered before."""
    statement = (
        upsert(tx, errands)
        .values(state=State.PENDING, attempts=0, **columns)
        .on_conflict_do_nothing(index_elements=[errands.c.dedupe_key])
    )
    added = bool((await tx.execute(statement)).rowcount)
    tx.info[QUEUED] = added or tx.info.get(QUEUED, False)
    return added


async def due(
    tx: Tx, now: datetime, limit: int, acts: Collection[str], *, busy: Collection[int] = ()
) -> list[Errand]:
    """The oldest of these errands of each chat that is not busy."""
    given = {"now": now, "busy": list(busy), "acts": sorted(acts), "limit": limit}
    found = await tx.execute(_due(), given)
    return [Errand(**as_dict(row)) for row in found]


@cache
def _due() -> sa.Select[Any]:
    """Put together once: it is asked after each commit that queued something."""
    first = (
        sa.select(sa.func.min(errands.c.id))
        .where(
            errands.c.state == State.PENDING,
            errands.c.not_before <= sa.bindparam("now", type_=Moment),
            errands.c.chat_id.not_in(sa.bindparam("busy", expanding=True)),
            errands.c.act.in_(sa.bindparam("acts", expanding=True)),
        )
        .group_by(errands.c.chat_id)
    )
    return (
        sa.select(*(errands.c[name] for name in _COLUMNS))
        .where(errands.c.id.in_(first))
        .order_by(errands.c.id)
        .limit(sa.bindparam("limit", type_=sa.Integer))
    )


async def next_due(tx: Tx, acts: Collection[str], *, busy: Collection[int] = ()) -> datetime | None:
    found = await tx.execute(
        sa.select(sa.func.min(errands.c.not_before)).where(
            errands.c.state == State.PENDING,
            errands.c.act.in_(sorted(acts)),
            errands.c.chat_id.not_in(busy),
        )
    )
    due: datetime | None = found.scalar_one_or_none()
    return due


_MARKED = errands.update().where(errands.c.id == sa.bindparam("errand"))


async def mark(tx: Tx, errand_id: int, **columns: Any) -> None:
    await tx.execute(_MARKED, {"errand": errand_id, **columns})


async def begun(tx: Tx, acts: Collection[str]) -> list[Errand]:
    """Errands of these found *doing* at start: nobody knows whether the call was made."""
    found = await tx.execute(*_begun(acts))
    return [Errand(**as_dict(row)) for row in found]


@once
def _begun(acts: Collection[str]) -> sa.Select[Any]:
    return sa.select(*(errands.c[name] for name in _COLUMNS)).where(
        errands.c.state == State.DOING, errands.c.act.in_(acts)
    )


async def migrate(tx: Tx, old: int, new: int) -> None:
    await tx.execute(errands.update().where(errands.c.chat_id == old).values(chat_id=new))


async def forget(tx: Tx, before: datetime) -> int:
    """Drop what was done before; how many."""
    result = await tx.execute(
        errands.delete().where(errands.c.state == State.DONE, errands.c.done_at < before)
    )
    return int(result.rowcount)
