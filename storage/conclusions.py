"""Polls whose conclusion is owed or told, and who hears it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage.accounts import accounts
from storage.base import Tx
from storage.once import once
from storage.polls import ALL, Poll, State, asked, polls, read

NOUN = "conclusions"  # whose campaigns they are


@dataclass(frozen=True, slots=True)
class Told:
    """A concluded poll that asked a member."""

    poll_id: int
    title: str
    anonymous: bool
    answered: bool
    conclusion: str
    concluded_at: datetime


async def owed(tx: Tx, closed_before: datetime, reminders: int) -> list[Poll]:
    """Closed ones without a conclusion, of which fewer reminders were sent; the oldest first."""
    return await read(tx, *_owed(closed_before, reminders))


@once
def _owed(closed_before: datetime, reminders: int) -> sa.Select[Any]:
    return ALL.where(
        polls.c.state == State.CLOSED,
        polls.c.closed_at <= closed_before,
        polls.c.nagged < reminders,
    )


async def listeners(tx: Tx, poll_id: int) -> Sequence[int]:
    """The accounts that stand today for those it asked, if they ever pressed Start."""
    rows = await tx.execute(
        sa.select(accounts.c.id)
        .join(asked, asked.c.member_id == accounts.c.member_id)
        .where(
            asked.c.poll_id == poll_id,
            accounts.c.reach.is_not(None),
            accounts.c.forget_at.is_(None),
        )
        .order_by(accounts.c.id)
    )
    return rows.scalars().all()


async def answered(tx: Tx, poll_id: int) -> tuple[int, int]:
    """How many have answered, of how many."""
    row = (
        await tx.execute(
            sa.select(
                sa.func.coalesce(sa.func.sum(sa.case((asked.c.answered, 1), else_=0)), 0),
                sa.func.count(),
            ).where(asked.c.poll_id == poll_id)
        )
    ).one()
    return int(row[0]), int(row[1])


async def told(tx: Tx, member_id: int, offset: int, limit: int) -> list[Told]:
    """Of those that asked the member, the newest conclusion first."""
    rows = await tx.execute(
        sa.select(
            polls.c.id,
            polls.c.title,
            polls.c.anonymous,
            asked.c.answered,
            polls.c.conclusion,
            polls.c.concluded_at,
        )
        .join(asked, asked.c.poll_id == polls.c.id)
        .where(asked.c.member_id == member_id, polls.c.state == State.FINISHED)
        .order_by(polls.c.concluded_at.desc(), polls.c.id.desc())
        .offset(offset)
        .limit(limit)
    )
    return [Told(*row) for row in rows]


async def count_told(tx: Tx, member_id: int) -> int:
    rows = await tx.execute(
        sa.select(sa.func.count())
        .select_from(polls.join(asked, asked.c.poll_id == polls.c.id))
        .where(asked.c.member_id == member_id, polls.c.state == State.FINISHED)
    )
    return int(rows.scalar_one())
