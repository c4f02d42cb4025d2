"""What colleagues made of an entry: „Naudinga“, „Pritaikėme ir mes“, what they asked its author.

What was taken back after its author had been told stays as a mark without words, so that nobody is
told of the same twice.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage.base import Key, Moment, Tx, as_dict, metadata, upsert
from storage.reports import reports
from storage.territories import elderships, municipalities

report_helpful = sa.Table(
    "report_helpful",
    metadata,
    sa.Column("report_id", sa.ForeignKey("reports.id"), primary_key=True),
    sa.Column("member_id", sa.ForeignKey("members.id"), primary_key=True),
    sa.Column("at", Moment, nullable=False),
    sa.Column("taken_back_at", Moment),
    sa.Column("told_at", Moment),  # the author
    sa.Index("ix_report_helpful_told", "told_at"),
    sa.Index("ix_report_helpful_at", "at"),
)

report_uses = sa.Table(
    "report_uses",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("report_id", sa.ForeignKey("reports.id"), nullable=False),
    sa.Column("member_id", sa.ForeignKey("members.id")),  # none: forgotten
    sa.Column("eldership_id", sa.ForeignKey("elderships.id"), nullable=False),
    sa.Column("note", sa.Text),
    sa.Column("at", Moment, nullable=False),
    sa.Column("taken_back_at", Moment),
    sa.Column("told_at", Moment),  # the author
    sa.UniqueConstraint("report_id", "eldership_id"),
    sa.Index("ix_report_uses_told", "told_at"),
    sa.Index("ix_report_uses_at", "at"),
)

# Who asked the author of an entry that does not say whose it is: to whom the answer goes. What was
# asked is not kept.
report_questions = sa.Table(
    "report_questions",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("report_id", sa.ForeignKey("reports.id"), nullable=False),
    sa.Column("member_id", sa.ForeignKey("members.id")),  # none: forgotten
    sa.Column("asked_at", Moment, nullable=False),
    sa.Index("ix_report_questions_asked", "asked_at"),
)


@dataclass(frozen=True, slots=True)
class Use:
    """An eldership took it over; `note` is how."""

    id: int
    report_id: int
    member_id: int | None
    eldership_id: int
    eldership: str
    municipality_name: str
    note: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Question:
    id: int
    report_id: int
    member_id: int | None


def stands(table: sa.Table) -> sa.ColumnElement[bool]:
    """Not taken back."""
    return table.c.taken_back_at.is_(None)


# „Naudinga“


async def helpful_since(tx: Tx, report_id: int, member_id: int) -> datetime | None:
    """When the member found it helpful; None where they do not."""
    found = await tx.execute(
        sa.select(report_helpful.c.at).where(*_of(report_id, member_id), stands(report_helpful))
    )
    return found.scalar_one_or_none()


async def mark_helpful(tx: Tx, report_id: int, member_id: int, at: datetime) -> None:
    values = {"report_id": report_id, "member_id": member_id, "at": at}
    await tx.execute(
        upsert(tx, report_helpful)
        .values(**values)
        .on_conflict_do_update(
            index_elements=list(report_helpful.primary_key),
            set_={"at": at, "taken_back_at": None},
            where=report_helpful.c.taken_back_at.is_not(None),
        )
    )
    await count(tx, report_id)


async def unmark_helpful(tx: Tx, report_id: int, member_id: int, at: datetime) -> None:
    mine = sa.and_(*_of(report_id, member_id))
    await _take_back(tx, report_helpful, mine, taken_back_at=at)
    await count(tx, report_id)


def _of(report_id: int, member_id: int) -> tuple[sa.ColumnElement[bool], ...]:
    column = report_helpful.c
    return column.report_id == report_id, column.member_id == member_id


# „Pritaikėme ir mes“


async def use_of(tx: Tx, report_id: int, elderships_: Collection[int]) -> Use | None:
    """That of the eldership, or of one that was merged into it."""
    column = report_uses.c
    found = await _uses(tx, column.report_id == report_id, column.eldership_id.in_(elderships_))
    return found[0] if found else None


async def uses_of(tx: Tx, report_id: int, limit: int, offset: int = 0) -> list[Use]:
    """Who took it over, the newest first."""
    return await _uses(tx, report_uses.c.report_id == report_id, limit=limit, offset=offset)


async def _uses(
    tx: Tx, *which: sa.ColumnElement[bool], limit: int | None = None, offset: int = 0
) -> list[Use]:
    names = ("id", "report_id", "member_id", "eldership_id", "note", "at")
    found = await tx.execute(
        sa.select(
            *(report_uses.c[name] for name in names),
            elderships.c.name.label("eldership"),
            municipalities.c.name.label("municipality_name"),
        )
        .join(elderships, elderships.c.id == report_uses.c.eldership_id)
        .join(municipalities, municipalities.c.code == elderships.c.municipality)
        .where(stands(report_uses), *which)
        .order_by(report_uses.c.at.desc(), report_uses.c.id.desc())
        .limit(limit)
        .offset(offset)
    )
    return [Use(**as_dict(row)) for row in found]


async def adopt(
    tx: Tx, report_id: int, member_id: int, eldership_id: int, note: str | None, at: datetime
) -> None:
    """The eldership's one line; one that was taken back stands again."""
    said = {"member_id": member_id, "note": note}
    again = sa.case((report_uses.c.taken_back_at.is_(None), report_uses.c.at), else_=at)
    await tx.execute(
        upsert(tx, report_uses)
        .values(report_id=report_id, eldership_id=eldership_id, at=at, **said)
        .on_conflict_do_update(
            index_elements=[report_uses.c.report_id, report_uses.c.eldership_id],
            set_={"at": again, "taken_back_at": None, **said},
        )
    )
    await count(tx, report_id)


