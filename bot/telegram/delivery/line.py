"""The connection: while there is none, one asks for it, and all others wait."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from telegram.error import TelegramError, TimedOut

from bot.clock import Clock
from bot.telegram.request import Lost, NotSent

log = logging.getLogger(__name__)

PAUSES = (2.0, 4.0, 8.0, 16.0, 32.0, 60.0)  # seconds between two questions
LOST_MANY = 3  # answers lost one after the other: the line is down, not a call unlucky


class Line:
    """`probe` is a call that changes nothing: a message sent into a dead line could be in doubt."""

    def __init__(self, probe: Callable[[], Awaitable[object]], clock: Clock) -> None:
        self._probe = probe
        self._clock = clock
        self._asking = asyncio.Lock()
        self._lost = 0
        self.down = False

    @asynccontextmanager
    async def through(self) -> AsyncIterator[None]:
        """Around one call: begins when there is a connection."""
        while self.down:
            async with self._asking:
                await self._restore()
        try:
            yield
        except NotSent:
            self.down = True
            raise
        except (Lost, TimedOut):
            self._lost += 1
            if self._lost >= LOST_MANY:
                self.down = True
            raise
        except TelegramError:  # an answer all the same
            self._lost = 0
            raise
        self._lost = 0

    async def _restore(self) -> None:
        """Return when Telegram answers, whatever it says."""
        failures = 0
        while self.down:
            await self._clock.sleep(PAUSES[min(failures, len(PAUSES) - 1)])
            failures += 1
            try:
                await self._probe()
            except (NotSent, Lost, TimedOut) as error:
                log.info("no connection to Telegram: %s", error.message)
                continue
            except TelegramError as error:
                log.info("Telegram is there, and says %s", error.message)
            self.down, self._lost = False, 0
