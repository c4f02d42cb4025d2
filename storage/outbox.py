"""Messages to others: written in the transaction of what caused them, sent after its commit."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.domain.campaigns import Does
from storage.base import QUEUED, Key, Moment, Tx, as_dict, metadata, upsert


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
    sa.Column("text_id", sa.String(80), nullable=False),
    sa.Column("params", sa.JSON, nullable=False),
    sa.Column("buttons", sa.JSON, nullable=False),
    sa.Column("media", sa.JSON, nullable=False),
    sa.Column("topic", sa.String(12)),  # of a group that has topics
    sa.Column("silent", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("edits", sa.String(120)),  # the dedupe_key of the message this one takes the place of
    sa.Column("does", sa.String(8), nullable=False, server_default=Does.SEND),
    sa.Column("about", sa.String(16)),  # the kind of news, for what the receiver wants
    sa.Column("campaign_id", sa.BigInteger),  # says it to many: text, buttons and media are there
    sa.Column("pin", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("once", sa.Boolean, nullable=False, server_default=sa.false()),  # never twice
    sa.Column("sender_id", sa.BigInteger),  # the account that is asked about it when in doubt
    sa.Column("cause", sa.String(40)),  # what it follows from, for the log
    sa.Column("dedupe_key", sa.String(120), nullable=False, unique=True),
    sa.Column("priority", sa.Integer, nullable=False),
    sa.Column("not_before", Moment, nullable=False),
    sa.Column("expires_at", Moment),  # not sent from then on
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


_ROW = tuple(Row.__dataclass_fields__)


async def add(tx: Tx, **columns: Any) -> bool:
    """Queue a message; False where the same `dedupe_key` was queued before."""
    statement = (
        upsert(tx, outbox)
        .values(state=State.PENDING, message_ids=[], doubts=0, **columns)
        .on_conflict_do_nothing(index_elements=[outbox.c.dedupe_key])
    )
    added = bool((await tx.execute(statement)).rowcount)
    tx.info[QUEUED] = added or tx.info.get(QUEUED, False)
    return added


async def add_all(tx: Tx, rows: Sequence[Mapping[str, Any]]) -> int:
    """Queue many messages, all with the same columns; how many: not those queued before."""
    if not rows:
        return 0
    statement = upsert(tx, outbox).on_conflict_do_nothing(index_elements=[outbox.c.dedupe_key])
    state = {"state": State.PENDING, "message_ids": [], "doubts": 0}
    added = (await tx.execute(statement, [{**state, **row} for row in rows])).rowcount
    tx.info[QUEUED] = True
    return int(added)


async def due(tx: Tx, now: datetime, limit: int, *, busy: Collection[int] = ()) -> list[Row]:
    """The next messages to send: at most one a chat, its oldest, and none to the busy chats.

    Reads along the index, priority by priority, and stops at the limit: a long queue to many chats
    costs what a short one does.
    """
    found = await tx.execute(_due(), {"now": now, "busy": list(busy), "limit": limit})
    rows = [Row(**as_dict(row)) for row in found]
    return sorted(rows, key=lambda row: (row.priority, row.id))[:limit]


@cache
def _due() -> sa.CompoundSelect[Any]:
    """Put together once: it is asked after each commit that queued something."""
    older = outbox.alias()
    now = sa.bindparam("now", type_=Moment)
    is_not_first = (
        sa.select(older.c.id)
        .where(
            older.c.chat_id == outbox.c.chat_id,
            older.c.state == State.PENDING,
            older.c.not_before <= now,
            older.c.id < outbox.c.id,
        )
        .exists()
    )
    return _each_priority(
        sa.select(*(outbox.c[name] for name in _ROW))
        .where(outbox.c.not_before <= now, _is_free(), ~is_not_first)
        .order_by(outbox.c.not_before, outbox.c.id)
        .limit(sa.bindparam("limit", type_=sa.Integer))
    )


@cache
def _next_due() -> sa.CompoundSelect[Any]:
    return _each_priority(
        sa.select(outbox.c.not_before).where(_is_free()).order_by(outbox.c.not_before).limit(1)
    )


def _is_free() -> sa.ColumnElement[bool]:
    return outbox.c.chat_id.not_in(sa.bindparam("busy", expanding=True))


def _each_priority(statement: sa.Select[Any]) -> sa.CompoundSelect[Any]:
    """The first pending rows of each: only within one priority does the index lead to them."""
    return sa.union_all(
        *(
            sa.select(
                statement.where(
                    outbox.c.state == State.PENDING, outbox.c.priority == priority
                ).subquery()
            )
            for priority in Priority
        )
    )


async def hold(tx: Tx, campaign_id: int) -> None:
    """What waits of the campaign stays until it is released."""
    await _turn(tx, campaign_id, State.PENDING, State.HELD)


async def release(tx: Tx, campaign_id: int) -> None:
    await _turn(tx, campaign_id, State.HELD, State.PENDING)
    tx.info[QUEUED] = True


async def cancel(tx: Tx, campaign_id: int) -> None:
    """What has not begun to leave does not."""
    for state in (State.PENDING, State.HELD):
        await _turn(tx, campaign_id, state, State.CANCELLED)


async def _turn(tx: Tx, campaign_id: int, before: State, after: State) -> None:
    which = (outbox.c.campaign_id == campaign_id) & (outbox.c.state == before)
    await tx.execute(outbox.update().where(which).values(state=after))


async def of_campaign(tx: Tx, campaign_id: int) -> dict[State, int]:
    """How many rows are in each state."""
    found = await tx.execute(
        sa.select(outbox.c.state, sa.func.count())
        .where(outbox.c.campaign_id == campaign_id)
        .group_by(outbox.c.state)
    )
    return {State(row[0]): row[1] for row in found}


async def mark(tx: Tx, row_id: int, **columns: Any) -> None:
    await tx.execute(outbox.update().where(outbox.c.id == row_id).values(**columns))


async def defer(tx: Tx, chat_id: int, until: datetime) -> None:
    """Telegram asks to wait: nothing leaves for the chat before, so that the order stays."""
    await tx.execute(
        outbox.update()
        .where(
            outbox.c.chat_id == chat_id,
            outbox.c.state == State.PENDING,
            outbox.c.not_before < until,
        )
        .values(not_before=until)
    )


async def waiting(tx: Tx, chat_id: int) -> int:
    """How many messages the receiver's own wishes hold back, or will."""
    found = await tx.execute(
        sa.select(sa.func.count()).where(
            outbox.c.chat_id == chat_id,
            outbox.c.state == State.PENDING,
            outbox.c.about.is_not(None),
        )
    )
    return int(found.scalar_one())


