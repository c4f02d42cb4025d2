"""Nominations, and what they bring as evidence."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.nominations import Content, State, of_file
from storage.accounts import Reach, accounts
from storage.base import Key, Moment, Tx, as_dict, metadata
from storage.checks import nomination_checks, nomination_notes
from storage.members import Kind, members, present
from storage.territories import elderships, municipalities

nominations = sa.Table(
    "nominations",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("contest_id", sa.ForeignKey("contests.id"), nullable=False),
    sa.Column("category_id", sa.ForeignKey("contest_categories.id"), nullable=False),
    sa.Column("state", sa.String(10), nullable=False, server_default=State.ASKED),
    sa.Column("nominator_id", sa.ForeignKey("members.id")),  # none: forgotten
    sa.Column("nominee_id", sa.ForeignKey("members.id")),  # none: forgotten
    # Where the nominee served when it was made: what it is judged as.
    sa.Column("eldership_id", sa.ForeignKey("elderships.id"), nullable=False),
    sa.Column("municipality", sa.String(6), nullable=False),
    sa.Column("county", sa.String(6), nullable=False),
    sa.Column("title", sa.String(120), nullable=False),
    sa.Column("why", sa.Text, nullable=False),
    sa.Column("answers", sa.JSON, nullable=False),  # question → text or number
    sa.Column("added", sa.Text),  # by the nominee
    sa.Column("made_at", Moment, nullable=False),
    sa.Column("asked_at", Moment),  # the nominee; none: nobody was, or could be reached yet
    sa.Column("accepted_at", Moment),  # by the nominee
    sa.Column("changed_at", Moment, nullable=False),
    sa.Column("decided_at", Moment),  # checked, declined or withdrawn
    sa.Column("reason", sa.Text),  # of that
    sa.Column("blacked", sa.JSON),  # what a blind jury reads in place of the texts; none: as it is
    sa.Column("blacked_at", Moment),
    sa.Column("blacked_by", sa.ForeignKey("members.id")),
    sa.Column("county_place", sa.Integer),  # that it came to in its county
    sa.Column("goes_on", sa.Boolean),  # to the country's jury; none: not decided yet
    sa.Column("rev", sa.Integer, nullable=False, server_default="1"),  # of what it says
    sa.Index("ix_nominations_contest", "contest_id", "state"),
    sa.Index("ix_nominations_nominator", "nominator_id"),
    sa.Index("ix_nominations_nominee", "nominee_id"),
    sqlite_autoincrement=True,  # the number somebody was given is never given again
)

nomination_evidence = sa.Table(
    "nomination_evidence",
    metadata,
    sa.Column("nomination_id", sa.ForeignKey("nominations.id"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("report_id", sa.ForeignKey("reports.id"), nullable=False),
)

nomination_files = sa.Table(
    "nomination_files",
    metadata,
    sa.Column("nomination_id", sa.ForeignKey("nominations.id"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("kind", sa.String(12), nullable=False),
    sa.Column("file_id", sa.String(200), nullable=False),
    sa.Column("file_unique_id", sa.String(64), nullable=False),
    # Added by the nominee: the nominator cannot take it out again.
    sa.Column("by_nominee", sa.Boolean, nullable=False, server_default=sa.false()),
)


@dataclass(frozen=True, slots=True)
class Nomination:
    """`id` is the number its nominator was given; the places are those of when it was made."""

    id: int
    contest_id: int
    category_id: int
    state: State
    nominator_id: int | None
    nominee_id: int | None
    eldership_id: int
    municipality: str
    county: str
    content: Content
    made_at: datetime
    asked_at: datetime | None
    accepted_at: datetime | None
    changed_at: datetime
    decided_at: datetime | None
    reason: str | None
    blacked: Mapping[str, Any] | None
    blacked_at: datetime | None
    blacked_by: int | None
    county_place: int | None
    goes_on: bool | None
    rev: int


_SAID = ("title", "why", "answers", "added")
_OWN = tuple(name for name in Nomination.__dataclass_fields__ if name != "content")


async def add(tx: Tx, content: Content, **columns: Any) -> int:
    statement = nominations.insert().values(**_columns(content), **columns)
    number = int((await tx.execute(statement.returning(nominations.c.id))).scalar_one())
    await _attach(tx, number, content)
    return number


async def say(tx: Tx, number: int, content: Content, **columns: Any) -> None:
    """Something else than before."""
    await change(tx, number, **_columns(content), **columns)
    await _attach(tx, number, content)


async def change(tx: Tx, number: int, **columns: Any) -> None:
    values = columns | {"rev": nominations.c.rev + 1}
    await tx.execute(nominations.update().where(nominations.c.id == number).values(**values))


async def mark(tx: Tx, number: int, **columns: Any) -> None:
    """As `change`, where nothing that was seen of it is another one."""
    await tx.execute(nominations.update().where(nominations.c.id == number).values(**columns))


async def get(tx: Tx, number: int) -> Nomination | None:
    return next(iter(await select(tx, nominations.c.id == number)), None)


async def select(tx: Tx, *which: sa.ColumnElement[bool]) -> list[Nomination]:
    """In the order of their numbers, with all they say."""
    columns = [nominations.c[name] for name in (*_OWN, *_SAID)]
    rows = (await tx.execute(sa.select(*columns).where(*which).order_by(nominations.c.id))).all()
    ids = [row.id for row in rows]
    evidence = await _evidence(tx, ids)
    files = await _files(tx, ids)
    return [_nomination(row, evidence.get(row.id, ()), files.get(row.id, ())) for row in rows]


async def count(tx: Tx, *which: sa.ColumnElement[bool]) -> int:
    found = await tx.execute(sa.select(sa.func.count()).select_from(nominations).where(*which))
    return int(found.scalar_one())


async def counted(
    tx: Tx, categories: Collection[int], states: Collection[State]
) -> Mapping[int, int]:
    """Category → how many are in one of these states."""
    found = await tx.execute(
        sa.select(nominations.c.category_id, sa.func.count().label("made"))
        .where(nominations.c.category_id.in_(categories), nominations.c.state.in_(states))
        .group_by(nominations.c.category_id)
    )
    return Counter({row.category_id: row.made for row in found})


# Whom they are about


@dataclass(frozen=True, slots=True)
class Concerned:
    """Nominator or nominee, whether or not they are in the roster by now.

    `account_id` is there once they joined; `reached`: a message can get there.
    """

    member_id: int
    name: str | None
    eldership: str | None
    account_id: int | None
    reached: bool

    @property
    def full(self) -> str:
        return ", ".join(filter(None, (self.name, self.eldership)))


async def concerned(tx: Tx, ids: Collection[int | None]) -> dict[int, Concerned]:
    """Member → who it is."""
    rows = await tx.execute(
        sa.select(
            members.c.id.label("member_id"),
            members.c.name,
            elderships.c.name.label("eldership"),
            accounts.c.id.label("account_id"),
            sa.func.coalesce(accounts.c.reach == Reach.OPEN, sa.false()).label("reached"),
        )
        .outerjoin(elderships, elderships.c.id == members.c.eldership_id)
        .outerjoin(accounts, accounts.c.member_id == members.c.id)
        .where(members.c.id.in_([one for one in ids if one is not None]))
    )
    return {row.member_id: Concerned(**as_dict(row)) for row in rows}


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody serves."""

    eldership_id: int
    municipality: str
    county: str


