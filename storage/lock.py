"""One bot process a database: a lock that vanishes with the process that holds it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import sqlalchemy as sa
from filelock import FileLock, Timeout
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

INSTANCE = 7_302_802  # the session's advisory lock on PostgreSQL


class Locked(Exception):
    """Another process works on this database."""


@asynccontextmanager
async def only_instance(database_url: str) -> AsyncIterator[None]:
    """Hold the database's lock. Raises Locked at once if somebody else does."""
    url = make_url(database_url)
    if url.get_backend_name() == "sqlite":
        with _file_lock(str(url.database)):
            yield
        return
    engine = create_async_engine(url, poolclass=NullPool)
    try:
        async with engine.connect() as connection:
            taken = await connection.execute(sa.select(sa.func.pg_try_advisory_lock(INSTANCE)))
            if not taken.scalar_one():
                raise Locked
            await connection.commit()
            yield
    finally:
        await engine.dispose()


def _file_lock(path: str) -> FileLock:
    lock = FileLock(f"{path}.lock", thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise Locked from None
    return lock
