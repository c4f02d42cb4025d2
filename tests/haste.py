"""What makes a story quick without changing it: less waiting, and nothing made twice a process.

Each is put in place of a name for the time of a test; `hasty` and `hurry` in `conftest.py` do it.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

import aiosqlite.core
import pytest

from storage import base


class Compiled(dict[tuple[Any, ...], Any]):
    """Statements as SQL, for all engines of one kind: each would make all of them anew."""

    def get(self, key: tuple[Any, ...], default: Any = None) -> Any:
        return super().get(_of_kind(key), default)

    def __setitem__(self, key: tuple[Any, ...], made: Any) -> None:
        super().__setitem__(_of_kind(key), made)


def _of_kind(key: tuple[Any, ...]) -> tuple[Any, ...]:
    """SQLAlchemy's key begins with the dialect, of which each engine has its own."""
    dialect, *statement = key
    return (dialect.name, dialect.driver, *statement)


class AtOnce:
    """In place of aiosqlite's thread, and of the queue that leads to it.

    What is asked for is done here and now. Whoever waits for it goes on at once if nobody else wants
    a turn of the loop, or else after them: tasks take turns as they do when a thread works for them.
    """

    def __init__(self, **_: Any) -> None:
        self.daemon = True

    def start(self) -> None:
        pass

    def put_nowait(self, task: tuple[Any, Callable[[], Any]]) -> None:
        future, function = task
        tell = aiosqlite.core.set_result
        try:
            found = function()
        except BaseException as error:  # noqa: BLE001 - as the thread does
            tell, found = aiosqlite.core.set_exception, error
        if not future:
            return
        loop = future.get_loop()
        if loop._ready:
            loop.call_soon(tell, future, found)
        else:
            tell(future, found)


def hasten(patch: pytest.MonkeyPatch) -> None:
    """SQLite does not wait for the disk, nobody cuts the power here: a quarter of the time.

    Nor does it use threads: a third of the rest.
    """
    hasty = tuple(pragma.replace("synchronous=FULL", "synchronous=OFF") for pragma in base.PRAGMAS)
    assert hasty != base.PRAGMAS
    patch.setattr(base, "PRAGMAS", hasty)
    for name in ("SimpleQueue", "Thread"):
        patch.setattr(aiosqlite.core, name, AtOnce)


def share(patch: pytest.MonkeyPatch, compiled: Compiled) -> None:
    """Statements are compiled once, not in each world: a sixth of the time."""
    made = partial(base.create_async_engine, execution_options={"compiled_cache": compiled})
    patch.setattr(base, "create_async_engine", made)
