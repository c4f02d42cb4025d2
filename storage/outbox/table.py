"""The table: a message to one chat, and what became of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Any

import sqlalchemy as sa

from bot.domain.campaigns import Does
from storage.base import Key, Moment, as_dict, metadata


class Priority(IntEnum):
    """Who goes first. Screens that answer one's own action do not pass here: they go before all."""

    ANSWER = 0
    REMINDER = 1
    BROADCAST = 2


class State(StrEnum):
    PENDING = "pending"
    HELD = "held"  # until somebody decides: its campaign is paused, or the database restored
    SENDING = "sending"
    SENT = "sent"
    UNREACHABLE = "unreachable"  # 403: blocked, never started, deactivated, removed from the group
    UNCERTAIN = "uncertain"  # sent again once already, and again nobody can say
    FAILED = "failed"  # 400: Telegram refused the message itself
    DECLINED = "declined"  # the receiver wants no messages about such things
    DIGEST = "digest"  # goes into the receiver's digest instead
    EXPIRED = "expired"  # its time passed before it could go
    CANCELLED = "cancelled"


WAITING = (State.PENDING, State.HELD, State.SENDING)  # nobody knows yet what becomes of them


outbox = sa.Table(
    "outbox",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("chat_id", sa.BigInteger, nullable=False),
    sa.Column("text_id", sa.String(80), nullable=False),  # empty: what its campaign says
    sa.Column("params", sa.JSON, nullable=False),
    sa.Column("buttons", sa.JSON, nullable=False),
    sa.Column("media", sa.JSON, nullable=False),
    sa.Column("topic", sa.String(12)),  # of a group that has topics
    sa.Column("silent", sa.Boolean, nullable=False, server_default=sa.false()),
    # not to be forwarded or saved: what not everybody may read
    sa.Column("protect", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("edits", sa.String(120)),  # the dedupe_key of the message this one takes the place of
    sa.Column("does", sa.String(8), nullable=False, server_default=Does.SEND),
    sa.Column("about", sa.String(16)),  # the kind of news, for what the receiver wants
    sa.Column("campaign_id", sa.BigInteger),  # says it to many: what is not a row's own is there
    sa.Column("pin", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("once", sa.Boolean, nullable=False, server_default=sa.false()),  # never twice
    sa.Column("sender_id", sa.BigInteger),  # the account that is asked about it when in doubt
    sa.Column("cause", sa.String(40)),  # what it follows from, for the log
    sa.Column("dedupe_key", sa.String(120), nullable=False, unique=True),
    sa.Column("priority", sa.Integer, nullable=False),
    sa.Column("not_before", Moment, nullable=False),
    sa.Column("expires_at", Moment),  # not sent from then on
    sa.Column("reminder_id", sa.BigInteger),  # what it reminds of
    sa.Column("remind_at", Moment),  # of a reminder: its time, if the receiver's hours allow it
    sa.Column("state", sa.String(12), nullable=False),
    sa.Column("doubts", sa.Integer, nullable=False, server_default="0"),
    sa.Column("message_ids", sa.JSON, nullable=False),
    sa.Column("error", sa.Text),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("sent_at", Moment),
    sa.Index("ix_outbox_due", "state", "priority", "not_before", "id"),
    sa.Index("ix_outbox_about", "about", "state", "created_at"),
    sa.Index("ix_outbox_chat", "chat_id", "state", "id"),
    sa.Index("ix_outbox_campaign", "campaign_id", "state", "not_before", "id"),
)


@dataclass(frozen=True, slots=True)
class Row:
    """A message to one chat.

    `message_ids` grows part by part (an album, then its text), so that a repetition starts where
    the last attempt ended; `doubts` counts attempts of unknown outcome.
    """

    id: int
    chat_id: int
    text_id: str
    params: Mapping[str, Any]
    buttons: Sequence[Sequence[Mapping[str, Any]]]
    media: Sequence[Mapping[str, Any]]
    topic: str | None
    silent: bool
    protect: bool
    edits: str | None
    does: Does
    about: str | None
    campaign_id: int | None
    pin: bool
    once: bool
    sender_id: int | None
    cause: str | None
    priority: int
    not_before: datetime
    expires_at: datetime | None
    created_at: datetime
    state: State
    doubts: int
    message_ids: Sequence[int]


COLUMNS = tuple(outbox.c[name] for name in Row.__dataclass_fields__)


def as_row(found: Any) -> Row:
    row = as_dict(found)
    return Row(**row | {"state": State(row["state"]), "does": Does(row["does"])})
