"""Who votes: chooses, confirms, and tries once more what must not be possible twice."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from bot.domain.contest_vote_buttons import VoteIn
from bot.domain.contest_votes import box_of
from bot.domain.scores import Level
from tests.prove.season.robots import Robot

TRIES = 0.3  # of the ballots: after so many another is tried


@dataclass(frozen=True, slots=True)
class Paper:
    """A ballot that somebody may cast."""

    contest: int
    level: Level
    category: int
    county: str  # of the elector

    @property
    def box(self) -> str:
        at = self.county if self.level is Level.COUNTY else None
        return box_of(self.contest, self.level, self.category, at)


@dataclass
class Elector(Robot):
    """Casts one ballot after the other. `meant`: what they chose; `codes`: as they were shown."""

    papers: list[Paper] = field(default_factory=list)
    fixed: Mapping[Paper, int] = field(default_factory=dict)  # what it is to be, where it matters
    meant: dict[Paper, int] = field(default_factory=dict)
    codes: dict[Paper, str] = field(default_factory=dict)
    told: set[Paper] = field(default_factory=set)  # that it lies in the box
    sent: set[Paper] = field(default_factory=set)  # confirmed, whether or not they were told
    twice: set[Paper] = field(default_factory=set)  # offered once more, after the first
    tries: int = 0  # ballots tried once more

    CODE: ClassVar[str] = "Jūsų kodas: "

    @property
    def done(self) -> bool:
        return not self.papers

    def note(self) -> None:
        if not self.papers:
            return
        paper, sees = self.papers[0], self.sees
        if self.CODE in sees and ("Patvirtinkite balsą" in sees or "balsas įrašytas" in sees):
            at = sees.index(self.CODE) + len(self.CODE)
            self.codes[paper] = sees[at : at + 19].replace(" ", "")
        if "Jūsų balsas įrašytas" in sees and paper in self.sent - self.told:
            self.told.add(paper)
            if self.dice.random() > TRIES:
                self.papers.pop(0)
        elif paper in self.told and self.asked and "pamatysite" in sees:
            self.twice.add(paper)
            self.papers.pop(0)
            self.asked = False
        elif "jau įrašytas" in sees and paper in self.sent:
            self.told.add(paper)
            self.papers.pop(0)
        elif self.asked and "rinktis nebėra iš ko" in sees and "atsiimtos" in sees:
            self.papers.pop(0)
            self.asked = False

    def act(self) -> None:
        if not self.papers:
            return
        paper = self.papers[0]
        if paper in self.told:  # once more: it must be refused
            self.tries += 1
            self.asked = True
            self.press(tap=VoteIn(paper.contest, paper.level, paper.category))
        elif self.has("Patvirtinti"):
            self.sent.add(paper)
            self.press("Patvirtinti")
        elif (choose := self._label("Balsuoti už Nr. ")) is not None:
            wanted = self.meant.get(paper)
            if wanted is not None and choose == f"Balsuoti už Nr. {wanted}":
                self.press(choose)
            else:
                self.press("‹ Sąrašas")
        elif "pamatysite" in self.sees and (numbers := self._numbers()):
            self._choose(paper, numbers)
        else:
            self.asked = True
            self.press(tap=VoteIn(paper.contest, paper.level, paper.category))

    def _choose(self, paper: Paper, numbers: list[int]) -> None:
        wanted = self.meant.get(paper, self.fixed.get(paper))
        if wanted not in numbers:
            wanted = self.dice.choice(numbers)
        self.meant[paper] = wanted
        self.press(str(wanted))

    def _numbers(self) -> list[int]:
        labels = (button.text for row in self.newest.buttons for button in row)
        return [int(one) for one in labels if one.isdecimal()]

    def _label(self, begin: str) -> str | None:
        labels = (button.text for row in self.newest.buttons for button in row)
        return next((one for one in labels if one.startswith(begin)), None)
