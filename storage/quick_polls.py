"""Polls of Telegram's own that the bot has sent into groups: totals, and nothing of who voted."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.quick_polls import State
from storage.base import Key, Moment, Tx, as_dict, metadata
from storage.once import once

__all__ = ["State"]

quick_polls = sa.Table(
    "quick_polls",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("state", sa.String(10), nullable=False, server_default=State.SENDING),
    sa.Column("chat_id", sa.BigInteger, nullable=False),
    sa.Column("title", sa.Text, nullable=False),  # of the group, when it was asked
    sa.Column("author_id", sa.BigInteger),  # none: forgotten
    sa.Column("question", sa.Text, nullable=False),
    sa.Column("options", sa.JSON, nullable=False),  # {"text"}; of a sent one "id" and "count" too
    sa.Column("switches", sa.JSON, nullable=False),  # by code
    sa.Column("lasts", sa.Integer, nullable=False),  # seconds
    sa.Column("attempts", sa.Integer, nullable=False, server_default="1"),
    sa.Column("poll_id", sa.String(32), unique=True),  # Telegram's
    sa.Column("message_id", sa.BigInteger),
    sa.Column("voters", sa.Integer, nullable=False, server_default="0"),
    sa.Column("exact", sa.Boolean, nullable=False, server_default=sa.false()),  # the final counts
    sa.Column("error", sa.Text),  # why it was not sent
    sa.Column("created_at", Moment, nullable=False),  # when it was asked, or asked again
    sa.Column("closes_at", Moment),
    sa.Column("closed_at", Moment),
    sa.Index("ix_quick_polls_author", "author_id", "state"),
    sa.Index("ix_quick_polls_state", "state"),
)


@dataclass(frozen=True, slots=True)
class QuickPoll:
    id: int
    state: State
    chat_id: int
    title: str
    author_id: int | None
    question: str
    options: Sequence[Mapping[str, Any]]
    switches: Mapping[str, bool]
    lasts: int
    attempts: int
    poll_id: str | None
    message_id: int | None
    voters: int
    exact: bool
    error: str | None
    created_at: datetime
    closes_at: datetime | None
    closed_at: datetime | None

    @property
    def is_open(self) -> bool:
        return self.state is State.OPEN


_COLUMNS = tuple(quick_polls.c[name] for name in QuickPoll.__dataclass_fields__)
_ALL = sa.select(*_COLUMNS).order_by(quick_polls.c.id)


async def add(tx: Tx, **columns: Any) -> int:
    statement = quick_polls.insert().values(**columns).returning(quick_polls.c.id)
    return int((await tx.execute(statement)).scalar_one())


async def change(tx: Tx, quick_id: int, **columns: Any) -> None:
    await tx.execute(quick_polls.update().where(quick_polls.c.id == quick_id).values(**columns))


async def get(tx: Tx, quick_id: int) -> QuickPoll | None:
    return next(iter(await _found(tx, quick_polls.c.id == quick_id)), None)


async def by_poll(tx: Tx, poll_id: str) -> QuickPoll | None:
    return next(iter(await _found(tx, quick_polls.c.poll_id == poll_id)), None)


async def under_way(tx: Tx, author_id: int, since: datetime) -> list[QuickPoll]:
    """Those of an author that are not closed, the newest first."""
    mine = (quick_polls.c.author_id == author_id) & (quick_polls.c.created_at >= since)
    return (await _found(tx, mine, quick_polls.c.state != State.CLOSED))[::-1]


async def overdue(tx: Tx, before: datetime) -> list[QuickPoll]:
    """Ordered before that, and not sent; or to be closed before it, and still open."""
    return _read(await tx.execute(*_overdue(before)))


@once
def _overdue(before: datetime) -> sa.Select[Any]:
    sending = (quick_polls.c.state == State.SENDING) & (quick_polls.c.created_at < before)
    open_ = (quick_polls.c.state == State.OPEN) & (quick_polls.c.closes_at < before)
    return _ALL.where(sending | open_)


async def migrate(tx: Tx, old: int, new: int) -> None:
    """The messages of the former group have no number in the new one."""
    moved = quick_polls.update().where(quick_polls.c.chat_id == old)
    await tx.execute(moved.values(chat_id=new, message_id=None))


async def _found(tx: Tx, *which: sa.ColumnElement[bool]) -> list[QuickPoll]:
    """The oldest first."""
    return _read(await tx.execute(_ALL.where(*which)))


def _read(rows: Iterable[sa.Row[Any]]) -> list[QuickPoll]:
    return [_quick_poll(as_dict(row)) for row in rows]


def _quick_poll(row: dict[str, Any]) -> QuickPoll:
    return QuickPoll(**row | {"state": State(row["state"])})
