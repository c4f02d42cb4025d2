"""Meetings that repeat, and those of them that were not announced."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.meetings import State
from bot.domain.series import Repeat, Series
from storage.base import Key, Moment, Tx
from storage.meetings import ALL, Meeting, found, meetings, read
from storage.once import once

series = sa.Table(
    "meeting_series",
    meetings.metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("repeat", sa.String(20), nullable=False),  # the code of a `Repeat`
    sa.Column("rule", sa.String(200), nullable=False),  # of RFC 5545
    sa.Column("starts_at", Moment, nullable=False),
    sa.Column("times", sa.Integer, nullable=False),  # in all
)


async def add(tx: Tx, repeat: Repeat, rule: str, starts_at: datetime, count: int) -> int:
    values = {"repeat": repeat.code, "rule": rule, "starts_at": starts_at, "times": count}
    return int(
        (await tx.execute(series.insert().values(values).returning(series.c.id))).scalar_one()
    )


async def get(tx: Tx, series_id: int) -> Series | None:
    row = (await tx.execute(sa.select(series).where(series.c.id == series_id))).first()
    if row is None:
        return None
    repeat = Repeat[row.repeat.upper().replace("-", "_")]
    return Series(row.id, repeat, row.rule, row.starts_at, row.times)


async def of(tx: Tx, series_id: int) -> list[Meeting]:
    """All of it that are there, the earliest first."""
    return await found(tx, meetings.c.series_id == series_id)


async def planned(tx: Tx, series_id: int) -> list[Meeting]:
    """Those that were not announced, the earliest first."""
    return await found(tx, meetings.c.series_id == series_id, meetings.c.state == State.PLANNED)


async def near(tx: Tx, until: datetime) -> list[Meeting]:
    """Those of all series that begin before then and were not announced."""
    return await read(tx, *_near(until))


@once
def _near(until: datetime) -> sa.Select[Any]:
    return ALL.where(meetings.c.state == State.PLANNED, meetings.c.starts_at <= until)


async def drop(tx: Tx, meeting_id: int) -> None:
    """It was planned, and nobody was told of it."""
    mine = (meetings.c.id == meeting_id) & (meetings.c.state == State.PLANNED)
    await tx.execute(meetings.delete().where(mine))


async def join(tx: Tx, meeting_id: int, series_id: int | None) -> None:
    await tx.execute(
        meetings.update().where(meetings.c.id == meeting_id).values(series_id=series_id)
    )


async def copy(tx: Tx, meeting: Meeting, **columns: Any) -> None:
    """One more like it; what is its own is among the columns."""
    same = {
        name: getattr(meeting, name)
        for name in (
            *("author_id", "title", "place", "latitude", "longitude", "link", "agenda"),
            *("capacity", "guests", "media", "leads_only", "in_groups", "host", "series_id"),
        )
    }
    values = same | {"kind": meeting.kind.code, "audience": meeting.audience.as_json()} | columns
    await tx.execute(meetings.insert().values(values))
