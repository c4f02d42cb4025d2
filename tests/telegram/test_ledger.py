"""Outbox rows claimed and marked by many at once."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from bot.telegram.ledger import Ledger
from storage import outbox
from storage.base import Database
from storage.outbox import State
from tests.clock import MONDAY, FakeClock
from tests.conftest import Sqlite

MANY, AT_MOST = 40, 16


async def queued(db: Database) -> list[int]:
    async with db.write() as tx:
        rows = [
            {
                "chat_id": chat,
                "text_id": "common.verbatim",
                "params": {},
                "buttons": [],
                "media": [],
                "dedupe_key": str(chat),
                "priority": 0,
                "not_before": MONDAY,
                "created_at": MONDAY,
            }
            for chat in range(1, MANY + 1)
        ]
        await outbox.add_all(tx, rows)
        return [row.id for row in await outbox.due(tx, MONDAY, MANY)]


async def test_those_who_meet_share_a_transaction_no_larger_than_allowed(
    tmp_path: Path, sqlite: Sqlite, hurry: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    db = Database(await sqlite.migrated(tmp_path))
    ids = await queued(db)
    sizes: list[int] = []
    really = outbox.mark_all

    async def mark_all(tx: Any, changes: Any) -> None:
        sizes.append(len(changes))
        await really(tx, changes)

    monkeypatch.setattr(outbox, "mark_all", mark_all)
    ledger = Ledger(db, FakeClock(), AT_MOST, lambda: MANY)
    assert await asyncio.gather(*(ledger.claim(one) for one in ids)) == [True] * MANY
    assert await ledger.claim(ids[0]) is False
    sizes.clear()
    await asyncio.gather(*(ledger.note(one, state=State.SENT) for one in ids))
    assert (sum(sizes), max(sizes), len(sizes)) == (MANY, AT_MOST, 3)
    async with db.read() as tx:
        assert await outbox.counts(tx) == {"sent": MANY}
    await db.close()
