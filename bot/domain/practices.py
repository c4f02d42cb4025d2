"""Looking for good practice: what somebody looks for, and in which order it is shown."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import IntEnum
from typing import Any

from bot.domain.counties import County, iso_number
from bot.domain.reports import ReportKind

WORDS_MAX = 100  # characters of what is looked for
PER_PAGE = 5
SIMILAR = 3  # below a card
TITLE_SHOWN = 80  # characters: five of them are half a message
DIGESTED = 6  # entries of a digest; of more it is said how many


class Order(IntEnum):
    """Values are in old messages: never reuse one."""

    RELEVANCE = 1  # without words there is none: then the newest first
    NEWEST = 2
    USED = 3  # „Pritaikėme ir mes“, then „Naudinga“

    @property
    def code(self) -> str:
        return self.name.lower()


class Facet(IntEnum):
    """What a search is narrowed by. Values are in old messages: never reuse one."""

    THEME = 1
    COUNTY = 2
    MUNICIPALITY = 3
    YEAR = 4
    KIND = 5

    @property
    def code(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Sought:
    """What somebody looks for; 0 is any.

    `county` is a `County`, `municipality` the number of ISO 3166-2:LT, `kind` a `ReportKind`, as
    buttons carry them.
    """

    words: str = ""
    theme: int = 0
    county: int = 0
    municipality: int = 0
    year: int = 0
    kind: int = 0
    order: int = Order.RELEVANCE

    @property
    def is_narrowed(self) -> bool:
        return any(getattr(self, facet.code) for facet in Facet)

    def narrowed(self, facet: Facet, value: int) -> "Sought":
        """A municipality lies in one county: another county lets go of it."""
        lets_go = {"municipality": 0} if facet is Facet.COUNTY else {}
        return Sought.from_json(self.words, self.as_json() | {facet.code: value} | lets_go)

    def widened(self) -> "Sought":
        """The same words, anywhere."""
        return Sought(self.words, order=self.order)

    def ordered(self, order: Order) -> "Sought":
        return replace(self, order=order)

    def as_json(self) -> dict[str, int]:
        """All but the words."""
        return {one.name: getattr(self, one.name) for one in fields(self) if one.name != "words"}

    @classmethod
    def from_json(cls, words: str, kept: Mapping[str, Any]) -> "Sought":
        """What an earlier version of the bot did not have, is any."""
        known = {one.name for one in fields(cls)} - {"words"}
        return cls(words, **{name: int(value) for name, value in kept.items() if name in known})


def fits(facet: Facet, value: int) -> bool:
    """Whether a forged button could select it; whether there is such a theme, a query tells."""
    match facet:
        case Facet.COUNTY:
            return value == 0 or value in set(County)
        case Facet.KIND:
            return value == 0 or value in set(ReportKind)
        case Facet.MUNICIPALITY:
            return 0 <= value <= iso_number("LT-99")
        case Facet.YEAR:
            return value == 0 or date.min.year < value < date.max.year
    return value >= 0
