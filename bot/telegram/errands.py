"""Runs errands: calls to Telegram that are no messages, and what came of them back into rows.

A call that may have been made and may not (a connection lost, a kill) is made again, since most
change nothing the second time; those that would (`acts.ONCE`) are handed back as failed.
"""

import logging
from datetime import datetime, timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    RetryAfter,
    TelegramError,
)

from bot.clock import Clock
from bot.services import groups
from bot.services.errands import SLOW, Act, Outcome
from bot.services.outbox import following
from bot.telegram.acts import DOES, ONCE, SAID_BEFORE, Tools
from bot.telegram.ledger import PAUSE
from bot.telegram.request import NotSent, retry_after
from bot.telegram.rounds import Rounds
from bot.telegram.routes import Table
from storage import errands
from storage.base import Database, Tx
from storage.errands import Errand, State

log = logging.getLogger(__name__)

AT_ONCE = 4  # calls under way together: errands are in no hurry, and people's taps come first
SLOW_AT_ONCE = 2
PAUSES = (2, 10, 60, 300)  # seconds between attempts; after the last one it has failed
DOUBT = "nobody can say whether it was done"
OURS = "an error of ours"


class Errands(Rounds[Errand]):
    """Takes errands, does them, hands on what came of them. `slow`: those, and no others."""

    def __init__(
        self, db: Database, table: Table, tools: Tools, clock: Clock, *, slow: bool = False
    ) -> None:
        super().__init__(db, clock)
        self._slow = slow
        self._acts = frozenset(act for act in Act if (act in SLOW) is slow)
        self._table = table
        self._tools = tools

    @property
    def _at_once(self) -> int:
        return SLOW_AT_ONCE if self._slow else AT_ONCE

    async def recover(self) -> None:
        """At start: what was under way is done again, or handed back where that does harm."""
        async with self._db.read() as tx:
            found = await errands.begun(tx, self._acts)
        for errand in found:
            if Act(errand.act) in ONCE:
                await self._settle(errand, error=DOUBT)
            else:
                await self._again(errand, 0, DOUBT)

    async def _due(self, room: int) -> list[Errand]:
        async with self._db.read() as tx:  # most looks find nothing: the writer is not held up
            found = await errands.due(tx, self._clock.now(), room, self._acts, busy=self._busy)
        if found:
            async with self._db.write() as tx:
                for errand in found:
                    await errands.mark(tx, errand.id, state=State.DOING)
        return found

    async def _next_due(self, tx: Tx) -> datetime | None:
        return await errands.next_due(tx, self._acts, busy=self._busy)

    async def _work(self, errand: Errand) -> None:
        with following(f"e{errand.id}"):
            try:
                await self._attempt(errand)
            except Exception:
                log.exception("errand %s (%s) failed", errand.id, errand.act)
                await self._put_back(errand)

    async def _put_back(self, errand: Errand) -> None:
        """Have it done once more, or give it up; should the database fail, it tries on."""
        while True:
            try:
                if Act(errand.act) in ONCE or errand.attempts >= len(PAUSES):
                    await self._give_up(errand)
                else:
                    await self._again(errand, PAUSES[-1], OURS, failures=1)
            except Exception:
                log.exception("errand %s cannot be written; trying on", errand.id)
                await self._clock.sleep(PAUSE)
            else:
                return

    async def _give_up(self, errand: Errand) -> None:
        """Hand it back as failed, unless it is the taking in that fails: then it is over."""
        error = DOUBT if Act(errand.act) in ONCE else OURS
        try:
            await self._settle(errand, error=error)
        except Exception:
            log.exception("nobody takes in what came of errand %s", errand.id)
            async with self._db.write() as tx:
                now = self._clock.now()
                await errands.mark(tx, errand.id, state=State.DONE, done_at=now, error=error)

    async def _attempt(self, errand: Errand) -> None:
        try:
            does = DOES[Act(errand.act)]
            result = await does(self._tools, errand.chat_id, errand.params)
        except RetryAfter as error:
            await self._again(errand, retry_after(error), error.message)
        except NotSent as error:
            await self._again(errand, PAUSES[0], error.message)
        except ChatMigrated as error:
            async with self._db.write() as tx:
                await groups.migrate(tx, errand.chat_id, error.new_chat_id)
            await self._again(errand, 0, error.message)
        except (BadRequest, Forbidden) as error:
            if SAID_BEFORE in error.message:
                await self._settle(errand)
            else:
                await self._settle(errand, error=error.message)
        except TelegramError as error:
            await self._in_doubt(errand, error.message)
        else:
            await self._settle(errand, result)

    async def _in_doubt(self, errand: Errand, why: str) -> None:
        if Act(errand.act) in ONCE:
            await self._settle(errand, error=DOUBT)
        else:
            await self._later(errand, PAUSES[min(errand.attempts, len(PAUSES) - 1)], why)

    async def _later(self, errand: Errand, seconds: float, why: str) -> None:
        """Try once more after a pause; after the last one hand it back as failed."""
        if errand.attempts >= len(PAUSES):
            await self._settle(errand, error=why)
        else:
            await self._again(errand, seconds, why, failures=1)

    async def _again(self, errand: Errand, seconds: float, why: str, failures: int = 0) -> None:
        async with self._db.write() as tx:
            await errands.mark(
                tx,
                errand.id,
                state=State.PENDING,
                attempts=errand.attempts + failures,
                not_before=self._clock.now() + timedelta(seconds=seconds),
                error=why,
            )

    async def _settle(
        self, errand: Errand, result: dict[str, object] | None = None, error: str | None = None
    ) -> None:
        """Mark it done and hand on what came of it, in one transaction."""
        now = self._clock.now()
        act = Act(errand.act)
        outcome = Outcome(act, errand.chat_id, errand.params, result or {}, error)
        async with self._db.write() as tx:
            await errands.mark(tx, errand.id, state=State.DONE, done_at=now, error=error)
            waiting = self._table.outcomes.get(act)
            if waiting is not None:
                await waiting(tx, outcome, now)
            elif error is not None:
                log.warning("errand %s (%s) was refused: %s", errand.id, act, error)
