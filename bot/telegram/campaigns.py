"""Watches campaigns under way: shows their senders how they go, and closes them at the end."""

import asyncio
import logging
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.domain.campaigns import CARD_EVERY, OVER, STEP, State, seconds_left
from bot.services import campaigns
from bot.services.campaigns import Campaign, Card, Progress, Subject
from bot.telegram.ledger import PAUSE
from bot.telegram.routes import Table
from storage import campaigns as table
from storage.base import Database, Tx

log = logging.getLogger(__name__)

EVERY = 1.0  # seconds between two looks at a campaign
MEASURED = timedelta(seconds=10)  # over which the rate is measured
RETRY = timedelta(seconds=10)  # after a look that failed; the other campaigns go on


@dataclass(slots=True)
class _Pulse:
    """What is remembered of a campaign between two looks; all of it can be lost."""

    sent: deque[tuple[datetime, int]] = field(default_factory=deque)
    shown: Card | None = None

    def rate(self, now: datetime, sent: int) -> float | None:
        """Messages a second, of those really sent; None while nothing can be said.

        A look at which nothing had been sent since the one before begins it anew.
        """
        if self.sent and self.sent[-1][1] == sent:
            self.sent.clear()
        self.sent.append((now, sent))
        while len(self.sent) > 2 and self.sent[1][0] <= now - MEASURED:  # noqa: PLR2004 - a pair
            self.sent.popleft()
        since, before = self.sent[0]
        seconds = (now - since).total_seconds()
        return (sent - before) / seconds if seconds >= EVERY and sent > before else None


class Watch:
    """Looks at campaigns whose rows have changed, and at those that count down."""

    def __init__(self, db: Database, routes: Table, clock: Clock) -> None:
        self._db = db
        self._routes = routes
        self._clock = clock
        self._touched: set[int] = set()
        self._due: dict[int, datetime] = {}  # to be looked at, though nothing may become of it
        self._pulses: dict[int, _Pulse] = {}
        self._newest = 0
        self._heard = False
        self._wake = asyncio.Event()

    def touch(self, campaign_id: int) -> None:
        """Something became of one of its rows."""
        self._touched.add(campaign_id)
        self._wake.set()

    def hear(self) -> None:
        """Something was queued: perhaps a campaign."""
        self._heard = True
        self._wake.set()

    async def recover(self) -> None:
        """At start: those that were under way."""
        async with self._db.read() as tx:
            for campaign in await table.under_way(tx):
                self.touch(campaign.id)
                self._newest = campaign.id

    async def run(self) -> None:
        """Work until cancelled."""
        while True:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), self._until_due())
            try:
                await self.drain()
            except Exception:
                log.exception("campaigns cannot be found; trying on")
                await self._clock.sleep(PAUSE)
                continue
            await self._clock.sleep(EVERY)

    async def drain(self) -> int:
        """Look at all that were touched or are due; how many."""
        await self._find_new()
        now = self._clock.now()
        ids = sorted(self._touched | {one for one, due in self._due.items() if due <= now})
        for campaign_id in ids:
            self._touched.discard(campaign_id)
            self._due.pop(campaign_id, None)
            try:
                await self._look(campaign_id)
            except Exception:
                log.exception("campaign %s cannot be looked at; trying on", campaign_id)
                self._due[campaign_id] = now + RETRY
        if not self._touched and not self._heard:
            self._wake.clear()
        return len(ids)

    def _until_due(self) -> float | None:
        if not self._due:
            return None
        return max((min(self._due.values()) - self._clock.now()).total_seconds(), 0.05)

    async def _find_new(self) -> None:
        if not self._heard:
            return
        self._heard = False
        async with self._db.read() as tx:
            for campaign_id in await table.newer(tx, self._newest):
                self._touched.add(campaign_id)
                self._newest = campaign_id

    async def _look(self, campaign_id: int) -> None:
        """Ask first: most looks find nothing to write."""
        now = self._clock.now()
        async with self._db.read() as tx:
            campaign = await table.get(tx, campaign_id)
            if campaign is None:
                return
            seen = await campaigns.progress(tx, campaign_id, now)
        pulse = self._pulses.setdefault(campaign_id, _Pulse())
        rate = pulse.rate(now, seen.sent)
        ends = campaign.state is State.RUNNING and not seen.waiting
        worrying = campaigns.is_worrying(campaign, seen)
        if not ends and not worrying and self._is_early(campaign, now):
            return
        async with self._db.write() as tx:
            if ends:
                await campaigns.finish(tx, campaign_id, now)
            stopped = worrying and await self._stopped(tx, campaign, seen, now)
            if ends or stopped or not self._is_early(campaign, now):
                await self._show(tx, campaign_id, seen, rate, now)
        if campaign.state in OVER or ends:
            self._pulses.pop(campaign_id, None)

    def _is_early(self, campaign: Campaign, now: datetime) -> bool:
        """Whether its card was shown so lately that it must wait; then it is due."""
        if campaign.card_at is None or campaign.card_at + CARD_EVERY <= now:
            return False
        self._due[campaign.id] = campaign.card_at + CARD_EVERY
        return True

    async def _show(
        self, tx: Tx, campaign_id: int, seen: Progress, rate: float | None, now: datetime
    ) -> None:
        """The counts were read outside of this transaction: of many rows that takes its time."""
        campaign, pulse = await table.get(tx, campaign_id), self._pulses[campaign_id]
        if campaign is None:
            return
        if campaign.state in OVER:  # the last card must be right: it may stay for ever
            seen = await campaigns.progress(tx, campaign_id, now)
        card = await drawn(tx, self._routes, campaign, seen, now, rate)
        if card != pulse.shown and await campaigns.show(tx, campaign, card, now):
            pulse.shown = card
        elif card != pulse.shown:
            self._due[campaign_id] = now + timedelta(seconds=EVERY)
        seconds = seconds_left(campaign.starts_at, now)
        if campaign.state is State.RUNNING and seconds and campaign.starts_at is not None:
            self._due[campaign_id] = campaign.starts_at - timedelta(seconds=seconds - STEP)

    async def _stopped(self, tx: Tx, campaign: Campaign, seen: Progress, now: datetime) -> bool:
        subject = await subject_of(tx, self._routes, campaign)
        return await campaigns.stop_if_refused(tx, campaign, seen, subject, now)


async def subject_of(tx: Tx, routes: Table, campaign: Campaign) -> Subject:
    """What it is about, as its noun says; else it is over everything."""
    steers = routes.steers.get(campaign.noun)
    return await steers(tx, campaign) if steers is not None else Subject()


async def redraw(tx: Tx, routes: Table, campaign_id: int, now: datetime) -> None:
    """Show its sender how it is now that somebody has acted on it."""
    campaign = await campaigns.get(tx, campaign_id)
    if campaign is not None:
        seen = await campaigns.progress(tx, campaign_id, now)
        card = await drawn(tx, routes, campaign, seen, now)
        await campaigns.show(tx, campaign, card, now, acted=True)


async def drawn(
    tx: Tx,
    routes: Table,
    campaign: Campaign,
    seen: Progress,
    now: datetime,
    rate: float | None = None,
) -> Card:
    """The campaign's card; of one that is over its noun says what came of it."""
    told = routes.campaigns.get(campaign.noun) if campaign.state in OVER else None
    if told is None:
        return campaigns.card_of(campaign, seen, now, rate)
    said, rows = await told(tx, campaign, now)
    return Card(said, (*rows, *campaigns.doubt_rows(campaign, seen)), last=True)
