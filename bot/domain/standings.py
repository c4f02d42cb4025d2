"""From scores and votes to places: exactly, so that anybody who reckons it again gets the same.

Everything is a fraction; nothing is rounded but what is shown. The protocol states these rules in
words (`protocols.ftl`), and `sueiga prove contest` reckons them once more without this module.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from math import floor

from bot.domain.contests import LEAST_TRIMMED, WEIGHTS, Criterion, Method, Rules, Tie
from bot.domain.juries import LEAST, Way
from bot.domain.polls import CELL_MIN

HUNDRED = 100  # what the best possible result comes to
NOT_COUNTED = 0  # ballots, where the vote is not to be looked at
APART = Fraction(1, 2)  # of the scale: where two jurors are farther apart, the chair is told


@dataclass(frozen=True, slots=True)
class Entry:
    """A nomination with all that decides about it. `sheets`: juror → criterion → points."""

    nomination_id: int
    sheets: Mapping[int, Mapping[int, int]] = field(default_factory=dict)
    votes: int = 0


@dataclass(frozen=True, slots=True)
class Placed:
    """`total` in hundredths of the best possible; None where too few have scored it.

    `place` is counted from 1, equal ones share it; None without a total. `by_criterion` are the
    means in points. `disagree`: two of its jurors are far apart.
    """

    nomination_id: int
    total: Fraction | None
    place: int | None
    jury: Fraction | None
    by_criterion: Mapping[int, Fraction]
    scores: int
    votes: int
    disagree: bool


class How(StrEnum):
    """How those of a category and a county that go on were found."""

    SINGLE = "single"  # there was but one
    JURY = "jury"
    MEMBERS = "members"
    FEW_SCORES = "few-scores"  # one has too few: the county has not chosen, all go on
    FEW_VOTES = "few-votes"  # counts would tell who voted what: all go on


@dataclass(frozen=True, slots=True)
class Choice:
    """What came of a category in a county. The standing is empty where nobody has chosen."""

    how: How
    standing: Sequence[Placed]
    on: Collection[int]  # the numbers of those that go on


def weighted(points: Mapping[int, int], criteria: Sequence[Criterion]) -> Fraction:
    """What one juror gives, in points: the criteria by their weights."""
    return sum((Fraction(one.weight * points[one.id], WEIGHTS) for one in criteria), Fraction())


def together(values: Sequence[Fraction], method: Method) -> Fraction:
    """Of at least one. With fewer than three nothing is left out."""
    kept = sorted(values)
    if method is Method.TRIMMED and len(kept) >= LEAST_TRIMMED:
        kept = kept[1:-1]
    return sum(kept, Fraction()) / len(kept)


def placed(
    entries: Sequence[Entry], criteria: Sequence[Criterion], rules: Rules, *, by_vote: bool = False
) -> list[Placed]:
    """Of one category, the best first; without a place last, in the order of their numbers.

    `by_vote`: members alone decide, as in a county where they choose.
    """
    most = max((one.votes for one in entries), default=0)
    reckoned = []
    for one in entries:
        values = [weighted(sheet, criteria) for sheet in one.sheets.values()]
        jury = together(values, rules.method) if values else None
        total = _votes(one, most) if by_vote else _total(one, jury, most, rules)
        reckoned.append(
            Placed(
                one.nomination_id,
                total,
                None,
                jury,
                _means(one, criteria),
                len(values),
                one.votes,
                _are_apart(values, rules),
            )
        )
    return _in_order(reckoned, criteria, rules)


def going_on(standing: Sequence[Placed], places: int) -> list[Placed]:
    """Whoever has one of so many places; equal ones go on together."""
    return [one for one in standing if one.place is not None and one.place <= places]


def chosen(
    entries: Sequence[Entry], way: Way, criteria: Sequence[Criterion], rules: Rules, ballots: int
) -> Choice:
    """Of one category in one county; `ballots`: how many of its members have voted.

    A juror who gives no points keeps nobody from going on: then all do. As many scores are needed
    as in the country's jury, but no more than the smallest jury can give.
    """
    everybody = [one.nomination_id for one in entries]
    if len(entries) == 1:
        return Choice(How.SINGLE, (), everybody)
    if way is Way.JURY:
        how, few = How.JURY, How.FEW_SCORES
        own = replace(rules, scores=min(rules.scores, LEAST), vote=None)
        has_chosen = all(len(one.sheets) >= own.scores for one in entries)
        theirs = [replace(one, votes=0) for one in entries]
        standing = placed(theirs, criteria, own) if has_chosen else []
    else:
        how, few = How.MEMBERS, How.FEW_VOTES
        has_chosen = ballots >= CELL_MIN
        theirs = [replace(one, sheets={}) for one in entries]
        standing = placed(theirs, criteria, rules, by_vote=True) if has_chosen else []
    if not has_chosen:
        return Choice(few, (), everybody)
    on = [one.nomination_id for one in going_on(standing, rules.county_places)]
    return Choice(how, standing, on)


def final(
    entries: Sequence[Entry], criteria: Sequence[Criterion], rules: Rules, ballots: int
) -> list[Placed]:
    """Of one category in the country. Fewer than five ballots decide nothing: they stay secret."""
    if ballots >= CELL_MIN:
        return placed(entries, criteria, rules)
    without = [replace(one, votes=0) for one in entries]
    return placed(without, criteria, replace(rules, vote=None))


def shown(value: Fraction) -> Decimal:
    """With two decimal places, halves up; of nothing below zero."""
    return Decimal(floor(value * HUNDRED + Fraction(1, 2))).scaleb(-2)


def _total(one: Entry, jury: Fraction | None, most: int, rules: Rules) -> Fraction | None:
    """The jury's part lies between the lowest and the highest points.

    The members' part is its votes beside those of the nomination with the most.
    """
    if jury is None or len(one.sheets) < rules.scores:
        return None
    share = Fraction(rules.vote or 0, HUNDRED)
    of_jury = (jury - rules.lowest) / (rules.highest - rules.lowest) * HUNDRED
    return (1 - share) * of_jury + share * _votes(one, most)


def _votes(one: Entry, most: int) -> Fraction:
    return Fraction(one.votes * HUNDRED, most) if most else Fraction()


def _means(one: Entry, criteria: Sequence[Criterion]) -> dict[int, Fraction]:
    sheets = list(one.sheets.values())
    if not sheets:
        return {}
    return {
        each.id: Fraction(sum(sheet[each.id] for sheet in sheets), len(sheets)) for each in criteria
    }


def _are_apart(values: Sequence[Fraction], rules: Rules) -> bool:
    return bool(values) and max(values) - min(values) >= APART * (rules.highest - rules.lowest)


def _in_order(
    reckoned: Sequence[Placed], criteria: Sequence[Criterion], rules: Rules
) -> list[Placed]:
    keys = {one.nomination_id: _key(one, criteria, rules) for one in reckoned}
    with_total = [one for one in reckoned if one.total is not None]
    best_first = sorted(with_total, key=lambda one: one.nomination_id)
    best_first.sort(key=lambda one: keys[one.nomination_id], reverse=True)
    ordered = []
    for one in best_first:
        mine = keys[one.nomination_id]
        place = 1 + sum(keys[other.nomination_id] > mine for other in with_total)
        ordered.append(replace(one, place=place))
    without = [one for one in reckoned if one.total is None]
    return ordered + sorted(without, key=lambda one: one.nomination_id)


def _key(one: Placed, criteria: Sequence[Criterion], rules: Rules) -> tuple[Fraction, ...]:
    """What is compared, one after the other; the heaviest criterion first, then as they stand."""
    key = [one.total or Fraction()]
    for tie in rules.ties:
        match tie:
            case Tie.CRITERIA:
                heaviest = sorted(criteria, key=lambda each: -each.weight)
                key += [one.by_criterion.get(each.id, Fraction()) for each in heaviest]
            case Tie.VOTES:
                key.append(Fraction(one.votes))
    return tuple(key)
