"""Other counties that were asked to take part in something, and what their leads said."""

import sqlalchemy as sa

from storage.base import Key, Moment, metadata

partners = sa.Table(
    "partners",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("noun", sa.String(16), nullable=False),  # „polls“
    sa.Column("subject", sa.BigInteger, nullable=False),
    sa.Column("county", sa.String(6), nullable=False),
    sa.Column("state", sa.String(10), nullable=False),  # asked, confirmed, declined
    sa.Column("level", sa.String(16), nullable=False),  # whose answer it waits for
    sa.Column("asked_at", Moment, nullable=False),
    sa.Column("raise_at", Moment),  # then the director decides
    sa.Column("decided_by", sa.BigInteger),
    sa.Column("decided_at", Moment),
    sa.UniqueConstraint("noun", "subject", "county"),
    sa.Index("ix_partners_state", "state", "raise_at"),
)
