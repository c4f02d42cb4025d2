"""Reminders that wait in the outbox for their time."""

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


async def note(tx: Tx, dedupe_key: str, at: datetime) -> None:
    """That the message is a reminder, and what its own time is."""
    await tx.execute(outbox.update().where(outbox.c.dedupe_key == dedupe_key).values(remind_at=at))


async def waiting(tx: Tx, account_id: int | None = None) -> list[Waiting]:
    """Somebody's, or everybody's, the oldest first."""
    whose = outbox.c.chat_id == account_id if account_id is not None else sa.true()
    found = await tx.execute(
        sa.select(
            outbox.c.id,
            outbox.c.chat_id,
            outbox.c.dedupe_key,
            outbox.c.remind_at,
            outbox.c.not_before,
        )
        .where(outbox.c.state == State.PENDING, outbox.c.remind_at.is_not(None), whose)
        .order_by(outbox.c.id)
    )
    return [Waiting(*row) for row in found]


async def move(tx: Tx, row_id: int, when: datetime) -> None:
    await tx.execute(outbox.update().where(outbox.c.id == row_id).values(not_before=when))
    tx.info[QUEUED] = True


async def drop(tx: Tx, row_id: int) -> None:
    """Another one says the same at the same moment."""
    await tx.execute(outbox.update().where(outbox.c.id == row_id).values(state=State.CANCELLED))