async def place_of(tx: Tx, member_id: int, today: date) -> Place | None:
    """None: they are no member that day."""
    found = await tx.execute(
        sa.select(
            elderships.c.id.label("eldership_id"),
            municipalities.c.code.label("municipality"),
            municipalities.c.county.label("county"),
        )
        .select_from(members)
        .join(elderships, elderships.c.id == members.c.eldership_id)
        .join(municipalities, municipalities.c.code == elderships.c.municipality)
        .where(members.c.id == member_id, members.c.kind == Kind.MEMBER, present(today))
    )
    row = found.first()
    return None if row is None else Place(**as_dict(row))


async def unasked(tx: Tx, contest_ids: Collection[int]) -> list[Nomination]:
    """Whose nominees can be reached by now."""
    reached = sa.select(accounts.c.member_id).where(accounts.c.reach == Reach.OPEN)
    return await select(
        tx,
        nominations.c.contest_id.in_(contest_ids),
        nominations.c.state == State.ASKED,
        nominations.c.asked_at.is_(None),
        nominations.c.nominee_id.in_(reached.where(accounts.c.member_id.is_not(None))),
    )


async def drop_attached(tx: Tx, nominees: Collection[int] | sa.Select[tuple[int]]) -> None:
    """What was brought as evidence for these members, and written of it: they are forgotten."""
    theirs = sa.select(nominations.c.id).where(nominations.c.nominee_id.in_(nominees))
    for table in (nomination_evidence, nomination_files, nomination_notes):
        await tx.execute(table.delete().where(table.c.nomination_id.in_(theirs)))
    said = nomination_checks.c.nomination_id.in_(theirs)
    await tx.execute(nomination_checks.update().where(said).values(reason=None))


def _columns(content: Content) -> dict[str, Any]:
    answers = {str(question): given for question, given in content.answers.items()}
    said = {name: getattr(content, name) for name in _SAID}
    return said | {"answers": answers}


async def _attach(tx: Tx, number: int, content: Content) -> None:
    for table in (nomination_evidence, nomination_files):
        await tx.execute(table.delete().where(table.c.nomination_id == number))
    if content.evidence:
        rows = [
            {"nomination_id": number, "position": position, "report_id": report_id}
            for position, report_id in enumerate(content.evidence)
        ]
        await tx.execute(nomination_evidence.insert(), rows)
    if content.files:
        rows = [
            {"nomination_id": number, "position": position} | of_file(one)
            for position, one in enumerate(content.files)
        ]
        await tx.execute(nomination_files.insert(), rows)


async def _evidence(tx: Tx, numbers: Sequence[int]) -> dict[int, tuple[int, ...]]:
    rows = await tx.execute(
        sa.select(nomination_evidence)
        .where(nomination_evidence.c.nomination_id.in_(numbers))
        .order_by(nomination_evidence.c.position)
    )
    found: dict[int, tuple[int, ...]] = {}
    for row in rows:
        found[row.nomination_id] = (*found.get(row.nomination_id, ()), row.report_id)
    return found


async def _files(tx: Tx, numbers: Sequence[int]) -> dict[int, tuple[Mapping[str, Any], ...]]:
    rows = await tx.execute(
        sa.select(nomination_files)
        .where(nomination_files.c.nomination_id.in_(numbers))
        .order_by(nomination_files.c.position)
    )
    found: dict[int, tuple[Mapping[str, Any], ...]] = {}
    for row in rows:
        found[row.nomination_id] = (*found.get(row.nomination_id, ()), of_file(as_dict(row)))
    return found


def _nomination(
    row: sa.Row[Any], evidence: Sequence[int], files: Sequence[Mapping[str, Any]]
) -> Nomination:
    answers = {int(question): given for question, given in row.answers.items()}
    content = Content(row.title, row.why, answers, row.added, evidence, files)
    known = as_dict(row) | {"state": State(row.state)}
    own = {name: known[name] for name in _OWN}
    return Nomination(content=content, **own)
