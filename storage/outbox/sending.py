"""What delivery asks and writes: what is due, whose turn has come, what became of it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.dml import ReturningUpdate

from storage.base import Moment, Tx
from storage.once import once
from storage.outbox.table import COLUMNS, Priority, Row, State, as_row, outbox


async def due(tx: Tx, now: datetime, limit: int, *, busy: Collection[int] = ()) -> list[Row]:
    """The next messages to send: at most one a chat, its oldest, and none to the busy chats.

    Reads along the index, priority by priority, and stops at the limit: a long queue to many chats
    costs what a short one does.
    """
    found = await tx.execute(_due(), {"now": now, "busy": list(busy), "limit": limit})
    rows = [as_row(row) for row in found]
    return sorted(rows, key=lambda row: (row.priority, row.id))[:limit]


@cache
def _due() -> sa.CompoundSelect[Any]:
    """Put together once: it is asked after each commit that queued something."""
    older = outbox.alias()
    now = sa.bindparam("now", type_=Moment)
    is_not_first = (
        sa.select(older.c.id)
        .where(
            older.c.chat_id == outbox.c.chat_id,
            older.c.state == State.PENDING,
            older.c.not_before <= now,
            older.c.id < outbox.c.id,
        )
        .exists()
    )
    return _each_priority(
        sa.select(*COLUMNS)
        .where(outbox.c.not_before <= now, _is_free(), ~is_not_first)
        .order_by(outbox.c.not_before, outbox.c.id)
        .limit(sa.bindparam("limit", type_=sa.Integer))
    )


@cache
def _next_due() -> sa.CompoundSelect[Any]:
    return _each_priority(
        sa.select(outbox.c.not_before).where(_is_free()).order_by(outbox.c.not_before).limit(1)
    )


def _is_free() -> sa.ColumnElement[bool]:
    return outbox.c.chat_id.not_in(sa.bindparam("busy", expanding=True))


def _each_priority(statement: sa.Select[Any]) -> sa.CompoundSelect[Any]:
    """The first pending rows of each: only within one priority does the index lead to them."""
    return sa.union_all(
        *(
            sa.select(
                statement.where(
                    outbox.c.state == State.PENDING, outbox.c.priority == priority
                ).subquery()
            )
            for priority in Priority
        )
    )


async def next_due(tx: Tx, *, busy: Collection[int] = ()) -> datetime | None:
    """When the next message to a chat that is not busy may leave."""
    found = await tx.execute(_next_due(), {"busy": list(busy)})
    return min(found.scalars(), default=None)


async def in_doubt(tx: Tx) -> list[Row]:
    """Rows found *sending* at start: the process ended while they were under way."""
    found = await tx.execute(*_in_doubt())
    return [as_row(row) for row in found]


@once
def _in_doubt() -> sa.Select[Any]:
    return sa.select(*COLUMNS).where(outbox.c.state == State.SENDING).order_by(outbox.c.id)


async def mark(tx: Tx, row_id: int, **columns: Any) -> None:
    await mark_all(tx, [(row_id, columns)])


async def mark_all(tx: Tx, changes: Sequence[tuple[int, Mapping[str, Any]]]) -> None:
    """Change rows, each as it says: one statement for all that change the same columns."""
    alike: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for row_id, columns in changes:
        values = {f"new_{name}": value for name, value in columns.items()}
        alike.setdefault(tuple(sorted(columns)), []).append({"row_id": row_id} | values)
    for names, values_of_each in alike.items():
        await tx.execute(_mark(names), values_of_each)


@cache
def _mark(names: tuple[str, ...]) -> sa.Update:
    return (
        outbox.update()
        .where(outbox.c.id == sa.bindparam("row_id"))
        .values({name: sa.bindparam(f"new_{name}") for name in names})
    )


async def claim(tx: Tx, row_ids: Collection[int]) -> set[int]:
    """Mark them as being sent; which: not those that were held or taken out in the meantime."""
    found = await tx.execute(_claim(), {"row_ids": list(row_ids)})
    return set(found.scalars())


@cache
def _claim() -> ReturningUpdate[Any]:
    return (
        outbox.update()
        .where(
            outbox.c.id.in_(sa.bindparam("row_ids", expanding=True)),
            outbox.c.state == State.PENDING,
        )
        .values(state=State.SENDING)
        .returning(outbox.c.id)
    )


@dataclass(frozen=True, slots=True)
class Earlier:
    """A message that another one edits or withdraws, as far as it got.

    `media` are the files as they were sent, for a row of a campaign too; none where there were none
    or nobody knows any more.
    """

    id: int
    state: State
    message_ids: Sequence[int]
    media: Sequence[Mapping[str, Any]]
    sent_at: datetime | None


async def earlier(tx: Tx, dedupe_keys: Collection[str]) -> dict[str, Earlier]:
    """Key → the message queued with it."""
    found = await tx.execute(*_earlier(dedupe_keys))
    return {
        row.dedupe_key: Earlier(row.id, State(row.state), row.message_ids, row.media, row.sent_at)
        for row in found
    }


@once
def _earlier(dedupe_keys: Collection[str]) -> sa.Select[Any]:
    names = ("id", "state", "message_ids", "media", "sent_at")
    return sa.select(outbox.c.dedupe_key, *(outbox.c[name] for name in names)).where(
        outbox.c.dedupe_key.in_(dedupe_keys)
    )


async def defer(tx: Tx, chat_id: int, until: datetime) -> None:
    """Telegram asks to wait: nothing leaves for the chat before, so that the order stays."""
    await tx.execute(
        outbox.update()
        .where(
            outbox.c.chat_id == chat_id,
            outbox.c.state == State.PENDING,
            outbox.c.not_before < until,
        )
        .values(not_before=until)
    )


async def migrate(tx: Tx, old: int, new: int) -> None:
    """What is said to the chat goes to the new one, and is found there by those who edit it.

    What lies in the old one has no number in the new one: another message may have it there.
    """
    theirs = outbox.c.chat_id == old
    gone = theirs & (outbox.c.state == State.SENT)
    await tx.execute(outbox.update().where(gone).values(message_ids=[]))
    other = outbox.alias()
    key, edits = (
        sa.func.replace(column, f":{old}", f":{new}")
        for column in (outbox.c.dedupe_key, outbox.c.edits)
    )
    taken = sa.select(other.c.id).where(other.c.dedupe_key == key).exists()
    await tx.execute(outbox.update().where(theirs, ~taken).values(dedupe_key=key))
    await tx.execute(outbox.update().where(theirs).values(chat_id=new, edits=edits))
