"""How those who were there found a meeting: one answer a person, kept with them to be changed."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.meetings import State
from bot.domain.ratings import Rating
from storage.base import Moment, Tx, metadata, upsert
from storage.meetings import ALL, Meeting, meetings, read
from storage.once import once

ratings = sa.Table(
    "ratings",
    metadata,
    sa.Column("meeting_id", sa.ForeignKey("meetings.id"), primary_key=True),
    sa.Column("member_id", sa.ForeignKey("members.id"), primary_key=True),
    sa.Column("useful", sa.Integer),  # 1–5
    sa.Column("organised", sa.Integer),  # 1–5
    sa.Column("word", sa.Text),
    sa.Column("rated_at", Moment, nullable=False),
    sa.Index("ix_ratings_member", "member_id"),
)

# The meetings of which people were asked.
rounds = sa.Table(
    "rating_rounds",
    metadata,
    sa.Column("meeting_id", sa.ForeignKey("meetings.id"), primary_key=True),
    sa.Column("asked_at", Moment, nullable=False),
)


async def put(tx: Tx, meeting_id: int, member_id: int, now: datetime, **columns: Any) -> None:
    """Columns of what is answered now; the others stay."""
    values = {"rated_at": now, **columns}
    statement = upsert(tx, ratings).values(meeting_id=meeting_id, member_id=member_id, **values)
    keys = [ratings.c.meeting_id, ratings.c.member_id]
    await tx.execute(statement.on_conflict_do_update(index_elements=keys, set_=values))


async def of_member(tx: Tx, meeting_id: int, member_id: int) -> Rating:
    row = (
        await tx.execute(
            sa.select(ratings.c.useful, ratings.c.organised, ratings.c.word).where(
                ratings.c.meeting_id == meeting_id, ratings.c.member_id == member_id
            )
        )
    ).first()
    return Rating(*row) if row else Rating()


async def of_meeting(tx: Tx, meeting_id: int) -> Sequence[Rating]:
    """Of everybody, in an order that says nothing of who or when: by what they answered."""
    rows = await tx.execute(
        sa.select(ratings.c.useful, ratings.c.organised, ratings.c.word)
        .where(ratings.c.meeting_id == meeting_id)
        .order_by(ratings.c.word, ratings.c.useful, ratings.c.organised)
    )
    return [Rating(*row) for row in rows]


async def unasked(tx: Tx, since: datetime, until: datetime) -> list[Meeting]:
    """Meetings that ended in that time and of which nobody was asked, the earliest first."""
    return await read(tx, *_unasked(since, until))


@once
def _unasked(since: datetime, until: datetime) -> sa.Select[Any]:
    return ALL.where(
        meetings.c.state == State.ANNOUNCED,
        meetings.c.ends_at > since,
        meetings.c.ends_at <= until,
        meetings.c.id.not_in(sa.select(rounds.c.meeting_id)),
    )


async def note_asked(tx: Tx, meeting_id: int, now: datetime) -> bool:
    """False where it was noted before."""
    statement = upsert(tx, rounds).values(meeting_id=meeting_id, asked_at=now)
    done = await tx.execute(statement.on_conflict_do_nothing().returning(rounds.c.meeting_id))
    return done.first() is not None
