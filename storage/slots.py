"""Times a meeting may be at, and whom each suits."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.meetings import State
from bot.domain.slots import Slot, Suits
from storage.base import Key, Moment, Tx, as_dict, metadata, upsert
from storage.meetings import ALL, Meeting, found, invited, meetings, read
from storage.once import once

__all__ = ["Slot"]

slots = sa.Table(
    "meeting_slots",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("meeting_id", sa.ForeignKey("meetings.id"), nullable=False),
    sa.Column("starts_at", Moment, nullable=False),
    sa.Column("ends_at", Moment, nullable=False),
    sa.Column("proposed_by", sa.ForeignKey("members.id")),  # none: by whoever calls it
    sa.UniqueConstraint("meeting_id", "starts_at", "ends_at"),
    sqlite_autoincrement=True,  # a button of a dropped one must never fit a later one
)

answers = sa.Table(
    "slot_answers",
    metadata,
    sa.Column("slot_id", sa.ForeignKey("meeting_slots.id"), primary_key=True),
    sa.Column("member_id", sa.ForeignKey("members.id"), primary_key=True),
    sa.Column("suits", sa.Integer, nullable=False),  # a `Suits`
    sa.Column("answered_at", Moment, nullable=False),
    sa.Index("ix_slot_answers_member", "member_id"),
)

_SLOT = tuple(slots.c[name] for name in Slot.__dataclass_fields__)


async def add(
    tx: Tx, meeting_id: int, starts_at: datetime, ends_at: datetime, proposed_by: int | None
) -> int | None:
    """The number of the new one; None where that time is there already."""
    row = (
        await tx.execute(
            upsert(tx, slots)
            .values(
                meeting_id=meeting_id, starts_at=starts_at, ends_at=ends_at, proposed_by=proposed_by
            )
            .on_conflict_do_nothing()
            .returning(slots.c.id)
        )
    ).first()
    return int(row.id) if row else None


async def drop(tx: Tx, slot_id: int) -> None:
    await tx.execute(answers.delete().where(answers.c.slot_id == slot_id))
    await tx.execute(slots.delete().where(slots.c.id == slot_id))


async def get(tx: Tx, slot_id: int) -> Slot | None:
    row = (await tx.execute(sa.select(*_SLOT).where(slots.c.id == slot_id))).first()
    return Slot(**as_dict(row)) if row else None


async def of(tx: Tx, meeting_id: int) -> list[Slot]:
    """The earliest first."""
    rows = await tx.execute(
        sa.select(*_SLOT)
        .where(slots.c.meeting_id == meeting_id)
        .order_by(slots.c.starts_at, slots.c.id)
    )
    return [Slot(**as_dict(row)) for row in rows]


async def proposed(tx: Tx, meeting_id: int, member_id: int) -> int:
    """How many a member has proposed."""
    count = sa.select(sa.func.count()).where(
        slots.c.meeting_id == meeting_id, slots.c.proposed_by == member_id
    )
    return int((await tx.execute(count)).scalar_one())


async def mark(tx: Tx, slot_id: int, member_id: int, suits: Suits, now: datetime) -> None:
    values: dict[str, Any] = {"suits": int(suits), "answered_at": now}
    statement = upsert(tx, answers).values(slot_id=slot_id, member_id=member_id, **values)
    await tx.execute(
        statement.on_conflict_do_update(index_elements=["slot_id", "member_id"], set_=values)
    )


async def of_member(tx: Tx, meeting_id: int, member_id: int) -> dict[int, Suits]:
    """Slot → what the member has said of it."""
    rows = await tx.execute(
        sa.select(answers.c.slot_id, answers.c.suits)
        .join(slots, slots.c.id == answers.c.slot_id)
        .where(slots.c.meeting_id == meeting_id, answers.c.member_id == member_id)
    )
    return {row.slot_id: Suits(row.suits) for row in rows}


async def counts(tx: Tx, meeting_id: int) -> dict[tuple[int, Suits], int]:
    """Slot and answer → how many gave it."""
    rows = await tx.execute(
        sa.select(answers.c.slot_id, answers.c.suits, sa.func.count())
        .join(slots, slots.c.id == answers.c.slot_id)
        .where(slots.c.meeting_id == meeting_id)
        .group_by(answers.c.slot_id, answers.c.suits)
    )
    return {(slot, Suits(suits)): count for slot, suits, count in rows}


async def said(tx: Tx, meeting_id: int) -> dict[int, int]:
    """Member → of how many of its times they have said something."""
    rows = await tx.execute(
        sa.select(answers.c.member_id, sa.func.count())
        .join(slots, slots.c.id == answers.c.slot_id)
        .where(slots.c.meeting_id == meeting_id)
        .group_by(answers.c.member_id)
    )
    return {row.member_id: row[1] for row in rows}


async def looked_for(tx: Tx) -> Sequence[Meeting]:
    """Meetings whose date is being found."""
    return await read(tx, *_looked_for())


@once
def _looked_for() -> sa.Select[Any]:
    return ALL.where(meetings.c.state == State.FINDING)


async def asking(tx: Tx, member_id: int) -> Sequence[Meeting]:
    """Meetings whose date is being found with a member, the oldest first."""
    theirs = sa.select(invited.c.meeting_id).where(invited.c.member_id == member_id)
    return await found(tx, meetings.c.state == State.FINDING, meetings.c.id.in_(theirs))


async def uninvite(tx: Tx, meeting_id: int) -> None:
    """Whom a search asked, a meeting that is called later may not invite: it writes them anew."""
    await tx.execute(invited.delete().where(invited.c.meeting_id == meeting_id))
