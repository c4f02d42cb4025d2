"""Questions put to the room at meetings, whom each asks, and what they chose.

Where only counts are shown, a choice is added to `counts` and stands beside nobody; where names
are, it stands with who made it, and `counts` are written when it is closed.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.room_polls import READY_SIZES, Ready
from storage.base import Key, Moment, Tx, as_dict, metadata, upsert

room_polls = sa.Table(
    "room_polls",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("meeting_id", sa.ForeignKey("meetings.id"), nullable=False),
    sa.Column("author_id", sa.BigInteger),  # the account that asks; none: forgotten
    sa.Column("question", sa.String(200), nullable=False),
    sa.Column("ready", sa.Integer),  # a `Ready`; none: `options`
    sa.Column("options", sa.JSON, nullable=False),  # texts, in their order
    sa.Column("many", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("named", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("opened_at", Moment),
    sa.Column("closed_at", Moment),
    sa.Column("open_of", Key, unique=True),  # its meeting while it is open: one at a time
    sa.Column("counts", sa.JSON, nullable=False),  # for each answer, how many chose it
    sa.Column("asked", sa.Integer),  # how many were, when it was closed
    sa.Column("voted", sa.Integer),  # … and have voted
    sa.Index("ix_room_polls_meeting", "meeting_id", "id"),
    sqlite_autoincrement=True,  # a button of a dropped one must never fit a later one
)

# Whom it asks.
voters = sa.Table(
    "room_poll_voters",
    metadata,
    sa.Column("room_poll_id", sa.ForeignKey("room_polls.id"), primary_key=True),
    sa.Column("member_id", sa.ForeignKey("members.id"), primary_key=True),
    sa.Column("votes", sa.Integer, nullable=False, server_default="0"),  # how often they have voted
    sa.Column("choice", sa.Integer),  # only where names are shown: the number of `chosen`
    sa.Index("ix_room_poll_voters_member", "member_id"),
)


@dataclass(frozen=True, slots=True)
class RoomPoll:
    id: int
    meeting_id: int
    author_id: int | None
    question: str
    ready: Ready | None
    options: Sequence[str]
    many: bool
    named: bool
    opened_at: datetime | None
    closed_at: datetime | None
    counts: Sequence[int]
    asked: int | None
    voted: int | None

    @property
    def size(self) -> int:
        """How many answers there are."""
        return READY_SIZES[self.ready] if self.ready is not None else len(self.options)


@dataclass(frozen=True, slots=True)
class Voter:
    member_id: int
    votes: int
    choice: int | None


_COLUMNS = tuple(room_polls.c[name] for name in RoomPoll.__dataclass_fields__)
_VOTER = tuple(voters.c[name] for name in Voter.__dataclass_fields__)


async def add(tx: Tx, **columns: Any) -> int:
    values = {"options": [], "counts": []} | columns
    statement = room_polls.insert().values(**values).returning(room_polls.c.id)
    return int((await tx.execute(statement)).scalar_one())


async def change(tx: Tx, number: int, **columns: Any) -> None:
    await tx.execute(room_polls.update().where(room_polls.c.id == number).values(**columns))


async def drop(tx: Tx, number: int) -> None:
    """One that was never asked."""
    which = (room_polls.c.id == number) & room_polls.c.opened_at.is_(None)
    await tx.execute(room_polls.delete().where(which))


async def get(tx: Tx, number: int) -> RoomPoll | None:
    return next(iter(await _found(tx, room_polls.c.id == number)), None)


async def open_in(tx: Tx, meeting_id: int) -> RoomPoll | None:
    """The one that is open in the meeting."""
    return next(iter(await _found(tx, room_polls.c.open_of == meeting_id)), None)


async def all_open(tx: Tx) -> list[RoomPoll]:
    return await _found(tx, room_polls.c.open_of.is_not(None))


async def of_meeting(tx: Tx, meeting_id: int) -> list[RoomPoll]:
    """The first asked first; those that were not asked yet last."""
    return await _found(tx, room_polls.c.meeting_id == meeting_id)


async def _found(tx: Tx, which: sa.ColumnElement[bool]) -> list[RoomPoll]:
    opened = room_polls.c.opened_at
    rows = await tx.execute(
        sa.select(*_COLUMNS).where(which).order_by(opened.is_(None), opened, room_polls.c.id)
    )
    return [_poll(as_dict(row)) for row in rows]


def _poll(row: dict[str, Any]) -> RoomPoll:
    return RoomPoll(**row | {"ready": Ready(row["ready"]) if row["ready"] else None})


# Whom it asks


async def ask(tx: Tx, number: int, member_ids: Collection[int]) -> None:
    """Asked twice, they are asked once."""
    if member_ids:
        rows = [{"room_poll_id": number, "member_id": one} for one in sorted(member_ids)]
        await tx.execute(upsert(tx, voters).on_conflict_do_nothing(), rows)


async def unask(tx: Tx, number: int, member_id: int) -> None:
    """What they have voted stays."""
    await tx.execute(voters.delete().where(_of(number, member_id), voters.c.votes == 0))


async def voter(tx: Tx, number: int, member_id: int) -> Voter | None:
    row = (await tx.execute(sa.select(*_VOTER).where(_of(number, member_id)))).first()
    return Voter(**as_dict(row)) if row else None


async def voters_of(tx: Tx, number: int) -> list[Voter]:
    """By their number in the roster."""
    rows = await tx.execute(
        sa.select(*_VOTER).where(voters.c.room_poll_id == number).order_by(voters.c.member_id)
    )
    return [Voter(**as_dict(row)) for row in rows]


async def vote(tx: Tx, number: int, one: Voter, choice: int | None) -> bool:
    """False where they have voted since `one` was read."""
    done = await tx.execute(
        voters.update()
        .where(_of(number, one.member_id), voters.c.votes == one.votes)
        .values(votes=one.votes + 1, choice=choice)
    )
    return bool(done.rowcount)


def _of(number: int, member_id: int) -> sa.ColumnElement[bool]:
    return (voters.c.room_poll_id == number) & (voters.c.member_id == member_id)
