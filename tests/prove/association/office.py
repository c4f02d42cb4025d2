"""The office: its spreadsheet, and how it changes from week to week."""

import random
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from bot.domain.territories import Eldership

HEADING = "Vardas ir pavardė;Seniūnija;Savivaldybė;Pareigos;Telefonas"
LEAD = "apskrities viceprezidentas"
FIRST = ("ba", "do", "ge", "ki", "lu", "ma", "ne", "ri", "su", "ta", "vy", "ža")
LAST = ("bar", "dul", "gri", "kaz", "lau", "mik", "nor", "pet", "rim", "sta", "vai", "žuk")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the spreadsheet."""

    name: str
    place: Eldership
    phone: str
    role: str = ""

    @property
    def text(self) -> str:
        place = self.place
        where = f"{place.name};{place.municipality_name}"
        return f"{self.name};{where};{self.role};{self.phone}"


@dataclass
class Office:
    """`lines` are what the spreadsheet of this week says, by name."""

    dice: random.Random
    places: list[Eldership]
    lines: dict[str, Line] = field(default_factory=dict)
    given: int = 0

    def fill(self, count: int) -> None:
        """The first spreadsheet, a lead for each county in it."""
        chosen = self.dice.sample(self.places, count)
        leads = {place.county: place for place in chosen}
        for place in chosen:
            self.add(place, LEAD if leads[place.county] == place else "")

    def add(self, place: Eldership, role: str = "") -> Line:
        line = Line(self._name(), place, f"+37061{self.given:06d}", role)
        self.lines[line.name] = line
        return line

    def free(self, besides: str | None = None) -> list[Eldership]:
        """Elderships nobody serves in; of another county than `besides`."""
        taken = {line.place.id for line in self.lines.values()}
        found = [one for one in self.places if one.id not in taken]
        return [one for one in found if one.county != besides]

    def ordinary(self) -> list[Line]:
        """Whoever is no lead."""
        return [line for line in self.lines.values() if not line.role]

    def change(self) -> dict[str, int]:
        """A week's changes; how many of each kind."""
        done = {"left": 0, "succeeded": 0, "moved": 0, "joined": 0}
        for _ in range(self.dice.randint(0, 2)):
            del self.lines[self.dice.choice(self.ordinary()).name]
            done["left"] += 1
        for _ in range(self.dice.randint(0, 2)):
            line = self.dice.choice(self.ordinary())
            del self.lines[line.name]
            self.add(line.place)
            done["succeeded"] += 1
        line = self.dice.choice(self.ordinary())
        if free := self.free(line.place.county):
            self.lines[line.name] = replace(line, place=self.dice.choice(free))
            done["moved"] += 1
        for _ in range(done["left"]):
            self.add(self.dice.choice(self.free()))
            done["joined"] += 1
        return done

    @property
    def spreadsheet(self) -> bytes:
        return "\r\n".join((HEADING, *(line.text for line in self._shuffled()))).encode()

    def _shuffled(self) -> Iterable[Line]:
        lines = list(self.lines.values())
        self.dice.shuffle(lines)
        return lines

    def _name(self) -> str:
        """Of nobody: made of syllables, and unlike every other, or it would pass for a slip."""
        self.given += 1
        first = "".join(self.dice.choices(FIRST, k=3)).capitalize()
        last = "".join(self.dice.choices(LAST, k=4)).capitalize()
        name = f"{first} {last}"
        return self._name() if name in self.lines else name
