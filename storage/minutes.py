"""Minutes of meetings: their items, who was there, and what those propose to amend."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.meetings import State as MeetingState
from bot.domain.minutes import Item, State, Verdict
from storage.base import Key, Moment, Tx, as_dict, metadata, upsert
from storage.meetings import ALL, Meeting, meetings, read
from storage.once import once

minutes = sa.Table(
    "minutes",
    metadata,
    sa.Column("meeting_id", sa.ForeignKey("meetings.id"), primary_key=True),
    sa.Column("state", sa.String(8), nullable=False, server_default=State.OWED),
    sa.Column("author_id", sa.BigInteger),  # the account that began; none: nobody, or forgotten
    sa.Column("rev", sa.Integer, nullable=False, server_default="1"),  # of what was seen of it
    sa.Column("nagged", sa.Integer, nullable=False, server_default="0"),  # reminders of writing it
    sa.Column("taken", sa.Boolean, nullable=False, server_default=sa.false()),  # presence was: of
    # whoever stands in `minute_people` it is known that they were there
    sa.Column("guests", sa.JSON, nullable=False),  # from outside, by name, as those in
    # `minute_people`
    sa.Column("published_at", Moment),
    sa.Column("amend_until", Moment),
    sa.Column("warned", sa.Boolean, nullable=False, server_default=sa.false()),  # of what is
    # undecided
    sa.Column("finalised_at", Moment),
    sa.Index("ix_minutes_state", "state"),
)

# Who was there, or at least had said so: written when the minutes are published.
people = sa.Table(
    "minute_people",
    metadata,
    sa.Column("meeting_id", sa.ForeignKey("meetings.id"), primary_key=True),
    sa.Column("member_id", sa.ForeignKey("members.id"), primary_key=True),
    sa.Index("ix_minute_people_member", "member_id"),
)

items = sa.Table(
    "minute_items",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("meeting_id", sa.ForeignKey("meetings.id"), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("title", sa.Text, nullable=False),  # empty: what else was said
    sa.Column("said", sa.Text),
    sa.Column("decided", sa.Text),
    sa.Index("ix_minute_items_meeting", "meeting_id", "position"),
    sqlite_autoincrement=True,  # a button of a dropped item must never fit a later one
)

amendments = sa.Table(
    "amendments",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("meeting_id", sa.ForeignKey("meetings.id"), nullable=False),
    sa.Column("item_id", sa.ForeignKey("minute_items.id")),  # none: something else
    sa.Column("member_id", sa.ForeignKey("members.id"), nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("state", sa.String(8), nullable=False, server_default=Verdict.OPEN),
    sa.Column("why", sa.Text),  # it was declined
    sa.Column("decided_by", sa.BigInteger),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("decided_at", Moment),
    sa.Index("ix_amendments_meeting", "meeting_id", "state"),
    sqlite_autoincrement=True,
)


@dataclass(frozen=True, slots=True)
class Minutes:
    meeting_id: int
    state: State
    author_id: int | None
    rev: int
    nagged: int
    taken: bool
    guests: Sequence[str]
    published_at: datetime | None
    amend_until: datetime | None
    warned: bool
    finalised_at: datetime | None


@dataclass(frozen=True, slots=True)
class Amendment:
    id: int
    meeting_id: int
    item_id: int | None
    member_id: int
    text: str
    state: Verdict
    why: str | None
    created_at: datetime


_COLUMNS = tuple(minutes.c[name] for name in Minutes.__dataclass_fields__)
_ITEM = tuple(items.c[name] for name in Item.__dataclass_fields__)
_AMENDMENT = tuple(amendments.c[name] for name in Amendment.__dataclass_fields__)


async def get(tx: Tx, meeting_id: int) -> Minutes | None:
    return next(iter(await _minutes(tx, minutes.c.meeting_id == meeting_id)), None)


async def _minutes(tx: Tx, *which: sa.ColumnElement[bool]) -> list[Minutes]:
    rows = await tx.execute(sa.select(*_COLUMNS).where(*which).order_by(minutes.c.meeting_id))
    return [Minutes(**as_dict(row) | {"state": State(row.state)}) for row in rows]


async def begin(tx: Tx, meeting_id: int, **columns: Any) -> bool:
    """A row for the meeting; False where there is one already, which stays as it is."""
    values = {"meeting_id": meeting_id, "guests": []} | columns
    statement = upsert(tx, minutes).values(**values)
    done = await tx.execute(statement.on_conflict_do_nothing().returning(minutes.c.meeting_id))
    return done.first() is not None


async def change(tx: Tx, meeting_id: int, **columns: Any) -> None:
    await tx.execute(minutes.update().where(minutes.c.meeting_id == meeting_id).values(**columns))


async def owed(tx: Tx, ended_before: datetime, nags: int) -> list[Meeting]:
    """Meetings that were held, have no minutes published, and fewer reminders than that."""
    return await read(tx, *_owed(ended_before, nags))


@once
def _owed(ended_before: datetime, nags: int) -> sa.Select[Any]:
    done = sa.select(minutes.c.meeting_id).where(
        minutes.c.state.not_in([State.OWED, State.DRAFT]) | (minutes.c.nagged >= nags)
    )
    return ALL.where(
        meetings.c.state == MeetingState.ANNOUNCED,
        meetings.c.ends_at <= ended_before,
        meetings.c.id.not_in(done),
    )


async def closing(tx: Tx, until: datetime) -> list[Minutes]:
    """Published ones whose time for amendments ends by then, the earliest first."""
    return await _minutes(tx, minutes.c.state == State.OPEN, minutes.c.amend_until <= until)


async def states(tx: Tx, meeting_ids: Collection[int]) -> dict[int, State]:
    """Meeting → how far its minutes are, of those that have any."""
    rows = await tx.execute(
        sa.select(minutes.c.meeting_id, minutes.c.state).where(
            minutes.c.meeting_id.in_(meeting_ids)
        )
    )
    return {row.meeting_id: State(row.state) for row in rows}


# Who was there


async def put_people(tx: Tx, meeting_id: int, member_ids: Collection[int]) -> None:
    await tx.execute(people.delete().where(people.c.meeting_id == meeting_id))
    rows = [{"meeting_id": meeting_id, "member_id": one} for one in sorted(set(member_ids))]
    if rows:
        await tx.execute(people.insert(), rows)


async def people_of(tx: Tx, meeting_id: int) -> list[int]:
    rows = await tx.execute(
        sa.select(people.c.member_id)
        .where(people.c.meeting_id == meeting_id)
        .order_by(people.c.member_id)
    )
    return list(rows.scalars())


# Items


async def items_of(tx: Tx, meeting_id: int) -> list[Item]:
    """In their order."""
    rows = await tx.execute(
        sa.select(*_ITEM)
        .where(items.c.meeting_id == meeting_id)
        .order_by(items.c.position, items.c.id)
    )
    return [Item(**as_dict(row)) for row in rows]


async def add_items(tx: Tx, meeting_id: int, titles: Sequence[str], after: int = 0) -> None:
    """Below that position."""
    rows = [
        {"meeting_id": meeting_id, "position": position, "title": title}
        for position, title in enumerate(titles, after + 1)
    ]
    if rows:
        await tx.execute(items.insert(), rows)


async def add_item(tx: Tx, **columns: Any) -> int:
    statement = items.insert().values(**columns).returning(items.c.id)
    return int((await tx.execute(statement)).scalar_one())


async def change_item(tx: Tx, item_id: int, **columns: Any) -> None:
    await tx.execute(items.update().where(items.c.id == item_id).values(**columns))


async def drop_item(tx: Tx, item_id: int) -> None:
    await tx.execute(items.delete().where(items.c.id == item_id))


# Amendments


async def amend(tx: Tx, **columns: Any) -> int:
    statement = amendments.insert().values(**columns).returning(amendments.c.id)
    return int((await tx.execute(statement)).scalar_one())


async def amendment(tx: Tx, amendment_id: int) -> Amendment | None:
    return next(iter(await _amendments(tx, amendments.c.id == amendment_id)), None)


async def amendments_of(tx: Tx, meeting_id: int, state: Verdict | None = None) -> list[Amendment]:
    """The oldest first."""
    which = [amendments.c.meeting_id == meeting_id]
    if state is not None:
        which.append(amendments.c.state == state)
    return await _amendments(tx, *which)


async def _amendments(tx: Tx, *which: sa.ColumnElement[bool]) -> list[Amendment]:
    rows = await tx.execute(sa.select(*_AMENDMENT).where(*which).order_by(amendments.c.id))
    return [Amendment(**as_dict(row) | {"state": Verdict(row.state)}) for row in rows]


async def decide(tx: Tx, amendment_id: int, **columns: Any) -> None:
    await tx.execute(amendments.update().where(amendments.c.id == amendment_id).values(**columns))


async def leave_undecided(tx: Tx, meeting_id: int, now: datetime) -> int:
    """Those that nobody decided are not accepted; how many."""
    done = await tx.execute(
        amendments.update()
        .where(amendments.c.meeting_id == meeting_id, amendments.c.state == Verdict.OPEN)
        .values(state=Verdict.LATE, decided_at=now)
    )
    return done.rowcount
