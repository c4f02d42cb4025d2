"""Spreadsheets for tests: as small as the format allows, and as odd as one likes."""

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"

Value = str | int | float | date | None


def csv(path: Path, *lines: str, encoding: str = "utf-8") -> Path:
    path.write_bytes("\r\n".join(lines).encode(encoding))
    return path


def xlsx(path: Path, *rows: Sequence[Value], **more: Sequence[Sequence[Value]]) -> Path:
    """A workbook with a first sheet of these rows, and `more` sheets by name."""
    sheets = {"Sąrašas": _rows(rows)} | {name: _rows(table) for name, table in more.items()}
    return raw_xlsx(path, sheets)


def raw_xlsx(path: Path, sheets: Mapping[str, str]) -> Path:
    """Sheet name → what stands in its sheetData."""
    path.write_bytes(_archive(sheets))
    return path


def shared_xlsx(path: Path, *, text: str, rows: int, columns: int) -> Path:
    """Every cell refers to the one text, which stands in the file once."""
    row = "<row>" + '<c t="s"><v>0</v></c>' * columns + "</row>"
    with zipfile.ZipFile(io.BytesIO(_archive({"A": row * rows}))) as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    files["xl/sharedStrings.xml"] = f'<sst xmlns="{MAIN}"><si><t>{escape(text)}</t></si></sst>'
    relations = "xl/_rels/workbook.xml.rels"
    shared = (
        f'<Relationship Id="strings" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
    )
    files[relations] = files[relations].replace("</Relationships>", f"{shared}</Relationships>")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def _rows(rows: Iterable[Sequence[Value]]) -> str:
    return "".join(
        f'<row r="{number}">{"".join(_cell(number, *cell) for cell in enumerate(row))}</row>'
        for number, row in enumerate(rows, start=1)
    )


def _cell(row: int, column: int, value: Value) -> str:
    place = f'r="{chr(ord("A") + column)}{row}"'
    match value:
        case None:
            return ""
        case str():
            return f'<c {place} t="inlineStr"><is><t>{escape(value)}</t></is></c>'
        case date():
            return f'<c {place} s="1"><v>{(value - date(1899, 12, 30)).days}</v></c>'
    return f"<c {place}><v>{value}</v></c>"


def _archive(sheets: Mapping[str, str]) -> bytes:
    files = {
        "[Content_Types].xml": _content_types(len(sheets)),
        "_rels/.rels": _relations({"rId1": ("officeDocument", "xl/workbook.xml")}),
        "xl/workbook.xml": _workbook(sheets),
        "xl/_rels/workbook.xml.rels": _relations(
            {
                f"rId{number}": ("worksheet", f"worksheets/sheet{number}.xml")
                for number in range(1, len(sheets) + 1)
            }
            | {"styles": ("styles", "styles.xml")}
        ),
        "xl/styles.xml": (
            f'<styleSheet xmlns="{MAIN}"><cellXfs count="2"><xf numFmtId="0"/>'
            '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>'
        ),
    }
    for number, rows in enumerate(sheets.values(), start=1):
        files[f"xl/worksheets/sheet{number}.xml"] = (
            f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'
        )
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{text}')
    return content.getvalue()


def _content_types(sheets: int) -> str:
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {"workbook": "sheet.main", "styles": "styles"} | {
        f"worksheets/sheet{number}": "worksheet" for number in range(1, sheets + 1)
    }
    overrides = "".join(
        f'<Override PartName="/xl/{part}.xml" ContentType="{kind}.{name}+xml"/>'
        for part, name in parts.items()
    )
    rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package'
    return (
        f'<Types xmlns="{PACKAGE}/content-types">{rels}.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(targets: Mapping[str, tuple[str, str]]) -> str:
    entries = "".join(
        f'<Relationship Id="{key}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for key, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{entries}</Relationships>'


def _workbook(sheets: Iterable[str]) -> str:
    entries = "".join(
        f'<sheet name="{escape(name)}" sheetId="{number}" r:id="rId{number}"/>'
        for number, name in enumerate(sheets, start=1)
    )
    return f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{entries}</sheets></workbook>'
