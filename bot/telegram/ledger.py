"""Outbox rows claimed, and what became of them written down: who meet share a transaction."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from sqlalchemy.exc import DBAPIError

from bot.clock import Clock
from storage import outbox
from storage.base import Database, Tx

log = logging.getLogger(__name__)

PAUSE = 1.0  # seconds before another attempt when the database itself fails
GATHERS = 0.004  # seconds; less than a commit takes
ENOUGH = 16  # notes that are not kept waiting for more

Also = Callable[[Tx], Awaitable[object]]  # what else belongs into the transaction of a mark


@dataclass(eq=False, slots=True)
class _Entry:
    """`columns` are None for a claim."""

    row_id: int
    columns: Mapping[str, Any] | None
    also: Also | None = None
    written: bool = False
    claimed: bool = False


class Ledger:
    """Group commit for the outbox: one writes for all who wait, `at_most` rows at a time.

    `expected` says how many rows are under way: those that write soon are waited for, not long.
    """

    def __init__(
        self, db: Database, clock: Clock, at_most: int, expected: Callable[[], int] = int
    ) -> None:
        self._db = db
        self._clock = clock
        self._at_most = at_most
        self._expected = expected
        self._came = asyncio.Event()
        self._open: list[_Entry] = []
        self._turn = asyncio.Lock()

    async def claim(self, row_id: int) -> bool:
        """Mark it as being sent; False where it is not to be sent any more, or not now."""
        entry = _Entry(row_id, None)
        await self._enter(entry)
        return entry.claimed

    async def note(self, row_id: int, also: Also | None = None, **columns: Any) -> None:
        """Change a row; committed when this returns. Should the database fail, it tries on.

        `also` is done in the same transaction; should it fail, the row is changed all the same.
        """
        await self._enter(_Entry(row_id, columns, also))

    async def _enter(self, entry: _Entry) -> None:
        self._open.append(entry)
        self._came.set()
        async with self._turn:
            while not entry.written:
                try:
                    await self._gather()
                    await self._write()
                except Exception:
                    log.exception("the outbox cannot be written; trying on")
                    await self._clock.sleep(PAUSE)

    async def _gather(self) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(GATHERS):
                while len(self._open) < min(self._expected(), ENOUGH):
                    self._came.clear()
                    await self._came.wait()

    async def _write(self) -> None:
        entries = self._open[: self._at_most]
        claims = [entry.row_id for entry in entries if entry.columns is None]
        changes = [(entry.row_id, entry.columns) for entry in entries if entry.columns is not None]
        async with self._db.write() as tx:
            claimed = await outbox.claim(tx, claims) if claims else set()
            await outbox.mark_all(tx, changes)
            for entry in entries:
                if entry.also is not None:
                    await self._do(tx, entry.also, entry.row_id)
        for entry in entries:
            entry.written, entry.claimed = True, entry.row_id in claimed
        del self._open[: len(entries)]

    async def _do(self, tx: Tx, also: Also, row_id: int) -> None:
        """An error of ours in what comes along must not keep all others from being written."""
        try:
            async with tx.begin_nested():
                await also(tx)
        except DBAPIError:
            raise
        except Exception:
            log.exception("what goes with message %s failed", row_id, extra={"row": row_id})
