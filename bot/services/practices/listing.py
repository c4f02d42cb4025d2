"""Entries as lines of a list: a title, whose it is where that may be said."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.reports import ReportKind
from bot.domain.visibility import shows_whose
from bot.services.reports.cards import place_of
from storage import territories
from storage.base import Tx
from storage.reports import Report


@dataclass(frozen=True, slots=True)
class Listed:
    """`place` is None where nobody may learn whose it is."""

    id: int
    title: str
    kind: ReportKind
    place: str | None
    uses: int


async def listed(tx: Tx, found: Sequence[Report]) -> list[Listed]:
    """In the same order."""
    names = await territories.municipality_names(tx) if found else {}
    return [_line(one, names[one.municipality]) for one in found]


def _line(report: Report, municipality: str) -> Listed:
    place = place_of(municipality, report.eldership) if shows_whose(report) else None
    return Listed(report.id, report.title, report.kind, place, report.uses)
