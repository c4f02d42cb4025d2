"""Many people, and the bot as a process of its own, for proofs and benchmarks. Loopback only."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psutil

from bot.domain import consent
from bot.sandbox.media import Upload
from bot.sandbox.people import Person
from bot.sandbox.reply import Reply
from bot.sandbox.telegram import Telegram
from storage import accounts, members, migrate, territories
from storage.base import Database
from storage.members import Kind
from tests.world import OWNER, TOKEN

PATIENCE = 20.0  # seconds for a process to end
ROOT = Path(__file__).resolve().parents[1]


class Timed(Telegram):
    """A sandbox that notes when each person was last answered, and when the bot first asked."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.answered: dict[int, list[float]] = {}
        self.answers = 0
        self.first_poll: float | None = None
        self._arrived = asyncio.Event()

    async def call(
        self, token: str, method: str, params: Mapping[str, Any], files: Mapping[str, Upload]
    ) -> Reply:
        if method == "getUpdates" and self.first_poll is None:
            self.first_poll = time.perf_counter()
        reply = await super().call(token, method, params, files)
        if method == "sendMessage" and reply.status == 200:
            self.answered.setdefault(int(params["chat_id"]), []).append(time.perf_counter())
            self.answers += 1
            self._arrived.set()
        return reply

    async def until(self, answers: int, patience: float) -> None:
        """Wait for that many answers. Raises TimeoutError, saying how many there were."""
        deadline = time.perf_counter() + patience
        while self.answers < answers:
            left = deadline - time.perf_counter()
            if left <= 0:
                raise TimeoutError(f"{self.answers} answers of {answers}")
            self._arrived.clear()
            try:
                await asyncio.wait_for(self._arrived.wait(), min(left, 0.5))
            except TimeoutError:
                continue


async def prepare(
    url: str, telegram: Telegram, count: int, county: str | None = None
) -> list[Person]:
    """A database with `count` members (of one county), and their accounts in the sandbox."""
    db = Database(url)
    await migrate.upgrade(db)
    people = [telegram.add_person(f"Seniūnas {n}", user_id=OWNER + n) for n in range(1, count + 1)]
    now = datetime.now(UTC)  # noqa: TID251 - a benchmark lives in real time
    async with db.write() as tx:
        places = [
            place
            for place in await territories.all_elderships(tx)
            if county in {None, place.county}
        ]
        for person, place in zip(people, places, strict=False):
            member_id = await members.add(
                tx, kind=Kind.MEMBER, eldership_id=place.id, joined_on=now.date()
            )
            await accounts.link(tx, person.id, member_id)
            await accounts.accept_terms(tx, person.id, consent.VERSION, now)
            await accounts.starts(tx, person.id, now)
    await db.close()
    for person in people:
        person.chat().opened = True
    return people


class Process:
    """A Python program on this machine, ended by its pid."""

    def __init__(self, module: str, environment: Mapping[str, str], log: Path) -> None:
        self._module = module
        self._environment = {**os.environ, "PYTHONPATH": str(ROOT), **environment}  # noqa: TID251
        self._log = log
        self._process: asyncio.subprocess.Process | None = None
        self.started = 0.0

    async def start(self) -> None:
        self.started = time.perf_counter()
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", self._module, env=self._environment, stdout=log, stderr=log
            )

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def usage(self) -> tuple[float, float]:
        """CPU seconds so far, and resident memory in MB."""
        process = psutil.Process(self.pid)
        times = process.cpu_times()
        return times.user + times.system, process.memory_info().rss / 2**20

    async def end(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Send the signal and wait; the exit code."""
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(how)
        return await self._process.wait()

    async def ended(self) -> int:
        """Wait until it ends by itself; the exit code."""
        assert self._process is not None
        return await asyncio.wait_for(self._process.wait(), PATIENCE)


def environment(api: str, database: Path) -> dict[str, str]:
    """What `sueiga run` needs to know."""
    return {
        "BOT_TOKEN": TOKEN,
        "OWNER_IDS": str(OWNER),
        "BOT_API_URL": api,
        "DATABASE_URL": f"sqlite:///{database}",
        "HTTP_PORT": "0",
    }
