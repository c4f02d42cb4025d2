"""Long polling. Whatever Telegram answers, it goes on: with a growing pause, and saying so."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime

from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.clock import Clock
from bot.telegram.bot import RawBot
from bot.telegram.intake import Intake
from bot.telegram.request import retry_after

log = logging.getLogger(__name__)

LONG_POLL = 30  # seconds Telegram may hold an empty answer
BELIEVED = 10  # refusals of the token in a row, some three minutes, before the bot gives up
PAUSES = (1.0, 2.0, 5.0, 10.0, 30.0)  # seconds between attempts while it fails


@dataclass
class Health:
    """How the connection to Telegram is; `/healthz` shows it."""

    since: datetime | None = None  # when it began to fail
    conflict: bool = False  # somebody else polls with the same token
    failures: int = field(default=0)


class Polling:
    """Fetch, store, and only then acknowledge by the next offset."""

    def __init__(
        self, bot: RawBot, intake: Intake, clock: Clock, on_conflict: Callable[[], Awaitable[None]]
    ) -> None:
        self.health = Health()
        self._bot = bot
        self._intake = intake
        self._clock = clock
        self._on_conflict = on_conflict
        self._offset: int | None = None

    async def run(self) -> None:
        """Poll until cancelled. Raises InvalidToken if Telegram says so again and again.

        Once alone it proves nothing: python-telegram-bot takes any 404 for it, a proxy's too.
        """
        refused = 0
        while True:
            try:
                await self.once(LONG_POLL)
                refused = 0
            except InvalidToken as error:
                refused += 1
                if refused >= BELIEVED:
                    raise
                log.warning("no updates: %s", error)
                await self._stumble(conflict=False)
            except Exception:
                log.exception("updates cannot be stored; trying on")
                await self._stumble(conflict=False)

    async def once(self, hold: int = 0) -> int:
        """One round; how many updates it brought."""
        try:
            batch = await self._bot.get_raw_updates(self._offset, hold)
        except InvalidToken:
            raise
        except RetryAfter as error:
            await self._clock.sleep(retry_after(error))
        except Conflict:
            log.warning("another program polls with the same token; trying on")
            if not self.health.conflict:
                await self._on_conflict()
            await self._stumble(conflict=True)
        except (NetworkError, TelegramError) as error:
            log.warning("no updates: %s", error)
            await self._stumble(conflict=False)
        else:
            if batch:
                await self._intake.take(batch)
            self.health = Health()
            # An empty answer: the offset was taken note of. To repeat it would cost updates once
            # Telegram starts its ids anew at a lower one, as it does after a week of silence.
            self._offset = int(batch[-1]["update_id"]) + 1 if batch else None
            return len(batch)
        return 0

    async def _stumble(self, *, conflict: bool) -> None:
        self.health.since = self.health.since or self._clock.now()
        self.health.conflict = conflict
        pause = PAUSES[min(self.health.failures, len(PAUSES) - 1)]
        self.health.failures += 1
        await self._clock.sleep(pause)