async def reconsider(tx: Tx, chat_id: int, now: datetime) -> None:
    """The receiver's wishes changed: what they hold back asks them anew."""
    changed = await tx.execute(
        outbox.update()
        .where(
            outbox.c.chat_id == chat_id,
            outbox.c.state == State.PENDING,
            outbox.c.about.is_not(None),
            outbox.c.not_before > now,
        )
        .values(not_before=now)
    )
    tx.info[QUEUED] = bool(changed.rowcount) or tx.info.get(QUEUED, False)


async def queued_since(tx: Tx, about: str, key: str, since: datetime) -> int:
    """How many messages of that kind were queued since then, with keys that begin so."""
    found = await tx.execute(
        sa.select(sa.func.count()).where(
            outbox.c.about == about,
            outbox.c.created_at >= since,
            outbox.c.dedupe_key.startswith(key, autoescape=True),
        )
    )
    return int(found.scalar_one())


async def lost(tx: Tx, about: str) -> list[tuple[int, int, str]]:
    """Messages of that kind that will not arrive: id, chat, key."""
    found = await tx.execute(
        sa.select(outbox.c.id, outbox.c.chat_id, outbox.c.dedupe_key)
        .where(
            outbox.c.state.in_((State.UNREACHABLE, State.FAILED, State.DECLINED)),
            outbox.c.about == about,
        )
        .order_by(outbox.c.id)
    )
    return [(row.id, row.chat_id, row.dedupe_key) for row in found]


async def in_doubt(tx: Tx) -> list[Row]:
    """Rows found *sending* at start: the process ended while they were under way."""
    found = await tx.execute(
        sa.select(*(outbox.c[name] for name in _ROW)).where(outbox.c.state == State.SENDING)
    )
    return [Row(**as_dict(row)) for row in found]


async def next_due(tx: Tx, *, busy: Collection[int] = ()) -> datetime | None:
    """When the next message to a chat that is not busy may leave."""
    found = await tx.execute(_next_due(), {"busy": list(busy)})
    return min(found.scalars(), default=None)


async def message_ids(tx: Tx, dedupe_key: str) -> list[int]:
    """The messages that were sent for the key; none where none was."""
    found = await tx.execute(
        sa.select(outbox.c.message_ids).where(outbox.c.dedupe_key == dedupe_key)
    )
    return list(found.scalar_one_or_none() or [])


async def told(tx: Tx, dedupe_keys: Collection[str]) -> dict[int, Mapping[str, Any]]:
    """Chat → the arguments of what was queued for it under one of the keys.

    What was sent long ago has none any more (see `storage/retention.py`) and is left out.
    """
    found = await tx.execute(
        sa.select(outbox.c.chat_id, outbox.c.params).where(outbox.c.dedupe_key.in_(dedupe_keys))
    )
    return {row.chat_id: row.params for row in found if row.params}


async def unsay(tx: Tx, account_id: int) -> None:
    """Of what others were told about the person, or by them, it stays only that it was sent.

    Spared is who is still to be put out of a group: whoever is to do that must know whom.
    """
    keyed = outbox.c.dedupe_key.like(f"%:{account_id}:%")
    named = sa.cast(outbox.c.params, sa.Text).like(f'%"{account_id}"%')
    await tx.execute(
        outbox.update()
        .where(
            outbox.c.state.not_in((State.PENDING, State.SENDING)),
            keyed | named,
            outbox.c.dedupe_key.not_like("removal:%"),
        )
        .values(params={}, buttons=[], media=[])
    )


async def migrate(tx: Tx, old: int, new: int) -> None:
    await tx.execute(outbox.update().where(outbox.c.chat_id == old).values(chat_id=new))


async def counts(tx: Tx) -> dict[str, int]:
    found = await tx.execute(sa.select(outbox.c.state, sa.func.count()).group_by(outbox.c.state))
    return {row[0]: row[1] for row in found}
