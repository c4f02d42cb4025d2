"""Spreadsheets that were sent to the bot, until somebody says whether to take them over."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

import sqlalchemy as sa

from storage.base import Key, Moment, Tx, as_dict, metadata
from storage.once import once


class State(StrEnum):
    READING = "reading"
    SHOWN = "shown"
    APPLIED = "applied"
    CANCELLED = "cancelled"
    REPLACED = "replaced"  # by a newer file of the same person
    EXPIRED = "expired"
    REFUSED = "refused"


OPEN = (State.READING, State.SHOWN)

imports = sa.Table(
    "imports",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("account_id", sa.ForeignKey("accounts.id"), nullable=False),
    sa.Column("file_name", sa.String(255), nullable=False),
    sa.Column("sheets", sa.JSON(none_as_null=True)),  # emptied when it is decided
    sa.Column("shown", sa.String(64)),  # the signature of the plan that the person saw
    sa.Column("state", sa.String(10), nullable=False),
    sa.Column("sent_at", Moment, nullable=False),
    sa.Column("decided_at", Moment),
    sa.Index("ix_imports_state", "state"),
    sqlite_autoincrement=True,
)


@dataclass(frozen=True, slots=True)
class Import:
    id: int
    account_id: int
    file_name: str
    sheets: Any  # one sheet, as JSON
    shown: str | None
    state: State
    sent_at: datetime
    decided_at: datetime | None


_COLUMNS = tuple(Import.__dataclass_fields__)


async def add(tx: Tx, account_id: int, file_name: str, now: datetime) -> int:
    statement = imports.insert().values(
        account_id=account_id, file_name=file_name, state=State.READING, sent_at=now
    )
    return int((await tx.execute(statement.returning(imports.c.id))).scalar_one())


async def get(tx: Tx, number: int) -> Import | None:
    found = await tx.execute(
        sa.select(*(imports.c[name] for name in _COLUMNS)).where(imports.c.id == number)
    )
    row = found.first()
    return Import(**as_dict(row)) if row is not None else None


async def show(tx: Tx, number: int, sheets: Any, signature: str) -> None:
    await tx.execute(
        imports.update()
        .where(imports.c.id == number)
        .values(sheets=sheets, shown=signature, state=State.SHOWN)
    )


async def close(tx: Tx, number: int, state: State, now: datetime) -> None:
    """It is decided: what stood in the file goes."""
    await _close(tx, state, now, imports.c.id == number)


async def replace(tx: Tx, account_id: int, now: datetime) -> None:
    """A newer file takes the place of what the person sent before and did not decide."""
    await _close(tx, State.REPLACED, now, imports.c.account_id == account_id)


async def expire(tx: Tx, before: datetime, now: datetime) -> None:
    await _close(tx, State.EXPIRED, now, imports.c.sent_at < before)


async def has_open(tx: Tx, before: datetime) -> bool:
    found = await tx.execute(*_has_open(before))
    return found.first() is not None


@once
def _has_open(before: datetime) -> sa.Select[Any]:
    return (
        sa.select(imports.c.id)
        .where(imports.c.state.in_(OPEN), imports.c.sent_at < before)
        .limit(1)
    )


async def _close(tx: Tx, state: State, now: datetime, which: sa.ColumnElement[bool]) -> None:
    await tx.execute(
        imports.update()
        .where(which, imports.c.state.in_(OPEN))
        .values(state=state, sheets=None, decided_at=now)
    )
