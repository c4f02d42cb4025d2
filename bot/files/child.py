"""What a child process of ours has in common with the others: where it starts, what it may take."""

import faulthandler
import struct
import sys
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]  # where `python -m bot.files.…` finds us
HEADER = struct.Struct(">?I")  # went well, bytes that follow


def command(module: str) -> list[str]:
    return [sys.executable, "-m", module]


def packed(content: bytes, *, well: bool = True) -> bytes:
    return HEADER.pack(well, len(content)) + content


def limit_memory(most: int) -> None:
    """Of this process, in bytes: a MemoryError, or its end, instead of the bot's."""
    with suppress(ImportError):  # Windows has no such limit
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def give_up_after(seconds: float) -> None:
    """End this process then, whatever it is doing: even when whoever started it is gone."""
    faulthandler.dump_traceback_later(seconds, exit=True)
