"""Who of those a meeting invites has answered what: receivers, seats, the line for a seat."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.meetings import SEATED, Rsvp, State
from storage.accounts import accounts
from storage.base import Tx, as_dict
from storage.meetings import Invited, invited, meetings
from storage.members import PLACE, members, present, with_places
from storage.once import once
from storage.outbox import WAITING, outbox
from storage.outbox import State as Waits

_INVITED = tuple(invited.c[name] for name in Invited.__dataclass_fields__)


@dataclass(frozen=True, slots=True)
class Receiver:
    """Somebody who was invited and is in the roster still.

    `account_id` is that of today, None where nothing can be written to them: they never pressed
    Start, or asked to be forgotten. The places are those they serve in now.
    """

    member_id: int
    account_id: int | None
    name: str | None
    eldership: str | None
    municipality: str | None
    municipality_name: str | None
    county: str | None
    county_name: str | None
    answer: Rsvp | None
    guests: int
    stale: bool


async def receivers(
    tx: Tx, meeting_id: int, answers: Collection[Rsvp | None], today: date
) -> list[Receiver]:
    """Who has answered one of these (None: nothing yet), by their number in the roster."""
    started = accounts.c.reach.is_not(None)
    found = await tx.execute(
        sa.select(
            invited.c.member_id,
            sa.case((started, accounts.c.id)).label("account_id"),
            members.c.name,
            *PLACE,
            invited.c.answer,
            invited.c.guests,
            invited.c.stale,
        )
        .select_from(
            with_places(
                members.join(invited, invited.c.member_id == members.c.id).outerjoin(
                    accounts,
                    (accounts.c.member_id == members.c.id) & accounts.c.forget_at.is_(None),
                )
            )
        )
        .where(invited.c.meeting_id == meeting_id, present(today), _said(answers))
        .order_by(invited.c.member_id)
    )
    return [Receiver(**as_dict(row) | {"answer": _rsvp(row.answer)}) for row in found]


def _said(answers: Collection[Rsvp | None]) -> sa.ColumnElement[bool]:
    codes = [one.code for one in answers if one is not None]
    said = invited.c.answer.in_(codes)
    return said | invited.c.answer.is_(None) if None in answers else said


def _rsvp(code: str | None) -> Rsvp | None:
    return Rsvp[code.upper().replace("-", "_")] if code else None


def _invited(row: sa.Row[tuple[object, ...]]) -> Invited:
    return Invited(**as_dict(row) | {"answer": _rsvp(row.answer)})


# Seats, and the line for them. Asked for every answer: put together once, they cost half.
_OF = invited.c.meeting_id == sa.bindparam("of_meeting")
_WAITS = _OF & (invited.c.answer == Rsvp.WAITING.code)
_TAKEN = sa.select(sa.func.coalesce(sa.func.sum(1 + invited.c.guests), 0)).where(
    _OF, invited.c.answer.in_([one.code for one in sorted(SEATED)])
)
_HEAD = sa.select(*_INVITED).where(_WAITS).order_by(invited.c.queued, invited.c.member_id).limit(1)
_LAST = sa.select(sa.func.coalesce(sa.func.max(invited.c.queued), 0)).where(_OF)
_PLACE = sa.select(sa.func.count()).where(_WAITS, invited.c.queued <= sa.bindparam("queued"))


async def taken(tx: Tx, meeting_id: int) -> int:
    """Seats of those who come and of those one is kept for, guests among them."""
    return int((await tx.execute(_TAKEN, {"of_meeting": meeting_id})).scalar_one())


async def head(tx: Tx, meeting_id: int) -> Invited | None:
    """Who waits longest."""
    row = (await tx.execute(_HEAD, {"of_meeting": meeting_id})).first()
    return _invited(row) if row else None


async def last_queued(tx: Tx, meeting_id: int) -> int:
    """The highest number that was given in its line, 0 before the first."""
    return int((await tx.execute(_LAST, {"of_meeting": meeting_id})).scalar_one())


async def place(tx: Tx, meeting_id: int, queued: int) -> int:
    """The place in the line of who has that number, from 1."""
    values = {"of_meeting": meeting_id, "queued": queued}
    return int((await tx.execute(_PLACE, values)).scalar_one())


async def lapsed(tx: Tx, now: datetime, meeting_id: int | None = None) -> list[Invited]:
    """Whose seat is kept no longer, the longest first; of that meeting, or of any."""
    statement, given = _lapsed(now)
    if meeting_id is not None:
        statement = statement.where(invited.c.meeting_id == meeting_id)
    return [_invited(row) for row in await tx.execute(statement, given)]


@once
def _lapsed(now: datetime) -> sa.Select[Any]:
    is_over = (invited.c.offered_until <= now) | (meetings.c.starts_at <= now)
    return (
        sa.select(*_INVITED)
        .join(meetings, meetings.c.id == invited.c.meeting_id)
        .where(invited.c.answer == Rsvp.OFFERED.code, meetings.c.state == State.ANNOUNCED, is_over)
        .order_by(invited.c.offered_until, invited.c.queued, invited.c.member_id)
    )


async def kept_too_long(tx: Tx, meeting_id: int) -> list[Invited]:
    """Whose seat is kept beyond the start, as that is earlier than it was."""
    found = await tx.execute(
        sa.select(*_INVITED)
        .join(meetings, meetings.c.id == invited.c.meeting_id)
        .where(
            invited.c.meeting_id == meeting_id,
            invited.c.answer == Rsvp.OFFERED.code,
            invited.c.offered_until > meetings.c.starts_at,
        )
        .order_by(invited.c.queued, invited.c.member_id)
    )
    return [_invited(row) for row in found]


async def with_a_line(tx: Tx, now: datetime) -> list[int]:
    """Meetings that have not begun and for whose seats somebody waits."""
    found = await tx.execute(*_with_a_line(now))
    return list(found.scalars())


@once
def _with_a_line(now: datetime) -> sa.Select[Any]:
    return (
        sa.select(meetings.c.id)
        .where(
            meetings.c.state == State.ANNOUNCED,
            meetings.c.starts_at > now,
            meetings.c.id.in_(
                sa.select(invited.c.meeting_id).where(invited.c.answer == Rsvp.WAITING.code)
            ),
        )
        .order_by(meetings.c.id)
    )


async def gone(tx: Tx, now: datetime, today: date) -> list[Invited]:
    """Who said that they come, or perhaps, to what is still to be, and left the roster since."""
    found = await tx.execute(*_gone(now, today))
    return [_invited(row) for row in found]


@once
def _gone(now: datetime, today: date) -> sa.Select[Any]:
    there = sa.select(members.c.id).where(present(today))
    return (
        sa.select(*_INVITED)
        .join(meetings, meetings.c.id == invited.c.meeting_id)
        .where(
            meetings.c.state == State.ANNOUNCED,
            meetings.c.starts_at > now,
            invited.c.answer.is_not(None),
            invited.c.answer != Rsvp.NOT_COMING.code,
            invited.c.member_id.not_in(there),
        )
        .order_by(invited.c.meeting_id, invited.c.member_id)
    )


async def was_told(tx: Tx, dedupe_key: str) -> bool:
    """Whether a message left in time, or cannot ever: it did not just lie there."""
    found = await tx.execute(sa.select(outbox.c.state).where(outbox.c.dedupe_key == dedupe_key))
    state = found.scalar_one_or_none()
    return state is None or state not in {*WAITING, Waits.EXPIRED}
