"""`sueiga run`: the bot until it is told to stop."""

import asyncio
import logging
import signal
from contextlib import suppress

from bot import log as logs
from bot.app import running
from bot.clock import SystemClock
from bot.settings import Settings, load
from bot.telegram.pace import Pace
from storage import migrate
from storage.base import Database
from storage.lock import only_instance

log = logging.getLogger(__name__)


async def serve(settings: Settings | None = None, *, pace: Pace | None = None) -> None:
    """Lock, migrate, connect, work.

    Raises Locked, NewerDatabase, SettingsProblem, InvalidToken, AddressTaken.
    """
    settings = settings or load()
    logs.set_up(settings.log_format)
    stop = asyncio.Event()
    with suppress(NotImplementedError):  # Windows knows no signal handlers; Ctrl-C works there
        for name in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(name, stop.set)
    async with only_instance(settings.database_url):
        db = Database(settings.database_url)
        if await migrate.upgrade(db):
            log.info("the database was brought to revision %s", migrate.head())
        async with running(settings, db, SystemClock(), pace=pace) as app:
            log.info("@%s works", app.kit.username)
            await app.run(stop)


async def upgrade() -> None:
    settings = load()
    logs.set_up(settings.log_format)
    async with only_instance(settings.database_url):
        db = Database(settings.database_url)
        await migrate.upgrade(db)
        log.info("the database is at revision %s", await migrate.current(db))
        await db.close()
