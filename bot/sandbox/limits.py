"""Flood limits: how many messages a bot may send, over all and to one chat."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.sandbox.errors import ApiError


@dataclass(frozen=True, slots=True)
class Rule:
    """`burst` messages at once, then one every `1 / per_second` seconds."""

    per_second: float
    burst: float

    def scaled(self, scale: float) -> "Rule":
        return Rule(self.per_second * scale, max(1.0, self.burst * scale))


ROUNDING = 1e-9  # seconds; what floating point leaves over is no reason to wait

OVERALL = Rule(per_second=30, burst=30)
PRIVATE = Rule(per_second=1, burst=3)
GROUP = Rule(per_second=20 / 60, burst=20)


class Bucket:
    """Tokens that grow back with time; a large call may leave it in debt."""

    __slots__ = ("_at", "_tokens", "rule")

    def __init__(self, rule: Rule, now: datetime) -> None:
        self.rule = rule
        self._tokens = rule.burst
        self._at = now

    def seconds_to_wait(self, now: datetime) -> float:
        """Until one token is there; 0 when it is."""
        grown = (now - self._at).total_seconds() * self.rule.per_second
        self._tokens = min(self.rule.burst, self._tokens + grown)
        self._at = now
        return max(0.0, (1 - self._tokens) / self.rule.per_second)

    def take(self, count: int) -> None:
        self._tokens -= count


class FloodLimits:
    """The limits of one bot; `overall` is another rate, messages a second, for all its chats."""

    def __init__(
        self, now: Callable[[], datetime], *, scale: float = 1.0, overall: float | None = None
    ) -> None:
        self.refused = 0
        self._now = now
        self._private = PRIVATE.scaled(scale)
        self._group = GROUP.scaled(scale)
        rule = OVERALL if overall is None else Rule(per_second=overall, burst=overall)
        self._overall = Bucket(rule.scaled(scale), now())
        self._chats: dict[int, Bucket] = {}

    def pay(self, chat_id: int, items: int = 1) -> None:
        """Counts `items` messages to a chat, or raises 429 without counting anything."""
        now = self._now()
        chat = self._chats.get(chat_id)
        if chat is None:
            rule = self._private if chat_id > 0 else self._group
            chat = self._chats[chat_id] = Bucket(rule, now)
        wait = max(self._overall.seconds_to_wait(now), chat.seconds_to_wait(now))
        if wait > ROUNDING:
            self.refused += 1
            raise too_many_requests(wait)
        self._overall.take(items)
        chat.take(items)


def too_many_requests(seconds: float) -> ApiError:
    retry_after = max(1, math.ceil(seconds - ROUNDING))
    return ApiError(
        429,
        f"Too Many Requests: retry after {retry_after}",
        {"retry_after": retry_after},
    )
