"""Which column of the spreadsheet is which: Lithuanian or English headings, in any order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.errors import Refusal
from bot.domain.folding import fold
from bot.domain.messages import Joined, Words, words
from bot.domain.sheets import Cell, Sheet

HEADING_WITHIN = 10  # lines; above the headings an office likes to write a title


class Column(StrEnum):
    NAME = "name"
    SURNAME = "surname"
    ELDERSHIP = "eldership"
    MUNICIPALITY = "municipality"
    COUNTY = "county"
    ROLE = "role"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    TITLE = "title"
    TELEGRAM = "telegram"
    UNTIL = "until"


REQUIRED = (Column.NAME, Column.ELDERSHIP)

# Folded, as `fold` leaves them: „El. paštas“ is „el pastas“.
HEADINGS: dict[Column, tuple[str, ...]] = {
    Column.NAME: (
        "vardas ir pavarde",
        "vardas pavarde",
        "pavarde vardas",
        "pavarde ir vardas",
        "vardas",
        "name",
        "first name",
        "full name",
        "name and surname",
    ),
    Column.SURNAME: ("pavarde", "surname", "last name"),
    Column.ELDERSHIP: ("seniunija", "seniunijos pavadinimas", "eldership"),
    Column.MUNICIPALITY: ("savivaldybe", "municipality"),
    Column.COUNTY: ("apskritis", "county"),
    Column.ROLE: ("pareigos", "pareigos asociacijoje", "vaidmuo", "role", "roles"),
    Column.PHONE: (
        "telefonas",
        "tel",
        "tel nr",
        "telefono nr",
        "telefono numeris",
        "mob tel",
        "mobilusis telefonas",
        "phone",
        "phone number",
        "mobile",
    ),
    Column.EMAIL: ("el pastas", "elektroninis pastas", "el pasto adresas", "e mail", "email"),
    Column.ADDRESS: ("kreipinys", "form of address"),
    Column.TITLE: ("seniunas seniune", "seniunas e", "title"),
    Column.TELEGRAM: ("telegram", "telegram id", "telegram numeris", "telegram nr"),
    Column.UNTIL: ("iki", "galioja iki", "until", "end date"),
}
MEANING = {heading: column for column, headings in HEADINGS.items() for heading in headings}


@dataclass(frozen=True, slots=True)
class Header:
    """`row` counts from 0; the lines of the roster follow it."""

    row: int
    columns: Mapping[Column, int]

    @property
    def missing(self) -> list[Column]:
        return [column for column in REQUIRED if column not in self.columns]


def find(sheets: Sequence[Sheet]) -> tuple[Sheet, Header]:
    """The first sheet that has the headings. Raises Refusal, naming those that are missing."""
    if not any(_filled(row) for sheet in sheets for row in sheet.rows):
        raise Refusal("roster.empty")
    found = [(sheet, _header(sheet)) for sheet in sheets]
    sheet, header = min(found, key=lambda pair: len(pair[1].missing))
    if header.missing:
        names = tuple(heading(column) for column in header.missing)
        raise Refusal(
            "roster.no-headings",
            headings=Joined(names, by=", "),
            count=len(names),
            within=HEADING_WITHIN,
        )
    return sheet, header


def heading(column: Column) -> Words:
    """The column as people call it."""
    return words(f"roster.heading-{column}")


def _header(sheet: Sheet) -> Header:
    rows = sheet.rows[:HEADING_WITHIN]
    headers = [Header(number, _meanings(row)) for number, row in enumerate(rows)]
    return max(headers, key=lambda header: len(header.columns), default=Header(0, {}))


def _meanings(row: Sequence[Cell]) -> dict[Column, int]:
    """Of two columns with one meaning the first counts."""
    columns: dict[Column, int] = {}
    for position, cell in enumerate(row):
        column = MEANING.get(fold(cell)) if isinstance(cell, str) else None
        if column is not None:
            columns.setdefault(column, position)
    return columns


def _filled(row: Sequence[Cell]) -> bool:
    return any(cell not in {"", None} for cell in row)
