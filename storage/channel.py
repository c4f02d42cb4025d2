"""Telegram channels the bot is an administrator of; one of them may be the association's."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage.base import Moment, Tx, as_dict, metadata, upsert

channels = sa.Table(
    "channels",
    metadata,
    sa.Column("chat_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("title", sa.String(255), nullable=False),
    sa.Column("ours", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("rights", sa.JSON, nullable=False),  # the bot's, as Telegram last said
    sa.Column("added_by", sa.BigInteger),
    sa.Column("added_at", Moment, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Channel:
    chat_id: int
    title: str
    ours: bool
    rights: tuple[str, ...]
    added_by: int | None
    added_at: datetime


_COLUMNS = tuple(channels.c[name] for name in Channel.__dataclass_fields__)


async def enter(tx: Tx, chat_id: int, *, now: datetime, **columns: Any) -> None:
    """The bot is there; of a channel it was in before the day it came stays."""
    statement = upsert(tx, channels).values(chat_id=chat_id, added_at=now, **columns)
    await tx.execute(
        statement.on_conflict_do_update(index_elements=[channels.c.chat_id], set_=columns)
    )


async def get(tx: Tx, chat_id: int) -> Channel | None:
    return next(iter(await _found(tx, channels.c.chat_id == chat_id)), None)


async def ours(tx: Tx) -> Channel | None:
    """The association's."""
    return next(iter(await _found(tx, channels.c.ours)), None)


async def others(tx: Tx) -> list[Channel]:
    """Those that are not the association's, the newest first."""
    return await _found(tx, ~channels.c.ours)


async def bind(tx: Tx, chat_id: int) -> None:
    """This one is the association's, and no other."""
    await tx.execute(channels.update().values(ours=channels.c.chat_id == chat_id))


async def unbind(tx: Tx) -> None:
    await tx.execute(channels.update().values(ours=False))


async def leave(tx: Tx, chat_id: int) -> None:
    """The bot is there no longer."""
    await tx.execute(channels.delete().where(channels.c.chat_id == chat_id))


async def _found(tx: Tx, which: sa.ColumnElement[bool]) -> list[Channel]:
    newest = channels.c.added_at.desc(), channels.c.chat_id
    found = await tx.execute(sa.select(*_COLUMNS).where(which).order_by(*newest))
    return [Channel(**as_dict(row) | {"rights": tuple(row.rights)}) for row in found]
