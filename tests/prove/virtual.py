"""An event loop whose time does not pass: when all wait for it, it jumps to the next moment.

Everything that sleeps or times out does so by the loop's time, so that hours of a bot take as long
as what it does in them. SQLite works in threads of its own: while one does, nothing jumps.
"""

import asyncio
import selectors
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any, TypeVar

import aiosqlite.core

from tests.clock import MONDAY

T = TypeVar("T")
PATIENCE = 10.0  # real seconds for a thread


class _Selector(selectors.DefaultSelector):
    """Waits for threads, never for time."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.working = 0  # threads

    def select(self, timeout: float | None = None) -> Any:
        if timeout is None or timeout <= 0:
            return super().select(timeout)
        if self.working:
            return super().select(PATIENCE)
        found = super().select(0)
        if not found:
            self.now += timeout
        return found


class Loop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self.selector = _Selector()
        super().__init__(self.selector)

    def time(self) -> float:
        return self.selector.now


class Clock:
    """The bot's, by the loop's time."""

    def now(self) -> datetime:
        return MONDAY + timedelta(seconds=self.monotonic())

    def monotonic(self) -> float:
        return asyncio.get_running_loop().time()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


def run(main: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run to the end on such a loop."""
    loop = Loop()
    with _counting(loop.selector), asyncio.Runner(loop_factory=lambda: loop) as runner:
        return runner.run(main())


@contextmanager
def _counting(selector: _Selector) -> Iterator[None]:
    """Knows when a thread of SQLite works."""
    plain = aiosqlite.core.Connection._execute

    async def counted(connection: Any, *args: Any, **options: Any) -> Any:
        selector.working += 1
        try:
            return await plain(connection, *args, **options)
        finally:
            selector.working -= 1

    aiosqlite.core.Connection._execute = counted  # type: ignore[method-assign]
    try:
        yield
    finally:
        aiosqlite.core.Connection._execute = plain  # type: ignore[method-assign]
