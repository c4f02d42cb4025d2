"""A workbook (XLSX): text stays text, days are days, the headings stay in sight."""

import io
from collections.abc import Sequence
from datetime import date, datetime

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from bot.domain.files import Column, Table, Value, Workbook

NAME_MAX = 31  # characters of a sheet's name
NOT_IN_NAMES = str.maketrans("[]:*?/\\", "()-----")
CELL_MAX = 32_767  # characters
LINES_MAX = 1_048_576
WIDTH = range(8, 50)  # characters, of a column
MEASURED = 200  # lines that a column's width follows
CHOICES = (
    "_"  # the hidden sheet that lists of choices come from: in a cell's rule 255 characters fit
)


def made(workbook: Workbook) -> bytes:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        formats = _Formats(book)
        choices = _Choices()
        for table, name in zip(workbook.tables, _names(workbook.tables), strict=True):
            _write(book.add_worksheet(name), table, formats, choices)
        choices.write(book)
    return content.getvalue()


class _Formats:
    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self.heading: Format = book.add_format(
            {"bold": True, "bg_color": "#E8EEF4", "bottom": 1, "valign": "top", "text_wrap": True}
        )
        self.day: Format = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
        self.moment: Format = book.add_format({"num_format": "yyyy-mm-dd hh:mm", "align": "left"})


class _Choices:
    """Lists are written below each other once all are known."""

    def __init__(self) -> None:
        self._columns: list[Sequence[str]] = []

    def add(self, choices: Sequence[str]) -> str:
        """Where they will stand, as a rule names it."""
        self._columns.append(choices)
        letters = xlsxwriter.utility.xl_col_to_name(len(self._columns) - 1, col_abs=True)
        return f"='{CHOICES}'!{letters}$1:{letters}${len(choices)}"

    def write(self, book: xlsxwriter.Workbook) -> None:
        if not self._columns:
            return
        sheet = book.add_worksheet(CHOICES)
        sheet.hide()
        for number, choices in enumerate(self._columns):
            for line, choice in enumerate(choices):
                sheet.write_string(line, number, choice[:CELL_MAX])


def _write(sheet: Worksheet, table: Table, formats: _Formats, choices: _Choices) -> None:
    for number, column in enumerate(table.columns):
        sheet.set_column(number, number, _width(table, number))
        sheet.write_string(0, number, column.heading[:CELL_MAX], formats.heading)
        _help(sheet, number, column, choices)
    for line, row in enumerate(table.rows, start=1):
        for number, value in enumerate(row):
            _cell(sheet, (line, number), value, formats)
    sheet.freeze_panes(1, 0)
    if table.columns:
        sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)


def _help(sheet: Worksheet, number: int, column: Column, choices: _Choices) -> None:
    if column.note:
        sheet.write_comment(0, number, column.note, {"x_scale": 2, "author": ""})
    if column.choices:
        rule = {"validate": "list", "source": choices.add(column.choices), "show_error": False}
        sheet.data_validation(1, number, LINES_MAX - 1, number, rule)


def _cell(sheet: Worksheet, place: tuple[int, int], value: Value, formats: _Formats) -> None:
    """Each kind by its own method: what looks like a formula or an address in a text is text."""
    match value:
        case str():
            sheet.write_string(*place, value[:CELL_MAX])
        case bool():
            sheet.write_boolean(*place, value)
        case int() | float():
            sheet.write_number(*place, value)
        case datetime():
            sheet.write_datetime(*place, value, formats.moment)
        case date():
            sheet.write_datetime(*place, value, formats.day)


def _width(table: Table, number: int) -> float:
    """As wide as what stands in the column, within reason, and room for the filter's arrow."""
    lengths = [len(table.columns[number].heading) + 2]
    lengths += [
        len(str(row[number]))
        for row in table.rows[:MEASURED]
        if len(row) > number and row[number] is not None
    ]
    return min(max(*lengths, WIDTH.start), WIDTH.stop) + 1


def _names(tables: Sequence[Table]) -> list[str]:
    """As programs want them that open the file: short, without some signs, all different."""
    names: list[str] = []
    taken = {CHOICES, "history"}  # the second one is Excel's own
    for table in tables:
        wanted = table.name.translate(NOT_IN_NAMES).strip("' ")[:NAME_MAX].rstrip("' ") or "1"
        name, number = wanted, 1
        while name.casefold() in taken:
            number += 1
            ending = f" ({number})"
            name = wanted[: NAME_MAX - len(ending)] + ending
        taken.add(name.casefold())
        names.append(name)
    return names
