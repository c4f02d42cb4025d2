"""Territories as people write them: any case, without diacritics, abbreviated."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from unicodedata import normalize

from bot.domain.errors import Refusal
from bot.domain.folding import alphabetical, fold

ABBREVIATIONS = {
    "m": "miesto",
    "mst": "miesto",
    "r": "rajono",
    "raj": "rajono",
    "kaim": "kaimiskoji",
}
# What every name of the kind has, and so tells nothing; folded.
SILENT = frozenset(
    {
        *("seniunija", "seniunijos", "sen"),
        *("savivaldybe", "savivaldybes", "sav"),
        *("apskritis", "apskrities", "apskr", "aps"),
    }
)
ELDERSHIP = "seniūnija"
TYPES = frozenset({"miesto", "rajono"})
ALIKE = 0.8  # of difflib's ratio, from which a name is worth asking „perhaps you meant“


@dataclass(frozen=True, slots=True)
class Municipality:
    """`code` and `county` are ISO 3166-2:LT codes."""

    code: str
    name: str
    county: str


@dataclass(frozen=True, slots=True)
class Eldership:
    """An eldership with the names of what it lies in; `county` and `municipality` are codes."""

    id: int
    name: str
    municipality: str
    municipality_name: str
    county: str
    county_name: str
    tag: str | None = None  # as it stands beside a member's name in a group


@dataclass(frozen=True, slots=True)
class Former:
    """A name that is no more: of an eldership that was renamed or merged into another, `into`."""

    name: str
    into: int


@dataclass(frozen=True, slots=True)
class Region:
    """Where, as a line says: a county, municipalities that its words may mean, or nothing."""

    county: str | None = None
    municipalities: frozenset[str] | None = None


def key(name: str) -> str:
    """„Širvintų m. sen.“ and „ŠIRVINTŲ MIESTO SENIŪNIJA“ → „sirvintu miesto“."""
    words = (ABBREVIATIONS.get(word, word) for word in fold(name).split())
    return " ".join(word for word in words if word not in SILENT)


def full_name(name: str) -> str:
    """Of an eldership: „daugų“ and „Daugų sen.“ → „Daugų seniūnija“."""
    words = name.split()
    while words and fold(words[-1]) in SILENT:
        words.pop()
    full = " ".join([*words, ELDERSHIP])
    return full[:1].upper() + full[1:]


def stem(name: str) -> str:
    """The key without „miesto“ and „rajono“."""
    return " ".join(word for word in key(name).split() if word not in TYPES)


class Atlas:
    """The reference, ready to be asked. What it cannot place, it refuses with the reason."""

    def __init__(
        self,
        elderships: Iterable[Eldership],
        municipalities: Iterable[Municipality],
        counties: Mapping[str, str],
        former: Iterable[Former] = (),
    ) -> None:
        self._counties = {key(name): code for code, name in counties.items()}
        self._counties |= {key(code): code for code in counties}
        self._county_names = counties
        self._municipalities = {one.code: one for one in municipalities}
        self._called: dict[str, set[str]] = {}
        self._stems: dict[str, set[str]] = {}
        for there in self._municipalities.values():
            for called in (key(there.name), key(there.code)):
                self._called.setdefault(called, set()).add(there.code)
            self._stems.setdefault(stem(there.name), set()).add(there.code)
        self._elderships: dict[str, list[Eldership]] = {}
        self.by_id: dict[int, Eldership] = {}
        for one in elderships:
            self._elderships.setdefault(key(one.name), []).append(one)
            self.by_id[one.id] = one
        self._former: dict[str, list[Eldership]] = {}
        for name in former:
            self._former.setdefault(key(name.name), []).append(self.by_id[name.into])
        self._guesses: dict[str, str] = {}

    def region(self, municipality: str, county: str) -> Region:
        """Either may be empty. Raises Refusal."""
        county_code = self._county(county) if county else None
        if not municipality:
            return Region(county_code)
        codes = self._matching(municipality)
        if not codes:
            raise Refusal("roster.unknown-municipality", text=municipality)
        inside = {
            code for code in codes if county_code in {None, self._municipalities[code].county}
        }
        if not inside:
            of = self._county_names[self._municipalities[min(codes)].county]
            raise Refusal("roster.municipality-elsewhere", text=municipality, county=of)
        return Region(county_code, frozenset(inside))

    def eldership(self, name: str, region: Region) -> Eldership:
        """A former name leads to what is there now. Raises Refusal when none or several fit."""
        called, formerly = self._elderships.get(key(name), []), self._former.get(key(name), [])
        if not called and not formerly:
            raise self._unknown(name)
        fitting = [one for one in called if _fits(one, region)] or [
            one for one in formerly if _fits(one, region)
        ]
        if not fitting:
            there = _places(called or formerly)
            raise Refusal("roster.eldership-elsewhere", text=name, places=there)
        if len(fitting) > 1:  # „Kriukų“ and „Kriūkų“ differ by their diacritics alone
            fitting = [one for one in fitting if _spelt(name) == _spelt(one.name)] or fitting
        if len(fitting) > 1:
            raise Refusal("roster.eldership-twice", text=name, places=_places(fitting))
        return fitting[0]

    def the_municipality(self, region: Region) -> Municipality | None:
        """The one municipality that the words mean; None when there are several, or none."""
        codes = region.municipalities or frozenset()
        return self._municipalities[min(codes)] if len(codes) == 1 else None

    @property
    def county_names(self) -> list[str]:
        return sorted(self._county_names.values(), key=alphabetical)

    @property
    def municipality_names(self) -> list[str]:
        names = (one.name for one in self._municipalities.values())
        return sorted(names, key=alphabetical)

    def county_name(self, code: str) -> str:
        return self._county_names[code]

    def municipality_name(self, code: str) -> str:
        return self._municipalities[code].name

    def _county(self, text: str) -> str:
        code = self._counties.get(key(text))
        if code is None:
            raise Refusal("roster.unknown-county", text=text)
        return code

    def _matching(self, text: str) -> set[str]:
        """Municipalities called so; „Alytaus“ alone is the city's and the district's."""
        return self._called.get(key(text)) or self._stems.get(stem(text), set())

    def _unknown(self, name: str) -> Refusal:
        wanted = key(name)
        if wanted not in self._guesses:
            close = get_close_matches(wanted, self._elderships, n=1, cutoff=ALIKE)
            self._guesses[wanted] = self._elderships[close[0]][0].name if close else ""
        guess = self._guesses[wanted]
        if not guess:
            return Refusal("roster.unknown-eldership", text=name)
        return Refusal("roster.unknown-eldership-guess", text=name, guess=guess)


def _spelt(name: str) -> str:
    """The first word, with its diacritics."""
    return normalize("NFC", name).casefold().split()[0]


def _fits(one: Eldership, region: Region) -> bool:
    return region.county in {None, one.county} and (
        region.municipalities is None or one.municipality in region.municipalities
    )


def _places(elderships: Collection[Eldership]) -> str:
    return ", ".join(sorted((one.municipality_name for one in elderships), key=alphabetical))
