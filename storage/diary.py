"""Meetings as they are leafed through: what is to come, what was."""

from collections.abc import Collection
from datetime import datetime

import sqlalchemy as sa

from bot.domain.audience import Audience
from bot.domain.meetings import SENT, Rsvp, State
from storage.base import Tx
from storage.meetings import Meeting, found, invited, meetings


async def dated(
    tx: Tx, now: datetime, *, past: bool, member_id: int | None, account_id: int | None
) -> list[tuple[int, Audience]]:
    """Those that were announced, with whom they are for: the nearest first, backwards too.

    With a member or an account, only those that invite the one or are called by the other. What
    was cancelled is of interest until its hour.
    """
    which = [meetings.c.state == State.ANNOUNCED, meetings.c.ends_at <= now] if past else []
    if not past:
        which = [meetings.c.state.in_(SENT), meetings.c.ends_at > now, _has_left(account_id, now)]
    if member_id is not None or account_id is not None:
        which.append(_theirs(member_id, account_id))
    start = meetings.c.starts_at
    order = (start.desc(), meetings.c.id.desc()) if past else (start, meetings.c.id)
    rows = await tx.execute(
        sa.select(meetings.c.id, meetings.c.audience).where(*which).order_by(*order)
    )
    return [(row.id, Audience.from_json(row.audience)) for row in rows]


def _has_left(account_id: int | None, now: datetime) -> sa.ColumnElement[bool]:
    """Before the first invitation leaves it can be called off: only who called it sees it."""
    left = meetings.c.announced_at <= now
    return left if account_id is None else left | (meetings.c.author_id == account_id)


def _theirs(member_id: int | None, account_id: int | None) -> sa.ColumnElement[bool]:
    called = meetings.c.author_id == account_id
    if member_id is None:
        return called
    theirs = sa.select(invited.c.meeting_id).where(invited.c.member_id == member_id)
    return called | meetings.c.id.in_(theirs)


async def some(tx: Tx, ids: Collection[int]) -> dict[int, Meeting]:
    return {one.id: one for one in await found(tx, meetings.c.id.in_(ids))}


async def said(tx: Tx, ids: Collection[int], member_id: int) -> dict[int, tuple[Rsvp | None, bool]]:
    """Meeting → what a member answered, and whether that was before hour or place changed.

    Only those that invite them.
    """
    rows = await tx.execute(
        sa.select(invited.c.meeting_id, invited.c.answer, invited.c.stale).where(
            invited.c.meeting_id.in_(ids), invited.c.member_id == member_id
        )
    )
    return {
        row.meeting_id: (
            Rsvp[row.answer.upper().replace("-", "_")] if row.answer else None,
            row.stale,
        )
        for row in rows
    }
