"""Questions about what was queued and what became of it."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage.base import Tx
from storage.once import once
from storage.outbox.table import State, outbox


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
    found = await tx.execute(*_lost(about))
    return [(row.id, row.chat_id, row.dedupe_key) for row in found]


@once
def _lost(about: str) -> sa.Select[Any]:
    return (
        sa.select(outbox.c.id, outbox.c.chat_id, outbox.c.dedupe_key)
        .where(
            outbox.c.state.in_((State.UNREACHABLE, State.FAILED, State.DECLINED)),
            outbox.c.about == about,
        )
        .order_by(outbox.c.id)
    )


async def waiting(tx: Tx, about: str, key: str) -> list[tuple[int, int, str]]:
    """Messages of that kind that have not begun to leave: id, chat, key, which begins so."""
    found = await tx.execute(
        sa.select(outbox.c.id, outbox.c.chat_id, outbox.c.dedupe_key)
        .where(
            outbox.c.state.in_((State.PENDING, State.HELD)),
            outbox.c.about == about,
            outbox.c.dedupe_key.startswith(key, autoescape=True),
        )
        .order_by(outbox.c.id)
    )
    return [(row.id, row.chat_id, row.dedupe_key) for row in found]


async def told_of(tx: Tx, key: str) -> set[int]:
    """The chats for which a message was queued whose key begins so."""
    found = await tx.execute(
        sa.select(outbox.c.chat_id).where(outbox.c.dedupe_key.startswith(key, autoescape=True))
    )
    return set(found.scalars())


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


async def counts(tx: Tx) -> dict[str, int]:
    found = await tx.execute(sa.select(outbox.c.state, sa.func.count()).group_by(outbox.c.state))
    return {row[0]: row[1] for row in found}
