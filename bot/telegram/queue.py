"""Each person's updates in order, many people at once."""

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress

from bot.clock import Clock
from bot.telegram.answers import Reply, Sent
from bot.telegram.turns import Job, Turns
from storage.updates import Owed, Stored

log = logging.getLogger(__name__)

AT_ONCE = 32  # people whose updates share a transaction
LINGER = 0.2  # seconds that "sent" waits for a transaction to share; one of its own costs 2 ms
PAUSE = 1.0  # seconds before another attempt when the database itself fails


class Queue:
    """Lanes of jobs. A lane's next job is taken when its last one is committed."""

    def __init__(self, turns: Turns, answer: Callable[[Reply], None], clock: Clock) -> None:
        self._turns = turns
        self._answer = answer
        self._clock = clock
        self._lanes: dict[int, deque[Job]] = {}
        self._sent: list[Sent] = []
        self._work = asyncio.Event()
        self._jobs = asyncio.Event()

    def __len__(self) -> int:
        """How many jobs wait."""
        return sum(map(len, self._lanes.values()))

    @property
    def busy(self) -> bool:
        """Whether anything is still to be processed or noted."""
        return bool(self._lanes or self._sent)

    def put(self, stored: Stored) -> None:
        self._append(Job(stored.lane, stored))

    def put_owed(self, lane: int, owed: Owed) -> None:
        """At start: a screen that was not sent goes before the lane's new updates."""
        self._append(Job(lane, owed=owed))

    def sent(self, sent: Sent) -> None:
        """A screen is out; its update owes nothing any more. Noted with the next transaction."""
        self._sent.append(sent)
        if sent.receipt:
            self._jobs.set()  # it does not linger
        self._work.set()

    async def run(self) -> None:
        """Work until cancelled."""
        while True:
            await self._work.wait()
            if not self._lanes:
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._jobs.wait(), LINGER)
            try:
                await self.step()
            except Exception:
                log.exception("the database failed; trying again")
                await self._clock.sleep(PAUSE)

    async def drain(self) -> None:
        """Work until nothing waits."""
        while self._lanes or self._sent:
            await self.step()

    async def step(self) -> None:
        """One transaction: the heads of up to `AT_ONCE` lanes, and what was sent meanwhile."""
        jobs = [lane[0] for lane in _first(self._lanes.values(), AT_ONCE)]
        sent, self._sent = self._sent, []
        try:
            replies = await self._turns.run(jobs, sent)
        except Exception:
            self._sent = sent + self._sent
            raise
        for reply in replies:
            self._leave(reply.lane)
        if not self._lanes:
            self._jobs.clear()
            if not self._sent:
                self._work.clear()
        for reply in replies:
            if reply.answer is not None or (reply.incoming and reply.incoming.query_id):
                self._answer(reply)

    def _append(self, job: Job) -> None:
        self._lanes.setdefault(job.lane, deque()).append(job)
        self._jobs.set()
        self._work.set()

    def _leave(self, lane: int) -> None:
        """The lane goes to the end of the line, so that all come to their turn."""
        jobs = self._lanes.pop(lane)
        jobs.popleft()
        if jobs:
            self._lanes[lane] = jobs


def _first(lanes: Iterable[deque[Job]], count: int) -> list[deque[Job]]:
    return [lane for lane, _ in zip(lanes, range(count), strict=False)]
