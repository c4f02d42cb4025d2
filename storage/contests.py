"""Contests: their rules, phases, categories, criteria, questions, and who judges them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.contests import Criterion, Phase, Rules, Span, State, Subject
from bot.domain.nominations import Question, QuestionKind
from storage.base import Key, Moment, Tx, as_dict, metadata
from storage.once import once

__all__ = ["State"]

contests = sa.Table(
    "contests",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("state", sa.String(10), nullable=False, server_default=State.DRAFT),
    sa.Column("name", sa.String(80), nullable=False),
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("text", sa.Text),  # the rules as people read them
    sa.Column("rules", sa.JSON, nullable=False),  # a `Rules`
    sa.Column("phase", sa.String(12)),  # the last that was opened; none: none was
    sa.Column("author_id", sa.BigInteger),  # the account that began it; none: forgotten
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("fixed_at", Moment),  # nothing that decides has changed since
    sa.Column("fixed_by", sa.BigInteger),
    sa.Column("confirmed_at", Moment),  # the protocol
    sa.Column("confirmed_by", sa.BigInteger),
    sa.Column("announced_at", Moment),
    sa.Column("why", sa.Text),  # it was cancelled
    sa.Column("copied_from", Key, sa.ForeignKey("contests.id")),
    sa.Column("rev", sa.Integer, nullable=False, server_default="1"),  # of what was seen of it
    sa.Index("ix_contests_state", "state"),
    sqlite_autoincrement=True,  # a button of a dropped draft must never fit a later one
)

contest_phases = sa.Table(
    "contest_phases",
    metadata,
    sa.Column("contest_id", sa.ForeignKey("contests.id"), primary_key=True),
    sa.Column("phase", sa.String(12), primary_key=True),
    sa.Column("opens_at", Moment, nullable=False),
    sa.Column("closes_at", Moment),  # none: it has no end by the clock
    sa.Column("opened_at", Moment),  # when all that its opening asks for was done
    sa.Column("closed_at", Moment),
)

# Each move of a phase, for the protocol.
contest_moves = sa.Table(
    "contest_moves",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("contest_id", sa.ForeignKey("contests.id"), nullable=False),
    sa.Column("phase", sa.String(12), nullable=False),
    sa.Column("opened_before", Moment, nullable=False),
    sa.Column("closed_before", Moment),
    sa.Column("opens_at", Moment, nullable=False),
    sa.Column("closes_at", Moment),
    sa.Column("why", sa.Text, nullable=False),
    sa.Column("account_id", sa.BigInteger),  # who moved it; none: forgotten
    sa.Column("moved_at", Moment, nullable=False),
    sa.Index("ix_contest_moves_contest", "contest_id"),
)

contest_categories = sa.Table(
    "contest_categories",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("contest_id", sa.ForeignKey("contests.id"), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("name", sa.String(80), nullable=False),
    sa.Column("about", sa.Text),
    sa.Column("subject", sa.String(10), nullable=False),  # the code of a `Subject`
    sa.Column("partner", sa.String(200)),  # who gives it, where the association does not
    sa.Index("ix_contest_categories_contest", "contest_id", "position"),
    sqlite_autoincrement=True,
)

contest_criteria = sa.Table(
    "contest_criteria",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("contest_id", sa.ForeignKey("contests.id"), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("name", sa.String(80), nullable=False),
    sa.Column("weight", sa.Integer, nullable=False),  # per cent
    sa.Index("ix_contest_criteria_contest", "contest_id", "position"),
    sqlite_autoincrement=True,
)

contest_questions = sa.Table(
    "contest_questions",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("contest_id", sa.ForeignKey("contests.id"), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("category_id", sa.ForeignKey("contest_categories.id")),  # none: all are asked
    sa.Column("kind", sa.String(10), nullable=False),  # the code of a `QuestionKind`
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("required", sa.Boolean, nullable=False, server_default=sa.true()),
    sa.Index("ix_contest_questions_contest", "contest_id", "position"),
    sqlite_autoincrement=True,
)


@dataclass(frozen=True, slots=True)
class Contest:
    id: int
    state: State
    name: str
    year: int
    text: str | None
    rules: Rules
    phase: Phase | None
    author_id: int | None
    created_at: datetime
    fixed_at: datetime | None
    fixed_by: int | None
    confirmed_at: datetime | None
    confirmed_by: int | None
    announced_at: datetime | None
    why: str | None
    copied_from: int | None
    rev: int


@dataclass(frozen=True, slots=True)
class Category:
    id: int
    contest_id: int
    position: int
    name: str
    about: str | None
    subject: Subject
    partner: str | None


@dataclass(frozen=True, slots=True)
class Move:
    """Of a phase: from when to when it was, and is."""

    phase: Phase
    opened_before: datetime
    closed_before: datetime | None
    opens_at: datetime
    closes_at: datetime | None
    why: str
    account_id: int | None
    moved_at: datetime


@dataclass(frozen=True, slots=True)
class Dated:
    """A phase, and when its opening and its closing were done; None: not yet."""

    span: Span
    opened_at: datetime | None
    closed_at: datetime | None


_CONTEST = tuple(contests.c[name] for name in Contest.__dataclass_fields__)
_CATEGORY = tuple(contest_categories.c[name] for name in Category.__dataclass_fields__)


async def add(tx: Tx, rules: Rules, **columns: Any) -> int:
    statement = contests.insert().values(rules=rules.as_json(), **columns)
    return int((await tx.execute(statement.returning(contests.c.id))).scalar_one())


async def get(tx: Tx, contest_id: int) -> Contest | None:
    return next(iter(await found(tx, contests.c.id == contest_id)), None)


async def found(tx: Tx, *which: sa.ColumnElement[bool]) -> list[Contest]:
    """The newest first."""
    rows = await tx.execute(sa.select(*_CONTEST).where(*which).order_by(contests.c.id.desc()))
    return [_contest(row) for row in rows]


async def open_in(tx: Tx, phases: Collection[Phase], now: datetime) -> list[int]:
    """Those of which one of these phases is open now, the newest first: ticks ask."""
    found = await tx.execute(*_open_in([one.code for one in phases], now))
    return list(found.scalars())


@once
def _open_in(phases: Collection[str], now: datetime) -> sa.Select[Any]:
    its = contest_phases.c
    there = sa.select(its.contest_id).where(
        its.phase.in_(phases), its.opened_at.is_not(None), its.closed_at.is_(None)
    )
    return _fixed(there.where(its.closes_at > now))


async def due(tx: Tx, now: datetime) -> list[int]:
    """Those in which a phase is to be opened or closed, the oldest first."""
    return list((await tx.execute(*_due(now))).scalars())[::-1]


@once
def _due(now: datetime) -> sa.Select[Any]:
    its = contest_phases.c
    opens = (its.opens_at <= now) & its.opened_at.is_(None)
    closes = (its.closes_at <= now) & its.closed_at.is_(None)
    return _fixed(sa.select(its.contest_id).where(opens | closes))


def _fixed(among: sa.Select[tuple[int]]) -> sa.Select[Any]:
    its = contests.c
    there = sa.select(its.id).where(its.state == State.FIXED, its.id.in_(among))
    return there.order_by(its.id.desc())


async def names(tx: Tx) -> dict[int, str]:
    """Of those that were not cancelled."""
    rows = await tx.execute(
        sa.select(contests.c.id, contests.c.name)
        .where(contests.c.state != State.CANCELLED)
        .order_by(contests.c.id)
    )
    return {row.id: row.name for row in rows}


async def change(tx: Tx, contest_id: int, **columns: Any) -> None:
    """`rules` is a `Rules`."""
    if "rules" in columns:
        columns["rules"] = columns["rules"].as_json()
    values = columns | {"rev": contests.c.rev + 1}
    await tx.execute(contests.update().where(contests.c.id == contest_id).values(**values))


# Phases


async def phases_of(tx: Tx, contest_id: int) -> list[Dated]:
    """In the order of the phases."""
    rows = await tx.execute(
        sa.select(contest_phases).where(contest_phases.c.contest_id == contest_id)
    )
    known = [
        Dated(
            Span(Phase[row.phase.upper()], row.opens_at, row.closes_at),
            row.opened_at,
            row.closed_at,
        )
        for row in rows
    ]
    return sorted(known, key=lambda one: one.span.phase)


async def date_phases(tx: Tx, contest_id: int, spans: Sequence[Span]) -> None:
    """In place of what they were; what was opened and closed stays so."""
    known = {one.span.phase for one in await phases_of(tx, contest_id)}
    mine = contest_phases.c.contest_id == contest_id
    wanted = [one.phase.code for one in spans]
    await tx.execute(contest_phases.delete().where(mine, contest_phases.c.phase.not_in(wanted)))
    for one in spans:
        hours = {"opens_at": one.opens_at, "closes_at": one.closes_at}
        if one.phase in known:
            its = contest_phases.c.phase == one.phase.code
            await tx.execute(contest_phases.update().where(mine, its).values(**hours))
        else:
            row = {"contest_id": contest_id, "phase": one.phase.code} | hours
            await tx.execute(contest_phases.insert().values(**row))


async def note_phase(tx: Tx, contest_id: int, phase: Phase, **moments: datetime) -> None:
    """`opened_at` or `closed_at`: what that asks for was done."""
    await tx.execute(
        contest_phases.update()
        .where(
            contest_phases.c.contest_id == contest_id,
            contest_phases.c.phase == phase.code,
        )
        .values(**moments)
    )


async def add_move(tx: Tx, contest_id: int, move: Move) -> None:
    columns = {name: getattr(move, name) for name in Move.__dataclass_fields__}
    columns["phase"] = move.phase.code
    await tx.execute(contest_moves.insert().values(contest_id=contest_id, **columns))


async def moves_of(tx: Tx, contest_id: int) -> list[Move]:
    """In the order in which they were made."""
    columns = (contest_moves.c[name] for name in Move.__dataclass_fields__)
    rows = await tx.execute(
        sa.select(*columns)
        .where(contest_moves.c.contest_id == contest_id)
        .order_by(contest_moves.c.id)
    )
    return [Move(**(as_dict(row) | {"phase": Phase[row.phase.upper()]})) for row in rows]


# What it consists of, each in its order


async def categories_of(tx: Tx, contest_id: int) -> list[Category]:
    rows = await tx.execute(_in_order(contest_categories, contest_id, *_CATEGORY))
    return [_category(row) for row in rows]


async def category(tx: Tx, category_id: int) -> Category | None:
    rows = await tx.execute(sa.select(*_CATEGORY).where(contest_categories.c.id == category_id))
    row = rows.first()
    return None if row is None else _category(row)


async def criteria_of(tx: Tx, contest_id: int) -> list[Criterion]:
    columns = (contest_criteria.c[name] for name in Criterion.__dataclass_fields__)
    rows = await tx.execute(_in_order(contest_criteria, contest_id, *columns))
    return [Criterion(**as_dict(row)) for row in rows]


async def questions_of(tx: Tx, contest_id: int) -> list[Question]:
    columns = (contest_questions.c[name] for name in Question.__dataclass_fields__)
    rows = await tx.execute(_in_order(contest_questions, contest_id, *columns))
    return [Question(**(as_dict(row) | {"kind": QuestionKind[row.kind.upper()]})) for row in rows]


async def questions_in(tx: Tx, contest_id: int, category_id: int) -> list[Question]:
    """What is asked of a nomination in that category: of all, and of its own."""
    every = await questions_of(tx, contest_id)
    return [one for one in every if one.category_id in {None, category_id}]


async def append(tx: Tx, table: sa.Table, contest_id: int, **columns: Any) -> int:
    """A category, a criterion or a question, behind those there are."""
    last = sa.select(sa.func.coalesce(sa.func.max(table.c.position), 0) + 1)
    position = last.where(table.c.contest_id == contest_id).scalar_subquery()
    statement = table.insert().values(contest_id=contest_id, position=position, **columns)
    return int((await tx.execute(statement.returning(table.c.id))).scalar_one())


async def amend(tx: Tx, table: sa.Table, number: int, columns: Mapping[str, Any]) -> None:
    await tx.execute(table.update().where(table.c.id == number).values(**columns))


async def take_out(tx: Tx, table: sa.Table, number: int) -> None:
    """One of a contest that is still a draft."""
    await tx.execute(table.delete().where(table.c.id == number))


def _in_order(table: sa.Table, contest_id: int, *columns: sa.Column[Any]) -> sa.Select[Any]:
    return (
        sa.select(*columns)
        .where(table.c.contest_id == contest_id)
        .order_by(table.c.position, table.c.id)
    )


def _contest(row: sa.Row[Any]) -> Contest:
    values = as_dict(row) | {
        "state": State(row.state),
        "rules": Rules.from_json(row.rules),
        "phase": Phase[row.phase.upper()] if row.phase else None,
    }
    return Contest(**values)


def _category(row: sa.Row[Any]) -> Category:
    return Category(**(as_dict(row) | {"subject": Subject[row.subject.upper()]}))
