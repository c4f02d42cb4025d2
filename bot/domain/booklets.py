"""Booklets: entries of a theme, a county or a year bound together, for whoever is to read them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum
from typing import Any

from bot.domain.actors import REACH, Actor, Can, Nationwide, Reach, Territory
from bot.domain.counties import County
from bot.domain.practices import Sought
from bot.domain.taps import Tap
from bot.domain.visibility import EVERY_MEMBER, STRANGER, Reader

NAME = "booklet"  # of what is bound
TEXT = "website"  # … of an entry's photos for the website
PHOTOS_MAX = 3  # of an entry
SIDE = 1600  # pixels of a photo's longer side
# Of 100, of their JPEG, by how many stand in a row: the narrower they are printed, the finer are
# their pixels, and the less is seen of what it leaves out.
QUALITIES = {1: 75, 2: 60, PHOTOS_MAX: 50}
FILE_MAX = 20 * 1000 * 1000  # bytes of a booklet; of a larger one some mailboxes send nothing on
ZIP_MAX = 45 * 1000 * 1000  # bytes; Telegram takes 50 MB from a bot
ENTRIES_MAX = 500  # their photos are fetched for two and a half minutes


class Whom(IntEnum):
    """Who is to read it. Values are in old messages: never reuse one."""

    COUNTY = 1  # the colleagues of one county
    MEMBERS = 2
    PUBLIC = 3

    @property
    def code(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Choice:
    """What is bound; 0 is any. `theme` is an id, `county` a `County`."""

    theme: int = 0
    county: int = 0
    year: int = 0
    whom: Whom = Whom.MEMBERS

    @property
    def sought(self) -> Sought:
        return Sought(theme=self.theme, county=self.county, year=self.year)

    @property
    def reader(self) -> Reader:
        """What every reader of it may read."""
        match self.whom:
            case Whom.PUBLIC:
                return STRANGER
            case Whom.MEMBERS:
                return EVERY_MEMBER
        return replace(EVERY_MEMBER, counties=frozenset({County(self.county).code}))

    def as_json(self) -> dict[str, int]:
        whole = {"theme": self.theme, "county": self.county, "year": self.year}
        return whole | {"whom": int(self.whom)}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> "Choice":
        numbers = {name: int(value[name]) for name in ("theme", "county", "year")}
        return cls(**numbers, whom=Whom(value["whom"]))


def led(actor: Actor) -> tuple[County, ...]:
    """The counties of which the actor makes booklets as their lead, and not of all."""
    if actor.may(Can.MAKE_BOOKLETS, Nationwide()):
        return ()
    codes = {one.scope for one in actor.grants if REACH[one.role] is Reach.COUNTY}
    return tuple(county for county in County if county.code in codes)


def leads(actor: Actor, county: int) -> bool:
    """Whether what is for this county alone may go into the actor's booklet of it."""
    code = County(county).code
    return any(REACH[one.role] is Reach.COUNTY and one.scope == code for one in actor.grants)


def valid(actor: Actor, choice: Choice) -> Choice:
    """What a forged button says is let go of."""
    county = choice.county if choice.county in set(County) else 0
    year = choice.year if date.min.year < choice.year < date.max.year else 0
    whom = choice.whom
    if whom is Whom.COUNTY and not (county and leads(actor, county)):
        whom = Whom.MEMBERS
    return Choice(max(choice.theme, 0), county, year, whom)


def makes(actor: Actor, choice: Choice) -> bool:
    """Whether the actor may have a booklet of it made."""
    over = Territory(County(choice.county).code) if choice.county else Nationwide()
    return actor.may(Can.MAKE_BOOKLETS, over)


def whoms(actor: Actor, choice: Choice) -> list[Whom]:
    """For whom the actor may have it made, who may have it made."""
    for_county = bool(choice.county) and leads(actor, choice.county)
    return [whom for whom in Whom if whom is not Whom.COUNTY or for_county]


def chosen(tap: Any) -> Choice:
    """Of a button that has it."""
    whom = tap.whom if hasattr(tap, "whom") else Whom.MEMBERS
    return Choice(tap.theme, tap.place, tap.year, whom)


class ShowBooklet(Tap, prefix="5b"):
    """What was chosen so far."""

    theme: int
    place: int
    year: int
    whom: Whom


class PickTheme(Tap, prefix="5t"):
    """Asks which; the rest of the choice stays."""

    theme: int
    place: int
    year: int
    whom: Whom
    page: int = 0


class PickPlace(Tap, prefix="5c"):
    theme: int
    place: int
    year: int
    whom: Whom


class PickYear(Tap, prefix="5y"):
    theme: int
    place: int
    year: int
    whom: Whom


class MakeBooklet(Tap, prefix="5p"):
    """A PDF of it."""

    theme: int
    place: int
    year: int
    whom: Whom


class MakeTable(Tap, prefix="5x"):
    """An XLSX of what the actor may read of it, whoever else may."""

    theme: int
    place: int
    year: int


class FetchPhotos(Tap, prefix="5z"):
    """The photos of an entry for the website, as a ZIP."""

    report: int
