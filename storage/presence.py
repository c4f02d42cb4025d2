"""Who was at a meeting, and the codes of rooms."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import sqlalchemy as sa

from storage.base import Key, Moment, Tx, as_dict, metadata, upsert


class How(StrEnum):
    TICKED = "ticked"  # by its chair
    CODE = "code"  # they gave the code of the room themselves


presences = sa.Table(
    "presences",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("meeting_id", sa.ForeignKey("meetings.id"), nullable=False),
    sa.Column("member_id", sa.ForeignKey("members.id")),  # none: a guest from outside
    sa.Column("guest", sa.String(200)),
    sa.Column("how", sa.String(8), nullable=False),  # a `How`
    sa.Column("came_at", Moment, nullable=False),  # of a tick: when it was made
    sa.UniqueConstraint("meeting_id", "member_id"),
    sa.Index("ix_presences_member", "member_id"),
    sqlite_autoincrement=True,  # a button of a dropped guest must never fit a later one
)

codes = sa.Table(
    "room_codes",
    metadata,
    sa.Column("meeting_id", sa.ForeignKey("meetings.id"), primary_key=True),
    sa.Column("code", sa.String(8), nullable=False),
)


@dataclass(frozen=True, slots=True)
class Presence:
    id: int
    meeting_id: int
    member_id: int | None
    guest: str | None
    how: How
    came_at: datetime


_COLUMNS = tuple(presences.c[name] for name in Presence.__dataclass_fields__)


async def note(tx: Tx, meeting_id: int, member_id: int, how: How, now: datetime) -> bool:
    """Once; False where it was noted before."""
    added = await tx.execute(
        upsert(tx, presences)
        .values(meeting_id=meeting_id, member_id=member_id, how=how, came_at=now)
        .on_conflict_do_nothing()
    )
    return bool(added.rowcount)


async def drop(tx: Tx, meeting_id: int, member_id: int) -> None:
    mine = (presences.c.meeting_id == meeting_id) & (presences.c.member_id == member_id)
    await tx.execute(presences.delete().where(mine))


async def begin_anew(tx: Tx, meeting_id: int) -> None:
    """Nobody is there yet, and no code was shown."""
    await tx.execute(presences.delete().where(presences.c.meeting_id == meeting_id))
    await tx.execute(codes.delete().where(codes.c.meeting_id == meeting_id))


async def add_guest(tx: Tx, meeting_id: int, name: str, now: datetime) -> None:
    values = {"meeting_id": meeting_id, "guest": name, "how": How.TICKED, "came_at": now}
    await tx.execute(presences.insert().values(values))


async def drop_guest(tx: Tx, presence_id: int) -> None:
    which = (presences.c.id == presence_id) & presences.c.member_id.is_(None)
    await tx.execute(presences.delete().where(which))


async def get(tx: Tx, presence_id: int) -> Presence | None:
    row = (await tx.execute(sa.select(*_COLUMNS).where(presences.c.id == presence_id))).first()
    return _presence(row) if row else None


async def of(tx: Tx, meeting_id: int) -> Sequence[Presence]:
    """In the order of coming."""
    rows = await tx.execute(
        sa.select(*_COLUMNS)
        .where(presences.c.meeting_id == meeting_id)
        .order_by(presences.c.came_at, presences.c.id)
    )
    return [_presence(row) for row in rows]


def _presence(row: sa.Row[tuple[object, ...]]) -> Presence:
    return Presence(**as_dict(row) | {"how": How(row.how)})


async def code_of(tx: Tx, meeting_id: int) -> str | None:
    found = await tx.execute(sa.select(codes.c.code).where(codes.c.meeting_id == meeting_id))
    return found.scalar_one_or_none()


async def put_code(tx: Tx, meeting_id: int, code: str) -> None:
    statement = upsert(tx, codes).values(meeting_id=meeting_id, code=code)
    await tx.execute(
        statement.on_conflict_do_update(index_elements=["meeting_id"], set_={"code": code})
    )
