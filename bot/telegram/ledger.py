"""What became of outbox rows, written down: notes that meet share a transaction."""

import asyncio
import logging
from typing import Any

from bot.clock import Clock
from storage import outbox
from storage.base import Database

log = logging.getLogger(__name__)

PAUSE = 1.0  # seconds before another attempt when the database itself fails


class Ledger:
    """Group commit for the outbox: one writes for all who wait."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock
        self._open: list[tuple[int, dict[str, Any]]] = []
        self._noted = 0
        self._written = 0
        self._turn = asyncio.Lock()

    async def note(self, row_id: int, **columns: Any) -> None:
        """Change a row; committed when this returns. Should the database fail, it tries on."""
        self._open.append((row_id, columns))
        self._noted += 1
        mine = self._noted
        async with self._turn:
            while self._written < mine:
                try:
                    await self._write()
                except Exception:
                    log.exception("the outbox cannot be written; trying on")
                    await self._clock.sleep(PAUSE)

    async def _write(self) -> None:
        notes = list(self._open)
        async with self._db.write() as tx:
            for row_id, columns in notes:
                await outbox.mark(tx, row_id, **columns)
        del self._open[: len(notes)]
        self._written += len(notes)
