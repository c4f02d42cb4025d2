"""Spreadsheets from outside: read as they are, or refused without harm."""

import json
import zipfile
from datetime import date
from pathlib import Path

import pytest

from bot.domain.errors import Refusal
from bot.domain.sheets import Broken, Sheet
from bot.files import sheets, workbook
from tests.spreadsheets import csv, raw_xlsx, xlsx


def refusal_of(path: Path) -> str:
    with pytest.raises(Refusal) as caught:
        sheets.read(path)
    return caught.value.text_id


@pytest.mark.parametrize(
    ("delimiter", "encoding"),
    [(",", "utf-8"), (";", "utf-8-sig"), (";", "cp1257"), ("\t", "utf-8")],
)
def test_a_csv_as_programs_write_it(tmp_path: Path, delimiter: str, encoding: str) -> None:
    lines = ("Vardas|Seniūnija", "", '"Daugų|Seniūnė"|Daugų sen.', "Seniūnas|Šilų")
    file = csv(
        tmp_path / "a.csv", *(one.replace("|", delimiter) for one in lines), encoding=encoding
    )
    assert sheets.read(file) == [
        Sheet(
            "",
            [
                ["Vardas", "Seniūnija"],
                [],
                [f"Daugų{delimiter}Seniūnė", "Daugų sen."],
                ["Seniūnas", "Šilų"],
            ],
        )
    ]


def test_a_workbook_keeps_its_line_numbers(tmp_path: Path) -> None:
    file = xlsx(
        tmp_path / "a.xlsx",
        [],
        [None, "Daugai & Žąsliai", 37061234567, 1.5, date(2026, 12, 31)],
        Kitas=[["tekstas"]],
    )
    assert sheets.read(file) == [
        Sheet(
            "Sąrašas",
            [
                ["", "", "", "", ""],
                ["", "Daugai & Žąsliai", 37061234567.0, 1.5, date(2026, 12, 31)],
            ],
        ),
        Sheet("Kitas", [["tekstas"]]),
    ]


def test_formulas_without_a_value_are_told_from_empty_cells(tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><f>A1+1</f></c></row>'
        '<row r="2"><c r="A2"><f>A1</f><v>1</v></c><c r="B2" t="str"><f>A9</f><v></v></c>'
        '<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
        "<row><c><f>A1</f></c><c><v>3</v></c></row>"
    )
    file = raw_xlsx(tmp_path / "a.xlsx", {"A": rows})
    assert sheets.read(file) == [
        Sheet(
            "A",
            [
                [1.0, "", Broken.FORMULA],
                [1.0, "", Broken.FORMULA],
                [Broken.FORMULA, 3.0, ""],
            ],
        )
    ]


def test_a_kilobyte_that_asks_for_500_gb_harms_nobody(tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c r="A1"><v>1</v></c></row>'
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    )
    assert refusal_of(raw_xlsx(tmp_path / "a.xlsx", {"A": rows})) == "roster.damaged"


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    file = xlsx(tmp_path / "a.xlsx", ["Vardas"])
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/a.bin", bytes(sheets.UNPACKED_MAX))
    assert file.stat().st_size < 200_000
    assert refusal_of(file) == "roster.unpacks-too-big"


def test_what_is_no_spreadsheet_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "a"
    for content, reason in (
        (b"\x89PNG\r\n\x1a\n\0\0", "roster.wrong-type"),
        (b"Vardas,\x81\n\xff\xfe", "roster.wrong-type"),
        (sheets.OLD_EXCEL + b"\0" * 100, "roster.old-excel"),
        (sheets.ZIP + b"broken", "roster.damaged"),
    ):
        file.write_bytes(content)
        assert refusal_of(file) == reason
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
    assert refusal_of(file) == "roster.wrong-type"
    assert refusal_of(raw_xlsx(file, {"A": "<row"})) == "roster.damaged"


def test_what_is_too_large_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    with file.open("wb") as out:
        out.truncate(sheets.SIZE_MAX + 1)
    assert refusal_of(file) == "roster.too-big"
    assert refusal_of(csv(file, *["a;b"] * (sheets.ROWS_MAX + 1))) == "roster.too-long-list"


def test_the_child_writes_what_it_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Called here in the process, where coverage sees it."""
    formula = '<row r="3"><c r="D3"><f>A1</f></c></row>'
    file = xlsx(tmp_path / "a.xlsx", ["Seniūnė", date(2026, 12, 31)], ["x", 1.5], ["too far"])
    workbook.main(str(file), 1)
    assert json.loads(capsys.readouterr().out) == [
        ["Sąrašas", [["Seniūnė", {"day": "2026-12-31"}], ["x", 1.5]]]
    ]
    workbook.main(str(raw_xlsx(file, {"A": formula})), 9)
    assert json.loads(capsys.readouterr().out) == [["A", [[], [], ["", "", "", None]]]]
