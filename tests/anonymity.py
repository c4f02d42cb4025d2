"""What somebody finds who takes everything: the database's file, its log, a copy, the bot's log."""

import asyncio
import logging
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bot import log
from bot.services import backups
from tests.pollster import ZONE
from tests.world import World

COUNTERS = ((24, 28), (92, 100))  # bytes of the first page that count its changes
PAGE = 4096
TIME = re.compile(r'"time": "[^"]*", ')  # of the machine's clock: it differs from run to run


@dataclass(frozen=True, slots=True)
class Loot:
    """All there is to be found, as bytes and as rows."""

    database: bytes
    wal: bytes
    backup: bytes
    log: str
    rows: dict[str, list[tuple[Any, ...]]]  # table → its rows in the order they lie there
    backup_rows: dict[str, list[tuple[Any, ...]]]

    def everywhere(self) -> dict[str, bytes]:
        return {
            "database": self.database,
            "wal": self.wal,
            "backup": self.backup,
            "log": self.log.encode(),
        }

    def holding(self, what: bytes) -> list[str]:
        """Where the bytes stand."""
        return [name for name, content in self.everywhere().items() if what in content]

    def pages_with(self, what: bytes) -> list[bytes]:
        """The pages of the database and of the backup that hold them."""
        files = (self.database, self.backup)
        pages = [one[at : at + PAGE] for one in files for at in range(0, len(one), PAGE)]
        return [page for page in pages if what in page]


@contextmanager
def logged(file: Path) -> Iterator[None]:
    """All the bot logs goes into the file, as a machine reads it."""
    handler = logging.FileHandler(file, encoding="utf-8")
    handler.addFilter(log._Traced())
    handler.setFormatter(log._Json())
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    try:
        yield
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
        handler.close()


async def taken(world: World, file: Path) -> Loot:
    """What there is now, with a copy made now; `file` is the bot's log."""
    database = world.app.db.file
    assert database is not None
    now = world.clock.now().astimezone(ZONE)
    live = await asyncio.to_thread(_live, database, file)
    copy = await backups.take(world.settings.database_url, world.settings.backup_dir, now)
    return await asyncio.to_thread(_with_copy, live, copy.path)


def _live(database: Path, file: Path) -> Loot:
    wal = Path(f"{database}-wal")
    return Loot(
        _uncounted(database.read_bytes()),
        wal.read_bytes() if wal.exists() else b"",
        b"",
        TIME.sub("", file.read_text(encoding="utf-8")),
        _rows(database),
        {},
    )


def _with_copy(live: Loot, copy: Path) -> Loot:
    return replace(live, backup=_uncounted(copy.read_bytes()), backup_rows=_rows(copy))


def _uncounted(content: bytes) -> bytes:
    changed = bytearray(content)
    for begin, end in COUNTERS:
        changed[begin:end] = bytes(end - begin)
    return bytes(changed)


def _rows(file: Path) -> dict[str, list[tuple[Any, ...]]]:
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
        return {
            name: connection.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608 - its own names
            for (name,) in tables.fetchall()
        }
