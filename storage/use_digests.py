"""What authors were not told yet of what colleagues made of their entries."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.reports import State
from storage.accounts import Reach, accounts
from storage.base import Tx, as_dict
from storage.members import members, present
from storage.once import once
from storage.reports import reports
from storage.territories import elderships, municipalities
from storage.uses import report_helpful, report_uses, stands

_TABLES = (report_helpful, report_uses)


@dataclass(frozen=True, slots=True)
class Author:
    """Somebody who can be told, and since when there is something to tell."""

    account_id: int
    member_id: int
    since: datetime


@dataclass(frozen=True, slots=True)
class Mark:
    report_id: int
    title: str
    member_id: int


@dataclass(frozen=True, slots=True)
class Taken:
    """An eldership took it over."""

    id: int
    report_id: int
    title: str
    eldership: str
    municipality_name: str
    note: str | None


async def waiting(tx: Tx, fresh: datetime, today: date) -> list[Author]:
    """Authors with something to be told of that is not older than `fresh`, longest waiting first.

    Costs one look in the index where there is nothing.
    """
    found = await tx.execute(*_waiting(fresh, today))
    return [Author(*row) for row in found]


@once
def _waiting(fresh: datetime, today: date) -> sa.Select[Any]:
    untold = sa.union_all(
        *(
            sa.select(table.c.report_id, table.c.at).where(*_untold(table), table.c.at >= fresh)
            for table in _TABLES
        )
    ).subquery()
    since = sa.func.min(untold.c.at)
    return (
        sa.select(accounts.c.id, members.c.id, sa.type_coerce(since, report_uses.c.at.type))
        .select_from(untold)
        .join(reports, reports.c.id == untold.c.report_id)
        .join(members, members.c.id == reports.c.member_id)
        .join(accounts, accounts.c.member_id == members.c.id)
        .where(
            reports.c.state == State.PUBLISHED,
            accounts.c.reach == Reach.OPEN,
            accounts.c.consent.is_not(None),
            accounts.c.forget_at.is_(None),
            present(today),
        )
        .group_by(accounts.c.id, members.c.id)
        .order_by(since, accounts.c.id)
    )


async def marks(tx: Tx, member_id: int, before: datetime, fresh: datetime) -> list[Mark]:
    """„Naudinga“ under this author's entries."""
    column = report_helpful.c
    found = await tx.execute(
        sa.select(column.report_id, reports.c.title, column.member_id)
        .join(reports, reports.c.id == column.report_id)
        .where(*_of_author(report_helpful, member_id, before, fresh))
        .order_by(column.at, column.report_id, column.member_id)
    )
    return [Mark(**as_dict(row)) for row in found]


async def uses(tx: Tx, member_id: int, before: datetime, fresh: datetime) -> list[Taken]:
    """„Pritaikėme ir mes“ under this author's entries."""
    column = report_uses.c
    found = await tx.execute(
        sa.select(
            column.id,
            column.report_id,
            reports.c.title,
            elderships.c.name.label("eldership"),
            municipalities.c.name.label("municipality_name"),
            column.note,
        )
        .join(reports, reports.c.id == column.report_id)
        .join(elderships, elderships.c.id == column.eldership_id)
        .join(municipalities, municipalities.c.code == elderships.c.municipality)
        .where(*_of_author(report_uses, member_id, before, fresh))
        .order_by(column.at, column.id)
    )
    return [Taken(**as_dict(row)) for row in found]


async def take_as_told(tx: Tx, before: datetime, now: datetime) -> None:
    for table in _TABLES:
        old = table.c.told_at.is_(None) & (table.c.at < before)
        await tx.execute(table.update().where(old).values(told_at=now))


def _of_author(
    table: sa.Table, member_id: int, before: datetime, fresh: datetime
) -> Sequence[sa.ColumnElement[Any]]:
    return (
        *_untold(table),
        table.c.at < before,
        table.c.at >= fresh,
        reports.c.member_id == member_id,
        reports.c.state == State.PUBLISHED,
    )


def _untold(table: sa.Table) -> tuple[sa.ColumnElement[bool], ...]:
    return table.c.told_at.is_(None), stands(table)
