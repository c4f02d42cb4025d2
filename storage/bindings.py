"""Orders of bound files, as errands and as messages that wait to leave."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage.base import QUEUED, Tx
from storage.errands import State as Doing
from storage.errands import errands
from storage.once import once
from storage.outbox import WAITING, State, outbox


async def is_under_way(tx: Tx, act: str, chat_id: int) -> bool:
    found = await tx.execute(
        sa.select(errands.c.id)
        .where(
            errands.c.chat_id == chat_id,
            errands.c.act == act,
            errands.c.state.in_((Doing.PENDING, Doing.DOING)),
        )
        .limit(1)
    )
    return found.first() is not None


async def is_on_its_way(tx: Tx, chat_id: int, key: str) -> bool:
    """Whether a message to the chat whose key begins so has not left yet."""
    found = await tx.execute(
        sa.select(outbox.c.id)
        .where(
            outbox.c.chat_id == chat_id,
            outbox.c.state.in_(WAITING),
            outbox.c.dedupe_key.startswith(key, autoescape=True),
        )
        .limit(1)
    )
    return found.first() is not None


async def waiting(tx: Tx) -> list[tuple[int, int, str]]:
    """Messages with a bound file that have not left: id, chat, key."""
    found = await tx.execute(*_waiting())
    return [(row.id, row.chat_id, row.dedupe_key) for row in found]


@once
def _waiting() -> sa.Select[Any]:
    return (
        sa.select(outbox.c.id, outbox.c.chat_id, outbox.c.dedupe_key)
        .where(
            outbox.c.dedupe_key >= "bound:",
            outbox.c.dedupe_key < "bound;",
            outbox.c.state == State.PENDING,
        )
        .order_by(outbox.c.id)
    )


async def reopen(tx: Tx, dedupe_key: str, number: int, now: datetime) -> bool:
    """Have the order done once more, its `number`-th time; False where it is not known any more."""
    found = await tx.execute(
        sa.select(errands.c.id, errands.c.params).where(errands.c.dedupe_key == dedupe_key)
    )
    row = found.first()
    if row is None:
        return False
    await tx.execute(
        errands.update()
        .where(errands.c.id == row.id)
        .values(
            state=Doing.PENDING,
            attempts=0,
            not_before=now,
            done_at=None,
            error=None,
            params=row.params | {"round": number},
        )
    )
    tx.info[QUEUED] = True
    return True


async def take_out(tx: Tx, ids: Collection[int]) -> None:
    await tx.execute(outbox.update().where(outbox.c.id.in_(ids)).values(state=State.CANCELLED))
