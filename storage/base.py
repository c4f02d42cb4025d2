"""The engine and the ways in: `write()`, `read()`, and `rebuild()` for migrations.

One writer at a time, on both engines: SQLite takes its write lock at BEGIN IMMEDIATE, PostgreSQL
one advisory lock for the transaction. Read-then-write is then safe without further thought.
"""

import asyncio
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import make_url
from sqlalchemy.engine.interfaces import DBAPIConnection, Dialect
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.sqlite import connect as connect_sqlite

Tx = AsyncConnection

WRITER = 7_302_801  # the advisory lock that makes one writer on PostgreSQL
READ_ONLY: dict[str, Any] = {  # how PostgreSQL reads, as SQLite does
    "isolation_level": "REPEATABLE READ",
    "execution_options": {"postgresql_readonly": True},
}
# Else PostgreSQL reads thousands of entries through rather than an index: it thinks of disks whose
# arm moves, and that comparing a text with a question costs nothing.
BY_INDEX: dict[str, Any] = {"server_settings": {"random_page_cost": "1.0"}}
QUEUED = "queued"  # a mark on the transaction: it put something into the outbox
BUSY = 1.0  # seconds to wait for readers when the log is to be emptied; writers wait with it
READERS = 4  # connections that only read; each is a thread on SQLite

PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",  # a power cut loses nothing; 0.3 ms beside the 2 of a commit
    "PRAGMA secure_delete=ON",  # what is emptied is gone from the file; its log see truncate_log
    "PRAGMA busy_timeout=10000",
)


class Orphans(Exception):
    """Rows would be left that point at nothing: table → how many."""


metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


# The key of a table. Whatever number a button carries can be looked for, on both engines.
Key = sa.BigInteger().with_variant(sa.Integer, "sqlite")


class Moment(sa.TypeDecorator[datetime]):
    """An aware datetime, kept in UTC; a naive one is refused: it would be hours off."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"naive datetime {value!r}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        if value is None or value.tzinfo is not None:
            return value
        return value.replace(tzinfo=UTC)


def day_of(moment: datetime) -> datetime:
    """The moment without its hour (UTC): where no time finer than a day may be kept."""
    return moment.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)


class Database:
    """Both engines behind two context managers; `queued` hear of commits that queued messages."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.queued: list[Callable[[], None]] = []
        self._turn = asyncio.Lock()
        if self.is_sqlite:
            _make_file(self.url.database)
        self._writer = self._engine(readonly=False, size=1)
        self._reader = self._engine(readonly=True, size=READERS)

    @property
    def is_sqlite(self) -> bool:
        return self.url.get_backend_name() == "sqlite"

    @property
    def file(self) -> Path | None:
        """The SQLite file; None on PostgreSQL."""
        return Path(self.url.database) if self.is_sqlite and self.url.database else None

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Tx]:
        """A transaction that may change rows: committed at the end, rolled back on an error."""
        async with self._turn, self._writer.begin() as tx:
            tx.info.pop(QUEUED, None)  # of a transaction that was rolled back
            if not self.is_sqlite:
                await tx.execute(sa.select(sa.func.pg_advisory_xact_lock(WRITER)))
            yield tx
            queued = tx.info.pop(QUEUED, False)
        if queued:
            self._tell()

    @asynccontextmanager
    async def rebuild(self) -> AsyncIterator[Tx]:
        """As `write`, for migrations: a table that others point at may be dropped and made anew.

        SQLite changes most of a table only so, and with foreign keys switched on it refuses. Here
        they are off, on a connection of its own (inside a transaction the switch does nothing), and
        checked before the commit. Numbers that were given once are not given again by the new table
        either. Raises Orphans; then nothing was changed.
        """
        if not self.is_sqlite:
            async with self.write() as tx:
                yield tx
            return
        engine = self._create(1)
        prepare_sqlite(engine, foreign_keys=False)
        try:
            async with self._turn, engine.begin() as tx:
                given = await _numbers_given(tx)
                yield tx
                await _refuse_orphans(tx)
                await _go_on_from(tx, given)
        finally:
            await engine.dispose()
        self._tell()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Tx]:
        """A consistent view; writing through it fails."""
        async with self._reader.begin() as tx:
            yield tx

    async def truncate_log(self) -> None:
        """Empty SQLite's write-ahead log: what was deleted stands there until then."""
        if self.file is not None and self.file.exists():
            async with self._turn:
                await asyncio.to_thread(_truncate, self.file)

    async def rewrite(self) -> bool:
        """Write SQLite's file anew, so that only its rows are left of what was, and empty the log.

        What was deleted leaves its length behind, and where it lay. Nobody writes meanwhile (10 ms
        for each MB); False where a reader is in the way: then later. Nothing to do on PostgreSQL.
        """
        if self.file is None:
            return True
        async with self._turn:
            return await asyncio.to_thread(_rewrite, self.file)

    async def close(self) -> None:
        await self._writer.dispose()
        await self._reader.dispose()

    def _tell(self) -> None:
        for listener in self.queued:
            listener()

    def _create(self, size: int, **options: Any) -> AsyncEngine:
        """An engine whose errors name the statement, not its values: those are people's words."""
        how = {"async_creator_fn": connect_sqlite} if self.is_sqlite else BY_INDEX
        options["connect_args"] = how
        return create_async_engine(
            self.url, pool_size=size, max_overflow=0, hide_parameters=True, **options
        )

    def _engine(self, *, readonly: bool, size: int) -> AsyncEngine:
        if not self.is_sqlite:
            return self._create(size, **(READ_ONLY if readonly else {}))
        engine = self._create(size)
        prepare_sqlite(engine, readonly=readonly)
        return engine


