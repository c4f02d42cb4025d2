"""A CSV as rows, whatever program in Lithuania wrote it."""

import csv
import io
from collections.abc import Iterator
from itertools import islice
from statistics import median

from bot.domain.errors import Refusal

DELIMITERS = ";,\t"
DELIMITER_FROM = 20  # records that show which delimiter it is


def rows(content: bytes, rows_max: int) -> Iterator[list[str]]:
    """`rows_max` at most. Raises Refusal."""
    text = _decoded(content)
    widths = {one: _width(text, one, rows_max) for one in DELIMITERS}
    delimiter = max(widths, key=lambda one: widths[one])
    try:
        yield from islice(_reader(text, delimiter), rows_max)
    except csv.Error:
        raise Refusal("roster.damaged") from None


def _reader(text: str, delimiter: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)


def _decoded(content: bytes) -> str:
    """UTF-8, or what Excel writes in Lithuania when it is not asked."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        return content.decode("cp1257")
    except UnicodeDecodeError:
        raise Refusal("roster.wrong-type") from None


def _width(text: str, delimiter: str, rows_max: int) -> float:
    """Columns of a usual line; a wrong delimiter sees few."""
    records = (row for row in islice(_reader(text, delimiter), rows_max) if row)
    try:
        return median([len(row) for row in islice(records, DELIMITER_FROM)] or [0])
    except csv.Error:
        return -1
