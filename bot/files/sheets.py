"""Spreadsheets from outside, as plain rows: not trusted, and refused with a word on what to do.

Only a child process opens them. What it may answer is bounded, so the file harms nobody else.
"""

import asyncio
import json
import subprocess
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from threading import Lock, Timer
from typing import IO, Any

from bot.domain.errors import Refusal
from bot.domain.sheets import Broken, Cell, Sheet
from bot.files.child import ROOT, command
from bot.files.reading import ANSWER_MAX

MB = 1024 * 1024  # bytes
SIZE_MAX = 20 * MB  # bytes; Telegram hands a bot no larger file
CHILD_MAY_TAKE = 30  # seconds
CHILD = "bot.files.reading"

_one_at_a_time = Lock()  # two children together would take twice the memory


async def read_async(source: Path | bytes) -> list[Sheet]:
    """As `read`, while everybody else is served."""
    return await asyncio.to_thread(read, source)


def read(source: Path | bytes) -> list[Sheet]:
    """The sheets of an XLSX file that can be seen, or the one of a CSV. Raises Refusal."""
    if isinstance(source, Path):
        return _read(source)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list"
        path.write_bytes(source)
        return _read(path)


def _read(path: Path) -> list[Sheet]:
    if path.stat().st_size > SIZE_MAX:
        raise Refusal("roster.too-big", most=SIZE_MAX // MB)
    return _opened(path)


def _opened(path: Path) -> list[Sheet]:
    """In a child."""
    with (
        _one_at_a_time,
        subprocess.Popen(  # noqa: S603 - our own module, by our own interpreter
            [*command(CHILD), str(path.resolve())],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        ) as child,
    ):
        assert child.stdout is not None  # noqa: S101 - a pipe, as asked
        too_slow = Timer(CHILD_MAY_TAKE, child.kill)
        too_slow.start()
        try:
            return _sheets(child.stdout)
        finally:
            too_slow.cancel()
            child.kill()


def _sheets(answer: IO[bytes]) -> list[Sheet]:
    """What ends without having said so was cut short: by a crash, or because it took too long."""
    names: list[str] = []
    tables: list[list[list[Cell]]] = []
    for line in _lines(answer):
        match json.loads(line):
            case {"sheet": str(name)}:
                names.append(name)
                tables.append([])
            case list(row):
                tables[-1].append([_cell(cell) for cell in row])
            case {"refused": str(text_id), "params": dict(params)}:
                raise Refusal(text_id, **params)
            case {"end": True}:
                return [Sheet(name, rows) for name, rows in zip(names, tables, strict=True)]
    raise Refusal("roster.damaged")


def _lines(answer: IO[bytes]) -> Iterator[bytes]:
    left = ANSWER_MAX
    while line := answer.readline(left + 1):
        left -= len(line)
        if left < 0:
            raise Refusal("roster.damaged")
        yield line


def _cell(value: Any) -> Cell:
    match value:
        case {"day": str(text)}:
            return date.fromisoformat(text)
        case None:
            return Broken.FORMULA
        case str() | bool() | int() | float():
            return value
    raise TypeError(f"{value!r} is no cell")
