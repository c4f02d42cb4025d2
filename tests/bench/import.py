"""`sueiga bench import`: the office's spreadsheet read, compared and written, beside bare tools.

The peers, in the same run: calamine alone reading the file in our process (ours is opened in a
child and checked), and one executemany of the same people into the same table. Bar: 534 lines,
all of it, within 5 s.
"""

import asyncio
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from python_calamine import CalamineWorkbook

from bot.domain.roster.plan import Plan
from bot.domain.sheets import Sheet
from bot.files import sheets
from bot.services import roster
from storage import migrate, territories
from storage.base import Database
from tests.clock import MONDAY
from tests.spreadsheets import csv, xlsx

SIZES = (534, 10_000)
MAY_TAKE = 5.0  # seconds, for all of 534 lines
HEADING = ("Vardas ir pavardė", "Seniūnija", "Savivaldybė", "Telefonas", "El. paštas")


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Figures:
    """Seconds."""

    xlsx: float
    csv: float
    compare: float
    apply: float
    again: float  # compare and apply of the same list
    bare_read: float
    bare_insert: float

    @property
    def whole(self) -> float:
        return self.xlsx + self.compare + self.apply


async def measure(folder: Path, lines: int) -> Figures:
    database = folder / "bench.sqlite"
    db = Database(f"sqlite+aiosqlite:///{database}")
    try:
        await migrate.upgrade(db)
        people = await _people(db, lines)
        book = xlsx(folder / "list.xlsx", HEADING, *people)
        text = csv(folder / "list.csv", *(";".join(row) for row in (HEADING, *people)))
        read_xlsx, found = _timed(lambda: sheets.read(book))
        read_csv, _ = _timed(lambda: sheets.read(text))
        bare_read, _ = _timed(lambda: _bare_read(book))
        compare, apply, plan = await _take_over(db, found)
        assert len(plan.new) == lines
        again, nothing, plan = await _take_over(db, found)
        assert plan.same == lines
    finally:
        await db.close()
    bare_insert, _ = _timed(lambda: _bare_insert(database))
    return Figures(read_xlsx, read_csv, compare, apply, again + nothing, bare_read, bare_insert)


async def _people(db: Database, lines: int) -> list[tuple[str, ...]]:
    """One for each eldership, and as many elderships as there are lines."""
    async with db.write() as tx:
        places = await territories.all_elderships(tx)
        home = places[0].municipality
        for number in range(len(places), lines):
            await territories.add(tx, home, f"Nr{number} seniūnija", f"Nr{number}")
        places = await territories.all_elderships(tx)
    return [
        (
            f"Vardas{n} Pavardė{n}",
            one.name,
            one.municipality_name,
            f"+3706{n:07}",
            f"n{n}@example.com",
        )
        for n, one in enumerate(places[:lines])
    ]


async def _take_over(db: Database, found: list[Sheet]) -> tuple[float, float, Plan]:
    async with db.write() as tx:
        begin = time.perf_counter()
        plan = await roster.compare(tx, found)
        compared = time.perf_counter()
        await roster.apply(tx, plan, MONDAY, MONDAY.date())
    return compared - begin, time.perf_counter() - compared, plan


def _bare_read(book: Path) -> None:
    CalamineWorkbook.from_path(str(book)).get_sheet_by_index(0).to_python()


def _bare_insert(database: Path) -> None:
    """The same columns into an empty table of the same shape."""
    names = "kind, name, eldership_id, phone, email, joined_on"
    with closing(sqlite3.connect(database)) as connection, connection:
        people = connection.execute(f"SELECT {names} FROM members").fetchall()  # noqa: S608 - a constant
        connection.execute(f"CREATE TABLE bare AS SELECT {names} FROM members WHERE 0")  # noqa: S608
        connection.executemany("INSERT INTO bare VALUES (?, ?, ?, ?, ?, ?)", people)


def _timed(work: Callable[[], T]) -> tuple[float, T]:
    begin = time.perf_counter()
    done = work()
    return time.perf_counter() - begin, done


def report(lines: int, one: Figures) -> str:
    return (
        f"{lines:6} lines  "
        f"XLSX {one.xlsx:.2f} s ({one.xlsx / one.bare_read:.1f} of calamine alone)  "
        f"CSV {one.csv:.2f} s  compare {one.compare:.2f} s  "
        f"apply {one.apply:.2f} s ({one.apply / one.bare_insert:.0f} of a bare insert)  "
        f"again {one.again:.2f} s  XLSX to written {one.whole:.2f} s"
    )


def main(**_: bool) -> bool:
    """Whether the bar is met."""
    whole = {}
    for lines in SIZES:
        with tempfile.TemporaryDirectory() as name:
            figures = asyncio.run(measure(Path(name), lines))
        print(report(lines, figures))
        whole[lines] = figures.whole
    return whole[SIZES[0]] <= MAY_TAKE
