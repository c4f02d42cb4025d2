"""The driver under the SQLite engine: one visit to the connection's thread for each statement.

aiosqlite visits it four times (make a cursor, execute, fetch, close), and each visit costs more
than what most statements do there.
"""

import sqlite3
from collections.abc import Sequence
from functools import partial
from typing import Any, Self

import aiosqlite

CHUNK = 64  # rows; aiosqlite's own default, and never used: all are fetched at once


def connect(database: str, **options: Any) -> "Connection":
    """As `aiosqlite.connect`; to be awaited."""
    connection = Connection(partial(sqlite3.connect, database, **options), CHUNK)
    connection._thread.daemon = True  # noqa: SLF001 - as SQLAlchemy does with one of its own
    return connection


class Connection(aiosqlite.Connection):
    """Has cursors for SQLAlchemy, whose adapter asks for no more than they can."""

    def cursor(self) -> "Cursor":  # type: ignore[override] # awaited by nobody
        return Cursor(self)


class Cursor:
    """Whatever a statement returns is fetched with it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._rows: list[Any] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None
        self.arraysize = 1

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, operation: str, parameters: Sequence[Any] = ()) -> "Cursor":
        return await self._visit("execute", operation, parameters)

    async def executemany(self, operation: str, parameters: Sequence[Sequence[Any]]) -> "Cursor":
        return await self._visit("executemany", operation, parameters)

    async def fetchall(self) -> list[Any]:
        rows, self._rows = self._rows, []
        return rows

    async def close(self) -> None:
        """It was, when its statement was done."""

    async def _visit(self, method: str, operation: str, parameters: Sequence[Any]) -> "Cursor":
        visit: Any = self._connection._execute  # noqa: SLF001 - the only way into the thread
        await visit(self._run, method, operation, parameters)
        return self

    def _run(self, method: str, operation: str, parameters: Sequence[Any]) -> None:
        """In the thread. How many rows a statement changed is known when all are fetched."""
        cursor = self._connection._conn.cursor()  # noqa: SLF001
        try:
            getattr(cursor, method)(operation, parameters)
            self.description = cursor.description
            self._rows = cursor.fetchall() if cursor.description else []
            self.rowcount, self.lastrowid = cursor.rowcount, cursor.lastrowid
        finally:
            cursor.close()
