"""Spreadsheets from outside, as plain rows: not trusted, and refused with a word on what to do."""

import csv
import io
import json
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.sheets import Broken, Cell, Sheet

MB = 1024 * 1024  # bytes
SIZE_MAX = 20 * MB  # bytes; Telegram hands a bot no larger file
UNPACKED_MAX = 100 * MB  # bytes; more is no list of people but a zip bomb
ROWS_MAX = 20_000  # lines; twice the largest roster we are measured with
CHILD_MAY_TAKE = 30  # seconds
CHILD = "bot.files.workbook"
ROOT = Path(__file__).resolve().parents[2]

ZIP = b"PK\x03\x04"
OLD_EXCEL = b"\xd0\xcf\x11\xe0"  # .xls, and every workbook with a password
DELIMITERS = ";,\t"
DELIMITER_FROM = 20  # records that show which delimiter it is


def read(path: Path) -> list[Sheet]:
    """The sheets of an XLSX file that can be seen, or the one of a CSV. Raises Refusal."""
    if path.stat().st_size > SIZE_MAX:
        raise Refusal("roster.too-big", most=SIZE_MAX // MB)
    content = path.read_bytes()
    if content.startswith(OLD_EXCEL):
        raise Refusal("roster.old-excel")
    if content.startswith(ZIP):
        return _workbook(path)
    if b"\0" in content:
        raise Refusal("roster.wrong-type")
    return [_csv(content)]


def _workbook(path: Path) -> list[Sheet]:
    """Read by a child: a kilobyte of XLSX can ask for 500 GB, which ends the process that asks."""
    try:
        with zipfile.ZipFile(path) as archive:
            sizes = {entry.filename: entry.file_size for entry in archive.infolist()}
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError):
        raise Refusal("roster.damaged") from None
    if sum(sizes.values()) > UNPACKED_MAX:
        raise Refusal("roster.unpacks-too-big", most=UNPACKED_MAX // MB)
    if "xl/workbook.xml" not in sizes:
        raise Refusal("roster.wrong-type")
    try:
        child = subprocess.run(  # noqa: S603 - our own module, by our own interpreter
            [sys.executable, "-m", CHILD, str(path.resolve()), str(ROWS_MAX)],
            cwd=ROOT,
            capture_output=True,
            timeout=CHILD_MAY_TAKE,
            check=True,
        )
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        raise Refusal("roster.damaged") from None
    return [
        _checked(Sheet(name, [[_cell(cell) for cell in row] for row in rows]))
        for name, rows in json.loads(child.stdout)
    ]


def _cell(value: Any) -> Cell:
    match value:
        case {"day": str(text)}:
            return date.fromisoformat(text)
        case None:
            return Broken.FORMULA
        case str() | bool() | int() | float():
            return value
    raise TypeError(f"{value!r} is no cell")


def _csv(content: bytes) -> Sheet:
    text = _decoded(content)
    tables = []
    for delimiter in DELIMITERS:
        try:
            rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
        except csv.Error:
            continue
        tables.append((_width(rows), rows))
    if not tables:
        raise Refusal("roster.damaged")
    return _checked(Sheet("", max(tables, key=lambda table: table[0])[1]))


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


def _width(rows: list[list[str]]) -> float:
    """Columns of a usual line; a wrong delimiter sees few."""
    return median([len(row) for row in rows if row][:DELIMITER_FROM] or [0])


def _checked(sheet: Sheet) -> Sheet:
    if len(sheet.rows) > ROWS_MAX:
        raise Refusal("roster.too-long-list", most=ROWS_MAX)
    return sheet
