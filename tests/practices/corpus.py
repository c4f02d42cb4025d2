"""Entries as elderships write them, and what people type: `entries.txt` and `queries.csv`.

An entry is seven lines: its name here, themes, place, title, problem, what was done, its result.
"""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.domain.reports import State
from bot.domain.search import Indexed
from storage import search
from storage.base import Tx
from storage.reports import reports
from tests.clock import MONDAY

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Entry:
    name: str
    parts: Indexed


@dataclass(frozen=True, slots=True)
class Query:
    kind: str
    typed: str
    expected: frozenset[str]


def entries() -> list[Entry]:
    text = (HERE / "entries.txt").read_text("utf-8")
    return [_entry(*block.splitlines()) for block in text.strip().split("\n\n")]


def queries() -> list[Query]:
    with (HERE / "queries.csv").open(encoding="utf-8") as file:
        return [
            Query(row["kind"], row["query"], frozenset(row["expected"].split()))
            for row in csv.DictReader(file)
        ]


async def plant(tx: Tx, written: Sequence[Indexed], first: int = 1) -> None:
    """Publish and index them, numbered from `first` on."""
    rows = [
        {
            "id": number,
            "eldership_id": 1,
            "title": one.title,
            "state": State.PUBLISHED,
            "submitted_at": MONDAY,
            "published_at": MONDAY,
            "uses": number % 7,
        }
        for number, one in enumerate(written, first)
    ]
    await tx.execute(reports.insert(), rows)
    for number, one in enumerate(written, first):
        await search.put(tx, number, 1, one)


def _entry(name: str, themes: str, place: str, title: str, *body: str) -> Entry:
    return Entry(name, Indexed(title, tuple(themes.split("; ")), (place,), body))
