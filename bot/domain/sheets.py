"""A spreadsheet as plain rows, whatever file it came in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum


class Broken(Enum):
    """A cell whose formula has no value to show: never computed, or an error such as #N/A."""

    FORMULA = "formula"


Cell = str | int | float | bool | date | Broken


@dataclass(frozen=True, slots=True)
class Sheet:
    """`rows[0]` is line 1, blank lines included, so that line numbers are those people see."""

    name: str
    rows: Sequence[Sequence[Cell]]
