"""Updates are stored before they are acknowledged, by long polling and webhook alike.

All but inline queries: they are answered at once or never (decision 46).
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.domain.privacy import NOBODY
from bot.services.pulse import Pulse
from bot.telegram.incoming import Me, Raw
from bot.telegram.keeping import author, kept, lane_of
from storage import accounts, updates
from storage.base import Database, day_of
from storage.updates import Stored

INLINE = "inline_query"


class Intake:
    """Stores what comes in and hands the new updates to the queue."""

    def __init__(  # noqa: PLR0913, PLR0917 - it joins as many parts
        self,
        db: Database,
        clock: Clock,
        me: Me,
        zone: ZoneInfo,
        enqueue: Callable[[Stored], None],
        pulse: Pulse,
        ask: Callable[[Raw], None],
    ) -> None:
        self._pulse = pulse
        self._db = db
        self._clock = clock
        self._me = me
        self._zone = zone
        self._enqueue = enqueue
        self._ask = ask
        self._seen_on = date.min
        self._seen: set[int] = set()

    async def take(self, batch: Sequence[Raw]) -> None:
        """Store the batch in one transaction; once this returns it may be acknowledged."""
        now = self._clock.now()
        self._pulse.update_at = now
        for raw in batch:
            if INLINE in raw:
                self._ask(raw)
        stored = [raw for raw in batch if INLINE not in raw]
        if stored:
            await self._store(stored, now)

    async def _store(self, batch: Sequence[Raw], now: datetime) -> None:
        today = now.astimezone(self._zone).date()
        rows = [self._row(raw, now) for raw in batch]
        writers = self._newly_seen(batch, today)
        async with self._db.write() as tx:
            fresh = set(await updates.store(tx, rows))
            self._seen |= await accounts.seen(tx, writers, today)
        self._pulse.updates["taken"] += len(fresh)
        for row in rows:
            if row.update_id in fresh and row.body is not None:
                self._enqueue(row)

    def _row(self, raw: Raw, now: datetime) -> Stored:
        """Of talk that is not for the bot the id alone: neither who wrote it nor the hour."""
        update_id, body = int(raw["update_id"]), kept(raw, self._me)
        if body is None:
            return Stored(update_id, day_of(now), NOBODY, None)
        return Stored(update_id, now, lane_of(raw), body)

    def _newly_seen(self, batch: Sequence[Raw], today: date) -> set[int]:
        """Whoever wrote for the first time today: the day is all that is kept of talk."""
        if today != self._seen_on:
            self._seen_on, self._seen = today, set()
        authors = {writer for raw in batch if (writer := author(raw)) is not None}
        return authors - self._seen
