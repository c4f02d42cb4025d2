"""State on disk: a change is there when the call or the person's action that made it returns."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

_SCHEMA = """
create table if not exists kept (
    number integer primary key,
    kind text not null,
    key text not null,
    json text not null,
    unique (kind, key)
)
"""

_WRITE = """
insert into kept (kind, key, json) values (?, ?, ?)
on conflict (kind, key) do update set json = excluded.json
"""
_READ = "select key, json from kept where kind = ? order by number"
Row = Any | Callable[[], Any]  # what is kept, or how to make it when it is written


class Keep:
    """A table of JSON values by kind and key; without a path it keeps nothing.

    Changes gather until `commit`, which writes them in one transaction. With WAL and
    synchronous=OFF a killed process loses nothing that was committed (a power cut may).
    """

    def __init__(self, path: Path | None) -> None:
        self._changes: dict[tuple[str, str], Row | None] = {}
        self._db = None if path is None else _open(path)

    @property
    def active(self) -> bool:
        return self._db is not None

    def put(self, kind: str, key: str, row: Row) -> None:
        if self._db is not None:
            self._changes[kind, key] = row

    def erase(self, kind: str, key: str) -> None:
        if self._db is not None:
            self._changes[kind, key] = None

    def commit(self) -> None:
        if self._db is None or not self._changes:
            return
        changes, self._changes = self._changes, {}
        gone = [place for place, row in changes.items() if row is None]
        rows = [(*place, _text(row)) for place, row in changes.items() if row is not None]
        with self._db:
            self._db.executemany("delete from kept where kind = ? and key = ?", gone)
            self._db.executemany(_WRITE, rows)

    def rows(self, kind: str) -> Iterator[tuple[str, Any]]:
        """Keys and values, in the order in which they first came."""
        if self._db is not None:
            found = self._db.execute(_READ, (kind,))
            for key, text in found:
                yield key, json.loads(text)

    def close(self) -> None:
        self.commit()
        if self._db is not None:
            self._db.close()
            self._db = None


def _open(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path)
    db.execute("pragma journal_mode = wal")
    db.execute("pragma synchronous = off")
    db.execute(_SCHEMA)
    db.commit()
    return db


def _text(row: Row) -> str:
    return json.dumps(row() if callable(row) else row, separators=(",", ":"))
