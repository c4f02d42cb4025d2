"""Workbooks that the office opens, and may send back."""

import io
import re
import time
import zipfile
from datetime import UTC, date, datetime

import pytest

from bot.domain.files import Column, Table, Value, Workbook
from bot.domain.sheets import Sheet
from bot.files import sheets, tables

LOCAL = datetime(2026, 11, 24, 18, 30, tzinfo=UTC).replace(tzinfo=None)
SHEET = "xl/worksheets/sheet1.xml"


def table(*rows: list[Value], name: str = "Nariai", columns: list[Column] | None = None) -> Table:
    width = max(map(len, rows), default=1)
    return Table(name, columns or [Column(f"{number}.") for number in range(width)], rows)


def part(content: bytes, name: str = SHEET) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(name).decode()


def test_what_is_written_is_read_again() -> None:
    columns = [Column("Vardas ir pavardė"), Column("Nuo"), Column("Kartai"), Column("Grupėje")]
    rows: list[list[Value]] = [
        ["Daugų seniūnė „Ąžuolė“ & <b>", date(2026, 12, 31), 3, True],
        [None, LOCAL, 1.5, False],
    ]
    content = tables.made(Workbook([Table("Nariai", columns, rows), table(["x"], name="Kiti")]))
    assert sheets.read(content) == [
        Sheet(
            "Nariai",
            [
                ["Vardas ir pavardė", "Nuo", "Kartai", "Grupėje"],
                ["Daugų seniūnė „Ąžuolė“ & <b>", date(2026, 12, 31), 3.0, True],
                ["", date(2026, 11, 24), 1.5, False],
            ],
        ),
        Sheet("Kiti", [["0."], ["x"]]),
    ]


def test_text_is_never_a_formula_or_a_link() -> None:
    texts = ["=1+1", "{=SUM(A1)}", "+370", "@SUM(1)", "https://t.me/x", "mailto:a@b.lt", "007"]
    content = tables.made(Workbook([table([*texts])]))
    assert sheets.read(content)[0].rows[1] == texts
    assert not re.search(r"<f>|<hyperlink", part(content))


def test_headings_stay_in_sight_and_every_column_can_be_filtered() -> None:
    content = tables.made(Workbook([table(["a", "b" * 30], ["c", "d" * 90])]))
    found = part(content)
    assert '<pane ySplit="1" topLeftCell="A2"' in found
    assert '<autoFilter ref="A1:B3"/>' in found
    assert "<b/>" in part(content, "xl/styles.xml")
    widths = [float(width) for width in re.findall(r'<col [^>]*width="([\d.]+)"', found)]
    assert widths == pytest.approx([9.7, 51.7], abs=0.1)


def test_a_template_explains_its_columns_and_offers_what_may_stand_there() -> None:
    places = [f"{number} rajono savivaldybė" for number in range(60)]
    columns = [
        Column("Savivaldybė", note="Pasirinkite iš sąrašo.", choices=places),
        Column("Apskritis", choices=["Utenos apskritis", "Vilniaus apskritis"]),
    ]
    rows = [[places[0], "Utenos apskritis"]]
    content = tables.made(Workbook([Table("Sąrašas", columns, rows)]))

    assert sheets.read(content) == [Sheet("Sąrašas", [["Savivaldybė", "Apskritis"], *rows])]
    assert "Pasirinkite iš sąrašo." in part(content, "xl/comments1.xml")
    found = re.findall(r'sqref="(\w+):\w+"><formula1>(.+?)</formula1>', part(content))
    assert found == [("A2", "'_'!$A$1:$A$60"), ("B2", "'_'!$B$1:$B$2")]
    assert 'name="_" sheetId="2" state="hidden"' in part(content, "xl/workbook.xml")


def test_sheets_have_names_that_programs_take() -> None:
    names = ["Kauno r. / 2026: [viskas]?", "kauno r. - 2026- (viskas)-", "ž" * 40, "ž" * 41]
    names += ["", "'", "History", "_"]
    content = tables.made(Workbook([table(["x"], name=name) for name in names]))
    assert [sheet.name for sheet in sheets.read(content)] == [
        *("Kauno r. - 2026- (viskas)-", "kauno r. - 2026- (viskas)- (2)"),
        *("ž" * 31, "ž" * 27 + " (2)", "1", "1 (2)", "History (2)", "_ (2)"),
    ]


def test_a_text_longer_than_a_cell_is_cut() -> None:
    content = tables.made(Workbook([table(["ž" * 40_000])]))
    assert part(content, "xl/sharedStrings.xml").count("ž") == 32_767


def test_ten_thousand_lines_are_quick() -> None:
    line: list[Value] = ["Daugų seniūnija", "=1", "+37061234567", date(2026, 12, 31), 5] * 2
    began = time.perf_counter()
    content = tables.made(Workbook([table(*[line] * 10_000)]))
    assert time.perf_counter() - began < 3
    assert len(sheets.read(content)[0].rows) == 10_001
