"""Brings a database to the shape this version wants. Alembic is imported only if there is work."""

from importlib.resources import files
from pathlib import Path

import sqlalchemy as sa

from storage import reference
from storage.base import Database

FOLDER = Path(str(files("storage").joinpath("migrations")))


class NewerDatabase(Exception):
    """The database was made by a later version than this one."""


def head() -> str:
    """The newest revision, from the names of the files: `0007_polls.py` is revision 0007."""
    return revisions()[-1]


def revisions() -> list[str]:
    return sorted(path.name[:4] for path in FOLDER.joinpath("versions").glob("[0-9]*.py"))


async def current(db: Database) -> str | None:
    """The database's revision; None for an empty one."""
    async with db.read() as tx:
        if not await tx.run_sync(lambda connection: sa.inspect(connection).has_table(_MARK)):
            return None
        return (await tx.execute(sa.text(f"SELECT version_num FROM {_MARK}"))).scalar_one_or_none()  # noqa: S608 - a constant


async def upgrade(db: Database, to: str = "head") -> bool:
    """Run what is missing, in one transaction, and fill the reference tables.

    False where there was nothing to do. Raises NewerDatabase, Orphans.
    """
    now = await current(db)
    if now is not None and now not in revisions():
        raise NewerDatabase(now)
    if now == head():
        return False
    async with db.rebuild() as tx:
        await tx.run_sync(_run, to)
        if to == "head":
            await reference.load(tx)
    return True


def _run(connection: sa.Connection, to: str) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)


_MARK = "alembic_version"
