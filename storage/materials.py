"""Files and links of meetings."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from storage.base import Key, Moment, Tx, as_dict, metadata, upsert
from storage.once import once

materials = sa.Table(
    "materials",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("meeting_id", sa.ForeignKey("meetings.id"), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("name", sa.Text, nullable=False),  # empty: a photo without words
    sa.Column("file", sa.JSON, nullable=False),  # as Telegram knows it; empty: a link
    sa.Column("url", sa.Text),
    sa.Column("added_by", sa.BigInteger),
    sa.Column("added_at", Moment, nullable=False),
    sa.Column("told", sa.Boolean, nullable=False, server_default=sa.false()),  # that it is new
    sa.Index("ix_materials_meeting", "meeting_id", "position"),
    sa.Index("ix_materials_told", "told"),
    sqlite_autoincrement=True,  # a button of a dropped one must never fit a later one
)

# When those concerned were told that new ones came.
rounds = sa.Table(
    "material_rounds",
    metadata,
    sa.Column("meeting_id", sa.ForeignKey("meetings.id"), primary_key=True),
    sa.Column("told_on", sa.Date),  # the last day
    sa.Column("after", sa.Boolean, nullable=False, server_default=sa.false()),  # its end, too
)


@dataclass(frozen=True, slots=True)
class Material:
    id: int
    meeting_id: int
    position: int
    name: str
    file: Mapping[str, Any]
    url: str | None
    added_at: datetime
    told: bool


_COLUMNS = tuple(materials.c[name] for name in Material.__dataclass_fields__)


async def add_all(tx: Tx, rows: Sequence[Mapping[str, Any]]) -> None:
    if rows:
        await tx.execute(materials.insert(), list(rows))


async def change(tx: Tx, material_id: int, **columns: Any) -> None:
    await tx.execute(materials.update().where(materials.c.id == material_id).values(**columns))


async def drop(tx: Tx, material_id: int) -> None:
    await tx.execute(materials.delete().where(materials.c.id == material_id))


async def of_meeting(tx: Tx, meeting_id: int) -> list[Material]:
    """In their order."""
    rows = await tx.execute(
        sa.select(*_COLUMNS)
        .where(materials.c.meeting_id == meeting_id)
        .order_by(materials.c.position, materials.c.id)
    )
    return [Material(**as_dict(row)) for row in rows]


async def counts(tx: Tx, meeting_ids: Collection[int]) -> dict[int, int]:
    """Meeting → how many it has, of those that have any."""
    rows = await tx.execute(
        sa.select(materials.c.meeting_id, sa.func.count().label("number"))
        .where(materials.c.meeting_id.in_(meeting_ids))
        .group_by(materials.c.meeting_id)
    )
    return {row.meeting_id: row.number for row in rows}


async def untold(tx: Tx) -> dict[int, tuple[int, datetime]]:
    """Meeting → how many nobody was told of, and when the last of them was added."""
    rows = await tx.execute(*_untold())
    return {row.meeting_id: (row.number, row.last) for row in rows}


@once
def _untold() -> sa.Select[Any]:
    return (
        sa.select(
            materials.c.meeting_id,
            sa.func.count().label("number"),
            sa.func.max(materials.c.added_at).label("last"),
        )
        .where(materials.c.told.is_(sa.false()))
        .group_by(materials.c.meeting_id)
        .order_by(materials.c.meeting_id)
    )


async def mark_told(tx: Tx, meeting_id: int) -> None:
    await tx.execute(
        materials.update()
        .where(materials.c.meeting_id == meeting_id, materials.c.told.is_(sa.false()))
        .values(told=True)
    )


async def told(tx: Tx, meeting_id: int) -> tuple[date | None, bool]:
    """The last day those concerned were told, and whether they were after its end."""
    row = (
        await tx.execute(
            sa.select(rounds.c.told_on, rounds.c.after).where(rounds.c.meeting_id == meeting_id)
        )
    ).first()
    return (row.told_on, row.after) if row else (None, False)


async def put_told(tx: Tx, meeting_id: int, day: date, *, after: bool) -> None:
    values = {"told_on": day, "after": after}
    statement = upsert(tx, rounds).values(meeting_id=meeting_id, **values)
    await tx.execute(
        statement.on_conflict_do_update(index_elements=[rounds.c.meeting_id], set_=values)
    )
