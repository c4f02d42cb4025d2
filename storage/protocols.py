"""The protocol of a contest: made when the last phase closes, confirmed by the board as it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.contests import State
from storage.base import Moment, Tx, as_dict, metadata, upsert
from storage.contests import contests

contest_protocols = sa.Table(
    "contest_protocols",
    metadata,
    sa.Column("contest_id", sa.ForeignKey("contests.id"), primary_key=True),
    sa.Column("content", sa.JSON, nullable=False),  # all an outsider needs to reckon it again
    sa.Column("hash", sa.String(64), nullable=False),  # SHA-256, hex, of the canonical JSON
    sa.Column("made_at", Moment, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Protocol:
    contest_id: int
    content: Mapping[str, Any]
    hash: str
    made_at: datetime


async def put(tx: Tx, one: Protocol) -> None:
    """In place of an earlier one, which nobody has confirmed."""
    said = {"content": dict(one.content), "hash": one.hash, "made_at": one.made_at}
    await tx.execute(
        upsert(tx, contest_protocols)
        .values(contest_id=one.contest_id, **said)
        .on_conflict_do_update(index_elements=["contest_id"], set_=said)
    )


async def get(tx: Tx, contest_id: int) -> Protocol | None:
    rows = await tx.execute(
        sa.select(contest_protocols).where(contest_protocols.c.contest_id == contest_id)
    )
    row = rows.first()
    return None if row is None else Protocol(**as_dict(row))


async def confirm(tx: Tx, contest_id: int, hash_: str, at: datetime, by: int) -> bool:
    """The contest's protocol of that hash; False where it is confirmed, or another, by now."""
    own = sa.select(contest_protocols.c.contest_id).where(
        contest_protocols.c.contest_id == contest_id, contest_protocols.c.hash == hash_
    )
    changed = await tx.execute(
        contests.update()
        .where(contests.c.id == contest_id, contests.c.state == State.FIXED, own.exists())
        .values(state=State.CONFIRMED, confirmed_at=at, confirmed_by=by, rev=contests.c.rev + 1)
    )
    return bool(changed.rowcount)
