"""Where a proof kills the bot: a sandbox over HTTP, a database, a warm parent to fork from."""

import asyncio
import multiprocessing
import sqlite3
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.sandbox.server import serve
from storage import updates
from storage.base import Database
from tests.clock import MONDAY
from tests.fleet import Timed
from tests.prove.child import run_bot
from tests.world import TOKEN

LOOKS = 0.05  # seconds between two looks at who is behind
SETTLED = 180.0  # seconds for the last start to work everything off


class Place:
    """Where it happens: the sandbox, the file, and the bot that lives and dies there."""

    def __init__(self, folder: Path, api: str, telegram: Timed, by: timedelta) -> None:
        self.telegram = telegram
        self.file = folder / "sueiga.sqlite"
        self.url = f"sqlite+aiosqlite:///{self.file}"
        self.db = Database(self.url)
        self.by = by
        self.starts: list[float] = []  # seconds from fork to the first getUpdates
        self._looked, self._behind = 0.0, set[int]()
        self._api = api
        self._context = multiprocessing.get_context("forkserver")

    async def start(self) -> multiprocessing.context.ForkServerProcess:
        """The bot, from its first getUpdates on."""
        self.telegram.first_poll = None
        child = self._context.Process(target=run_bot, args=(self._api, self.url, self.by))
        begin = time.perf_counter()
        child.start()
        while self.telegram.first_poll is None:
            await asyncio.sleep(0.005)
            if not child.is_alive():
                raise RuntimeError(f"the bot ended with {child.exitcode}")
        self.starts.append(self.telegram.first_poll - begin)
        return child

    def now(self) -> datetime:
        """What time it is for a bot that starts now."""
        return datetime.now(UTC) + self.by  # noqa: TID251 - a process lives in real time

    def waiting(self) -> int:
        with closing(sqlite3.connect(self.file)) as db:
            waiting = "select count(*) from outbox where state in ('pending', 'sending')"
            [(count,)] = db.execute(waiting)
            return int(count)

    async def processed(self) -> None:
        """Until every update is processed, and its screen is sent."""
        deadline = time.perf_counter() + SETTLED
        while time.perf_counter() < deadline:
            if not await self._owes():
                return
            await asyncio.sleep(0.1)

    async def worked_off(self) -> None:
        """As `processed`, and every message to others is out."""
        deadline = time.perf_counter() + SETTLED
        while time.perf_counter() < deadline:
            if not (self.waiting() or await self._owes()):
                return
            await asyncio.sleep(0.1)

    async def _owes(self) -> bool:
        if self.telegram.pending(TOKEN):
            return True
        async with self.db.read() as tx:
            return bool(await updates.open_count(tx) or await updates.owed(tx))

    def is_behind(self, account: int, update_id: int) -> bool:
        """Whether what this person sent up to that update is still to be answered."""
        first = self.telegram.first_bot.queue.first()
        if first is not None and first.id <= update_id:
            return True
        if time.perf_counter() > self._looked + LOOKS:
            with closing(sqlite3.connect(self.file)) as db:
                found = db.execute("select lane from updates where state = 'new' or owed")
                self._behind = {lane for (lane,) in found}
            self._looked = time.perf_counter()
        return account in self._behind

    def receipts(self) -> list[str]:
        """As JSON, those that may have come: asked while the bot is dead."""
        with closing(sqlite3.connect(self.file)) as db:
            found = db.execute("select receipt from updates where owed and receipt is not null")
            return [receipt for (receipt,) in found]

    def uncertain(self) -> set[str]:
        """The keys of the rows of which nobody can say whether they came."""
        with closing(sqlite3.connect(self.file)) as db:
            found = db.execute("select dedupe_key from outbox where state = 'uncertain'")
            return {key for (key,) in found}

    def in_flight(self) -> set[str]:
        """The keys of the rows that are *sending*: asked while the bot is dead."""
        with closing(sqlite3.connect(self.file)) as db:
            found = db.execute("select dedupe_key from outbox where state = 'sending'")
            return {key for (key,) in found}


@asynccontextmanager
async def set_up() -> AsyncIterator[Place]:
    """A place of its own, closed and gone at the end. It is ten in the morning there."""
    multiprocessing.get_context("forkserver").set_forkserver_preload(["tests.prove.child"])
    by = MONDAY - datetime.now(UTC)  # noqa: TID251 - a process lives in real time
    with tempfile.TemporaryDirectory() as name:
        telegram = Timed(limits=False, now=lambda: datetime.now(UTC) + by)  # noqa: TID251 - as above
        telegram.add_bot(TOKEN)
        server = await serve(telegram, page=False)
        place = Place(Path(name), server.url, telegram, by)
        try:
            yield place
        finally:
            await place.db.close()
            await server.stop()
