"""Who judges a contest: jurors, their chair, checkers, the juries of counties."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.juries import Seat, Way, Why
from storage.base import Key, Moment, Tx, as_dict, metadata, upsert

# Who left keeps the line: the protocol says who judged, and when they stopped.
jury_seats = sa.Table(
    "jury_seats",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("contest_id", sa.ForeignKey("contests.id"), nullable=False),
    sa.Column("member_id", sa.ForeignKey("members.id")),  # none: forgotten
    sa.Column("seat", sa.String(10), nullable=False),  # the code of a `Seat`
    sa.Column("county", sa.String(6)),  # of a county's jury
    sa.Column("number", sa.Integer),  # that the protocol calls them by; none: it was not made yet
    sa.Column("appointed_at", Moment, nullable=False),
    sa.Column("appointed_by", sa.BigInteger),  # an account; none: by the rules, or forgotten
    sa.Column("left_at", Moment),
    sa.Column("why", sa.Text),  # they left
    sa.UniqueConstraint("contest_id", "member_id", "seat", "county"),
    sa.Index("ix_jury_seats_member", "member_id"),
    sqlite_autoincrement=True,
)

# Who chooses in the counties: known, and shown, when the phase opens.
contest_ways = sa.Table(
    "contest_ways",
    metadata,
    sa.Column("category_id", sa.ForeignKey("contest_categories.id"), primary_key=True),
    sa.Column("county", sa.String(6), primary_key=True),
    sa.Column("contest_id", sa.ForeignKey("contests.id"), nullable=False),
    sa.Column("way", sa.String(8), nullable=False),
    sa.Index("ix_contest_ways_contest", "contest_id"),
)


@dataclass(frozen=True, slots=True)
class Seated:
    id: int
    contest_id: int
    member_id: int | None
    seat: Seat
    county: str | None
    number: int | None
    appointed_at: datetime
    appointed_by: int | None
    left_at: datetime | None
    why: str | None


_SEATED = tuple(jury_seats.c[name] for name in Seated.__dataclass_fields__)


async def seat(tx: Tx, **columns: Any) -> int:
    """`seat` is a `Seat`."""
    values = columns | {"seat": columns["seat"].code}
    statement = jury_seats.insert().values(**values).returning(jury_seats.c.id)
    return int((await tx.execute(statement)).scalar_one())


async def change(tx: Tx, seat_id: int, /, **columns: Any) -> None:
    await tx.execute(jury_seats.update().where(jury_seats.c.id == seat_id).values(**columns))


async def get(tx: Tx, seat_id: int) -> Seated | None:
    return next(iter(await _found(tx, [jury_seats.c.id == seat_id])), None)


async def of_contest(tx: Tx, contest_id: int, *, left: bool = False) -> list[Seated]:
    """As they were appointed; `left`: with those who sit no more."""
    which = [jury_seats.c.contest_id == contest_id]
    if not left:
        which.append(jury_seats.c.left_at.is_(None))
    return await _found(tx, which)


async def of_member(tx: Tx, member_id: int) -> list[Seated]:
    """Where somebody sits."""
    return await _found(tx, [jury_seats.c.member_id == member_id, jury_seats.c.left_at.is_(None)])


async def drop_words(tx: Tx, ids: Collection[int] | sa.Select[tuple[int]]) -> None:
    """Why people took a seat back from members who are forgotten."""
    by_people = jury_seats.c.why.not_in(list(Why))
    which = jury_seats.c.member_id.in_(ids) & by_people
    await tx.execute(jury_seats.update().where(which).values(why=None))


# How counties choose


async def fix_ways(tx: Tx, contest_id: int, ways: Mapping[tuple[int, str], Way]) -> None:
    """Category and county → way. What was fixed stays as it was."""
    rows = [
        {"contest_id": contest_id, "category_id": category_id, "county": county, "way": way}
        for (category_id, county), way in ways.items()
    ]
    if rows:
        await tx.execute(upsert(tx, contest_ways).on_conflict_do_nothing(), rows)


async def ways_of(tx: Tx, contest_id: int) -> dict[tuple[int, str], Way]:
    rows = await tx.execute(sa.select(contest_ways).where(contest_ways.c.contest_id == contest_id))
    return {(row.category_id, row.county): Way(row.way) for row in rows}


async def _found(tx: Tx, which: Collection[sa.ColumnElement[bool]]) -> list[Seated]:
    rows = await tx.execute(sa.select(*_SEATED).where(*which).order_by(jury_seats.c.id))
    return [Seated(**(as_dict(row) | {"seat": Seat[row.seat.upper()]})) for row in rows]
