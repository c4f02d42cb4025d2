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

LENT_AFTER = 5.0  # seconds without a screen, after which people's share is lent to the outbox
CHATS_MANY = 1000  # from here on chats at rest are forgotten; twice as many as there are members


class Lane(IntEnum):
    """Who goes first when both could."""

    PEOPLE = 0  # screens that answer somebody's own action
    OTHERS = 1  # whatever waits in the outbox


@dataclass(frozen=True, slots=True)
class Pace:
    """Limits. Rates are messages a second."""

    overall: float = 30.0
    outbox: float = 25.0  # while people tap: five a second are left for them
    private: float = 1.0
    private_burst: int = 3  # of screens, that answer one's own taps
    group: float = 20 / 60


UNLIMITED = Pace(overall=1e9, outbox=1e9, private=1e9, group=1e9)


@dataclass(slots=True)
class Meter:
    """A virtual clock (GCRA): each message books the next moment at which the rate allows it."""

    rate: float
    free_at: float = field(default=0.0)
    held_until: float = field(default=0.0)

    def book(self, now: float, cost: int = 1, *, burst: int = 1) -> float:
        """The moment at which it may leave; `burst` of them may at once after a rest."""
        slack = (burst - 1) / self.rate if now >= self.held_until else 0.0
        leave = max(now, self.free_at - slack)
        self.free_at = max(self.free_at, leave) + cost / self.rate
        return leave

    def hold(self, until: float) -> None:
        """Nothing leaves before, however large the burst."""
        self.held_until = max(self.held_until, until)
        self.free_at = max(self.free_at, until)

    def idle(self, now: float) -> bool:
        return self.free_at <= now


class Pacer:
    """Waits for the chat's turn, then for the turn among all: people first.

    The outbox has its own share of the overall rate; all of it only when nobody has been shown a
    screen for `LENT_AFTER`.
    """

    def __init__(self, clock: Clock, pace: Pace = Pace()) -> None:
        self._clock = clock
        self._pace = pace
        self._all = Meter(pace.overall)
        self._outbox = Meter(pace.outbox)
        self._chats: dict[int, Meter] = {}
        self._gate = _Gate()
        self._shown_at = -LENT_AFTER

    async def turn(self, chat_id: int, lane: Lane, cost: int = 1) -> None:
        """Return when a message of `cost` items may leave for the chat."""
        burst = self._pace.private_burst if lane is Lane.PEOPLE and chat_id > 0 else 1
        now = self._clock.monotonic()
        if lane is Lane.PEOPLE:
            self._shown_at = now
        await self._wait(self._chat(chat_id).book(now, cost, burst=burst))
        if lane is Lane.OTHERS:
            await self._wait(self._share(cost))
        await self._gate.enter(lane)
        try:
            await self._wait(self._all.book(self._clock.monotonic(), cost))
        finally:
            self._gate.leave()

    def hold(self, seconds: float, chat_id: int | None = None) -> None:
        """Telegram said to wait: that chat, or all of them."""
        until = self._clock.monotonic() + seconds
        (self._all if chat_id is None else self._chat(chat_id)).hold(until)

    def _share(self, cost: int) -> float:
        """When the outbox may send; its share is larger while nobody needs the rest."""
        now, pace = self._clock.monotonic(), self._pace
        lent = now - self._shown_at >= LENT_AFTER
        self._outbox.rate = max(pace.overall, pace.outbox) if lent else pace.outbox
        return self._outbox.book(now, cost)

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
            self._chats[chat_id] = Meter(pace.private if chat_id > 0 else pace.group)
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
