"""How far the digests of good practice have come: for each reader, in the order of publishing."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.preferences import How, Kind
from storage.accounts import Reach, accounts
from storage.base import Moment, Tx, metadata
from storage.members import Kind as MemberKind
from storage.members import members, present
from storage.once import once
from storage.preferences import wishes
from storage.reports import report_doers, reports

practice_readers = sa.Table(
    "practice_readers",
    metadata,
    sa.Column("account_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("told_no", sa.Integer, nullable=False),
    sa.Column("told_at", Moment, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Cursor:
    """A member who can be written to; they were told of entries up to `told_no`."""

    account_id: int
    told_no: int
    told_at: datetime


async def last_no(tx: Tx) -> int:
    """Of the entries published so far; 0 where there is none."""
    found = await tx.execute(sa.select(sa.func.max(reports.c.published_no)))
    return found.scalar_one() or 0


async def begin(tx: Tx, now: datetime) -> None:
    """Who has just started is told of what is published from now on."""
    ids = list((await tx.execute(*_begin())).scalars())
    if ids:
        no = await last_no(tx)
        rows = [{"account_id": one, "told_no": no, "told_at": now} for one in ids]
        await tx.execute(practice_readers.insert(), rows)


@once
def _begin() -> sa.Select[Any]:
    return (
        sa.select(accounts.c.id)
        .join(members, members.c.id == accounts.c.member_id)
        .outerjoin(practice_readers, practice_readers.c.account_id == accounts.c.id)
        .where(*_open(), practice_readers.c.account_id.is_(None))
    )


async def due(tx: Tx, weekly: datetime, daily: datetime, today: date) -> list[Cursor]:
    """Who had none since that moment; of who wants them daily, since `daily`."""
    found = await tx.execute(*_due(weekly, daily, today))
    return [Cursor(*row) for row in found]


@once
def _due(weekly: datetime, daily: datetime, today: date) -> sa.Select[Any]:
    cursor = practice_readers.c
    wants_daily = sa.exists().where(
        wishes.c.account_id == accounts.c.id,
        wishes.c.kind == Kind.PRACTICES.code,
        wishes.c.how == How.DAILY.code,
    )
    return (
        sa.select(cursor.account_id, cursor.told_no, cursor.told_at)
        .join(accounts, accounts.c.id == cursor.account_id)
        .join(members, members.c.id == accounts.c.member_id)
        .where(
            *_open(),
            present(today),
            sa.or_(cursor.told_at < weekly, wants_daily & (cursor.told_at < daily)),
        )
        .order_by(cursor.account_id)
    )


async def told(tx: Tx, account_ids: Collection[int], no: int, now: datetime) -> None:
    await tx.execute(
        practice_readers.update()
        .where(practice_readers.c.account_id.in_(account_ids))
        .values(told_no=no, told_at=now)
    )


async def all_told(tx: Tx, now: datetime) -> None:
    no = await last_no(tx)
    await tx.execute(practice_readers.update().values(told_no=no, told_at=now))


def newer(told_no: int, member_id: int | None) -> Sequence[sa.ColumnElement[bool]]:
    """Entries published later, that the member has no part in."""
    did = sa.select(report_doers.c.report_id).where(report_doers.c.member_id == member_id)
    own = (reports.c.member_id == member_id) | reports.c.id.in_(did)
    return reports.c.published_no > told_no, sa.func.coalesce(~own, sa.true())


def _open() -> tuple[sa.ColumnElement[bool], ...]:
    return (
        accounts.c.reach == Reach.OPEN,
        accounts.c.consent.is_not(None),
        accounts.c.forget_at.is_(None),
        members.c.kind == MemberKind.MEMBER,
    )
