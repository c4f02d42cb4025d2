"""Who was sent a digest on which day: never two."""

from datetime import date

import sqlalchemy as sa

from storage.base import Tx, metadata, upsert

digests = sa.Table(
    "digests",
    metadata,
    sa.Column("account_id", sa.ForeignKey("accounts.id"), primary_key=True),
    sa.Column("day", sa.Date, primary_key=True),
)


async def begin(tx: Tx, account_id: int, day: date) -> bool:
    """False where the day's digest was made already."""
    statement = upsert(tx, digests).values(account_id=account_id, day=day)
    return bool((await tx.execute(statement.on_conflict_do_nothing())).rowcount)
