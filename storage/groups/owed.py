"""Whom Telegram did not let the bot remove, until they are out."""

from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa

from storage.base import Tx, as_dict, upsert
from storage.groups.tables import groups, removals


@dataclass(frozen=True, slots=True)
class Removal:
    chat_id: int
    account_id: int
    since: datetime
    why: str | None
    reminded_on: date | None


_COLUMNS = tuple(removals.c[name] for name in Removal.__dataclass_fields__)


async def put(tx: Tx, chat_id: int, account_id: int, why: str, now: datetime, today: date) -> None:
    columns = {"why": why, "reminded_on": today}
    statement = upsert(tx, removals).values(
        chat_id=chat_id, account_id=account_id, since=now, **columns
    )
    await tx.execute(
        statement.on_conflict_do_update(
            index_elements=[removals.c.chat_id, removals.c.account_id], set_=columns
        )
    )


async def get(tx: Tx, chat_id: int, account_id: int) -> Removal | None:
    found = await _found(tx, removals.c.chat_id == chat_id, removals.c.account_id == account_id)
    return next(iter(found), None)


async def of(tx: Tx, chat_id: int) -> list[Removal]:
    return await _found(tx, removals.c.chat_id == chat_id)


async def due(tx: Tx, today: date) -> list[Removal]:
    """Those nobody was reminded of today, in groups the bot is in."""
    there = sa.select(groups.c.chat_id).where(groups.c.present)
    return await _found(tx, removals.c.reminded_on < today, removals.c.chat_id.in_(there))


async def done(tx: Tx, chat_id: int, account_id: int) -> bool:
    """They are out; False where nothing was owed."""
    gone = removals.delete().where(
        removals.c.chat_id == chat_id, removals.c.account_id == account_id
    )
    return bool((await tx.execute(gone)).rowcount)


async def _found(tx: Tx, *which: sa.ColumnElement[bool]) -> list[Removal]:
    found = await tx.execute(sa.select(*_COLUMNS).where(*which).order_by(removals.c.since))
    return [Removal(**as_dict(row)) for row in found]
