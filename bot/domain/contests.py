"""The nomination contest: what decides it, fixed before the first nomination comes in."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from itertools import pairwise
from typing import Any

NAME_MAX = 80  # characters; the name of a category is a button of a form
TEXT_MAX = 3000  # characters: of the contest's rules as people read them
WHY_MAX = 500  # characters: why a phase was moved
CATEGORIES_MAX = 8
CRITERIA_MAX = 6  # a juror's card has a row of buttons for each
QUESTIONS_MAX = 8
WEIGHTS = 100  # what the weights of the criteria come to
SCALE_MAX = 10  # points
LEAST_TRIMMED = 3  # scores of which the lowest and the highest can be left out
MOST_VOTE = 50  # per cent of the result that the members' vote may decide
YEARS = range(2020, 2100)
SLEPT = "$slept"  # in place of a reason: the bot itself moved what ended while it was down
HOUR = timedelta(hours=1)
WEEK = timedelta(days=7)
YEAR = 52 * WEEK  # a whole number of weeks: what is dated by last year's keeps its weekday


class State(StrEnum):
    DRAFT = "draft"  # being put together
    FIXED = "fixed"  # shown: nothing that decides can be changed any more
    CONFIRMED = "confirmed"  # the board stands by the protocol
    ANNOUNCED = "announced"
    CANCELLED = "cancelled"


ENDED = frozenset({State.ANNOUNCED, State.CANCELLED})


class Phase(IntEnum):
    """In their order. Values are in old messages: never reuse one."""

    INTAKE = 1
    CHECK = 2
    COUNTY = 3  # only where there are two levels
    JURY = 4
    VOTE = 5  # only where members vote
    ANNOUNCEMENT = 6  # has no end: it is over when the winners are announced

    @property
    def code(self) -> str:
        return self.name.lower()


class Subject(IntEnum):
    """For what a category is. Values are in old messages: never reuse one."""

    PERSON = 1
    ELDERSHIP = 2
    IDEA = 3

    @property
    def code(self) -> str:
        return self.name.lower()


class Method(IntEnum):
    """How the scores of a nomination become one. Values are in old messages: never reuse one."""

    MEAN = 1
    TRIMMED = 2  # the mean without the lowest and the highest

    @property
    def code(self) -> str:
        return self.name.lower()


class Counties(IntEnum):
    """Who chooses in the counties. Values are in old messages: never reuse one."""

    NONE = 1  # one level: all go to the jury
    MEMBERS = 2
    JURY = 3  # the county's lead and municipal leads; fewer than three: the members

    @property
    def code(self) -> str:
        return self.name.lower()


class Tie(IntEnum):
    """What tells two equal results apart. Values are in old messages: never reuse one."""

    CRITERIA = 1  # the mean by criterion, the heaviest first
    VOTES = 2  # of the members

    @property
    def code(self) -> str:
        return self.name.lower()


class Nominators(IntEnum):
    """Who may nominate whom. Values are in old messages: never reuse one."""

    ANYBODY = 1  # oneself or a colleague
    SELVES = 2
    COLLEAGUES = 3

    @property
    def code(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Criterion:
    """`weight` in per cent."""

    id: int
    name: str
    weight: int


@dataclass(frozen=True, slots=True)
class Span:
    """`[opens_at, closes_at)`; `closes_at` None: it has no end by the clock."""

    phase: Phase
    opens_at: datetime
    closes_at: datetime | None = None

    def covers(self, now: datetime) -> bool:
        return self.opens_at <= now and not self.is_over(now)

    def is_over(self, now: datetime) -> bool:
        return self.closes_at is not None and self.closes_at <= now


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything that decides, besides the criteria and the categories.

    `ties`: what tells equal results apart, in this order; whoever is equal by all of it shares the
    place. `vote`: per cent of the result that the members decide; 0: their vote is shown beside it;
    None: they do not vote. `county_conflict`: a juror does not judge the own county either.
    """

    method: Method = Method.MEAN
    lowest: int = 1  # points
    highest: int = 5
    scores: int = 3  # that a nomination needs to be placed
    places: int = 1  # in a category that win
    counties: Counties = Counties.NONE
    county_places: int = 1  # in a category and a county that go on
    ties: Sequence[Tie] = (Tie.CRITERIA, Tie.VOTES)
    vote: int | None = None
    county_conflict: bool = False
    blind: bool = False
    nominators: Nominators = Nominators.ANYBODY
    per_member: int = 3  # nominations somebody may make
    per_eldership: int = 3  # that may be of one eldership
    per_category: int | None = None
    comments: bool = True  # of the jurors go to the nominee, without names

    def as_json(self) -> dict[str, Any]:
        """For a column of type JSON, and for the protocol."""
        return asdict(self) | {"ties": [int(one) for one in self.ties]}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> "Rules":
        """What an earlier version of the bot did not have, has its default."""
        known = {name: value[name] for name in cls.__slots__ if name in value}
        kinds = {"method": Method, "counties": Counties, "nominators": Nominators}
        for name, kind in kinds.items():
            if name in known:
                known[name] = kind(known[name])
        known["ties"] = tuple(Tie(one) for one in known.get("ties", ()))
        return cls(**known)


