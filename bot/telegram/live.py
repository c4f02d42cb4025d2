"""Keeps cards in groups right: edits those that have changed, as often as their groups allow."""

import asyncio
import logging
from contextlib import suppress
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.services import live
from bot.services.live import Card
from bot.telegram.ledger import PAUSE
from bot.telegram.routes import Table
from storage.base import Database

log = logging.getLogger(__name__)

GATHERS = 0.5  # seconds: the first vote is seldom alone, and the next edit is ten seconds away
WAITS = timedelta(seconds=5)  # until a message that has not left yet is looked for again
RETRY = timedelta(seconds=10)  # after a card that could not be made; the others go on


class Live:
    """Asks nothing while nothing has changed. All it remembers can be lost."""

    def __init__(self, db: Database, routes: Table, clock: Clock) -> None:
        self._db = db
        self._routes = routes
        self._clock = clock
        self._heard = True  # what changed before the start
        self._due: datetime | None = None
        self._wake = asyncio.Event()
        self._wake.set()

    def hear(self) -> None:
        """Something was queued: perhaps a card has changed."""
        self._heard = True
        self._wake.set()

    async def run(self) -> None:
        """Work until cancelled."""
        while True:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), self._until_due())
            await self._clock.sleep(GATHERS)
            self._wake.clear()
            try:
                await self.drain()
            except Exception:
                log.exception("cards cannot be looked for; trying on")
                self.hear()
                await self._clock.sleep(PAUSE)

    async def drain(self) -> int:
        """Queue the edits that are due; how many."""
        now = self._clock.now()
        if not self._heard and (self._due is None or now < self._due):
            return 0
        self._heard = False
        async with self._db.read() as tx:
            cards, self._due = await live.due(tx, now)
        return sum([await self._try(card, now) for card in cards])

    async def _try(self, card: Card, now: datetime) -> bool:
        try:
            shown = await self._show(card, now)
        except Exception:
            log.exception("card %s cannot be shown; trying on", card.key)
            self._look_at(now + RETRY)
            return False
        if not shown:
            self._look_at(now + WAITS)
        return shown

    async def _show(self, card: Card, now: datetime) -> bool:
        """What it shows is asked where it is marked as right: no vote comes between them."""
        async with self._db.write() as tx:
            found = await live.again(tx, card)
            handler = self._routes.live.get(card.noun)
            if found is None:
                return False
            if handler is None:
                await live.drop(tx, found, "nobody knows what it shows")
                return False
            earlier = await live.lies(tx, found)
            if earlier is None:
                return False
            said, rows = await handler(tx, found.subject, found.county, now)
            await live.show(tx, found, earlier, said, rows, now)
        return True

    def _look_at(self, moment: datetime) -> None:
        self._due = moment if self._due is None else min(self._due, moment)

    def _until_due(self) -> float | None:
        if self._due is None:
            return None
        return max((self._due - self._clock.now()).total_seconds(), 0.05)
