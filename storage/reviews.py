"""What reviewer and author say to each other about an entry, and the versions it had."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.reports import Content, Level, State
from bot.domain.reviews import RevisionState
from storage.accounts import accounts
from storage.base import Key, Moment, Tx, as_dict, metadata
from storage.members import members, present
from storage.once import once
from storage.reports import Report, every, read, reports, select
from storage.territories import elderships, municipalities

# What somebody offers to say instead, and what was said before: `version` is that of what was
# published. A reviewer's words wait for the author, an author's for a reviewer.
report_revisions = sa.Table(
    "report_revisions",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("report_id", sa.ForeignKey("reports.id"), nullable=False),
    sa.Column("version", sa.Integer),
    sa.Column("rev", sa.Integer, nullable=False, server_default="0"),  # of the entry they are for
    sa.Column("content", sa.JSON, nullable=False),
    sa.Column("by_reviewer", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("account_id", sa.BigInteger),  # whose words; none: forgotten
    sa.Column("state", sa.String(10), nullable=False, server_default="waiting"),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("decided_at", Moment),
    sa.Index("ix_report_revisions_report", "report_id", "state"),
)

report_messages = sa.Table(
    "report_messages",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("report_id", sa.ForeignKey("reports.id"), nullable=False),
    sa.Column("by_reviewer", sa.Boolean, nullable=False),
    sa.Column("account_id", sa.BigInteger),  # whose words; none: forgotten
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("sent_at", Moment, nullable=False),
    sa.Index("ix_report_messages_report", "report_id"),
)

OPEN = (RevisionState.DRAFT, RevisionState.WAITING)  # may still become what the entry says


@dataclass(frozen=True, slots=True)
class Revision:
    """Other words for an entry, or those it was published with: then it has a `version`.

    `rev` is that of the entry they were put together for: what says something else by then, they
    are not for.
    """

    id: int
    report_id: int
    version: int | None
    rev: int
    content: Content
    by_reviewer: bool
    account_id: int | None
    state: RevisionState
    created_at: datetime
    decided_at: datetime | None


@dataclass(frozen=True, slots=True)
class Note:
    """A line of the thread between reviewer and author."""

    id: int
    by_reviewer: bool
    account_id: int | None
    text: str
    sent_at: datetime


async def next_no(tx: Tx) -> int:
    """In the order of publishing, from 1; whoever asks is the only writer."""
    found = await tx.execute(sa.select(sa.func.max(reports.c.published_no)))
    return (found.scalar_one() or 0) + 1


# The thread


async def write(
    tx: Tx, report_id: int, text: str, now: datetime, *, account_id: int, by_reviewer: bool
) -> int:
    """Add a line to the thread; its id."""
    statement = report_messages.insert().values(
        report_id=report_id,
        by_reviewer=by_reviewer,
        account_id=account_id,
        text=text,
        sent_at=now,
    )
    return int((await tx.execute(statement.returning(report_messages.c.id))).scalar_one())


async def count_written(tx: Tx, report_id: int, since: datetime) -> int:
    """How many lines its author wrote since then."""
    table = report_messages.c
    found = await tx.execute(
        sa.select(sa.func.count()).where(
            table.report_id == report_id, ~table.by_reviewer, table.sent_at > since
        )
    )
    return int(found.scalar_one())


async def thread(tx: Tx, report_id: int, limit: int) -> list[Note]:
    """The newest lines, in their order."""
    table = report_messages
    found = await tx.execute(
        sa.select(*(table.c[name] for name in Note.__dataclass_fields__))
        .where(table.c.report_id == report_id)
        .order_by(table.c.id.desc())
        .limit(limit)
    )
    return [Note(**as_dict(row)) for row in found][::-1]


# Other words


async def revise(  # noqa: PLR0913 - a row; all but the first four by name
    tx: Tx,
    report_id: int,
    content: Content,
    now: datetime,
    *,
    account_id: int | None,
    by_reviewer: bool,
    state: RevisionState,
    rev: int,
    version: int | None = None,
) -> int:
    """Keep the words; their id."""
    statement = report_revisions.insert().values(
        report_id=report_id,
        version=version,
        rev=rev,
        content=content.as_json(),
        by_reviewer=by_reviewer,
        account_id=account_id,
        state=state,
        created_at=now,
        decided_at=now if state is RevisionState.ACCEPTED else None,
    )
    return int((await tx.execute(statement.returning(report_revisions.c.id))).scalar_one())


async def change(tx: Tx, revision_id: int, **columns: Any) -> None:
    if isinstance(columns.get("content"), Content):
        columns["content"] = columns["content"].as_json()
    table = report_revisions
    await tx.execute(table.update().where(table.c.id == revision_id).values(**columns))


async def drop_open(tx: Tx, report_id: int, now: datetime, *, besides: int | None = None) -> None:
    """What was offered, or was being put together, is not asked any more; `besides` one."""
    table = report_revisions
    which = [table.c.report_id == report_id, table.c.state.in_(OPEN)]
    if besides is not None:
        which.append(table.c.id != besides)
    await tx.execute(
        table.update().where(*which).values(state=RevisionState.DROPPED, decided_at=now)
    )


async def open_revision(
    tx: Tx,
    report_id: int,
    state: RevisionState,
    *,
    by_reviewer: bool | None = None,
    account_id: int | None = None,
) -> Revision | None:
    """The newest that is a draft, or waits; of one side, of one account where it is given."""
    table = report_revisions
    which = [table.c.report_id == report_id, table.c.state == state]
    if by_reviewer is not None:
        which.append(table.c.by_reviewer == by_reviewer)
    if account_id is not None:
        which.append(table.c.account_id == account_id)
    found = await _revisions(tx, *which, limit=1)
    return found[0] if found else None


async def revision(tx: Tx, revision_id: int) -> Revision | None:
    found = await _revisions(tx, report_revisions.c.id == revision_id)
    return found[0] if found else None


async def versions(tx: Tx, report_id: int) -> list[Revision]:
    """What was published, the newest first."""
    table = report_revisions
    return await _revisions(tx, table.c.report_id == report_id, table.c.version.is_not(None))


async def _revisions(
    tx: Tx, *which: sa.ColumnElement[bool], limit: int | None = None
) -> list[Revision]:
    table = report_revisions
    found = await tx.execute(
        sa.select(*(table.c[name] for name in Revision.__dataclass_fields__))
        .where(*which)
        .order_by(table.c.id.desc())
        .limit(limit)
    )
    return [_revision(as_dict(row)) for row in found]


def _revision(row: Mapping[str, Any]) -> Revision:
    read = {
        "content": Content.from_json(row["content"]),
        "state": RevisionState(row["state"]),
    }
    return Revision(**{**row, **read})


# The queue

_LONGEST_FIRST = (reports.c.waiting_since, reports.c.id)


async def queue(
    tx: Tx, *which: sa.ColumnElement[bool], limit: int | None = None, offset: int = 0
) -> list[Report]:
    """What waits for a reviewer, the longest waiting first."""
    which = (_waits(), *which)
    return await select(tx, *which, order=_LONGEST_FIRST, limit=limit, offset=offset)


async def count_queue(tx: Tx, *which: sa.ColumnElement[bool]) -> int:
    statement = (
        sa.select(sa.func.count())
        .select_from(reports)
        .join(elderships, elderships.c.id == reports.c.eldership_id)
        .join(municipalities, municipalities.c.code == elderships.c.municipality)
        .where(_waits(), *which)
    )
    return int((await tx.execute(statement)).scalar_one())


async def orphaned(tx: Tx, today: date) -> list[Report]:
    """What waits for an author who can answer no more: left, forgotten, without an account."""
    return await read(tx, *_orphaned(today))


@once
def _orphaned(today: date) -> sa.Select[Any]:
    there = (
        sa.select(members.c.id)
        .join(accounts, accounts.c.member_id == members.c.id)
        .where(present(today), members.c.id == reports.c.member_id)
        .correlate(reports)
    )
    asked = every().where(reports.c.state == State.ASKED, ~there.exists())
    return asked.order_by(reports.c.id.desc())


async def due_up(tx: Tx, since: datetime) -> list[Report]:
    """What has waited for a county's lead since then or longer."""
    return await read(tx, *_due_up(since))


@once
def _due_up(since: datetime) -> sa.Select[Any]:
    late = reports.c.waiting_since <= since
    return every().where(_waits(), late, at_level(Level.COUNTY)).order_by(*_LONGEST_FIRST)


def at_level(level: Level) -> sa.ColumnElement[bool]:
    return reports.c.level == level


def of_leads(counties: Sequence[str]) -> sa.ColumnElement[bool]:
    """What leads of those counties decide: whose an unnamed entry is, they may not learn."""
    return municipalities.c.county.in_(counties) & ~reports.c.unnamed


def not_of(member_id: int | None) -> sa.ColumnElement[bool]:
    """Nobody decides about their own."""
    return sa.true() if member_id is None else reports.c.member_id.is_distinct_from(member_id)


def _waits() -> sa.ColumnElement[bool]:
    """Handed in, or published and changed by its author since."""
    states = reports.c.state.in_((State.WAITING, State.PUBLISHED))
    return sa.and_(states, reports.c.waiting_since.is_not(None))


async def delete(tx: Tx, report_ids: Collection[int]) -> None:
    """All that was said about drafts that are deleted."""
    if report_ids:
        for table in (report_messages, report_revisions):
            await tx.execute(table.delete().where(table.c.report_id.in_(report_ids)))
