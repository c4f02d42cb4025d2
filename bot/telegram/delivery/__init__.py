"""Sends what waits in the outbox, at the permitted pace, and marks what became of each row.

Certain not to be sent: no connection, 429, other 4xx. Certain to be sent: an answer 2xx. Everything
else (5xx, connection lost after the request, found *sending* at start) is doubt: such a row is sent
again once; in doubt a second time it stays *uncertain*, and its sender decides.
"""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.domain.campaigns import Does
from bot.domain.courtesy import Says
from bot.domain.errors import Refusal
from bot.domain.failures import NOT_MADE, NOT_THERE
from bot.domain.files import NotMade
from bot.domain.messages import words
from bot.services.outbox import following, tell
from bot.telegram.delivery.batch import Job, Reader
from bot.telegram.delivery.calls import Calls
from bot.telegram.delivery.line import Line
from bot.telegram.delivery.making import Maker
from bot.telegram.delivery.outcomes import Columns, Outcomes, doubtful, follows, traces
from bot.telegram.delivery.sender import AT_ONCE, GivenBack, Sender, Way
from bot.telegram.ledger import PAUSE, Ledger
from bot.telegram.pace import Pacer
from bot.telegram.papers import Papers
from bot.telegram.parts import Part
from bot.telegram.post import Post
from bot.telegram.rounds import Rounds
from storage import outbox
from storage.base import Database, Tx
from storage.outbox import WAITING, Earlier, Row, State

log = logging.getLogger(__name__)

__all__ = ["PAUSE", "Delivery"]

AHEAD = 96  # rows that are taken at the most, of which `AT_ONCE` are under way
REST_FOLLOWS = timedelta(seconds=30)  # looks again at an earlier message that is half out
REFILL = 48  # so many places free, rows are asked for: several cost little more than one

_SAYS = {
    Says.DECLINED: State.DECLINED,
    Says.DIGEST: State.DIGEST,
    Says.EXPIRED: State.EXPIRED,
}


