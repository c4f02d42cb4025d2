"""Trouble on request: what the network and Telegram do on a bad day."""

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, get_args

from bot.sandbox.errors import ApiError, ConnectionLost
from bot.sandbox.limits import too_many_requests

FaultKind = Literal["429", "500", "502", "lost_before", "lost_after", "delay", "outage"]

_STATUS_TEXT = {"500": "Internal Server Error", "502": "Bad Gateway"}


@dataclass(slots=True)
class Fault:
    """Hits a `share` of the calls of `method` (None: of all), `times` at most.

    The first `after` of those calls pass. `seconds` is the delay, or the retry_after of a 429.
    """

    kind: FaultKind
    share: float
    method: str | None
    times: int | None
    seconds: float
    after: int
    chance: random.Random = field(repr=False)
    seen: int = 0
    hits: int = 0

    def strikes(self, method: str) -> bool:
        if self.method is not None and self.method.lower() != method.lower():
            return False
        self.seen += 1
        if self.seen <= self.after or (self.times is not None and self.hits >= self.times):
            return False
        if self.share < 1 and self.chance.random() >= self.share:
            return False
        self.hits += 1
        return True


class Plan(NamedTuple):
    """What is to happen to one call after it has taken effect."""

    delay: float = 0.0
    lost: bool = False

    async def carry_out(self) -> None:
        if self.delay:
            await asyncio.sleep(self.delay)
        if self.lost:
            raise ConnectionLost("the answer was lost")


SMOOTH = Plan()


class Faults:
    def __init__(self, on_outage: Callable[[], None]) -> None:
        self.active: list[Fault] = []
        self._on_outage = on_outage

    def add(  # noqa: PLR0913 - one word for each way to aim a fault
        self,
        kind: FaultKind,
        *,
        share: float = 1.0,
        method: str | None = None,
        times: int | None = None,
        seconds: float | None = None,
        after: int | None = None,
        seed: int = 0,
    ) -> Fault:
        if kind not in get_args(FaultKind):
            raise ValueError(f"unknown kind of fault: {kind}")
        fault = Fault(
            kind,
            share,
            method,
            times,
            1.0 if seconds is None else seconds,
            after or 0,
            random.Random(seed),
        )
        self.active.append(fault)
        if kind == "outage":
            self._on_outage()
        return fault

    def clear(self) -> None:
        self.active.clear()

    @property
    def down(self) -> bool:
        """Whether there is no connection at all."""
        return any(fault.kind == "outage" for fault in self.active)

    def before(self, method: str) -> Plan:
        """Decides what happens to a call; raises when it is not to take effect."""
        if not self.active:
            return SMOOTH
        delay, lost = 0.0, False
        for fault in self.active:
            if not fault.strikes(method):
                continue
            match fault.kind:
                case "outage" | "lost_before":
                    raise ConnectionLost(fault.kind)
                case "429":
                    raise too_many_requests(fault.seconds)
                case "500" | "502":
                    raise ApiError(int(fault.kind), _STATUS_TEXT[fault.kind])
                case "delay":
                    delay += fault.seconds
                case "lost_after":
                    lost = True
        return Plan(delay, lost)
