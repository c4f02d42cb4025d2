"""Copies of the whole database, by the engine's own tool, and the way back.

A backup holds no raw updates and no drafts of secret forms. It holds the mark `restored_from` (its
time): whoever starts on it knows that what it would send may have been sent long ago.
"""

import asyncio
from datetime import datetime
from pathlib import Path

from sqlalchemy.engine import make_url

from storage.backup import postgres, sqlite

ENDINGS = {"sqlite": ".sqlite", "postgresql": ".dump"}


def ending(database_url: str) -> str:
    """Of a backup's file name, by engine."""
    return ENDINGS[make_url(database_url).get_backend_name()]


async def make(database_url: str, target: Path, now: datetime) -> None:
    """Write the backup; the bot may run. Raises BackupFailed, and leaves no half file then."""
    url = make_url(database_url)
    target.parent.mkdir(parents=True, exist_ok=True)
    if url.get_backend_name() == "sqlite":
        await asyncio.to_thread(sqlite.make, Path(str(url.database)), target, now)
    else:
        await asyncio.to_thread(postgres.make, url, target)


async def restore(database_url: str, source: Path, kept: Path) -> bool:
    """Put the backup in the database's place; whether there was one, which goes to `kept`.

    Nobody else may work on it. Raises BackupFailed, NewerDatabase, and has changed nothing then.
    """
    url = make_url(database_url)
    if url.get_backend_name() == "sqlite":
        return await asyncio.to_thread(sqlite.restore, Path(str(url.database)), source, kept)
    return await asyncio.to_thread(postgres.restore, url, source, kept)
