"""The child that reads an XLSX: `python -m bot.files.workbook FILE ROWS` writes its sheets as JSON.

Each is [name, rows]; a day is {"day": "2026-11-23"}, a formula without a value null. However the
file is made, at worst this process ends.
"""

import json
import sys
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime
from typing import Any

from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

MEMORY_MAX = 1024 * 1024 * 1024  # bytes
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def main(path: str, rows_max: int) -> None:
    with CalamineWorkbook.from_path(path) as workbook, zipfile.ZipFile(path) as archive:
        parts = _parts(archive)
        sheets = []
        for meta in workbook.sheets_metadata:
            if (
                meta.typ is not SheetTypeEnum.WorkSheet
                or meta.visible is not SheetVisibleEnum.Visible
            ):
                continue
            rows = workbook.get_sheet_by_name(meta.name).to_python(
                skip_empty_area=False, nrows=rows_max + 1
            )
            table = [[_plain(cell) for cell in row] for row in rows]
            for row, column in _broken(archive, parts[meta.name]):
                if row <= rows_max:
                    _mark(table, row, column)
            sheets.append([meta.name, table])
    json.dump(sheets, sys.stdout)


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


def _limit_memory() -> None:
    with suppress(ImportError):  # Windows has no such limit
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_MAX, MEMORY_MAX))


if __name__ == "__main__":
    _limit_memory()
    main(sys.argv[1], int(sys.argv[2]))
