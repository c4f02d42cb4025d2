"""A spreadsheet as plain rows, whatever file it came in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any


class Broken(Enum):
    """A cell whose formula has no value to show: never computed, or an error such as #N/A."""

    FORMULA = "formula"


Cell = str | int | float | bool | date | Broken


@dataclass(frozen=True, slots=True)
class Sheet:
    """`rows[0]` is line 1, blank lines included, so that line numbers are those people see."""

    name: str
    rows: Sequence[Sequence[Cell]]

    def as_json(self) -> dict[str, Any]:
        return {"name": self.name, "rows": [[_to_json(cell) for cell in row] for row in self.rows]}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> "Sheet":
        return cls(value["name"], [[_from_json(cell) for cell in row] for row in value["rows"]])


def _to_json(cell: Cell) -> Any:
    match cell:
        case Broken():
            return None
        case date():
            return {"day": cell.isoformat()}
    return cell


def _from_json(value: Any) -> Cell:
    match value:
        case None:
            return Broken.FORMULA
        case {"day": str(text)}:
            return date.fromisoformat(text)
    return value  # type: ignore[no-any-return] # what `_to_json` lets through as it is
