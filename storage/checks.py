"""What checkers and whoever put a nomination forward write to each other about it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage.base import Tx
from storage.nominations import nomination_notes


@dataclass(frozen=True, slots=True)
class Note:
    """`account_id` is None where whoever wrote it was forgotten."""

    id: int
    nomination_id: int
    by_checker: bool
    account_id: int | None
    text: str
    sent_at: datetime


_NOTE = tuple(nomination_notes.c[name] for name in Note.__dataclass_fields__)


async def note(
    tx: Tx, number: int, text: str, now: datetime, *, account_id: int, by_checker: bool
) -> int:
    statement = nomination_notes.insert().values(
        nomination_id=number,
        by_checker=by_checker,
        account_id=account_id,
        text=text,
        sent_at=now,
    )
    return int((await tx.execute(statement.returning(nomination_notes.c.id))).scalar_one())


async def notes_of(tx: Tx, numbers: Collection[int]) -> dict[int, list[Note]]:
    """Nomination → the thread, as it was written."""
    rows = await tx.execute(
        sa.select(*_NOTE)
        .where(nomination_notes.c.nomination_id.in_(numbers))
        .order_by(nomination_notes.c.id)
    )
    found: dict[int, list[Note]] = {}
    for row in rows:
        one = Note(*row)
        found.setdefault(one.nomination_id, []).append(one)
    return found