def prepare_sqlite(
    engine: AsyncEngine, *, readonly: bool = False, foreign_keys: bool = True
) -> None:
    """Set the pragmas, and begin explicitly: the driver's own BEGIN silently loses updates."""
    pragmas = [*PRAGMAS, f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}"]
    if readonly:
        pragmas.append("PRAGMA query_only=ON")

    @event.listens_for(engine.sync_engine, "connect")
    def configure(connection: DBAPIConnection, _record: object) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(pragma)
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: sa.Connection) -> None:
        connection.exec_driver_sql("BEGIN" if readonly else "BEGIN IMMEDIATE")


async def _refuse_orphans(tx: Tx) -> None:
    found = Counter(row[0] for row in await tx.exec_driver_sql("PRAGMA foreign_key_check"))
    if found:
        raise Orphans(dict(found))


async def _numbers_given(tx: Tx) -> dict[str, int]:
    """AUTOINCREMENT table → the highest number it ever gave."""
    inside = "SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'"
    if not (await tx.exec_driver_sql(inside)).first():
        return {}
    found = await tx.exec_driver_sql("SELECT name, seq FROM sqlite_sequence")
    return {row.name: row.seq for row in found}


async def _go_on_from(tx: Tx, given: Mapping[str, int]) -> None:
    now = await _numbers_given(tx)
    for name, number in given.items():
        if number > now.get(name, 0):
            await tx.exec_driver_sql("DELETE FROM sqlite_sequence WHERE name = ?", (name,))
            await tx.exec_driver_sql("INSERT INTO sqlite_sequence VALUES (?, ?)", (name, number))


def upsert(tx: Tx | str, table: sa.Table) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that knows ON CONFLICT, in the words of the engine (its name) behind `tx`."""
    engine = tx if isinstance(tx, str) else tx.dialect.name
    return sqlite.insert(table) if engine == "sqlite" else postgresql.insert(table)


def as_dict(row: Any) -> dict[str, Any]:
    return dict(row._mapping)  # noqa: SLF001 - the public way to a row's columns by name


def _truncate(file: Path) -> None:
    with (
        closing(sqlite3.connect(file, timeout=BUSY)) as connection,
        suppress(sqlite3.OperationalError),
    ):
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # a reader may be in the way: later


def _rewrite(file: Path) -> bool:
    with closing(sqlite3.connect(file, timeout=BUSY)) as connection:
        try:
            connection.execute("VACUUM")
            (busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
            return False
    return not busy


def _make_file(path: str | None) -> None:
    """The folder, and the file for its user's eyes only; SQLite gives its log the same rights."""
    if path and path != ":memory:":
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).touch(mode=0o600)
        Path(path).chmod(0o600)
