"""Spreadsheets that were sent to the bot, until somebody says whether to take them over."""

import sqlalchemy as sa

from storage.base import Key, Moment, metadata

imports = sa.Table(
    "imports",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("account_id", sa.ForeignKey("accounts.id"), nullable=False),
    sa.Column("file_name", sa.String(255), nullable=False),
    sa.Column("sheets", sa.JSON(none_as_null=True)),  # emptied when it is decided
    sa.Column("state", sa.String(10), nullable=False),
    sa.Column("sent_at", Moment, nullable=False),
    sa.Column("decided_at", Moment),
    sqlite_autoincrement=True,
)
