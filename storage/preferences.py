"""What each person wants to be told of, when, and what colleagues may see."""

import sqlalchemy as sa

from storage.base import metadata

preferences = sa.Table(
    "preferences",
    metadata,
    sa.Column("account_id", sa.ForeignKey("accounts.id"), primary_key=True),
    sa.Column("quiet_from", sa.Integer),  # minutes after midnight; none: the association's
    sa.Column("quiet_until", sa.Integer),
    sa.Column("paused_until", sa.Date),  # the last day of the pause
    sa.Column("shows_phone", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("shows_email", sa.Boolean, nullable=False, server_default=sa.false()),
)

wishes = sa.Table(
    "wishes",
    metadata,
    sa.Column("account_id", sa.ForeignKey("accounts.id"), primary_key=True),
    sa.Column("kind", sa.String(16), primary_key=True),
    sa.Column("how", sa.String(8), nullable=False),
)
