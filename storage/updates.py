"""Updates as they came from Telegram: stored before they are acknowledged, emptied when done.

Of those that leave no trace (answers to secret forms) only the number stays, and until the screen
is out, to whom it is owed.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.dml import ReturningInsert

from bot.domain.privacy import NOBODY
from storage import marks
from storage.base import Moment, Tx, as_dict, day_of, metadata, upsert
from storage.once import once


class State(StrEnum):
    NEW = "new"
    DONE = "done"
    BLANK = "blank"  # done, leaves no trace, and is owed a screen yet
    ASIDE = "aside"  # failed three times; kept for the owners, the queue went on


updates = sa.Table(
    "updates",
    metadata,
    sa.Column("update_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("received_at", Moment, nullable=False),
    sa.Column("lane", sa.BigInteger, nullable=False),
    sa.Column("body", sa.JSON(none_as_null=True)),
    sa.Column("state", sa.String(8), nullable=False),
    sa.Column("owed", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("receipt", sa.JSON(none_as_null=True)),
    sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
    sa.Column("code", sa.String(8)),
    sa.Column("error", sa.Text),
    sa.Index("ix_updates_open", "state", "update_id"),
    sa.Index("ix_updates_owed", "owed", "lane"),
)


@dataclass(frozen=True, slots=True)
class Stored:
    """One update. `lane` is whose turn it takes: the person's, or the chat's if nobody is named."""

    update_id: int
    received_at: datetime
    lane: int
    body: Mapping[str, Any] | None


async def store(tx: Tx, batch: Sequence[Stored]) -> list[int]:
    """Keep the batch; the ids that were not known before. A body of None needs no processing."""
    if not batch:
        return []
    rows = [
        {
            "update_id": update.update_id,
            "received_at": update.received_at,
            "lane": update.lane,
            "body": update.body,
            "state": State.NEW if update.body is not None else State.DONE,
        }
        for update in batch
    ]
    return list((await tx.execute(_unless_known(tx.dialect.name), rows)).scalars())


@cache
def _unless_known(engine: str) -> ReturningInsert[int]:
    """Put together once for each engine."""
    statement = upsert(engine, updates).on_conflict_do_nothing(index_elements=[updates.c.update_id])
    return statement.returning(updates.c.update_id)


async def unfinished(tx: Tx) -> list[Stored]:
    found = await tx.execute(*_unfinished())
    return [Stored(**as_dict(row)) for row in found]


@once
def _unfinished() -> sa.Select[Any]:
    return (
        sa.select(updates.c.update_id, updates.c.received_at, updates.c.lane, updates.c.body)
        .where(updates.c.state == State.NEW)
        .order_by(updates.c.received_at, updates.c.update_id)
    )


async def finish(
    tx: Tx, owing: Mapping[int, bool], traceless: Mapping[int, datetime] | None = None
) -> None:
    """Mark done and empty; where the value is True a screen is owed until `answered`.

    Of the `traceless` (id → when they came) the hour is forgotten too, and whose they were: that as
    soon as no screen is owed.
    """
    for owed in (True, False):
        ids = [update_id for update_id, owes in owing.items() if owes is owed]
        if ids:
            await tx.execute(_done(), {"ids": ids, "owes": owed})
    for update_id, came in (traceless or {}).items():
        left = {"state": State.BLANK} if owing[update_id] else {"lane": NOBODY}
        await tx.execute(
            updates.update()
            .where(updates.c.update_id == update_id)
            .values(received_at=day_of(came), attempts=0, **left)
        )


@cache
def _done() -> sa.Update:
    """Put together once: each update comes to it."""
    return (
        updates.update()
        .where(updates.c.update_id.in_(sa.bindparam("ids", expanding=True)))
        .values(state=State.DONE, body=None, owed=sa.bindparam("owes"), error=None)
    )


async def keep_receipt(tx: Tx, update_id: int, receipt: Mapping[str, Any]) -> None:
    """Keep a screen that cannot be made again (a number given), until it is sent."""
    await tx.execute(
        updates.update().where(updates.c.update_id == update_id).values(receipt=receipt)
    )


async def answered(tx: Tx, ids: Collection[int]) -> None:
    """Nothing is owed for them any more; of what leaves no trace it is forgotten to whom it was."""
    if ids:
        await tx.execute(_answered(), {"ids": list(ids)})


@cache
def _answered() -> sa.Update:
    """Put together once: it follows each screen."""
    blank = updates.c.state == State.BLANK
    aside = (updates.c.state == State.ASIDE) & updates.c.body.is_(sa.null())
    return (
        updates.update()
        .where(updates.c.update_id.in_(sa.bindparam("ids", expanding=True)))
        .values(
            owed=False,
            receipt=None,
            lane=sa.case((blank | aside, sa.literal(NOBODY)), else_=updates.c.lane),
            state=sa.case((blank, sa.literal(State.DONE.value)), else_=updates.c.state),
        )
    )


@dataclass(frozen=True, slots=True)
class Owed:
    """Updates of one lane that are done, but whose screen was not sent; their newest receipt."""

    ids: tuple[int, ...]
    receipt: Mapping[str, Any] | None


async def owed(tx: Tx) -> dict[int, Owed]:
    """Lane → what it is owed."""
    found = await tx.execute(*_owed())
    lanes: dict[int, Owed] = {}
    for lane, update_id, receipt in found:
        before = lanes.get(lane, Owed((), None))
        lanes[lane] = Owed((*before.ids, update_id), receipt or before.receipt)
    return lanes


@once
def _owed() -> sa.Select[Any]:
    return (
        sa.select(updates.c.lane, updates.c.update_id, updates.c.receipt)
        .where(updates.c.owed)
        .order_by(updates.c.received_at, updates.c.update_id)
    )


async def count_attempt(tx: Tx, update_id: int) -> int:
    statement = (
        updates.update()
        .where(updates.c.update_id == update_id)
        .values(attempts=updates.c.attempts + 1)
        .returning(updates.c.attempts)
    )
    return int((await tx.execute(statement)).scalar_one())


async def set_aside(tx: Tx, update_id: int, code: str, error: str) -> None:
    """Kept for the owners under its code; the person is owed a word about it."""
    await tx.execute(
        updates.update()
        .where(updates.c.update_id == update_id)
        .values(state=State.ASIDE, code=code, error=error, owed=True)
    )


async def empty(tx: Tx, update_id: int, received_at: datetime) -> None:
    """Of one set aside: nobody may read what was in it, nor when it came."""
    await soil(tx)
    await tx.execute(
        updates.update()
        .where(updates.c.update_id == update_id)
        .values(body=None, received_at=day_of(received_at))
    )


async def soil(tx: Tx) -> None:
    """One that leaves no trace held words of no draft: they are to leave the file soon too."""
    await marks.soil(tx)


async def open_count(tx: Tx) -> int:
    found = await tx.execute(
        sa.select(sa.func.count()).where(updates.c.state == State.NEW).select_from(updates)
    )
    return int(found.scalar_one())


async def forget(tx: Tx, before: datetime) -> int:
    """Drop what was received before; Telegram starts ids anew after a week of silence."""
    result = await tx.execute(*_forget(before))
    return int(result.rowcount)


@once
def _forget(before: datetime) -> sa.Delete:
    return updates.delete().where(updates.c.received_at < before, updates.c.state != State.NEW)
