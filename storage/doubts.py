"""One message of the outbox, as whoever sent it decides about it."""

from datetime import datetime

import sqlalchemy as sa

from storage.base import QUEUED, Tx
from storage.outbox import Row, State, outbox
from storage.outbox.table import COLUMNS, as_row


async def get(tx: Tx, row_id: int) -> Row | None:
    found = (await tx.execute(sa.select(*COLUMNS).where(outbox.c.id == row_id))).first()
    return as_row(found) if found else None


async def repeat(tx: Tx, row_id: int, now: datetime) -> None:
    """Send it as if for the first time, where it is in doubt."""
    await tx.execute(
        outbox.update()
        .where(outbox.c.id == row_id, outbox.c.state == State.UNCERTAIN)
        .values(state=State.PENDING, doubts=0, not_before=now)
    )
    tx.info[QUEUED] = True