class Gap(StrEnum):
    """What keeps a contest from being fixed; a text says each."""

    NO_CATEGORIES = "no-categories"
    NO_CRITERIA = "no-criteria"
    WEIGHTS = "weights"
    NO_RULES = "no-rules"
    SCALE = "scale"
    TRIMMED = "trimmed"
    PLACES = "places"
    VOTE = "vote"
    PHASE_MISSING = "phase-missing"
    PHASE_ORDER = "phase-order"
    PHASE_PAST = "phase-past"


def phases(rules: Rules) -> tuple[Phase, ...]:
    """Those that a contest with such rules has, in their order."""
    without = set()
    if rules.counties is Counties.NONE:
        without.add(Phase.COUNTY)
    if rules.vote is None:
        without.add(Phase.VOTE)
    return tuple(one for one in Phase if one not in without)


def under_way(spans: Sequence[Span], now: datetime) -> Phase | None:
    """By the clock; None before the first, and between two."""
    return next((one.phase for one in spans if one.covers(now)), None)


def coming(spans: Sequence[Span], now: datetime) -> Span | None:
    """The next that opens."""
    later = [one for one in spans if one.opens_at > now]
    return min(later, key=lambda one: one.opens_at, default=None)


def rule_gaps(rules: Rules) -> list[Gap]:
    found = []
    if not 0 <= rules.lowest < rules.highest <= SCALE_MAX:
        found.append(Gap.SCALE)
    if rules.method is Method.TRIMMED and rules.scores < LEAST_TRIMMED:
        found.append(Gap.TRIMMED)
    if min(rules.places, rules.county_places, rules.scores, rules.per_member) < 1:
        found.append(Gap.PLACES)
    if rules.vote is not None and not 0 <= rules.vote <= MOST_VOTE:
        found.append(Gap.VOTE)
    return found


def span_gaps(rules: Rules, spans: Sequence[Span], now: datetime) -> list[Gap]:
    """What is wrong with the dates: each phase has one, they follow one another, none has begun."""
    known = {one.phase: one for one in spans}
    wanted = phases(rules)
    if any(one not in known for one in wanted):
        return [Gap.PHASE_MISSING]
    ordered = [known[one] for one in wanted]
    found = []
    if any(not _is_before(one, other) for one, other in pairwise(ordered)):
        found.append(Gap.PHASE_ORDER)
    if ordered[0].opens_at < now:
        found.append(Gap.PHASE_PAST)
    return found


def _is_before(one: Span, other: Span) -> bool:
    return one.closes_at is not None and one.opens_at < one.closes_at <= other.opens_at


