"""The bot in a process forked from one that has imported everything: it starts in 0.2 s."""

import asyncio
import gc
import logging
from datetime import datetime, timedelta

from bot import app, log  # noqa: F401 - warm: the fork finds them loaded
from bot.cli import run
from bot.clock import SystemClock
from bot.telegram import texts
from bot.telegram.pace import UNLIMITED
from tests.world import settings

for language in texts.LANGUAGES:
    for noun in (texts.SHARED, *texts.nouns(language)):
        texts.source(language, noun)  # parsed before the fork, not after each

gc.freeze()  # or the first look for garbage copies what the fork shares


class Shifted(SystemClock):
    """It is another hour: what a proof finds must not hang on when it is run."""

    def __init__(self, by: timedelta) -> None:
        self._by = by

    def now(self) -> datetime:
        return super().now() + self._by


def run_bot(api: str, url: str, by: timedelta = timedelta()) -> None:
    """What `sueiga run` does, with settings that are passed, no pacer, and its clock shifted."""
    plain = url.replace("sqlite+aiosqlite", "sqlite")
    logging.disable(logging.WARNING)
    run.SystemClock = lambda: Shifted(by)  # type: ignore[assignment,misc]
    asyncio.run(run.serve(settings(plain, bot_api_url=api, http_port=0), pace=UNLIMITED))
