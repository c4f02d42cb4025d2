"""`sueiga backup` and `sueiga restore`: the database out of the house, and back again."""

import sys
from datetime import datetime
from pathlib import Path
from typing import NoReturn

import click
from sqlalchemy.engine import make_url

from bot.cli import exits
from bot.clock import Clock, SystemClock
from bot.services import backups
from bot.settings import Settings, load
from storage import backup as backup_
from storage.backup.files import BackupFailed, Problem
from storage.lock import only_instance

ADVICE = {
    Problem.NO_DATABASE: "There is no database yet: nothing to back up ({detail}).",
    Problem.NO_ROOM: "There is no room on the disk ({detail}): nothing was changed.",
    Problem.DAMAGED: "{detail} is damaged: nothing was changed.",
    Problem.NOT_A_BACKUP: "{detail} is no backup of this kind of database: nothing was changed.",
    Problem.TOOL_MISSING: "{detail} was not found: install PostgreSQL's client tools, of the "
    "server's version or later (on Debian: postgresql-client).",
    Problem.TOOL_FAILED: "PostgreSQL says: {detail}",
}


@click.command()
@click.argument("file", required=False, type=click.Path(dir_okay=False, path_type=Path))
def backup(file: Path | None) -> None:
    """Copy the whole database to FILE, or into BACKUP_DIR, where 14 days of copies are kept.

    The bot may go on running. The copy is for its owners' eyes only: keep it as safe as the
    database itself.
    """
    exits.run(save(file))


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def restore(file: Path) -> None:
    """Put the copy FILE in the database's place; stop the bot first.

    The database as it was is kept beside it (PostgreSQL: in BACKUP_DIR).
    """
    exits.run(bring_back(file))


async def save(
    file: Path | None = None, *, settings: Settings | None = None, clock: Clock | None = None
) -> None:
    settings = settings or load()
    now = (clock or SystemClock()).now().astimezone(settings.zone)
    target = file or settings.backup_dir / backups.name(settings.database_url, now)
    if target.exists():
        _fail(f"{target} is there already: name another file.")
    try:
        if file is None:
            await backups.take(settings.database_url, settings.backup_dir, now)
        else:
            await backup_.make(settings.database_url, file, now)
    except BackupFailed as failed:
        _fail(ADVICE[failed.problem].format(detail=failed.detail))
    click.echo(f"Backup: {target}")


async def bring_back(
    file: Path, *, settings: Settings | None = None, clock: Clock | None = None
) -> None:
    """Raises Locked while the bot runs."""
    settings = settings or load()
    now = (clock or SystemClock()).now().astimezone(settings.zone)
    kept = _kept(settings, now)
    async with only_instance(settings.database_url):
        try:
            was_there = await backup_.restore(settings.database_url, file, kept)
        except BackupFailed as failed:
            _fail(ADVICE[failed.problem].format(detail=failed.detail))
    click.echo(f"Restored from {file}.")
    if was_there:
        click.echo(f"The database as it was: {kept}")


def _kept(settings: Settings, now: datetime) -> Path:
    """Where the present database goes."""
    name = f"before-restore-{now:{backups.STAMP}}"
    if backup_.ending(settings.database_url) == ".sqlite":
        database = Path(str(make_url(settings.database_url).database))
        return database.with_name(f"{database.name}.{name}")
    return settings.backup_dir / f"{name}.dump"


def _fail(line: str) -> NoReturn:
    click.echo(line, err=True)
    sys.exit(exits.FAILED)
