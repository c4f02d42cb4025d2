"""What was done by whom, to whom, and why; kept a year (see `bot/services/privacy.py`)."""

import sqlalchemy as sa

from storage.base import Key, Moment, Tx, metadata

audit = sa.Table(
    "audit",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("at", Moment, nullable=False),
    sa.Column("account_id", sa.BigInteger),  # who, strangers too; none: the bot itself
    sa.Column("member_id", sa.ForeignKey("members.id")),  # whom it befell
    sa.Column("verb", sa.String(40), nullable=False),  # its text is „audit.<verb>“
    sa.Column("params", sa.JSON, nullable=False),  # of the text
    sa.Column("county", sa.String(5)),
    sa.Column("why", sa.Text),
    sa.Index("ix_audit_at", "at"),
    sqlite_autoincrement=True,
)


async def add(tx: Tx, **columns: object) -> None:
    await tx.execute(audit.insert().values(**columns))
