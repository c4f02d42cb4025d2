"""What one person did in a year, and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.reports import State
from bot.domain.visibility import Reader
from storage.accounts import Reach, accounts
from storage.base import Tx, as_dict
from storage.members import members, present
from storage.practices import readable
from storage.reports import Report, report_doers, reports, select
from storage.territories import elderships, municipalities
from storage.uses import report_helpful, report_uses, stands


@dataclass(frozen=True, slots=True)
class Taken:
    """An entry that an eldership took over: whose it is, is not said here."""

    report_id: int
    title: str
    eldership: str
    municipality_name: str
    note: str | None


async def told(tx: Tx, member_id: int, since: datetime, until: datetime) -> list[Report]:
    """The member's own entries published in that time."""
    return await select(tx, reports.c.member_id == member_id, *_published(since, until))


async def done_with_others(tx: Tx, member_id: int, since: datetime, until: datetime) -> int:
    """Colleagues' entries published in that time that name the member."""
    named = sa.select(report_doers.c.report_id).where(report_doers.c.member_id == member_id)
    other = sa.or_(reports.c.member_id.is_(None), reports.c.member_id != member_id)
    found = await tx.execute(
        sa.select(sa.func.count())
        .select_from(reports)
        .where(reports.c.id.in_(named), other, ~reports.c.unnamed, *_published(since, until))
    )
    return int(found.scalar_one())


async def helpful(tx: Tx, member_id: int, since: datetime, until: datetime) -> int:
    """„Naudinga“ under the member's entries in that time."""
    found = await tx.execute(
        sa.select(sa.func.count())
        .select_from(report_helpful)
        .join(reports, reports.c.id == report_helpful.c.report_id)
        .where(*_in_time(report_helpful, since, until), *_own(member_id))
    )
    return int(found.scalar_one())


async def taken_over(tx: Tx, member_id: int, since: datetime, until: datetime) -> list[Taken]:
    """By colleagues, of the member's entries, the newest first."""
    return await _taken(tx, *_in_time(report_uses, since, until), *_own(member_id))


async def took_over(
    tx: Tx, member_id: int, reader: Reader, since: datetime, until: datetime
) -> list[Taken]:
    """By the member, of what they may still read, the newest first."""
    mine = report_uses.c.member_id == member_id
    return await _taken(tx, *_in_time(report_uses, since, until), mine, readable(reader))


async def _taken(tx: Tx, *which: sa.ColumnElement[bool]) -> list[Taken]:
    found = await tx.execute(
        sa.select(
            report_uses.c.report_id,
            reports.c.title,
            elderships.c.name.label("eldership"),
            municipalities.c.name.label("municipality_name"),
            report_uses.c.note,
        )
        .select_from(report_uses)
        .join(reports, reports.c.id == report_uses.c.report_id)
        .join(elderships, elderships.c.id == report_uses.c.eldership_id)
        .join(municipalities, municipalities.c.code == elderships.c.municipality)
        .where(*which)
        .order_by(report_uses.c.at.desc(), report_uses.c.id.desc())
    )
    return [Taken(**as_dict(row)) for row in found]


async def first(tx: Tx, member_id: int) -> datetime | None:
    """When the member's first entry was published, or they took something over first."""
    firsts = (
        sa.select(sa.func.min(reports.c.published_at)).where(*_own(member_id)),
        sa.select(sa.func.min(report_uses.c.at)).where(
            report_uses.c.member_id == member_id, stands(report_uses)
        ),
    )
    found = [(await tx.execute(one)).scalar_one_or_none() for one in firsts]
    return min((one for one in found if one is not None), default=None)


async def authors(
    tx: Tx, after: int, since: datetime, until: datetime, today: date, limit: int
) -> list[tuple[int, int]]:
    """Account and member of whoever published or took something over then, by account."""
    wrote = sa.select(reports.c.member_id).where(*_published(since, until))
    used = sa.select(report_uses.c.member_id).where(*_in_time(report_uses, since, until))
    found = await tx.execute(
        sa.select(accounts.c.id, members.c.id)
        .join(members, members.c.id == accounts.c.member_id)
        .where(
            accounts.c.id > after,
            accounts.c.reach == Reach.OPEN,
            accounts.c.consent.is_not(None),
            accounts.c.forget_at.is_(None),
            present(today),
            members.c.id.in_(wrote.union(used)),
        )
        .order_by(accounts.c.id)
        .limit(limit)
    )
    return [(row[0], row[1]) for row in found]


def _published(since: datetime, until: datetime) -> Sequence[sa.ColumnElement[Any]]:
    column = reports.c.published_at
    return reports.c.state == State.PUBLISHED, column >= since, column < until


def _in_time(table: sa.Table, since: datetime, until: datetime) -> Sequence[sa.ColumnElement[Any]]:
    return stands(table), table.c.at >= since, table.c.at < until


def _own(member_id: int) -> Sequence[sa.ColumnElement[Any]]:
    return reports.c.member_id == member_id, reports.c.state == State.PUBLISHED
