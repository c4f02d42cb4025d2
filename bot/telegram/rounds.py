"""Working off a table of what waits to reach Telegram: several at once, but one for each chat."""

import asyncio
import logging
from abc import ABC, abstractmethod
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from bot.clock import Clock
from bot.telegram.ledger import PAUSE
from storage.base import Database, Tx

if TYPE_CHECKING:
    from bot.telegram.answers import Spawn

log = logging.getLogger(__name__)

GATHERS = 0.1  # seconds
IDLE = 30.0  # seconds after which the table is looked at without being told


class Waiting(Protocol):
    """A row of the table."""

    @property
    def chat_id(self) -> int: ...


T = TypeVar("T", bound=Waiting)


class Rounds(ABC, Generic[T]):
    """Takes what is due, and works it off.

    Places of those that are done are filled again when there are `refill` of them, or soon after.
    """

    def __init__(self, db: Database, clock: Clock, refill: int = 1) -> None:
        self._db = db
        self._clock = clock
        self._refill = refill
        self._busy: set[int] = set()
        self._wake = asyncio.Event()

    @property
    @abstractmethod
    def _at_once(self) -> int:
        """How many rows are taken together."""

    @abstractmethod
    async def _due(self, room: int) -> list[T]:
        """The next rows, at most one a chat and none of a busy one; marked, if need be."""

    @abstractmethod
    async def _next_due(self, tx: Tx) -> datetime | None: ...

    @abstractmethod
    async def _work(self, row: T) -> None:
        """Work the row off, whatever comes of it."""

    def wake(self) -> None:
        """Something may have been queued."""
        self._wake.set()

    async def run(self, spawn: "Spawn") -> None:
        """Work until cancelled."""
        while True:
            self._wake.clear()
            await self._gather()
            try:
                if await self._start(spawn):
                    continue
                pause = await self._until_due()
            except Exception:
                log.exception("%s: the table cannot be read; trying on", type(self).__name__)
                await self._clock.sleep(PAUSE)
                continue
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), pause)

    async def _gather(self) -> None:
        """Wait a moment for more places: the table is asked less often so."""
        if not self._busy:
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(GATHERS):
                while self._at_once - len(self._busy) < min(self._refill, self._at_once):
                    await self._wake.wait()
                    self._wake.clear()

    async def drain(self) -> int:
        """Work off everything that is due now; how many rows that was."""
        count = 0
        while rows := await self._take():
            count += len(rows)
            for row in rows:
                await self._finish(row)
        return count

    async def _start(self, spawn: "Spawn") -> bool:
        rows = await self._take()
        for row in rows:
            spawn(self._finish_and_wake(row))
        return bool(rows)

    async def _take(self) -> list[T]:
        """The next rows; their chats are busy from now on."""
        room = self._at_once - len(self._busy)
        if room <= 0:
            return []
        rows = await self._due(room)
        self._busy.update(row.chat_id for row in rows)
        return rows

    async def _finish(self, row: T) -> None:
        try:
            await self._work(row)
        finally:
            self._busy.discard(row.chat_id)

    async def _finish_and_wake(self, row: T) -> None:
        await self._finish(row)
        self.wake()

    async def _until_due(self) -> float:
        if len(self._busy) >= self._at_once:
            return IDLE  # whoever finishes wakes
        async with self._db.read() as tx:
            due = await self._next_due(tx)
        if due is None:
            return IDLE
        return min(max((due - self._clock.now()).total_seconds(), 0.05), IDLE)
