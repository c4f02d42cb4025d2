"""Reminders that wait in the outbox for their time."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage.base import QUEUED, Tx
from storage.outbox import State, outbox


@dataclass(frozen=True, slots=True)
class Waiting:
    """`at` is its time, if the receiver's hours allow it."""

    id: int
    account_id: int
    key: str
    at: datetime
    not_before: datetime


# Asked for every vote: put together once, it costs half.
_WAITING = (
    sa.select(
        outbox.c.id,
        outbox.c.chat_id,
        outbox.c.dedupe_key,
        outbox.c.remind_at,
        outbox.c.not_before,
    )
    .where(outbox.c.state == State.PENDING, outbox.c.remind_at.is_not(None))
    .order_by(outbox.c.id)
)
_THEIRS = _WAITING.where(outbox.c.chat_id == sa.bindparam("account_id"))


async def note(tx: Tx, dedupe_key: str, at: datetime) -> None:
    """That the message is a reminder, and what its own time is."""
    await tx.execute(outbox.update().where(outbox.c.dedupe_key == dedupe_key).values(remind_at=at))


async def waiting(tx: Tx, account_id: int | None = None) -> list[Waiting]:
    """Somebody's, or everybody's, the oldest first."""
    if account_id is None:
        found = await tx.execute(_WAITING)
    else:
        found = await tx.execute(_THEIRS, {"account_id": account_id})
    return [Waiting(*row) for row in found]


async def waiting_of(tx: Tx, begin: str) -> list[int]:
    """The rows of those whose keys begin so."""
    found = await tx.execute(
        sa.select(outbox.c.id).where(
            outbox.c.state == State.PENDING,
            outbox.c.remind_at.is_not(None),
            outbox.c.dedupe_key.startswith(begin, autoescape=True),
        )
    )
    return list(found.scalars())


async def move(tx: Tx, moves: Mapping[int, tuple[str, datetime]]) -> None:
    """Row → its new key and time. The keys may be those that others of them have now."""
    if not moves:
        return
    row = outbox.c.id == sa.bindparam("row")
    await tx.execute(
        outbox.update().where(outbox.c.id.in_(moves)).values(dedupe_key=_free("moving"))
    )
    await tx.execute(
        outbox.update()
        .where(row)
        .values(dedupe_key=sa.bindparam("key"), not_before=sa.bindparam("when")),
        [{"row": one, "key": key, "when": when} for one, (key, when) in moves.items()],
    )
    tx.info[QUEUED] = True


async def taken(tx: Tx, keys: Collection[str]) -> set[str]:
    """Which of these keys belong to reminders that wait no more."""
    found = await tx.execute(
        sa.select(outbox.c.dedupe_key).where(
            outbox.c.dedupe_key.in_(keys), outbox.c.state != State.PENDING
        )
    )
    return set(found.scalars())


async def drop(tx: Tx, row_ids: Collection[int]) -> None:
    """Another one says the same then, or there is nothing to remind of; their keys are free."""
    if not row_ids:
        return
    await tx.execute(_DROP, [{"row": one} for one in row_ids])


def _free(why: str) -> sa.ColumnElement[str]:
    return sa.literal(f"{why}:") + sa.cast(outbox.c.id, sa.String)


_DROP = (
    outbox.update()
    .where(outbox.c.id == sa.bindparam("row"))
    .values(state=State.CANCELLED, dedupe_key=_free("dropped"))
)
