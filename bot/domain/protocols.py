"""The protocol of a contest: everything from which an outsider can reckon its result again.

Who judges and checks has a number in it, who is nominated a place: names are nowhere in it, so that
it stays as it was confirmed when somebody is forgotten. `tests/prove/reckoning.py` reads it without
any code of ours.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from fractions import Fraction
from typing import Any

from bot.domain.canonical import decoded, encoded, hash_of
from bot.domain.conflicts import Conflict
from bot.domain.contests import Criterion, Phase, Rules, Subject
from bot.domain.juries import Seat, Way
from bot.domain.nominations import CHECKERS, State, Verdict
from bot.domain.scores import Level
from bot.domain.standings import How, Placed, shown

__all__ = ["hash_of"]

VERSION = 1
NOUN = "protocols"
SEEN = 12  # hexadecimal digits of a hash that a button carries


class Said(StrEnum):
    """What became of a nomination with a juror. Only `SCORED` counts."""

    SCORED = "scored"
    UNFINISHED = "unfinished"  # not all criteria
    ABSTAINED = "abstained"
    RECUSED = "recused"
    CONFLICT = "conflict"  # it was not the juror's to judge
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Named:
    """The contest. `text` are its rules as people read them."""

    number: int
    name: str
    year: int
    text: str | None


@dataclass(frozen=True, slots=True)
class CategoryLine:
    id: int
    name: str
    subject: Subject
    partner: str | None


@dataclass(frozen=True, slots=True)
class PhaseLine:
    """When it was to open and to close, and when it did."""

    phase: Phase
    opens_at: datetime
    closes_at: datetime | None
    opened_at: datetime | None
    closed_at: datetime | None


@dataclass(frozen=True, slots=True)
class MoveLine:
    phase: Phase
    opened_before: datetime
    closed_before: datetime | None
    opens_at: datetime
    closes_at: datetime | None
    why: str
    moved_at: datetime


@dataclass(frozen=True, slots=True)
class NominationLine:
    """`eldership` only of those that passed the check and stayed. `why` where the bot knows it.

    `goes_on`: from its county; None where it did not come so far, or there are no counties' rounds.
    """

    number: int
    category: int
    county: str
    eldership: str | None
    state: State
    why: str | None
    made_at: datetime
    decided_at: datetime | None
    county_place: int | None
    goes_on: bool | None


@dataclass(frozen=True, slots=True)
class CheckLine:
    """Why it failed is between the checkers and whoever put it forward: it may well have names.

    Neither is there when: beside the log with the actions it would tell whose number it is.
    """

    nomination: int
    checker: int
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class SeatLine:
    """Of a juror, a county's juror or a checker; the numbers of each kind begin with 1.

    Not since when: in the order of appointments they would have their names again.
    """

    seat: Seat
    number: int
    county: str | None
    left_at: datetime | None


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """What a juror said of a nomination. `points` by criterion, of what is `SCORED` only."""

    level: Level
    nomination: int
    juror: int
    said: Said
    conflict: Conflict | None
    points: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class VoteLine:
    """A vote of members; without counts where fewer than five have voted."""

    level: Level
    category: int
    county: str | None
    may_vote: int
    ballots: int | None
    votes: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """As `Placed`; `shown` is the total with two decimals, as people read it."""

    nomination: int
    place: int | None
    total: Fraction | None
    shown: str | None
    jury: Fraction | None
    by_criterion: Mapping[int, Fraction]
    scores: int
    votes: int


@dataclass(frozen=True, slots=True)
class CountyLine:
    """`way` was fixed beforehand; `how` is what came of it."""

    category: int
    county: str
    way: Way
    how: How
    standing: Sequence[PlaceLine]
    on: Sequence[int]


@dataclass(frozen=True, slots=True)
class ResultLine:
    category: int
    standing: Sequence[PlaceLine]
    winners: Sequence[int]


@dataclass(frozen=True, slots=True)
class Document:
    """Everything in it is in an order of its own: the criteria's decides ties."""

    version: int
    contest: Named
    rules: Rules
    categories: Sequence[CategoryLine]
    criteria: Sequence[Criterion]
    phases: Sequence[PhaseLine]
    moves: Sequence[MoveLine]
    nominations: Sequence[NominationLine]
    checks: Sequence[CheckLine]
    seats: Sequence[SeatLine]
    scores: Sequence[ScoreLine]
    votes: Sequence[VoteLine]
    counties: Sequence[CountyLine]
    result: Sequence[ResultLine]

    def category(self, number: int) -> CategoryLine:
        return next(one for one in self.categories if one.id == number)

    def nomination(self, number: int) -> NominationLine:
        return next(one for one in self.nominations if one.number == number)

    def result_of(self, category: int) -> ResultLine:
        return next(one for one in self.result if one.category == category)

    def vote_of(self, category: int) -> VoteLine | None:
        """Of the whole country."""
        votes = (one for one in self.votes if one.level is Level.COUNTRY)
        return next((one for one in votes if one.category == category), None)

    @property
    def unchecked(self) -> list[int]:
        """Those that passed without both checks."""
        checks = [one.nomination for one in self.checks]
        passed = (one.number for one in self.nominations if one.state is State.PASSED)
        return [number for number in passed if checks.count(number) < CHECKERS]


def content_of(document: Document) -> dict[str, Any]:
    found: dict[str, Any] = encoded(document)
    return found


def document_of(content: Mapping[str, Any]) -> Document:
    return decoded(Document, content)


def place_line(one: Placed) -> PlaceLine:
    return PlaceLine(
        one.nomination_id,
        one.place,
        one.total,
        None if one.total is None else str(shown(one.total)),
        one.jury,
        one.by_criterion,
        one.scores,
        one.votes,
    )


def seen(hash_: str) -> int:
    """The hash as a button carries it: of what its reader saw."""
    return int(hash_[:SEEN], 16)
