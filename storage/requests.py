"""Requests to be let in: an account says which eldership is theirs, and a lead decides."""

import sqlalchemy as sa

from storage.base import Key, Moment, metadata

requests = sa.Table(
    "requests",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("account_id", sa.ForeignKey("accounts.id"), nullable=False),
    sa.Column("eldership_id", sa.ForeignKey("elderships.id"), nullable=False),
    sa.Column("name", sa.String(120), nullable=False),  # as the person gives it
    sa.Column("state", sa.String(10), nullable=False),
    sa.Column("level", sa.String(12), nullable=False),  # the role that is to decide
    sa.Column("asked_at", Moment, nullable=False),
    sa.Column("raised_at", Moment),  # when it went a level up
    sa.Column("decided_at", Moment),
    sa.Column("decided_by", sa.ForeignKey("accounts.id")),
    sa.Column("reason", sa.Text),
    sa.Index(
        "uq_requests_open",
        "account_id",
        unique=True,
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    ),
    sqlite_autoincrement=True,  # a card's button must never fit a later request
)
