"""The month's best of each county, as it was told; counted from what colleagues made of entries."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.bests import Counted
from bot.domain.reports import State
from storage.accounts import Reach, accounts
from storage.base import Tx, metadata
from storage.members import members, present, with_places
from storage.once import once
from storage.practices import of_counties
from storage.reports import Report, reports, select
from storage.territories import counties
from storage.uses import report_helpful, report_uses, stands

report_bests = sa.Table(
    "report_bests",
    metadata,
    sa.Column("report_id", sa.ForeignKey("reports.id"), primary_key=True),
    sa.Column("month", sa.Integer, primary_key=True, autoincrement=False),  # 202611
    sa.Column("county", sa.String(5), nullable=False),
    sa.Column("place", sa.Integer, nullable=False),
    sa.Column("uses", sa.Integer, nullable=False),  # in that month
    sa.Column("helpful", sa.Integer, nullable=False),
    sa.Index("ix_report_bests_month", "month", "county"),
)

# What may be said of to a whole county: its own, and never one that does not say whose it is.
_SHOWN = (reports.c.state == State.PUBLISHED, ~reports.c.unnamed)


@dataclass(frozen=True, slots=True)
class Best:
    place: int
    uses: int
    helpful: int
    report: Report


async def counted(tx: Tx, county: str, since: datetime, until: datetime) -> list[Counted]:
    """Entries of the county that colleagues made something of in that time."""
    found = await tx.execute(*_counted(county, since, until))
    return [Counted(*row) for row in found]


@once
def _counted(county: str, since: datetime, until: datetime) -> sa.Select[Any]:
    of_uses, of_helpful = (_count(table, since, until) for table in (report_uses, report_helpful))
    uses, helpful = (sa.func.coalesce(one.c.count, 0) for one in (of_uses, of_helpful))
    return (
        sa.select(reports.c.id, uses, helpful, reports.c.published_no)
        .outerjoin(of_uses, of_uses.c.report_id == reports.c.id)
        .outerjoin(of_helpful, of_helpful.c.report_id == reports.c.id)
        .where(*_SHOWN, of_counties(county), uses + helpful > 0)
    )


def _count(table: sa.Table, since: datetime, until: datetime) -> sa.Subquery:
    return (
        sa.select(table.c.report_id, sa.func.count().label("count"))
        .where(stands(table), table.c.at >= since, table.c.at < until)
        .group_by(table.c.report_id)
        .subquery()
    )


async def put(tx: Tx, month: int, county: str, placed: Sequence[tuple[int, Counted]]) -> None:
    """What the card of the month says from now on."""
    which = (report_bests.c.month == month) & (report_bests.c.county == county)
    await tx.execute(report_bests.delete().where(which))
    rows = [
        {
            "report_id": one.report_id,
            "month": month,
            "county": county,
            "place": place,
            "uses": one.uses,
            "helpful": one.helpful,
        }
        for place, one in placed
    ]
    await tx.execute(report_bests.insert(), rows)


async def of_month(tx: Tx, month: int, county: str) -> list[Best]:
    """Those that may still be read."""
    column = report_bests.c
    found = await tx.execute(
        sa.select(column.report_id, column.place, column.uses, column.helpful)
        .where(column.month == month, column.county == county)
        .order_by(column.place, column.report_id)
    )
    rows = found.all()
    there = {
        one.id: one
        for one in await select(tx, reports.c.id.in_([row.report_id for row in rows]), *_SHOWN)
    }
    return [
        Best(row.place, row.uses, row.helpful, there[row.report_id])
        for row in rows
        if row.report_id in there
    ]


async def months_of(tx: Tx, report_id: int) -> list[int]:
    """In which the entry was among the best."""
    found = await tx.execute(
        sa.select(report_bests.c.month).where(report_bests.c.report_id == report_id)
    )
    return list(found.scalars())


async def readers(tx: Tx, county: str, now: datetime) -> list[int]:
    """Accounts of the county's members who can be written to, on the day of `now`."""
    found = await tx.execute(
        sa.select(accounts.c.id)
        .select_from(with_places().join(accounts, accounts.c.member_id == members.c.id))
        .where(
            counties.c.code == county,
            present(now.date()),
            accounts.c.reach == Reach.OPEN,
            accounts.c.consent.is_not(None),
            accounts.c.forget_at.is_(None),
        )
        .order_by(accounts.c.id)
    )
    return list(found.scalars())
