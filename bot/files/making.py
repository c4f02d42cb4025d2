"""The child that makes files: `python -m bot.files.making` answers documents with their bytes.

Each library is imported by the first document that needs it, and stays.
"""

import faulthandler
import os
import pickle
import sys
import traceback
from collections.abc import Callable
from importlib import import_module
from typing import BinaryIO

from bot.domain.files import (
    Archive,
    Board,
    Boards,
    Booklet,
    Calendar,
    Diplomas,
    Document,
    Invitations,
    Minutes,
    Picture,
    Scaled,
    Sheet,
    Workbook,
)
from bot.files.child import HEADER, give_up_after, limit_memory, packed

MEMORY_MAX = 1536 * 1024 * 1024  # bytes
MAKERS: dict[type[Document], tuple[str, str]] = {
    Invitations: ("invitations", "made"),
    Minutes: ("minutes", "made"),
    Board: ("board", "made"),
    Boards: ("board", "bound"),
    Workbook: ("tables", "made"),
    Picture: ("pictures", "made"),
    Sheet: ("presence", "made"),
    Calendar: ("calendars", "made"),
    Scaled: ("photos", "made"),
    Booklet: ("booklets", "made"),
    Diplomas: ("diplomas", "made"),
    Archive: ("archives", "made"),
}
GIVES_UP = 90  # seconds; longer than anybody waits: for a child whose bot was killed


def main() -> None:
    """Answer until the input ends, which it does with the bot."""
    os.putenv("OPENBLAS_NUM_THREADS", "1")  # each of its threads reserves memory, and none is used
    limit_memory(MEMORY_MAX)
    jobs, answers = sys.stdin.buffer, _answers()
    while header := jobs.read(HEADER.size):
        _, size = HEADER.unpack(header)
        give_up_after(GIVES_UP)
        made_of_it = answer(jobs.read(size))
        try:
            answers.write(made_of_it)
            answers.flush()
        except BrokenPipeError:  # the bot was killed: nobody reads it, nor a complaint about it
            os._exit(0)
        faulthandler.cancel_dump_traceback_later()


def answer(job: bytes) -> bytes:
    try:
        return packed(made(pickle.loads(job)))  # noqa: S301 - our own parent wrote it
    except Exception:  # noqa: BLE001 - the parent is told, and ends us
        return packed(traceback.format_exc().encode(), well=False)


def made(document: Document) -> bytes:
    module, name = MAKERS[type(document)]
    make: Callable[[Document], bytes] = getattr(import_module(f"bot.files.{module}"), name)
    return make(document)


def _answers() -> BinaryIO:
    """What a library prints must not get between them."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return answers


if __name__ == "__main__":
    main()
