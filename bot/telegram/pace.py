"""How fast messages may leave: one pacer for screens and outbox alike.

Telegram's limits (core.telegram.org/bots/faq#my-bot-is-hitting-limits): 30 messages a second in
all, one a second in a chat with short bursts, 20 a minute in a group. A 429 does not say which of
them it is about: see `Pacer.hold`.
"""

import heapq
import itertools
from asyncio import Future, get_running_loop
from dataclasses import dataclass, field
from enum import IntEnum

from bot.clock import Clock

LENT_AFTER = 5.0  # seconds without a screen, after which people's share is lent to the outbox
LAG = 0.5  # seconds of delay of our own that are caught up with: the rate is kept all the same
CHATS_MANY = 1000  # from here on chats at rest are forgotten; twice as many as there are members

BRAKE_LEAST = 0.04  # about one message a second
BRAKE_GROWS = 60.0  # seconds in which the whole rate grows back
BRAKE_CALM = 300.0  # seconds without a flood after which the whole rate is tried again
BRAKE_MEMORY = 30.0  # seconds within which two people who are refused have the same cause
BRAKE_SEES = 4  # messages that must have been taken before a flood says something about the rate


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

    @classmethod
    def of(cls, broadcast: float, people: float) -> "Pace":
        """Messages a second for the outbox, and kept for people."""
        return cls(overall=broadcast + people, outbox=broadcast)


UNLIMITED = Pace(overall=1e9, outbox=1e9, private=1e9, group=1e9)


@dataclass(slots=True)
class Meter:
    """A virtual clock (GCRA): each message books the next moment at which the rate allows it."""

    rate: float
    free_at: float = field(default=0.0)
    held_until: float = field(default=0.0)

    def book(self, now: float, cost: int = 1, *, burst: int = 1, lag: float = 0.0) -> float:
        """The moment at which it may leave; `burst` of them may at once after a rest.

        Whoever asks no more than `lag` seconds too late does not lose them.
        """
        slack = (burst - 1) / self.rate if now >= self.held_until else 0.0
        leave = max(now, self.free_at - slack)
        if not 0 < now - self.free_at <= lag:
            self.free_at = max(self.free_at, leave)
        self.free_at += cost / self.rate
        return leave

    def hold(self, until: float) -> None:
        """Nothing leaves before, however large the burst."""
        self.held_until = max(self.held_until, until)
        self.free_at = max(self.free_at, until)

    def idle(self, now: float) -> bool:
        return self.free_at <= now


@dataclass(slots=True)
class Brake:
    """Which part of the promised rate Telegram really takes.

    The first flood halves it. From then on it grows back slowly, up to just below where it flooded
    last: it settles there, and tries more only after a calm time.
    """

    part: float = 1.0
    ceiling: float = 1.0
    _at: float = 0.0  # when it was reckoned last
    _flooded_at: float = 0.0

    def flooded(self, now: float, until: float) -> None:
        part = self.now(now)
        first = self.ceiling == 1.0
        self.ceiling = max(BRAKE_LEAST, part * 0.9)
        self.part = max(BRAKE_LEAST, part / 2 if first else self.ceiling * 0.9)
        self._at = self._flooded_at = until

    def now(self, now: float) -> float:
        """The part at that moment."""
        if self.part < 1.0 and now > self._at:
            if now - self._flooded_at > BRAKE_CALM:
                self.ceiling = 1.0
            self.part = max(
                self.part, min(self.ceiling, self.part + (now - self._at) / BRAKE_GROWS)
            )
            self._at = now
        return self.part


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
        self._held: dict[int, float] = {}  # chat → until when Telegram wanted nothing for it
        self._brake = Brake()
        self._taken = 0  # messages since all were held last, less those that were refused

    @property
    def rate(self) -> float:
        """Messages a second that the outbox may send now."""
        return self._share_of_outbox() * self._brake.now(self._clock.monotonic())

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
            await self._wait(self._overall(cost))
            await self._wait(self._all.held_until)  # may have been held while it waited
        finally:
            self._gate.leave()
        self._taken += 1

    def hold(self, seconds: float, chat_id: int | None = None) -> None:
        """Telegram said to wait: that chat, or all of them.

        One private chat that is refused while another is held means all: each of them gets its one
        a second. Groups have a limit of their own, and may be over it together.
        """
        now = self._clock.monotonic()
        until = now + seconds
        self._taken -= 1
        if chat_id is None:
            self._hold_all(now, until)
            return
        self._chat(chat_id).hold(until)
        self._held = {chat: end for chat, end in self._held.items() if end > now - BRAKE_MEMORY}
        others = self._held.keys() - {chat_id}
        self._held[chat_id] = until
        if any(self._held[chat] > now for chat in others) and max(self._held) > 0:
            self._hold_all(now, until)
        elif chat_id > 0 and max(others, default=0) > 0:
            self._brake_at(now, now)

    def _hold_all(self, now: float, until: float) -> None:
        self._brake_at(now, until)
        self._all.hold(until)
        self._taken = 0

    def _brake_at(self, now: float, until: float) -> None:
        """Those under way are refused too, and prolong it; only the first of them is a flood.

        Nor is one that comes before anything was taken: Telegram then refuses whatever we send.
        """
        if now >= self._all.held_until and self._taken > BRAKE_SEES:
            self._brake.flooded(now, until)
            self._taken = 0

    def _overall(self, cost: int) -> float:
        now = self._clock.monotonic()
        self._all.rate = self._pace.overall * self._brake.now(now)
        return self._all.book(now, cost, lag=LAG)

    def _share(self, cost: int) -> float:
        """When the outbox may send; its share is larger while nobody needs the rest."""
        now = self._clock.monotonic()
        self._outbox.rate = self._share_of_outbox() * self._brake.now(now)
        return self._outbox.book(now, cost, lag=LAG)

    def _share_of_outbox(self) -> float:
        pace = self._pace
        lent = self._clock.monotonic() - self._shown_at >= LENT_AFTER
        return max(pace.overall, pace.outbox) if lent else pace.outbox

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
