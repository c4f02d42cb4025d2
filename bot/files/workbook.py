"""An XLSX as rows of plain values. However it is made, at worst the process that reads it ends.

A day is {"day": "2026-11-23"}, a formula without a value null.
"""

import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from bot.domain.errors import Refusal

RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
UNPACKED_MAX = 100 * 1024 * 1024  # bytes; more is no list of people but a zip bomb


def sheets(path: Path, rows_max: int) -> Iterator[tuple[str, Sequence[Sequence[Any]]]]:
    """Those that can be seen, by name, of `rows_max` rows at most. Raises Refusal."""
    with zipfile.ZipFile(path) as archive:
        _check(archive)
        with CalamineWorkbook.from_path(path) as workbook:
            for meta in workbook.sheets_metadata:
                if meta.typ is SheetTypeEnum.WorkSheet and meta.visible is SheetVisibleEnum.Visible:
                    yield meta.name, _rows(workbook, archive, meta.name, rows_max)


def _check(archive: zipfile.ZipFile) -> None:
    if sum(entry.file_size for entry in archive.infolist()) > UNPACKED_MAX:
        raise Refusal("roster.unpacks-too-big", most=UNPACKED_MAX // 1024 // 1024)
    if "xl/workbook.xml" not in archive.namelist():
        raise Refusal("roster.wrong-type")


def _rows(
    workbook: CalamineWorkbook, archive: zipfile.ZipFile, name: str, rows_max: int
) -> list[list[Any]]:
    rows = workbook.get_sheet_by_name(name).to_python(skip_empty_area=False, nrows=rows_max)
    table = [[_plain(cell) for cell in row] for row in rows]
    for row, column in _broken(archive, _parts(archive)[name]):
        if 0 <= row < rows_max:
            _mark(table, row, column)
    return table


def _mark(table: list[list[Any]], row: int, column: int) -> None:
    """A formula without a value, perhaps below or beside all that has one."""
    table += [[] for _ in range(row + 1 - len(table))]
    table[row] += [""] * (column + 1 - len(table[row]))
    table[row][column] = None


def _plain(cell: Any) -> Any:
    match cell:
        case str() | bool() | int() | float():
            return cell
        case datetime():
            return {"day": cell.date().isoformat()}
        case date():
            return {"day": cell.isoformat()}
    return str(cell)


def _parts(archive: zipfile.ZipFile) -> dict[str, str]:
    """Sheet name → its file in the archive."""
    targets = {
        relation.get("Id"): relation.get("Target", "")
        for relation in _tree(archive, "xl/_rels/workbook.xml.rels")
    }
    return {
        sheet.get("name", ""): _inside(targets[sheet.get(RELATION)])
        for sheet in _tree(archive, "xl/workbook.xml").iterfind(".//{*}sheet")
    }


def _inside(target: str) -> str:
    return target[1:] if target.startswith("/") else f"xl/{target}"


def _tree(archive: zipfile.ZipFile, name: str) -> ET.Element:
    return ET.fromstring(archive.read(name))  # noqa: S314 - in a child, its memory limited


def _broken(archive: zipfile.ZipFile, part: str) -> Iterator[tuple[int, int]]:
    """Row and column, from 0, of formulas without a value: never computed, or an error."""
    row = column = -1
    with archive.open(part) as source:
        for event, element in ET.iterparse(source, events=("start", "end")):  # noqa: S314 - as above
            tag = element.tag.rpartition("}")[2]
            if event == "start" and tag == "row":
                row = int(element.get("r", row + 2)) - 1
                column = -1
            elif event == "end" and tag == "c":
                reference = element.get("r", "").rstrip("0123456789")
                column = _column(reference) if reference else column + 1
                if _is_broken(element):
                    yield row, column
            elif event == "end" and tag == "row":
                element.clear()


def _column(letters: str) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _is_broken(cell: ET.Element) -> bool:
    """A text formula may well come to nothing: then its type says that it was computed."""
    if cell.get("t") == "e":
        return True
    has_formula = cell.find("{*}f") is not None
    return has_formula and cell.get("t") != "str" and not cell.findtext("{*}v")
