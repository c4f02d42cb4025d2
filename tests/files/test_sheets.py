"""Spreadsheets from outside: read as they are, or refused without harm."""

import asyncio
import io
import json
import zipfile
from datetime import date
from pathlib import Path

import pytest

from bot.domain.errors import Refusal
from bot.domain.sheets import Broken, Sheet
from bot.files import reading, sheets, workbook
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
        archive.writestr("xl/media/a.bin", bytes(workbook.UNPACKED_MAX))
    assert file.stat().st_size < 200_000
    assert refusal_of(file) == "roster.unpacks-too-big"


def test_what_is_no_spreadsheet_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "a"
    for content, reason in (
        (b"\x89PNG\r\n\x1a\n\0\0", "roster.wrong-type"),
        (b"Vardas,\x81\n\xff\xfe", "roster.wrong-type"),
        (reading.OLD_EXCEL + b"\0" * 100, "roster.old-excel"),
        (reading.ZIP + b"broken", "roster.damaged"),
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
    assert refusal_of(csv(file, *["a;b"] * (reading.ROWS_MAX + 1))) == "roster.too-long-list"


async def test_everybody_else_is_served_while_a_file_is_read(tmp_path: Path) -> None:
    line = "Daugų seniūnė;Daugų seniūnija;Alytaus rajono savivaldybė;+37061234567"
    file = csv(tmp_path / "a.csv", *[line] * 10_000)
    taps = 0

    async def tap() -> None:
        nonlocal taps
        while True:
            await asyncio.sleep(0.001)
            taps += 1

    async with asyncio.TaskGroup() as group:
        tapping = group.create_task(tap())
        found = await sheets.read_async(file.read_bytes())
        tapping.cancel()
    assert (found[0].rows[-1], len(found[0].rows)) == (line.split(";"), 10_000)
    assert taps > 10


def test_what_ends_too_early_is_no_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = csv(tmp_path / "a.csv", "a;b")
    monkeypatch.setattr(sheets, "CHILD_MAY_TAKE", 0)
    assert refusal_of(file) == "roster.damaged"
    monkeypatch.undo()
    monkeypatch.setattr(sheets, "ANSWER_MAX", 20)
    assert refusal_of(file) == "roster.damaged"


def _answer(file: Path) -> list[object]:
    """Called here in the process, where coverage sees it."""
    out = io.BytesIO()
    reading.main(file, out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_the_child_answers_what_it_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    formula = '<row r="3"><c r="D3"><f>A1</f></c></row>'
    file = xlsx(tmp_path / "a.xlsx", ["Seniūnė", date(2026, 12, 31)], ["x", 1.5])
    read = [{"sheet": "Sąrašas"}, ["Seniūnė", {"day": "2026-12-31"}], ["x", 1.5], {"end": True}]
    assert _answer(file) == read
    monkeypatch.setattr(reading, "ROWS_MAX", 1)
    refused = {"refused": "roster.too-long-list", "params": {"most": 1}}
    assert _answer(file) == [*read[:2], refused]
    monkeypatch.undo()
    assert _answer(raw_xlsx(file, {"A": formula})) == [
        {"sheet": "A"},
        [],
        [],
        ["", "", "", None],
        {"end": True},
    ]
    assert _answer(csv(file, "a;b", "c;d")) == [
        {"sheet": ""},
        ["a", "b"],
        ["c", "d"],
        {"end": True},
    ]
