"""The bot in a process forked from one that has imported everything: it starts in 0.2 s."""

import asyncio
import logging

from bot import app, log  # noqa: F401 - warm: the fork finds them loaded
from bot.cli import run
from bot.telegram.pace import UNLIMITED
from tests.world import settings


def run_bot(api: str, url: str) -> None:
    """What `sueiga run` does, with settings that are passed, and no pacer."""
    plain = url.replace("sqlite+aiosqlite", "sqlite")
    logging.disable(logging.WARNING)
    asyncio.run(run.serve(settings(plain, bot_api_url=api, http_port=0), pace=UNLIMITED))
