"""Personal invitations: a code proves once who its bearer is in the roster; its hash is kept."""

import sqlalchemy as sa

from storage.base import Key, Moment, metadata

invitations = sa.Table(
    "invitations",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("member_id", sa.ForeignKey("members.id"), nullable=False),
    sa.Column("code_hash", sa.String(64), nullable=False, unique=True),  # SHA-256, hexadecimal
    sa.Column("given_by", sa.ForeignKey("accounts.id")),
    sa.Column("given_at", Moment, nullable=False),
    sa.Column("expires_at", Moment, nullable=False),
    sa.Column("used_at", Moment),
    sa.Column("used_by", sa.ForeignKey("accounts.id")),
    sa.Index("ix_invitations_member", "member_id"),
)

attempts = sa.Table(
    "attempts",
    metadata,
    sa.Column("account_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("what", sa.String(12), primary_key=True),
    sa.Column("count", sa.Integer, nullable=False),
    sa.Column("since", Moment, nullable=False),
)
