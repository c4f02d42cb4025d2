"""How a command ends when a person must mend something: one line, and a code for scripts."""

import asyncio
import sys
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from typing import Any

import click
from telegram.error import InvalidToken

from bot.settings import SettingsProblem
from bot.web.serve import AddressTaken
from storage.lock import Locked
from storage.migrate import NewerDatabase

FAILED = 1
SETTINGS = 2
LOCKED = 3
TOKEN = 4
ADDRESS = 5


@contextmanager
def plainly() -> Iterator[None]:
    """Turn what a person can mend into a line and an exit code; the rest keeps its traceback."""
    try:
        yield
    except SettingsProblem as problem:
        _end(f"Settings: {problem}", SETTINGS)
    except NewerDatabase as problem:
        _end(f"A later version made this database (revision {problem}): upgrade first.", SETTINGS)
    except Locked:
        _end("Another Sueiga works on this database: nothing was done.", LOCKED)
    except InvalidToken:
        _end("Telegram does not know this BOT_TOKEN: copy it from BotFather again.", TOKEN)
    except AddressTaken as problem:
        _end(f"Cannot listen: {problem}", ADDRESS)
    except ExceptionGroup as group:
        if len(group.exceptions) > 1:
            raise
        with plainly():
            raise group.exceptions[0] from None


def run(work: Coroutine[Any, Any, None]) -> None:
    """Run a command's work to its end, plainly."""
    with plainly():
        asyncio.run(work)


def _end(line: str, code: int) -> None:
    click.echo(line, err=True)
    sys.exit(code)
