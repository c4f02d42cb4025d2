"""A clock that moves when told, and at once when somebody sleeps."""

import asyncio
from datetime import UTC, datetime, timedelta

MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)  # 10:00 in Vilnius


class FakeClock:
    def __init__(self, start: datetime = MONDAY) -> None:
        self._start = self._now = start

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return (self._now - self._start).total_seconds()

    async def sleep(self, seconds: float) -> None:
        self.advance(seconds=seconds)
        await asyncio.sleep(0)

    def advance(self, **by: float) -> None:
        self._now += timedelta(**by)
