"""Groups, their topics, the people known to be in them, and what is still to be decided there."""

import sqlalchemy as sa

from storage.base import Moment, metadata

groups = sa.Table(
    "groups",
    metadata,
    sa.Column("chat_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("title", sa.String(255), nullable=False),
    sa.Column("county", sa.ForeignKey("counties.code"), unique=True),
    sa.Column("present", sa.Boolean, nullable=False),
    sa.Column("added_at", Moment, nullable=False),
    sa.Column("network_id", sa.ForeignKey("networks.id"), unique=True),
    sa.Column("supergroup", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("forum", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("added_by", sa.BigInteger),
    sa.Column("bound_by", sa.BigInteger),
    sa.Column("card", sa.String(60)),  # the key of what whoever bound it is shown of the group
    sa.Column("shown", sa.BigInteger),  # the checksum of what the card says
    sa.Column("rights", sa.JSON(none_as_null=True)),  # the bot's, as Telegram last said
    sa.Column("invite_link", sa.String(200)),
    sa.Column("headcount", sa.Integer),  # everybody inside, as Telegram last said
    sa.Column("looked_at", Moment),
    sa.Column("removes", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("welcome", sa.String(120)),  # the dedupe_key of the newest welcome
)


def _chat() -> sa.ForeignKey:
    """A group that becomes a supergroup changes its id: what points at it follows."""
    return sa.ForeignKey("groups.chat_id", onupdate="CASCADE", ondelete="CASCADE")


topics = sa.Table(
    "topics",
    metadata,
    sa.Column("chat_id", _chat(), primary_key=True, autoincrement=False),
    sa.Column("topic", sa.String(12), primary_key=True),
    sa.Column("thread_id", sa.BigInteger),  # none: it is being made, or, if closed, was not
    sa.Column("closed", sa.Boolean, nullable=False, server_default=sa.false()),
)

group_people = sa.Table(
    "group_people",
    metadata,
    sa.Column("chat_id", _chat(), primary_key=True, autoincrement=False),
    sa.Column("account_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("status", sa.String(14), nullable=False),  # as Telegram last said
    sa.Column("joined_at", Moment),
    sa.Column("welcomed_at", Moment),
    sa.Column("looked_at", Moment),
    sa.Column("tag", sa.String(16)),  # as it was set
)

join_requests = sa.Table(
    "join_requests",
    metadata,
    sa.Column("chat_id", _chat(), primary_key=True, autoincrement=False),
    sa.Column("account_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("asked_at", Moment, nullable=False),
    sa.Column("state", sa.String(10), nullable=False),
    sa.Column("decided_by", sa.BigInteger),
)

removals = sa.Table(
    "removals",
    metadata,
    sa.Column("chat_id", _chat(), primary_key=True, autoincrement=False),
    sa.Column("account_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("since", Moment, nullable=False),
    sa.Column("why", sa.Text),  # as Telegram refused it
    sa.Column("reminded_on", sa.Date),
)
