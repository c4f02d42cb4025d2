"""What the running process has counted since it began, and when it was last at work. In memory."""

from bisect import bisect_left
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

RATE_OVER = 10.0  # seconds over which the rate is reckoned
LATENCIES = (0.05, 0.1, 0.3, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0)  # seconds; what is slower has no bound
SENDS = ("send", "edit", "copy", "delete")  # how the methods that change a chat begin


@dataclass
class Latency:
    """How long people waited for their screens: `counts[i]` up to the i-th bound."""

    counts: list[int] = field(default_factory=lambda: [0] * (len(LATENCIES) + 1))
    total: float = 0.0

    def note(self, seconds: float) -> None:
        self.counts[bisect_left(LATENCIES, seconds)] += 1
        self.total += seconds


@dataclass
class Trying:
    """Something that is tried again and again, and since when it has not been done."""

    monotonic: Callable[[], float]
    since: float | None = None

    def begins(self) -> None:
        if self.since is None:
            self.since = self.monotonic()

    def done(self) -> None:
        self.since = None

    @property
    def seconds(self) -> float:
        """For how long it has been tried in vain; 0 where it was done."""
        return self.monotonic() - self.since if self.since is not None else 0.0


class Pulse:
    """`monotonic` is the clock that nobody sets."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._now = monotonic
        self.calls: Counter[tuple[str, str]] = Counter()  # method, outcome
        self.refusals: Counter[str] = Counter()  # by class of reason
        self.updates: Counter[str] = Counter()  # taken, answered, aside
        self.screens = Latency()
        self.update_at: datetime | None = None
        self.scheduled = False  # ticks come by themselves
        self.writing = Trying(monotonic)
        self.reading = Trying(monotonic)
        self._ticking = False
        self._ticked = monotonic()
        self._sent: deque[float] = deque()
        self._failures: Counter[str] = Counter()
        self._failures_on = ""

    def called(self, method: str, outcome: str) -> None:
        """Telegram was asked something; `outcome` is „ok“ or what came in its place."""
        self.calls[method, outcome] += 1
        if outcome == "ok" and method.startswith(SENDS):
            self._sent.append(self._now())
            self._forget()

    @property
    def sends(self) -> Counter[str]:
        """Outcome → how many calls that change a chat had it."""
        found: Counter[str] = Counter()
        for (method, outcome), count in self.calls.items():
            if method.startswith(SENDS):
                found[outcome] += count
        return found

    def rate(self) -> float:
        """Messages a second, over the last `RATE_OVER`."""
        self._forget()
        return len(self._sent) / RATE_OVER

    def tick_begins(self) -> None:
        self._ticking = True

    def tick_ends(self) -> None:
        self._ticking, self._ticked = False, self._now()

    @property
    def is_ticking(self) -> bool:
        return self._ticking

    @property
    def silence(self) -> float:
        """Seconds since the last tick ended."""
        return self._now() - self._ticked

    def failed(self, job: str, day: str) -> None:
        """A job of the clock failed on that day."""
        if day != self._failures_on:
            self._failures_on, self._failures = day, Counter()
        self._failures[job] += 1

    def failures(self, day: str) -> dict[str, int]:
        return dict(self._failures) if day == self._failures_on else {}

    def _forget(self) -> None:
        while self._sent and self._sent[0] < self._now() - RATE_OVER:
            self._sent.popleft()
