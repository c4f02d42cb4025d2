"""Who asked to be let into a group, and what was decided; strangers a lead allows to stay, too."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

import sqlalchemy as sa

from storage.base import Tx, as_dict, upsert
from storage.groups.tables import join_requests


class Asked(StrEnum):
    OPEN = "open"
    LET_IN = "let in"
    REFUSED = "refused"
    GONE = "gone"  # taken back, or decided by hand in Telegram
    KEPT = "kept"  # came in otherwise, and may stay


@dataclass(frozen=True, slots=True)
class JoinRequest:
    chat_id: int
    account_id: int
    asked_at: datetime
    state: Asked
    decided_by: int | None


async def ask(tx: Tx, chat_id: int, account_id: int, now: datetime) -> None:
    await _put(tx, chat_id, account_id, state=Asked.OPEN, decided_by=None, asked_at=now)


async def decide(
    tx: Tx, chat_id: int, account_id: int, state: Asked, decided_by: int | None
) -> None:
    """What became of it; only what was asked can be decided."""
    await tx.execute(
        join_requests.update()
        .where(join_requests.c.chat_id == chat_id, join_requests.c.account_id == account_id)
        .values(state=state, decided_by=decided_by)
    )


async def keep(tx: Tx, chat_id: int, account_id: int, decided_by: int, now: datetime) -> None:
    """They came in without asking, and may stay."""
    await _put(tx, chat_id, account_id, state=Asked.KEPT, decided_by=decided_by, asked_at=now)


async def _put(tx: Tx, chat_id: int, account_id: int, **columns: Any) -> None:
    statement = upsert(tx, join_requests).values(chat_id=chat_id, account_id=account_id, **columns)
    await tx.execute(
        statement.on_conflict_do_update(
            index_elements=[join_requests.c.chat_id, join_requests.c.account_id], set_=columns
        )
    )


async def get(tx: Tx, chat_id: int, account_id: int) -> JoinRequest | None:
    found = await _found(
        tx, join_requests.c.chat_id == chat_id, join_requests.c.account_id == account_id
    )
    return next(iter(found), None)


async def open_of(tx: Tx, account_ids: Collection[int]) -> list[JoinRequest]:
    return await _found(
        tx, join_requests.c.account_id.in_(account_ids), join_requests.c.state == Asked.OPEN
    )


async def allowed(tx: Tx, chat_id: int, account_ids: Collection[int]) -> set[int]:
    """Whom somebody with the right let in, or lets stay, though they do not belong."""
    found = await tx.execute(
        sa.select(join_requests.c.account_id).where(
            join_requests.c.chat_id == chat_id,
            join_requests.c.account_id.in_(account_ids),
            join_requests.c.state.in_([Asked.LET_IN, Asked.KEPT]),
            join_requests.c.decided_by.is_not(None),
        )
    )
    return set(found.scalars())


async def forget(tx: Tx, account_ids: Collection[int]) -> None:
    """What was decided about them holds no longer."""
    await tx.execute(join_requests.delete().where(join_requests.c.account_id.in_(account_ids)))


async def _found(tx: Tx, *which: sa.ColumnElement[bool]) -> list[JoinRequest]:
    columns = (join_requests.c[name] for name in JoinRequest.__dataclass_fields__)
    found = await tx.execute(sa.select(*columns).where(*which).order_by(join_requests.c.asked_at))
    return [JoinRequest(**as_dict(row) | {"state": Asked(row.state)}) for row in found]


async def forget_one(tx: Tx, chat_id: int, account_id: int) -> None:
    await tx.execute(
        join_requests.delete().where(
            join_requests.c.chat_id == chat_id, join_requests.c.account_id == account_id
        )
    )
