"""Copies of the database in a folder: when one is due, how they are called, how long they stay."""

import asyncio
import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

from storage import backup, marks
from storage.backup.files import BackupFailed, Problem
from storage.base import Tx

__all__ = ["BackupFailed", "Problem"]

KEPT_FOR = timedelta(days=14)
STAMP = "%Y%m%d-%H%M%S"
NAME = re.compile(r"sueiga-(\d{8}-\d{6})\.(?:sqlite|dump)")
NIGHT = (time(3), time(6))  # when people are asleep, and the bot with them
OVERDUE = timedelta(hours=26)  # the night was missed: one is made by day
TOO_OLD = timedelta(days=2)  # something is wrong
WANTED = "backup_wanted"  # a mark: the accounts that asked for one
SINCE = "backups_since"  # a mark: when the bot first looked for copies


@dataclass(frozen=True, slots=True)
class Copy:
    path: Path
    made_at: datetime
    bytes: int


async def take(database_url: str, folder: Path, now: datetime) -> Copy:
    """Make a copy in the folder, and drop what is too old; `now` is by the association's clock.

    Raises BackupFailed, OSError.
    """
    target = folder / name(database_url, now)
    await asyncio.to_thread(folder.mkdir, 0o700, parents=True, exist_ok=True)
    await backup.make(database_url, target, now)
    return await asyncio.to_thread(_took, target, now)


def _took(target: Path, now: datetime) -> Copy:
    forget(target.parent, now)
    return Copy(target, now, target.stat().st_size)


def name(database_url: str, now: datetime) -> str:
    return f"sueiga-{now:{STAMP}}{backup.ending(database_url)}"


def forget(folder: Path, now: datetime) -> None:
    """Remove what was written there by the name of a copy longer ago than `KEPT_FOR`."""
    for copy in _copies(folder, now.tzinfo):
        if copy.made_at < now - KEPT_FOR:
            copy.path.unlink()


def newest(folder: Path, zone: tzinfo | None) -> Copy | None:
    """Raises OSError where the folder is there and cannot be read."""
    return max(_copies(folder, zone), key=lambda copy: copy.made_at, default=None)


def _copies(folder: Path, zone: tzinfo | None) -> list[Copy]:
    if not folder.is_dir():
        return []
    found = []
    for path in folder.iterdir():
        named = NAME.fullmatch(path.name)
        if named:
            made_at = datetime.strptime(named[1], STAMP).replace(tzinfo=zone)
            found.append(Copy(path, made_at, path.stat().st_size))
    return found


def is_due(last: datetime, now: datetime, zone: ZoneInfo) -> bool:
    """Once a night; by day where the night was missed. `last` is when the newest copy was made."""
    here = now.astimezone(zone)
    begins = datetime.combine(here.date(), NIGHT[0], zone)
    tonight = NIGHT[0] <= here.time() < NIGHT[1] and last < begins
    return tonight or now - last > OVERDUE


async def first_looked(tx: Tx) -> datetime | None:
    """When the bot first looked for copies: where there is none, they are that old."""
    value = await marks.get(tx, SINCE)
    return datetime.fromisoformat(value) if value is not None else None


async def note_first_look(tx: Tx, now: datetime) -> None:
    if await first_looked(tx) is None:
        await marks.put(tx, SINCE, now.isoformat())


async def want(tx: Tx, account_id: int) -> None:
    """The account asks for a copy; it is told when it is there."""
    wanted = await wanted_by(tx)
    if account_id not in wanted:
        await marks.put(tx, WANTED, [*wanted, account_id])


async def wanted_by(tx: Tx) -> list[int]:
    return list(await marks.get(tx, WANTED) or ())


async def done(tx: Tx) -> None:
    """Nobody waits for one any more."""
    await marks.put(tx, WANTED, [])
