"""What makes a story quick without changing it: less waiting, and nothing made twice a process.

Each is put in place of a name for the time of a test; `hasty` and `hurry` in `conftest.py` do it.
"""

import asyncio
import json
import sqlite3
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import closing, suppress
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import aiosqlite.core
import pytest
import sqlalchemy as sa
from sqlalchemy.connectors import asyncio as connectors
from sqlalchemy.dialects.sqlite import aiosqlite as dialect
from sqlalchemy.ext.asyncio import engine, result
from sqlalchemy.util import concurrency

from bot.domain.files import NotMade
from bot.domain.sheets import Sheet
from bot.files import feed_reading, feeds, making, reading, sheets
from bot.files.child import HEADER
from bot.files.worker import Worker
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
    """In place of aiosqlite's thread, and of the queue that leads to it: what is asked for is done
    here and now, and whoever waits for it goes on."""

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
        if future:
            tell(future, found)


async def at_once(
    connection: aiosqlite.Connection, work: Callable[..., Any], *args: Any, **options: Any
) -> Any:
    """In place of aiosqlite's way into its thread, for all that follows the connecting."""
    if not connection._running or connection._connection is None:
        raise ValueError("Connection closed")
    return work(*args, **options)


async def directly(
    work: Callable[..., Any], *args: Any, _require_await: bool = False, **options: Any
) -> Any:
    """In place of SQLAlchemy's `greenlet_spawn`, where `answered` is in place of `await_`.

    If somebody else wants a turn of the loop, they have it first: tasks take turns between two
    statements, as they do when a thread works for them.
    """
    if asyncio.get_running_loop()._ready:
        await asyncio.sleep(0)
    return work(*args, **options)


def answered(call: Awaitable[Any]) -> Any:
    """What the driver has answered by now: nobody needs a stack of their own to wait for it."""
    try:
        call.__await__().send(None)
    except StopIteration as found:
        return found.value
    raise RuntimeError("SQLite answers at once, and nothing else is waited for here")


async def at_its_end(close: Coroutine[Any, Any, Any]) -> Any:
    """In place of a task that closes a connection, even for whoever was cancelled meanwhile: it is
    closed here, and nobody gets a turn before it is."""
    steps = close.__await__()
    while True:
        try:
            next(steps)
        except StopIteration as done:
            return done.value


AS_USUAL = sa.Connection.exec_driver_sql


def begun(connection: sa.Connection, statement: str, *args: Any, **options: Any) -> Any:
    """In place of a statement of ours: one that begins a transaction has no result to prepare."""
    if statement.startswith("BEGIN"):
        with suppress(sqlite3.Error):  # which is found anew below, and told in SQLAlchemy's way
            return connection.connection.cursor().execute(statement)
    return AS_USUAL(connection, statement, *args, **options)


async def emptied(db: base.Database) -> None:
    """In place of `truncate_log`, which waits in a thread for the disk."""
    if db.file is not None and db.file.exists():
        async with db._turn:
            with (
                closing(sqlite3.connect(db.file, timeout=base.BUSY)) as connection,
                suppress(sqlite3.OperationalError),
            ):
                connection.execute("PRAGMA synchronous=OFF")
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def hasten(patch: pytest.MonkeyPatch) -> None:
    """SQLite does not wait for the disk, nobody cuts the power here: a quarter of the time.

    Nor does it use threads: a third of the rest.
    """
    hasty = tuple(pragma.replace("synchronous=FULL", "synchronous=OFF") for pragma in base.PRAGMAS)
    assert hasty != base.PRAGMAS
    patch.setattr(base, "PRAGMAS", hasty)
    for name in ("SimpleQueue", "Thread"):
        patch.setattr(aiosqlite.core, name, AtOnce)
    patch.setattr(aiosqlite.core.Connection, "_execute", at_once)


def straighten(patch: pytest.MonkeyPatch) -> None:
    """Statements are run where they are asked for, not on a greenlet each: a quarter of the time.

    Only where everything is hastened SQLite: for PostgreSQL somebody has to wait.
    """
    for module in (engine, result):
        patch.setattr(module, "greenlet_spawn", directly)
    for module in (connectors, dialect, concurrency):
        patch.setattr(module, "await_", answered)
    patch.setattr(engine, "_run_to_completion", at_its_end)
    patch.setattr(sa.Connection, "exec_driver_sql", begun)
    patch.setattr(base.Database, "truncate_log", emptied)
    patch.setattr(base, "READERS", 100)  # nobody can wait for a connection either


def share(patch: pytest.MonkeyPatch, compiled: Compiled) -> None:
    """Statements are compiled once, not in each world: a sixth of the time."""
    made = partial(base.create_async_engine, execution_options={"compiled_cache": compiled})
    patch.setattr(base, "create_async_engine", made)


async def made_here(_: Worker, job: bytes) -> bytes:
    """In place of the child that makes files: it would load its libraries anew in each world."""
    answer = making.answer(job)
    well, _size = HEADER.unpack(answer[: HEADER.size])
    content = answer[HEADER.size :]
    if not well:
        raise NotMade(content.decode())
    return content


def opened_here(path: Path) -> list[Sheet]:
    """In place of the child that opens what is sent."""
    answer = BytesIO()
    reading.main(path, answer)
    answer.seek(0)
    return sheets._sheets(answer)


async def read_here(content: bytes, url: str, charset: str) -> dict[str, Any]:
    """In place of the child that reads a feed."""
    found: dict[str, Any] = json.loads(json.dumps(feed_reading.main(url, charset, content)))
    return found


def stay(patch: pytest.MonkeyPatch) -> None:
    """No children: each takes a third of a second to load what it works with."""
    patch.setattr(Worker, "_made", made_here)
    patch.setattr(sheets, "_opened", opened_here)
    patch.setattr(feeds, "_read", read_here)