class Delivery(Rounds[Job]):
    """Takes rows, sends them, marks them."""

    def __init__(  # noqa: PLR0913, PLR0917 - the parts it is made of, once
        self,
        db: Database,
        post: Post,
        papers: Papers,
        pacer: Pacer,
        clock: Clock,
        default_language: str,
        zone: ZoneInfo,
        touched: Callable[[int], None],
    ) -> None:
        super().__init__(db, clock, REFILL)
        calls = Calls(post.bot)
        self._touched = touched
        self._reader = Reader(default_language, zone)
        self._papers = papers
        self._maker = Maker(post, papers)
        self._pacer = pacer
        self._ledger = Ledger(db, clock, AT_ONCE, lambda: self._sender.count)
        self._sender = Sender(calls, pacer, self._ledger, Line(calls.probe, clock), clock)
        self._outcomes = Outcomes(db, pacer, clock)

    @property
    def _at_once(self) -> int:
        """About a second's messages, so that what is more urgent does not wait behind more."""
        return min(AHEAD, max(AT_ONCE, int(self._pacer.rate)))

    async def recover(self) -> None:
        """At start: rows found *sending* are in doubt."""
        async with self._db.read() as tx:
            found = await outbox.in_doubt(tx)
        for row in found:
            with following(row.cause):
                await self._note(row, doubtful(row, "the process ended"))

    async def settle(self) -> None:
        """Take nothing more, and wait for what is under way: an end then leaves no doubt."""
        self._sender.stopping = True
        while self._sender.busy:  # noqa: ASYNC110 - once only
            await asyncio.sleep(0.02)

    async def _due(self, room: int) -> list[Job]:
        if self._sender.stopping:
            return []
        async with self._db.read() as tx:
            return await self._reader.due(tx, self._clock.now(), room, self._busy)

    async def _next_due(self, tx: Tx) -> datetime | None:
        return None if self._sender.stopping else await outbox.next_due(tx, busy=self._busy)

    async def _work(self, row: Job) -> None:
        way = Way(row, list(row.row.message_ids))
        with following(row.row.cause):
            try:
                await self._note(row.row, await self._outcome(way), row.earlier)
            except GivenBack:
                return
            finally:
                self._sender.over(way)

    async def _note(self, row: Row, columns: Columns, earlier: Earlier | None = None) -> None:
        also = follows(row, columns, earlier, self._clock.now)
        await self._ledger.note(row.id, also, **columns)
        if row.campaign_id is not None:
            self._touched(row.campaign_id)

    async def _outcome(self, way: Way) -> Columns:
        """Make the message and send it; what to write into the row. Raises GivenBack."""
        decided = self._decided(way.job)
        if decided is not None:
            return decided
        row = way.job.row
        try:
            parts = await self._maker.parts(way.job)
        except (LookupError, TypeError, ValueError, NotMade, Refusal) as error:
            log.exception("message %s could not be made", row.id, extra=traces(row))
            await self._tell_of_paper(row)
            return {"state": State.FAILED, "error": f"{NOT_MADE}{type(error).__name__}: {error}"}
        try:
            await self._send(way, parts)
        except GivenBack:
            raise
        except Exception as error:  # noqa: BLE001 - told apart, and logged, where it leads
            return await self._after(way, error)
        return self._sent(way, parts)

    async def _after(self, way: Way, error: Exception) -> Columns:
        try:
            return await self._outcomes.after(way, error)
        except Exception as another:
            row = way.job.row
            log.exception("what became of message %s is unknown", row.id, extra=traces(row))
            return doubtful(row, type(another).__name__) | {"message_ids": list(way.sent)}

    def _decided(self, job: Job) -> Columns | None:
        """What to write into a row that is not sent, or not now; None: it goes.

        Asked once it is due, and anew after each delay, so that what holds is what they want then.
        """
        row, verdict = job.row, job.verdict
        if job.halted is not None:
            doubted = row.doubts > 0 and job.halted is State.CANCELLED
            return {"state": State.UNCERTAIN if doubted else job.halted}
        if row.expires_at is not None and row.expires_at <= job.at and not row.message_ids:
            return {"state": State.EXPIRED}
        if row.does is not Does.SEND:
            return _without_earlier(job)
        if verdict.says is Says.LATER:
            return {"state": State.PENDING, "not_before": verdict.at}
        state = _SAYS.get(verdict.says)
        return {"state": state} if state is not None else None

    async def _send(self, way: Way, parts: list[Part]) -> None:
        match way.job.row.does:
            case Does.EDIT:
                await self._sender.edit(way, parts)
                return
            case Does.WITHDRAW:
                said = next((part for part in parts if part.text), parts[0])
                await self._sender.withdraw(way, Part(said.text, markup=said.markup))
                return
        over = way.job.earlier.message_ids if way.job.earlier is not None else []
        fits = over and len(parts) == 1 and not way.sent
        if not (fits and await self._sender.replace(way, over[-1], parts[0])):
            await self._sender.send(way, parts)

    def _sent(self, way: Way, parts: list[Part]) -> Columns:
        columns: Columns = {"state": State.SENT, "sent_at": self._clock.now()}
        if way.job.row.does is Does.WITHDRAW:
            return columns
        files = [dict(file) for part in parts for file in part.files]
        if files and not any("content" in file for file in files):
            columns["media"] = files  # as they lie in the chat: see `Earlier`
        return columns | {"message_ids": list(way.sent)}

    async def _tell_of_paper(self, row: Row) -> None:
        """A file somebody asked for could not be made: they must not wait for it."""
        if any("paper" in file for file in row.media):
            async with self._db.write() as tx:
                told, key = words("common.paper-failed"), f"paper-failed:{row.id}"
                await tell(tx, row.chat_id, told, key=key, now=self._clock.now())


def _without_earlier(job: Job) -> Columns | None:
    """What to write into an edit or a withdrawal that finds nothing to change; None: it goes."""
    earlier = job.earlier
    known = earlier is not None and (
        earlier.message_ids or earlier.state in {State.SENT, State.UNCERTAIN}
    )
    if earlier is None or not known:
        return {"state": State.CANCELLED}
    if not earlier.message_ids:
        return {"state": State.FAILED, "error": f"{NOT_THERE}nobody knows which message it is"}
    if earlier.state in WAITING:  # a part of it is out, and the rest follows
        return {"state": State.PENDING, "not_before": job.at + REST_FOLLOWS}
    return None
