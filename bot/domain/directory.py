"""Looking people up as Lithuanians type: any case of a name, no diacritics, „r.“ for „rajono“."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from bot.domain.counties import short_municipality
from bot.domain.territories import key

# What stands in every name of a territory, or of an office, in any case; folded.
SILENT = re.compile(r"seniun\w*|savivaldyb\w*|apskri\w*|viceprezident\w*|atstov\w*")
# Endings of cases, folded; the longest that leaves a stem is taken off.
ENDINGS = sorted(
    (
        *("iaus", "aus", "ius", "us", "iui", "ui", "iumi", "umi", "iuje", "uje"),
        *("ioje", "oje", "eje", "yje", "iuose", "uose", "iose", "ose", "ese", "yse"),
        *("iai", "ai", "ias", "as", "ios", "os", "ies", "es", "is", "ys", "iems", "ems"),
        *("iams", "ams", "ioms", "oms", "iais", "ais", "iomis", "omis", "emis", "imis"),
        *("iu", "u", "io", "o", "ia", "a", "e", "y", "i", "iam", "am", "iame", "ame"),
    ),
    key=len,
    reverse=True,
)
STEM_MIN = 3  # letters
SOUGHT_MAX = 8  # words of a question that are looked for


@dataclass(frozen=True, slots=True)
class Person:
    """A line of the roster. `account_id` is there once they joined, `reach` once they started."""

    member_id: int
    name: str | None
    title: str | None
    phone: str | None
    email: str | None
    eldership: str | None
    municipality: str | None
    municipality_name: str | None
    county: str | None
    county_name: str | None
    account_id: int | None
    reach: str | None
    shows_phone: bool
    shows_email: bool

    @property
    def label(self) -> str:
        """„Vardas Pavardė, Daugų sen.“; without a name the eldership stands for the person."""
        if self.name is None:
            return self.eldership or ""
        return f"{self.name}, {short_eldership(self.eldership)}" if self.eldership else self.name

    @property
    def full(self) -> str:
        """„Vardas Pavardė, Daugų seniūnija“, where there is space."""
        return ", ".join(filter(None, (self.name, self.eldership)))


def labels(people: Sequence[Person]) -> list[str]:
    """Of people shown together; of those who would look alike the municipality too."""
    alike = Counter(one.label for one in people)
    return [one.label if alike[one.label] == 1 else _with_municipality(one) for one in people]


def _with_municipality(one: Person) -> str:
    where = one.municipality_name
    label = one.label if one.name else short_eldership(one.label)
    return f"{label}, {short_municipality(where)}" if where else label


class Likeness(IntEnum):
    """How well a word fits; the higher the better."""

    NONE = 0
    TYPO = 1
    BEGINS = 2
    SAME = 3


def sought(text: str) -> list[str]:
    """The words of a question that tell something: „Alytaus r. sav.“ → „alytaus“, „rajono“."""
    words = key(text).split()
    return ([word for word in words if not SILENT.fullmatch(word)] or words)[:SOUGHT_MAX]


def stem(word: str) -> str:
    """„utena“, „utenos“ and „utenoje“ → „uten“."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= STEM_MIN:
            return word.removesuffix(ending)
    return word


def likeness(wanted: str, word: str) -> Likeness:
    """How a word that is looked for fits one that is there, typing errors aside."""
    if stem(wanted) == stem(word):
        return Likeness.SAME
    return Likeness.BEGINS if word.startswith(wanted) else Likeness.NONE


def errors_allowed(wanted: str) -> int:
    """How many letters may be wrong in a word of that length."""
    return 0 if len(wanted) < 4 else 1 if len(wanted) < 8 else 2  # noqa: PLR2004 - the rule itself


def short_eldership(name: str) -> str:
    """„Daugų seniūnija“ → „Daugų sen.“, where space is short."""
    stem_, _, last = name.rpartition(" ")
    return f"{stem_} sen." if last == "seniūnija" else name


def best(fits: Sequence[tuple[Likeness, int]]) -> tuple[Likeness, int]:
    """The worst of a question's words decides; then how far from the person it was found."""
    return min(fit for fit, _ in fits), -max(far for _, far in fits)
