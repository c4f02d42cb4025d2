"""What meetings decided that somebody shall do."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.minutes import PUBLISHED
from storage.accounts import accounts
from storage.base import Key, Moment, Tx, as_dict, metadata
from storage.meetings import meetings
from storage.members import members, present
from storage.minutes import minutes
from storage.once import once

tasks = sa.Table(
    "tasks",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("meeting_id", sa.ForeignKey("meetings.id"), nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("member_id", sa.ForeignKey("members.id"), nullable=False),  # who shall do it
    sa.Column("due_on", sa.Date, nullable=False),  # as the meeting decided
    sa.Column("moved_to", sa.Date),  # a later day that was agreed on since
    sa.Column("asked_for", sa.Date),  # a later day that is asked for
    sa.Column("why", sa.Text),  # it is asked for
    sa.Column("account_id", sa.BigInteger),  # that was told and is reminded; none: nobody yet
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("done_at", Moment),
    sa.Column("done_by", sa.BigInteger),
    sa.Index("ix_tasks_meeting", "meeting_id"),
    sa.Index("ix_tasks_member", "member_id", "done_at"),
    sqlite_autoincrement=True,  # a button of a dropped task must never fit a later one
)


@dataclass(frozen=True, slots=True)
class Task:
    id: int
    meeting_id: int
    text: str
    member_id: int
    due_on: date
    moved_to: date | None
    asked_for: date | None
    why: str | None
    account_id: int | None
    done_at: datetime | None

    @property
    def due(self) -> date:
        """As it is now."""
        return self.moved_to or self.due_on


_COLUMNS = tuple(tasks.c[name] for name in Task.__dataclass_fields__)
_PUBLISHED = sa.select(minutes.c.meeting_id).where(minutes.c.state.in_(sorted(PUBLISHED)))
_DUE = sa.func.coalesce(tasks.c.moved_to, tasks.c.due_on)


async def add(tx: Tx, **columns: Any) -> int:
    statement = tasks.insert().values(**columns).returning(tasks.c.id)
    return int((await tx.execute(statement)).scalar_one())


async def change(tx: Tx, task_id: int, **columns: Any) -> None:
    await tx.execute(tasks.update().where(tasks.c.id == task_id).values(**columns))


async def drop(tx: Tx, task_id: int) -> None:
    await tx.execute(tasks.delete().where(tasks.c.id == task_id))


async def get(tx: Tx, task_id: int) -> Task | None:
    return next(iter(await _tasks(tx, tasks.c.id == task_id)), None)


async def of_meeting(tx: Tx, meeting_id: int) -> list[Task]:
    """In the order of making."""
    return await _tasks(tx, tasks.c.meeting_id == meeting_id, order=(tasks.c.id,))


async def of_member(tx: Tx, member_id: int) -> list[Task]:
    """What they have to do by minutes that were published, the most urgent first."""
    return await _tasks(tx, tasks.c.member_id == member_id, *_running())


async def of_meetings(tx: Tx, meeting_ids: Collection[int]) -> list[Task]:
    """What is to be done by those published minutes, the most urgent first."""
    return await _tasks(tx, tasks.c.meeting_id.in_(meeting_ids), *_running())


async def with_tasks(tx: Tx) -> list[int]:
    """The meetings whose published minutes leave something to do."""
    found = await tx.execute(sa.select(tasks.c.meeting_id).where(*_running()).distinct())
    return sorted(found.scalars())


async def untold(
    tx: Tx, today: date, meeting_id: int | None = None
) -> list[tuple[Task, int | None]]:
    """Running ones with the account that stands for their person today, where another was told.

    Without one they have no account, left, or asked to be forgotten.
    """
    statement, given = _untold(today)
    if meeting_id is not None:
        statement = statement.where(tasks.c.meeting_id == meeting_id)
    rows = await tx.execute(statement, given)
    return [(_task(as_dict(row)), row.now) for row in rows]


@once
def _untold(today: date) -> sa.Select[Any]:
    now = sa.case((accounts.c.reach.is_not(None) & present(today), accounts.c.id))
    joined = tasks.join(members, members.c.id == tasks.c.member_id).outerjoin(
        accounts, (accounts.c.member_id == members.c.id) & accounts.c.forget_at.is_(None)
    )
    moved = now.is_distinct_from(tasks.c.account_id)
    return (
        sa.select(*_COLUMNS, now.label("now"))
        .select_from(joined)
        .where(*_running(), moved)
        .order_by(_DUE)
    )


def _running() -> tuple[sa.ColumnElement[bool], ...]:
    return tasks.c.done_at.is_(None), tasks.c.meeting_id.in_(_PUBLISHED)


async def _tasks(
    tx: Tx, *which: sa.ColumnElement[bool], order: tuple[Any, ...] = (_DUE, tasks.c.id)
) -> list[Task]:
    rows = await tx.execute(sa.select(*_COLUMNS).where(*which).order_by(*order))
    return [_task(as_dict(row)) for row in rows]


def _task(values: Mapping[str, Any]) -> Task:
    return Task(**{name: values[name] for name in Task.__dataclass_fields__})


async def titles(tx: Tx, meeting_ids: Collection[int]) -> dict[int, str]:
    """Meeting → what it is called."""
    rows = await tx.execute(
        sa.select(meetings.c.id, meetings.c.title).where(meetings.c.id.in_(meeting_ids))
    )
    return {row.id: row.title for row in rows}