async def give_up(tx: Tx, report_id: int, elderships_: Collection[int], at: datetime) -> None:
    column = report_uses.c
    theirs = (column.report_id == report_id) & column.eldership_id.in_(elderships_)
    await _take_back(tx, report_uses, theirs, taken_back_at=at, note=None, member_id=None)
    await count(tx, report_id)


async def _take_back(
    tx: Tx, table: sa.Table, which: sa.ColumnElement[bool], **columns: object
) -> None:
    """Of what nobody was told, nothing is left."""
    await tx.execute(table.delete().where(which, table.c.told_at.is_(None)))
    await tx.execute(table.update().where(which, stands(table)).values(**columns))


async def count(tx: Tx, report_id: int) -> None:
    """Put the numbers beside the entry: counted anew, so that no order of events can spoil them."""
    of_it = {
        name: sa.select(sa.func.count())
        .select_from(table)
        .where(table.c.report_id == report_id, stands(table))
        .scalar_subquery()
        for name, table in (("helpful", report_helpful), ("uses", report_uses))
    }
    await tx.execute(reports.update().where(reports.c.id == report_id).values(**of_it))


# Asked through the bot


async def add_question(tx: Tx, report_id: int, member_id: int, at: datetime) -> int:
    statement = report_questions.insert().values(
        report_id=report_id, member_id=member_id, asked_at=at
    )
    return int((await tx.execute(statement.returning(report_questions.c.id))).scalar_one())


async def question(tx: Tx, question_id: int) -> Question | None:
    column = report_questions.c
    found = await tx.execute(
        sa.select(column.id, column.report_id, column.member_id).where(column.id == question_id)
    )
    row = found.first()
    return Question(**as_dict(row)) if row else None


async def drop_questions(tx: Tx, before: datetime) -> None:
    await tx.execute(report_questions.delete().where(report_questions.c.asked_at < before))


# Told


async def told(
    tx: Tx, marks: Collection[tuple[int, int]], use_ids: Sequence[int], at: datetime
) -> None:
    """The author knows of these: marks are (report, member)."""
    column = report_helpful.c
    for report_id in sorted({report for report, _ in marks}):
        members_ = [member for report, member in marks if report == report_id]
        which = (column.report_id == report_id) & column.member_id.in_(members_)
        await tx.execute(report_helpful.update().where(which).values(told_at=at))
    if use_ids:
        await tx.execute(
            report_uses.update().where(report_uses.c.id.in_(use_ids)).values(told_at=at)
        )
