"""The database: there, of this version, and writable."""

import os
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from bot.cli.check.findings import Finding, fine, hint, problem
from bot.clock import SystemClock
from bot.domain.actors import Role
from bot.settings import Settings
from storage import groups, marks, migrate, roles
from storage.base import Database
from storage.groups import Group

DRIVER = "asyncpg"


@dataclass(slots=True)
class Stored:
    """What the other checks need from the database; empty where it cannot be read."""

    findings: list[Finding] = field(default_factory=list)
    owners: frozenset[int] = frozenset()
    groups: list[Group] = field(default_factory=list)


async def examine(settings: Settings) -> Stored:
    """Makes no database where there is none."""
    url = make_url(settings.database_url)
    where = url.set(drivername=url.get_backend_name()).render_as_string()  # hides the password
    if url.get_backend_name() == "postgresql" and find_spec(DRIVER) is None:
        return Stored([problem("check.database-driver")])
    if url.get_backend_name() == "sqlite" and (missing := _missing(Path(str(url.database)))):
        return Stored([missing])
    db = Database(settings.database_url)
    try:
        return await _look(db, where)
    except (SQLAlchemyError, OSError) as error:
        cause = type(getattr(error, "orig", None) or error).__name__
        return Stored([problem("check.database-unreachable", where=where, cause=cause)])
    finally:
        await db.close()


def may_write(folder: Path) -> bool:
    """Whether files can be made there; a folder that is missing is made when it is needed."""
    folders = (folder.absolute(), *folder.absolute().parents)
    existing = next(path for path in folders if path.exists())
    return existing.is_dir() and os.access(existing, os.W_OK | os.X_OK)


def _missing(file: Path) -> Finding | None:
    if file.is_file():
        return None
    if may_write(file.parent):
        return hint("check.database-missing", where=str(file))
    return problem("check.database-folder", folder=str(file.parent))


async def _look(db: Database, where: str) -> Stored:
    revision = await migrate.current(db)
    if revision is None:
        return Stored([hint("check.database-empty", where=where)])
    if revision not in migrate.revisions():
        return Stored([problem("check.database-newer", revision=revision, ours=migrate.head())])
    if revision != migrate.head():
        return Stored([hint("check.database-older", revision=revision, ours=migrate.head())])
    async with db.read() as tx:
        today = SystemClock().now().date()
        owners = frozenset(await roles.holders(tx, Role.OWNER, today))
        found = await groups.present(tx)
    writable = await _is_writable(db)
    finding = (
        fine("check.database-fine", where=where, revision=revision)
        if writable
        else problem("check.database-read-only", where=where)
    )
    return Stored([finding], owners, found)


async def _is_writable(db: Database) -> bool:
    """Tries, and keeps nothing of it."""
    try:
        async with db.write() as tx:
            await marks.put(tx, "check", "")
            await tx.rollback()
    except SQLAlchemyError:
        return False
    return True
