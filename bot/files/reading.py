"""The child that reads: `python -m bot.files.reading FILE` writes its sheets, a line of JSON a row.

{"sheet": name} comes before the rows of each, {"end": true} last, or {"refused": …, "params": …}.
Whatever the file is, the answer is bounded, and at worst this process ends.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from bot.domain.errors import Refusal
from bot.files import separated
from bot.files.child import give_up_after, limit_memory

MEMORY_MAX = 1024 * 1024 * 1024  # bytes
GIVES_UP = 40  # seconds; longer than anybody waits: for a child whose bot was killed
ANSWER_MAX = 10 * 1024 * 1024  # bytes; 10,000 lines of 10 cells are three
ENDING = 1024  # bytes of it kept for the last line
SHEETS_MAX = 100
ROWS_MAX = 20_000  # lines; twice the largest roster we are measured with
COLUMNS_MAX = 60  # a list of people has ten
CELL_MAX = 1000  # characters; more than any column takes, so that a cut cell is still refused

ZIP = b"PK\x03\x04"
OLD_EXCEL = b"\xd0\xcf\x11\xe0"  # .xls, and every workbook with a password

Rows = Iterable[Sequence[Any]]


def main(path: Path, out: BinaryIO) -> None:
    try:
        out.writelines(_bounded(_lines(_sheets(path))))
        out.write(_packed({"end": True}))
    except Refusal as refusal:
        out.write(_packed({"refused": refusal.text_id, "params": refusal.params}))
    out.flush()


def _bounded(lines: Iterable[bytes]) -> Iterator[bytes]:
    left = ANSWER_MAX - ENDING
    for line in lines:
        left -= len(line)
        if left < 0:
            raise Refusal("roster.too-much")
        yield line


def _sheets(path: Path) -> Iterator[tuple[str, Rows]]:
    content = path.read_bytes()
    if content.startswith(OLD_EXCEL):
        raise Refusal("roster.old-excel")
    if content.startswith(ZIP):
        from bot.files import workbook  # its library is not needed for a CSV

        yield from workbook.sheets(path, ROWS_MAX + 1)
    elif b"\0" in content:
        raise Refusal("roster.wrong-type")
    else:
        yield "", separated.rows(content, ROWS_MAX + 1)


def _lines(sheets: Iterable[tuple[str, Rows]]) -> Iterator[bytes]:
    for number, (name, rows) in enumerate(sheets, start=1):
        if number > SHEETS_MAX:
            raise Refusal("roster.too-much")
        yield _packed({"sheet": name})
        for line, row in enumerate(rows, start=1):
            if line > ROWS_MAX:
                raise Refusal("roster.too-long-list", most=ROWS_MAX)
            yield _packed(_shortened(row))


def _shortened(row: Sequence[Any]) -> list[Any]:
    """Programs leave empty cells behind at the end of a line: those may be as many as they like."""
    if any(cell != "" for cell in row[COLUMNS_MAX:]):
        raise Refusal("roster.too-wide", most=COLUMNS_MAX)
    return [cell[:CELL_MAX] if isinstance(cell, str) else cell for cell in row[:COLUMNS_MAX]]


def _packed(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode() + b"\n"


if __name__ == "__main__":
    limit_memory(MEMORY_MAX)
    give_up_after(GIVES_UP)
    main(Path(sys.argv[1]), sys.stdout.buffer)
