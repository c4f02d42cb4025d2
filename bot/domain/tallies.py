"""Counting: what came of a poll's questions, of everybody and by territory.

Shares are of those who answered that question. Each is rounded by itself, so equal counts are equal
shares and the sum may be 99 or 101; with the largest remainder one of three equal options would
seem to lead. „0 %“ is only said of nobody, „100 %“ only of all.

A ranking is counted as the mean rank. What a ballot leaves out comes last: those options share the
places that are left, each has their mean (of five, two ranked: the others are 4th each).
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import fsum
from statistics import median
from typing import Any, TypeVar

from bot.domain.asking import percent
from bot.domain.polls import CELL_MIN, SCALE, Answers, Question, QuestionKind, gave

T = TypeVar("T", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Spread:
    """Of the points of a scale, or of numbers that were given."""

    least: float
    most: float
    mean: float
    median: float
    total: float


@dataclass(frozen=True, slots=True)
class Tally:
    """One question counted. `asked`: how many of the ballots it was a question to.

    `counts` are of each option, of each point of a scale; of a ranking, how often each was first.
    `ranks` are the mean rank of each option. A text is only counted.
    """

    question: Question
    asked: int
    answered: int
    counts: tuple[int, ...] = ()
    ranks: tuple[float, ...] = ()
    spread: Spread | None = None

    @property
    def percents(self) -> tuple[int, ...]:
        """Of the counts, of those who answered."""
        return tuple(percent(one, self.answered) for one in self.counts)

    @property
    def order(self) -> tuple[int, ...]:
        """Indexes of the counts: the most chosen first, the best ranked; a scale as it goes."""
        indexes = range(len(self.counts))
        if self.question.kind is QuestionKind.SCALE:
            return tuple(indexes)
        if self.ranks and self.answered:
            return tuple(sorted(indexes, key=lambda one: (self.ranks[one], one)))
        return tuple(sorted(indexes, key=lambda one: (-self.counts[one], one)))


def is_reached(quorum: int | None, answered: int, total: int) -> bool:
    """Whether enough have answered; `quorum` in per cent, and never by rounding."""
    return quorum is None or (total > 0 and 100 * answered >= quorum * total)


def count(
    questions: Sequence[Question],
    ballots: Sequence[Answers],
    apart: Mapping[int, Sequence[Any]] | None = None,
) -> list[Tally]:
    """The questions in their order. What somebody answered but is not asked does not count.

    `apart`: question → answers that lie in no ballot.
    """
    of: dict[int, Sequence[Answers]] = {}
    found: list[Tally] = []
    for question in sorted(questions, key=lambda one: one.position):
        if question.after_id is None:
            of[question.id] = ballots
        else:
            of[question.id] = [
                one
                for one in of.get(question.after_id, ())
                if gave(one.get(question.after_id), question.after_option)
            ]
        mine = of[question.id]
        given = [answer for one in mine if (answer := one.get(question.id)) is not None]
        given += apart.get(question.id, ()) if apart else ()
        found.append(_counted(question, len(mine), given))
    return found


def _counted(question: Question, asked: int, given: Sequence[Any]) -> Tally:
    match question.kind:
        case QuestionKind.SCALE:
            return _scale(question, asked, given)
        case QuestionKind.RANKING:
            return _ranking(question, asked, given)
        case QuestionKind.NUMBER:
            return Tally(question, asked, len(given), spread=_spread(given))
        case QuestionKind.TEXT:
            return Tally(question, asked, len(given))
        case QuestionKind.SEVERAL:
            chosen = Counter(option for one in given for option in one)
        case _:
            chosen = Counter(given)
    counts = tuple(chosen[option] for option in range(question.count))
    return Tally(question, asked, len(given), counts)


def _scale(question: Question, asked: int, given: Sequence[int]) -> Tally:
    first, last = SCALE
    chosen = Counter(given)
    counts = tuple(chosen[point] for point in range(first, last + 1))
    return Tally(question, asked, len(given), counts, spread=_spread(given))


def _ranking(question: Question, asked: int, given: Sequence[Sequence[int]]) -> Tally:
    """Ranks are summed twice over, so that halves stay whole numbers."""
    number = question.count
    firsts, doubled = [0] * number, [0] * number
    for ballot, often in Counter(map(tuple, given)).items():
        last = len(ballot) + 1 + number  # twice the mean of the places that are left
        mine = dict.fromkeys(range(number), last)
        mine.update((option, 2 * place) for place, option in enumerate(ballot, start=1))
        for option, rank in mine.items():
            doubled[option] += rank * often
        if ballot:
            firsts[ballot[0]] += often
    ranks = tuple(one / (2 * len(given)) for one in doubled) if given else ()
    return Tally(question, asked, len(given), tuple(firsts), ranks)


def _spread(given: Sequence[float]) -> Spread | None:
    if not given:
        return None
    total = fsum(given)
    return Spread(min(given), max(given), total / len(given), median(given), total)


# By territory


@dataclass(frozen=True, slots=True)
class Cells:
    """One question by place. `rest` is what may be shown only together, of all places not named."""

    places: Mapping[str, Tally] = field(default_factory=dict)
    rest: Tally | None = None


def by_place(questions: Sequence[Question], groups: Mapping[str, Sequence[Answers]]) -> list[Cells]:
    """Each question by place, each place as it is: of named polls only."""
    counted = {place: count(questions, ballots) for place, ballots in groups.items()}
    return [
        Cells({place: tallies[number] for place, tallies in counted.items()})
        for number in range(len(questions))
    ]


def guarded(
    questions: Sequence[Question], groups: Mapping[str | None, Sequence[Answers]]
) -> list[Cells]:
    """Each question by place, no cell of fewer than five who answered it, nor one to be inferred.

    Of `None` are the ballots without a place. Nothing is said by place where that leaves none.
    """
    counted = {place: count(questions, ballots) for place, ballots in groups.items()}
    together: dict[frozenset[str | None], list[Tally]] = {}
    found: list[Cells] = []
    for number in range(len(questions)):
        sizes = {place: tallies[number].answered for place, tallies in counted.items()}
        hidden = merged(sizes)
        shown = {
            place: tallies[number]
            for place, tallies in counted.items()
            if place is not None and place not in hidden
        }
        if hidden not in together:
            ballots = [one for place in hidden for one in groups[place]]
            together[hidden] = count(questions, ballots)
        rest = together[hidden][number]
        found.append(Cells(shown, rest if rest.answered else None) if shown else Cells())
    return found


def merged(sizes: Mapping[str | None, int], least: int = CELL_MIN) -> frozenset[str | None]:
    """The places that are shown only together: the small ones, and those without a name.

    Together they are nobody, or at least so many: else what is left when all the others are taken
    from the whole would be a small cell again, so the next smallest goes with them.
    """
    hidden = {place for place, size in sizes.items() if place is None or size < least}
    others = sorted((size, place) for place, size in sizes.items() if place not in hidden and place)
    together = sum(sizes[place] for place in hidden)
    for size, place in others:
        if not 0 < together < least:
            break
        hidden.add(place)
        together += size
    return frozenset(hidden)


def told(answered: Mapping[str, int], *, anonymous: bool) -> frozenset[str]:
    """The territories whose participation may be told: of an anonymous poll from five up.

    Nor may a smaller one be what is left when those are taken from the whole.
    """
    sizes: dict[str | None, int] = dict(answered.items())
    return frozenset(answered) - (merged(sizes) if anonymous else frozenset())


def grouped(pairs: Iterable[tuple[T, Answers]]) -> dict[T, list[Answers]]:
    """Ballots by what stands beside each."""
    found: dict[T, list[Answers]] = {}
    for key, ballot in pairs:
        found.setdefault(key, []).append(ballot)
    return found
