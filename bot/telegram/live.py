"""Keeps cards in groups right: edits those that have changed, as often as their groups allow."""

import asyncio
import logging
from contextlib import suppress
from datetime import datetime

from bot.clock import Clock
from bot.domain.live import GROUP_EVERY
from bot.services import live
from bot.services.live import Card
from bot.telegram.ledger import PAUSE
from bot.telegram.routes import Table
from storage.base import Database

log = logging.getLogger(__name__)

GATHERS = 0.5  # seconds: the first vote is seldom alone, and the next edit is ten seconds away
WAITS = 2.0  # seconds until a card is looked at again whose last edit is just under way
RETRY = 10.0  # seconds until one that could not be made is


class Live:
    """Asks nothing while nothing has changed. All it remembers can be lost."""

    def __init__(self, db: Database, routes: Table, clock: Clock) -> None:
        self._db = db
        self._routes = routes
        self._clock = clock
        self._heard = True  # what changed before the start
        self._due: float | None = None  # by the monotonic clock, as all here
        self._put_off: dict[tuple[str, int, int], float] = {}  # card → not looked at before
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
        """Queue the edits that are due, one a group besides those that are final; how many."""
        if not self._heard and not self._is_due:
            return 0
        now, self._heard, self._due = self._clock.now(), False, None
        async with self._db.read() as tx:
            cards, later = await live.due(tx, now)
        if later is not None:
            self._look_in((later - now).total_seconds())
        taken: set[int] = set()
        count = 0
        for card in self._not_put_off(cards):
            if card.chat_id in taken and not card.final:
                self._look_in(GROUP_EVERY.total_seconds())
            elif await self._try(card, now):
                taken.add(card.chat_id)
                count += 1
        return count

    async def _try(self, card: Card, now: datetime) -> bool:
        """One that cannot be shown now keeps no other from it."""
        try:
            shown = await self._show(card, now)
        except Exception:
            log.exception("card %s cannot be shown; trying on", card.key)
            self._put_off[card.key] = self._look_in(RETRY)
            return False
        if not shown:
            self._put_off[card.key] = self._look_in(WAITS)
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

    def _not_put_off(self, cards: list[Card]) -> list[Card]:
        now = self._clock.monotonic()
        self._put_off = {key: until for key, until in self._put_off.items() if until > now}
        for card in cards:
            if card.key in self._put_off:
                self._look_in(self._put_off[card.key] - now)
        return [card for card in cards if card.key not in self._put_off]

    def _look_in(self, seconds: float) -> float:
        """So many from now; that moment."""
        moment = self._clock.monotonic() + seconds
        self._due = moment if self._due is None else min(self._due, moment)
        return moment

    @property
    def _is_due(self) -> bool:
        return self._due is not None and self._due <= self._clock.monotonic()

    def _until_due(self) -> float | None:
        return None if self._due is None else max(self._due - self._clock.monotonic(), 0.05)
