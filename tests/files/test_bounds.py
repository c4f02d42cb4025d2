"""How much of a stranger's spreadsheet is read, and what it may cost."""

import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from bot.domain.errors import Refusal
from bot.files import sheets
from tests.spreadsheets import csv, raw_xlsx, shared_xlsx, xlsx

PEAK_MAX = 120_000  # kB; the fullest sheet that is read takes 90 MB
PEAK = """
import contextlib, pathlib, resource, sys
from bot.domain.errors import Refusal
from bot.files import sheets
with contextlib.suppress(Refusal):
    for file in sys.argv[1:]:
        sheets.read(pathlib.Path(file))
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def refusal_of(path: Path) -> str:
    with pytest.raises(Refusal) as caught:
        sheets.read(path)
    return caught.value.text_id


@cache
def peak(*files: Path) -> int:
    """Of a process that reads them, in kB."""
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", PEAK, *map(str, files)],
        capture_output=True,
        check=True,
        cwd=sheets.ROOT,
    )
    return int(done.stdout)


def test_a_file_that_is_nothing_but_lines_costs_us_nothing(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_bytes(b"\n" * 4_000_000)
    assert refusal_of(file) == "roster.too-long-list"
    assert peak(file) - peak() < PEAK_MAX


def test_a_short_file_that_repeats_one_long_text_costs_us_nothing(tmp_path: Path) -> None:
    file = shared_xlsx(tmp_path / "a.xlsx", text="x" * 900, rows=2000, columns=20)
    assert file.stat().st_size < 20_000
    assert refusal_of(file) == "roster.too-much"
    assert peak(file) - peak() < PEAK_MAX


def test_the_fullest_sheet_that_is_read_costs_what_it_may(tmp_path: Path) -> None:
    file = csv(tmp_path / "a.csv", *[";".join(["ab"] * 50)] * 20_000)
    assert peak(file) - peak() < PEAK_MAX


def test_columns_past_the_last_are_refused_unless_they_are_empty(tmp_path: Path) -> None:
    file = csv(tmp_path / "a.csv", "a;b" + ";" * 300, "c;d")
    assert sheets.read(file)[0].rows == [["a", "b", *[""] * 58], ["c", "d"]]
    assert refusal_of(csv(file, "a;b" + ";" * 300 + "x")) == "roster.too-wide"
    cells = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>'
    assert refusal_of(raw_xlsx(tmp_path / "a.xlsx", {"A": cells})) == "roster.too-wide"


def test_a_long_note_in_a_cell_is_cut(tmp_path: Path) -> None:
    long = "ž" * 5000
    assert [
        sheets.read(file)[0].rows
        for file in (csv(tmp_path / "a.csv", f"a;{long}"), xlsx(tmp_path / "a.xlsx", ["a", long]))
    ] == [[["a", "ž" * 1000]]] * 2


def test_more_sheets_than_any_list_has_are_refused(tmp_path: Path) -> None:
    file = raw_xlsx(tmp_path / "a.xlsx", {str(number): "" for number in range(101)})
    assert refusal_of(file) == "roster.too-much"