def weight_gaps(criteria: Sequence[Criterion]) -> list[Gap]:
    if not criteria:
        return [Gap.NO_CRITERIA]
    right = all(one.weight > 0 for one in criteria)
    return [] if right and sum(one.weight for one in criteria) == WEIGHTS else [Gap.WEIGHTS]


def moved(
    spans: Sequence[Span], phase: Phase, by: Span, now: datetime, *, missed: bool = False
) -> list[Span] | None:
    """The spans with one of them at other hours; None where that cannot be.

    What has begun keeps its beginning, what has ended stays as it was, none overlaps the next. One
    that was `missed` never began, although its hours are over.
    """
    before = next(one for one in spans if one.phase is phase)
    if before.is_over(now) and not missed:
        return None
    if before.opens_at <= now and by.opens_at != before.opens_at and not missed:
        return None
    if by.closes_at is not None and by.closes_at <= now:
        return None
    after = [replace(by, phase=phase) if one.phase is phase else one for one in spans]
    after.sort(key=lambda one: one.phase)
    in_order = all(_is_before(one, other) for one, other in pairwise(after))
    return after if in_order else None


def pushed(
    spans: Sequence[Span], phase: Phase, by: Span, now: datetime, *, missed: bool = False
) -> list[Span] | None:
    """As `moved`, where the later ones make room: each goes on by as much as that phase's end.

    None where that cannot be either.
    """
    alone = moved(spans, phase, by, now, missed=missed)
    if alone is not None:
        return alone
    before = next(one for one in spans if one.phase is phase)
    if before.closes_at is None or by.closes_at is None or by.closes_at <= before.closes_at:
        return None
    later = by.closes_at - before.closes_at
    room = [_later(one, later) if one.phase > phase else one for one in spans]
    return moved(room, phase, by, now, missed=missed)


def made_up(span: Span, since: datetime, now: datetime) -> Span | None:
    """With the time that was lost, where it ended while the bot was down; None where it did not.

    Nor where that was less than an hour. To a full hour: people read it. `since`: it was down.
    """
    if span.closes_at is None or not span.is_over(now):
        return None
    lost = span.closes_at - max(since, span.opens_at)
    if lost < HOUR:
        return None
    ends = now + lost
    full = ends.replace(minute=0, second=0, microsecond=0)
    return replace(span, closes_at=full if full == ends else full + HOUR)


def _later(one: Span, by: timedelta) -> Span:
    closes_at = None if one.closes_at is None else one.closes_at + by
    return Span(one.phase, one.opens_at + by, closes_at)


# How long each lasts where only the first day was said.
USUAL = {
    Phase.INTAKE: 4 * WEEK,
    Phase.CHECK: WEEK,
    Phase.COUNTY: 2 * WEEK,
    Phase.JURY: 3 * WEEK,
    Phase.VOTE: WEEK,
}


def suggested(rules: Rules, first: datetime) -> list[Span]:
    """All phases of such rules, one after another from then on.

    A week is a week by the clock on the wall where `first` is by the association's clock.
    """
    found, opens_at = [], first
    for phase in phases(rules):
        closes_at = opens_at + USUAL[phase] if phase in USUAL else None
        found.append(Span(phase, opens_at, closes_at))
        opens_at = closes_at or opens_at
    return found


def a_year_later(spans: Sequence[Span], now: datetime) -> list[Span]:
    """So many whole weeks later that none has begun; by the clock on the wall, see above."""
    return _to_come([_later(one, YEAR) for one in spans], YEAR, now)


def anew(spans: Sequence[Span], now: datetime) -> list[Span]:
    """As they were; where the first has begun, so many weeks later that it has not."""
    return _to_come(spans, WEEK, now)


def _to_come(spans: Sequence[Span], step: timedelta, now: datetime) -> list[Span]:
    later = list(spans)
    while later and min(one.opens_at for one in later) <= now:
        later = [_later(one, step) for one in later]
    return later
