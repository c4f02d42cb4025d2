"""The roster: members (one eldership each) and others (a role, no eldership, an end date)."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import Any

import sqlalchemy as sa

from storage.accounts import accounts
from storage.base import Key, Tx, as_dict, metadata
from storage.once import once
from storage.territories import counties, elderships, municipalities


class Kind(StrEnum):
    MEMBER = "member"
    OTHER = "other"


members = sa.Table(
    "members",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("kind", sa.String(8), nullable=False),
    sa.Column("name", sa.String(120)),
    sa.Column("eldership_id", sa.ForeignKey("elderships.id")),
    sa.Column("address", sa.String(120)),  # the form of address: „gerb. seniūne“
    sa.Column("title", sa.String(20)),  # seniūnas or seniūnė, as the roster has it
    sa.Column("phone", sa.String(20)),  # E.164
    sa.Column("email", sa.String(254)),
    sa.Column("joined_on", sa.Date, nullable=False),
    sa.Column("left_on", sa.Date),
    sa.Column("until", sa.Date),
    sa.CheckConstraint("kind = 'other' OR eldership_id IS NOT NULL", name="placed"),
    sa.Index(
        "uq_members_eldership_present",
        "eldership_id",
        unique=True,
        sqlite_where=sa.text("left_on IS NULL"),
        postgresql_where=sa.text("left_on IS NULL"),
    ),
)


@dataclass(frozen=True, slots=True)
class Profile:
    """Who is behind a Telegram account, joined in one query; None throughout for a stranger."""

    account_id: int
    language: str | None
    screen_message_id: int | None
    consent: int | None
    forget_at: datetime | None
    member_id: int | None
    kind: Kind | None
    name: str | None
    address: str | None
    title: str | None
    eldership_id: int | None
    eldership: str | None
    municipality: str | None
    municipality_name: str | None
    county: str | None
    county_name: str | None


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the roster, as an import compares it."""

    id: int
    kind: Kind
    name: str | None
    eldership_id: int | None
    address: str | None
    title: str | None
    phone: str | None
    email: str | None
    until: date | None
    account_id: int | None


TODAY = sa.bindparam("today", type_=sa.Date)  # for statements that are put together once


def present(today: date | sa.BindParameter[date]) -> sa.ColumnElement[bool]:
    """Who counts that day, with every right and every message: has not left, term not over."""
    return members.c.left_on.is_(None) & (members.c.until.is_(None) | (members.c.until >= today))


PLACE = (
    elderships.c.name.label("eldership"),
    municipalities.c.code.label("municipality"),
    municipalities.c.name.label("municipality_name"),
    counties.c.code.label("county"),
    counties.c.name.label("county_name"),
)


def with_places(people: sa.FromClause = members) -> sa.Join:
    """`PLACE` beside each line of the roster in `people`; others than members have none."""
    return (
        people.outerjoin(elderships, members.c.eldership_id == elderships.c.id)
        .outerjoin(municipalities, elderships.c.municipality == municipalities.c.code)
        .outerjoin(counties, municipalities.c.county == counties.c.code)
    )


async def profiles(tx: Tx, account_ids: Collection[int], today: date) -> dict[int, Profile]:
    """Profiles of the accounts the bot has met; who is not `present` has no member."""
    found = await tx.execute(_profiles(), {"ids": list(account_ids), "today": today})
    return {row.account_id: Profile(**as_dict(row)) for row in found}


@cache
def _profiles() -> sa.Select[Any]:
    """Put together once: it is asked with each update."""
    theirs = (members.c.id == accounts.c.member_id) & present(TODAY)
    return (
        sa.select(
            accounts.c.id.label("account_id"),
            accounts.c.language,
            accounts.c.screen_message_id,
            accounts.c.consent,
            accounts.c.forget_at,
            members.c.id.label("member_id"),
            members.c.kind,
            members.c.name,
            members.c.address,
            members.c.title,
            elderships.c.id.label("eldership_id"),
            *PLACE,
        )
        .select_from(with_places(accounts.outerjoin(members, theirs)))
        .where(accounts.c.id.in_(sa.bindparam("ids", expanding=True)))
    )


async def roster(tx: Tx) -> list[Line]:
    """Who has not left. Whose term is over stands here too: the next import must find that line."""
    found = await tx.execute(
        sa.select(
            members.c.id,
            members.c.kind,
            members.c.name,
            members.c.eldership_id,
            members.c.address,
            members.c.title,
            members.c.phone,
            members.c.email,
            members.c.until,
            accounts.c.id.label("account_id"),
        )
        .outerjoin(accounts, accounts.c.member_id == members.c.id)
        .where(members.c.left_on.is_(None))
        .order_by(members.c.id)
    )
    return [Line(**as_dict(row)) for row in found]


async def at(tx: Tx, eldership_id: int) -> int | None:
    """The line of the roster that stands for the eldership, even one whose term is over."""
    found = await tx.execute(
        sa.select(members.c.id).where(
            members.c.eldership_id == eldership_id, members.c.left_on.is_(None)
        )
    )
    return found.scalar_one_or_none()


async def count(tx: Tx, today: date) -> dict[Kind, int]:
    """How many of each kind count that day."""
    found = await tx.execute(
        sa.select(members.c.kind, sa.func.count()).where(present(today)).group_by(members.c.kind)
    )
    return {Kind(kind): number for kind, number in found}


async def count_by_county(tx: Tx, today: date) -> dict[str, int]:
    """How many members each county has that has any."""
    found = await tx.execute(*_count_by_county(today))
    return {row[0]: row[1] for row in found}


@once
def _count_by_county(today: date) -> sa.Select[Any]:
    return (
        sa.select(counties.c.code, sa.func.count())
        .select_from(with_places())
        .where(members.c.kind == Kind.MEMBER, present(today))
        .group_by(counties.c.code)
    )


async def add(tx: Tx, **columns: object) -> int:
    statement = members.insert().values(**columns).returning(members.c.id)
    return int((await tx.execute(statement)).scalar_one())


async def add_all(tx: Tx, rows: Sequence[Mapping[str, object]]) -> list[int]:
    """Ids in the order of the rows."""
    if not rows:
        return []
    last = (await tx.execute(sa.select(sa.func.max(members.c.id)))).scalar_one() or 0
    await tx.execute(members.insert(), rows)  # one by one with RETURNING takes ten times as long
    found = await tx.execute(
        sa.select(members.c.id).where(members.c.id > last).order_by(members.c.id)
    )
    return list(found.scalars())


async def change(tx: Tx, member_id: int, **columns: object) -> None:
    await tx.execute(members.update().where(members.c.id == member_id).values(**columns))


async def leave(tx: Tx, ids: Collection[int], day: date) -> None:
    if ids:
        await tx.execute(members.update().where(members.c.id.in_(ids)).values(left_on=day))
