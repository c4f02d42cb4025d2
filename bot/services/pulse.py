"""What the running process has counted since it began, and when it was last at work. In memory."""

from bisect import bisect_left
from collections import Counter, deque
from dataclasses import dataclass, field
from datetime import datetime

RATE_OVER = 10.0  # seconds over which the rate is reckoned
LATENCIES = (0.05, 0.1, 0.3, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0)  # seconds; what is slower has no bound
SENDS = ("send", "edit", "copy", "delete")  # how the methods that change a chat begin


@dataclass
class Latency:
    """How long people waited for their screens, counted by bounds: `counts[i]` up to the i-th."""

    counts: list[int] = field(default_factory=lambda: [0] * (len(LATENCIES) + 1))
    total: float = 0.0

    def note(self, seconds: float) -> None:
        self.counts[bisect_left(LATENCIES, seconds)] += 1
        self.total += seconds


@dataclass
class Pulse:
    """Times are of the monotonic clock, except for `update_at`."""

    calls: Counter[tuple[str, str]] = field(default_factory=Counter)  # method, outcome
    refusals: Counter[str] = field(default_factory=Counter)  # by class of reason
    updates: Counter[str] = field(default_factory=Counter)  # taken, answered, aside
    screens: Latency = field(default_factory=Latency)
    failures: Counter[str] = field(default_factory=Counter)  # jobs of the clock, today
    failures_on: str = ""  # the day they are of
    update_at: datetime | None = None
    tick_began: float = 0.0
    tick_ended: float = 0.0
    wrote_at: float = 0.0  # the database could be written then
    sent: deque[float] = field(default_factory=deque)

    def called(self, method: str, outcome: str, at: float) -> None:
        """Telegram was asked something; `outcome` is „ok“ or what came in its place."""
        self.calls[method, outcome] += 1
        if outcome == "ok" and method.startswith(SENDS):
            self.sent.append(at)
            self._forget(at)

    def rate(self, at: float) -> float:
        """Messages a second, over the last `RATE_OVER`."""
        self._forget(at)
        return len(self.sent) / RATE_OVER

    def begins(self, at: float) -> None:
        """The process begins: it is as if everything had been at work just now."""
        self.tick_began = self.tick_ended = self.wrote_at = at

    def failed(self, job: str, day: str) -> None:
        if day != self.failures_on:
            self.failures_on, self.failures = day, Counter()
        self.failures[job] += 1

    def _forget(self, at: float) -> None:
        while self.sent and self.sent[0] < at - RATE_OVER:
            self.sent.popleft()
