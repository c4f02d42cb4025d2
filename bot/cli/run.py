"""`sueiga run`: the bot until it is told to stop."""

import asyncio
import gc
import logging
import signal
from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager, contextmanager, suppress
from typing import TYPE_CHECKING

from bot import log as logs
from bot.clock import SystemClock
from bot.settings import Settings, load
from bot.telegram.pace import Pace
from storage import migrate
from storage.base import Database
from storage.lock import only_instance

if TYPE_CHECKING:
    from bot.app import App

log = logging.getLogger(__name__)


async def serve(settings: Settings | None = None, *, pace: Pace | None = None) -> None:
    """Lock, migrate, connect, work.

    Raises Locked, NewerDatabase, SettingsProblem, InvalidToken, AddressTaken.
    """
    settings = settings or load()
    logs.set_up(settings.log_format)
    stop = asyncio.Event()
    work = asyncio.current_task()
    begun = False

    def end() -> None:
        """Finish what is under way; before anything is, simply go."""
        stop.set()
        if work is not None and not begun:
            work.cancel()

    with suppress(NotImplementedError):  # Windows knows no signal handlers; Ctrl-C works there
        for name in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(name, end)
    with _leaving(stop):
        async with only_instance(settings.database_url):
            db = Database(settings.database_url)
            if await migrate.upgrade(db):
                log.info("the database was brought to revision %s", migrate.head())
            async with _running()(settings, db, SystemClock(), pace=pace) as app:
                log.info("@%s works", app.kit.username)
                begun = True
                await app.run(stop)


def _running() -> "Callable[..., AbstractAsyncContextManager[App]]":
    """Loads the bot, which takes a second: whatever is wrong so far is told before.

    Of what is loaded nothing is garbage. To look for it on the way takes a quarter of the time.
    """
    gc.disable()
    try:
        from bot.app import running
    finally:
        gc.enable()
    gc.freeze()
    return running


@contextmanager
def _leaving(stop: asyncio.Event) -> Iterator[None]:
    """Told to stop while Telegram has not answered yet: that is no error."""
    try:
        yield
    except asyncio.CancelledError:
        if not stop.is_set():
            raise
        log.info("stopped before Telegram answered")


async def upgrade() -> None:
    settings = load()
    logs.set_up(settings.log_format)
    async with only_instance(settings.database_url):
        db = Database(settings.database_url)
        await migrate.upgrade(db)
        log.info("the database is at revision %s", await migrate.current(db))
        await db.close()
