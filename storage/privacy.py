"""What any table keeps of a person: read, dropped or emptied by the column that names them."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.actors import Role
from storage.accounts import accounts
from storage.base import Tx, as_dict
from storage.roles import roles

Column = sa.Column[Any]
Condition = sa.ColumnElement[bool]
Ids = Collection[int] | sa.Select[tuple[int]]


async def rows(
    tx: Tx, column: Column, ids: Ids, shown: Sequence[Column], open_: Condition | None = None
) -> list[dict[str, Any]]:
    """The rows that `column` names these people in; what has a name stands there by its name.

    Only those that fit `open_`, where it is given.
    """
    table = column.table
    source: sa.FromClause = table
    wanted: list[sa.ColumnElement[Any]] = []
    for one in shown:
        name = _name_of(one)
        if name is None:
            wanted.append(one)
        else:
            source = source.outerjoin(name.table, _target(one) == one)
            wanted.append(name.label(one.name.removesuffix("_id")))
    found = await tx.execute(
        sa.select(*wanted)
        .select_from(source)
        .where(column.in_(ids), *([] if open_ is None else [open_]))
        .order_by(*table.primary_key.columns)
    )
    return [as_dict(row) for row in found]


async def drop(tx: Tx, column: Column, ids: Ids, unless: Condition | None = None) -> None:
    await tx.execute(sa.delete(column.table).where(column.in_(ids), *_but(unless)))


async def blank(
    tx: Tx, column: Column, ids: Ids, values: Mapping[str, Any], unless: Condition | None = None
) -> None:
    await tx.execute(sa.update(column.table).where(column.in_(ids), *_but(unless)).values(values))


def _but(unless: Condition | None) -> list[Condition]:
    return [] if unless is None else [sa.not_(unless)]


def _target(column: Column) -> Column:
    return next(iter(column.foreign_keys)).column


def _name_of(column: Column) -> Column | None:
    """What people call the thing the column points at, where it has a name."""
    if not column.foreign_keys:
        return None
    there = _target(column).table.c
    return next((there[name] for name in ("name", "title") if name in there), None)


async def to_forget(tx: Tx, now: datetime) -> list[int]:
    """Accounts whose time to think again is over."""
    found = await tx.execute(
        sa.select(accounts.c.id).where(accounts.c.forget_at <= now).order_by(accounts.c.id)
    )
    return list(found.scalars())


async def ask(tx: Tx, account_id: int, when: datetime) -> bool:
    """Note when all about the account goes; False where that was asked before."""
    asked = accounts.update().where(accounts.c.id == account_id, accounts.c.forget_at.is_(None))
    return bool((await tx.execute(asked.values(forget_at=when))).rowcount)


async def stay(tx: Tx, account_id: int) -> bool:
    """Take it back; False where there was nothing to take back."""
    asked = accounts.update().where(accounts.c.id == account_id, accounts.c.forget_at.is_not(None))
    return bool((await tx.execute(asked.values(forget_at=None))).rowcount)


async def owns(tx: Tx, account_id: int) -> bool:
    """Whether the account is an owner's, by itself or by its line; of who is leaving, too."""
    line = sa.select(accounts.c.member_id).where(accounts.c.id == account_id).scalar_subquery()
    holds = (roles.c.account_id == account_id) | (roles.c.member_id == line)
    found = await tx.execute(sa.select(roles.c.id).where(roles.c.role == Role.OWNER, holds))
    return found.first() is not None


async def leaving(tx: Tx) -> set[int]:
    """Accounts that asked to be forgotten and may still think again."""
    found = await tx.execute(sa.select(accounts.c.id).where(accounts.c.forget_at.is_not(None)))
    return set(found.scalars())


async def member_of(tx: Tx, account_id: int) -> int | None:
    """The line of the roster behind the account, of whoever has left too."""
    found = await tx.execute(sa.select(accounts.c.member_id).where(accounts.c.id == account_id))
    return found.scalar_one_or_none()
