"""How fast messages may leave: one pacer for screens and outbox alike.

Telegram's limits (core.telegram.org/bots/faq#my-bot-is-hitting-limits): 30 messages a second in
all, one a second in a chat with short bursts, 20 a minute in a group.
"""

import heapq
import itertools
from asyncio import Future, get_running_loop
from dataclasses import dataclass, field
from enum import IntEnum

from bot.clock import Clock

CHATS_MANY = 1000  # from here on chats at rest are forgotten; twice as many as there are members


class Lane(IntEnum):
    """Who goes first when both could."""

    PEOPLE = 0  # screens that answer somebody's own action
    OTHERS = 1  # whatever waits in the outbox


@dataclass(frozen=True, slots=True)
class Pace:
    """Limits. Rates are messages a second."""

    overall: float = 30.0
    outbox: float = 25.0  # so that five a second are always left for people
    private: float = 1.0
    private_burst: int = 3
    group: float = 20 / 60
    group_burst: int = 1


UNLIMITED = Pace(overall=1e9, outbox=1e9, private=1e9, group=1e9)


@dataclass(slots=True)
class Meter:
    """A virtual clock (GCRA): each message books the next moment at which the rate allows it."""

    rate: float
    burst: int = 1
    free_at: float = field(default=0.0)

    def book(self, now: float, cost: int = 1) -> float:
        """The moment at which it may leave."""
        leave = max(now, self.free_at - (self.burst - 1) / self.rate)
        self.free_at = max(self.free_at, leave) + cost / self.rate
        return leave

    def hold(self, until: float) -> None:
        self.free_at = max(self.free_at, until + (self.burst - 1) / self.rate)

    def idle(self, now: float) -> bool:
        return self.free_at <= now


class Pacer:
    """Waits for the chat's turn, then for the turn among all: people first."""

    def __init__(self, clock: Clock, pace: Pace = Pace()) -> None:
        self._clock = clock
        self._pace = pace
        self._all = Meter(pace.overall)
        self._outbox = Meter(pace.outbox)
        self._chats: dict[int, Meter] = {}
        self._gate = _Gate()

    async def turn(self, chat_id: int, lane: Lane, cost: int = 1) -> None:
        """Return when a message of `cost` items may leave for the chat."""
        await self._wait(self._chat(chat_id).book(self._clock.monotonic(), cost))
        if lane is Lane.OTHERS:
            await self._wait(self._outbox.book(self._clock.monotonic(), cost))
        await self._gate.enter(lane)
        try:
            await self._wait(self._all.book(self._clock.monotonic(), cost))
        finally:
            self._gate.leave()

    def hold(self, seconds: float, chat_id: int | None = None) -> None:
        """Telegram said to wait: that chat, or all of them."""
        until = self._clock.monotonic() + seconds
        (self._all if chat_id is None else self._chat(chat_id)).hold(until)

    async def _wait(self, until: float) -> None:
        pause = until - self._clock.monotonic()
        if pause > 0:
            await self._clock.sleep(pause)

    def _chat(self, chat_id: int) -> Meter:
        if len(self._chats) > CHATS_MANY:
            now = self._clock.monotonic()
            self._chats = {id_: meter for id_, meter in self._chats.items() if not meter.idle(now)}
        if chat_id not in self._chats:
            pace = self._pace
            self._chats[chat_id] = (
                Meter(pace.private, pace.private_burst)
                if chat_id > 0
                else Meter(pace.group, pace.group_burst)
            )
        return self._chats[chat_id]


class _Gate:
    """One passes at a time; of those who wait, people first, then in order of arrival."""

    def __init__(self) -> None:
        self._taken = False
        self._waiting: list[tuple[Lane, int, Future[None]]] = []
        self._order = itertools.count()

    async def enter(self, lane: Lane) -> None:
        if not self._taken:
            self._taken = True
            return
        turn: Future[None] = get_running_loop().create_future()
        heapq.heappush(self._waiting, (lane, next(self._order), turn))
        try:
            await turn
        except BaseException:
            if turn.done() and not turn.cancelled():
                self.leave()
            raise

    def leave(self) -> None:
        while self._waiting:
            *_, turn = heapq.heappop(self._waiting)
            if not turn.done():
                turn.set_result(None)
                return
        self._taken = False
