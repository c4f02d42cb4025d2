"""The child that makes files: `python -m bot.files.making` answers documents with their bytes.

Each library is imported by the first document that needs it, and stays.
"""

import faulthandler
import os
import pickle
import sys
import traceback
from typing import BinaryIO, assert_never

from bot.domain.files import (
    Board,
    Boards,
    Calendar,
    Document,
    Invitations,
    Minutes,
    Picture,
    Sheet,
    Workbook,
)
from bot.files.child import HEADER, give_up_after, limit_memory, packed

MEMORY_MAX = 1536 * 1024 * 1024  # bytes
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
    match document:
        case Invitations():
            from bot.files import invitations

            return invitations.made(document)
        case Minutes():
            from bot.files import minutes

            return minutes.made(document)
        case Board():
            from bot.files import board

            return board.made(document)
        case Boards():
            from bot.files import board

            return board.bound(document)
        case Workbook():
            from bot.files import tables

            return tables.made(document)
        case Picture():
            from bot.files import pictures

            return pictures.made(document)
        case Sheet():
            from bot.files import presence

            return presence.made(document)
        case Calendar():
            from bot.files import calendars

            return calendars.made(document)
    assert_never(document)


def _answers() -> BinaryIO:
    """What a library prints must not get between them."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return answers


if __name__ == "__main__":
    main()
