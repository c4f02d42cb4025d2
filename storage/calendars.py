"""Calendars one can subscribe to: whose each is, what its secret address is made of."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.meetings import SENT, Rsvp
from storage import meetings
from storage.base import Key, Moment, Tx, as_dict, metadata, upsert
from storage.meetings import Meeting

__all__ = ["Meeting"]

calendars = sa.Table(
    "calendars",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("account_id", sa.BigInteger, unique=True),  # whose own it is, or
    sa.Column("county", sa.String(6), unique=True),  # the county's
    sa.Column("salt", sa.String(32), nullable=False),  # of it and of a key addresses are made
    sa.Column("token_hash", sa.String(64), unique=True),  # SHA-256, hexadecimal; none: off
    sa.Column("given_at", Moment),  # the address as it is now
    sa.CheckConstraint("(account_id IS NULL) <> (county IS NULL)", name="whose"),
)


@dataclass(frozen=True, slots=True)
class Calendar:
    """Somebody's own, or a county's."""

    id: int
    account_id: int | None
    county: str | None
    salt: str
    token_hash: str | None
    given_at: datetime | None


@dataclass(frozen=True, slots=True)
class Reply:
    """What somebody said to an invitation; `stale`: before hour or place changed."""

    answer: Rsvp | None
    answered_at: datetime | None
    stale: bool


_COLUMNS = tuple(calendars.c[name] for name in Calendar.__dataclass_fields__)


async def ensure(
    tx: Tx, salt: str, *, account_id: int | None = None, county: str | None = None
) -> Calendar:
    """Theirs, with that salt if there was none."""
    values = {"account_id": account_id, "county": county, "salt": salt}
    await tx.execute(upsert(tx, calendars).values(**values).on_conflict_do_nothing())
    found = await of(tx, account_id=account_id, county=county)
    assert found is not None  # noqa: S101 - it is there by now
    return found


async def of(
    tx: Tx, *, account_id: int | None = None, county: str | None = None
) -> Calendar | None:
    if account_id is not None:
        return await _one(tx, calendars.c.account_id == account_id)
    return await _one(tx, calendars.c.county == county)


async def get(tx: Tx, calendar_id: int) -> Calendar | None:
    return await _one(tx, calendars.c.id == calendar_id)


async def by_hash(tx: Tx, token_hash: str) -> Calendar | None:
    return await _one(tx, calendars.c.token_hash == token_hash)


async def change(tx: Tx, calendar_id: int, **columns: Any) -> None:
    await tx.execute(calendars.update().where(calendars.c.id == calendar_id).values(**columns))


async def _one(tx: Tx, which: sa.ColumnElement[bool]) -> Calendar | None:
    row = (await tx.execute(sa.select(*_COLUMNS).where(which))).first()
    return Calendar(**as_dict(row)) if row else None


# What stands in them


async def announced(tx: Tx, since: datetime, now: datetime) -> list[Meeting]:
    """Meetings that people were told of, over no longer than that; the earliest first."""
    return await meetings.found(tx, *_shown(since, now))


async def of_member(
    tx: Tx, member_id: int | None, account_id: int, since: datetime, now: datetime
) -> list[Meeting]:
    """Of those: what the member is invited to, and what the account calls."""
    theirs = sa.select(meetings.invited.c.meeting_id).where(
        meetings.invited.c.member_id == member_id
    )
    columns = meetings.meetings.c
    which = columns.id.in_(theirs) | (columns.author_id == account_id)
    return await meetings.found(tx, which, *_shown(since, now))


def _shown(since: datetime, now: datetime) -> tuple[sa.ColumnElement[bool], ...]:
    columns = meetings.meetings.c
    return (
        columns.state.in_(SENT),
        columns.announced_at <= now,
        columns.starts_at.is_not(None),
        columns.ends_at > since,
    )


async def replies(tx: Tx, member_id: int) -> Mapping[int, Reply]:
    """Meeting → what the member said, of all that invite them."""
    columns = meetings.invited.c
    rows = await tx.execute(
        sa.select(columns.meeting_id, columns.answer, columns.answered_at, columns.stale).where(
            columns.member_id == member_id
        )
    )
    return {meeting_id: Reply(_answer(code), at, stale) for meeting_id, code, at, stale in rows}


def _answer(code: str | None) -> Rsvp | None:
    return next((one for one in Rsvp if one.code == code), None)
