"""Watches campaigns under way: closes them when everything has left."""

import asyncio
import logging

from bot.clock import Clock
from bot.services import campaigns
from bot.telegram.ledger import PAUSE
from bot.telegram.routes import Table
from storage import campaigns as table
from storage.base import Database

log = logging.getLogger(__name__)

EVERY = 1.0  # seconds between two looks at a campaign


class Watch:
    """Looks at campaigns whose rows have changed."""

    def __init__(self, db: Database, routes: Table, clock: Clock) -> None:
        self._db = db
        self._routes = routes
        self._clock = clock
        self._touched: set[int] = set()
        self._wake = asyncio.Event()

    def touch(self, campaign_id: int) -> None:
        """Something became of one of its rows."""
        self._touched.add(campaign_id)
        self._wake.set()

    async def recover(self) -> None:
        """At start: those that were under way."""
        async with self._db.read() as tx:
            for campaign in await table.under_way(tx):
                self.touch(campaign.id)

    async def run(self) -> None:
        """Work until cancelled."""
        while True:
            await self._wake.wait()
            try:
                await self.drain()
            except Exception:
                log.exception("campaigns cannot be looked at; trying on")
                await self._clock.sleep(PAUSE)
                continue
            await self._clock.sleep(EVERY)

    async def drain(self) -> int:
        """Look at all that were touched; how many."""
        ids = sorted(self._touched)
        for campaign_id in ids:
            await self._look(campaign_id)
            self._touched.discard(campaign_id)
        if not self._touched:
            self._wake.clear()
        return len(ids)

    async def _look(self, campaign_id: int) -> None:
        async with self._db.write() as tx:
            await campaigns.finish(tx, campaign_id, self._clock.now())
