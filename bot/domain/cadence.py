"""What the strategy asks of meetings (`strategy_measures.csv`), and how a place stands."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from itertools import pairwise

from bot.domain.counties import County
from bot.domain.meetings import MeetingKind
from bot.domain.taps import Tap

MONTHS = 12
DAY = timedelta(days=1)
# How long before the last day a lead is told that nothing is planned: of what is owed each month a
# third of it, of the rest long enough to find a date and a place.
AHEAD_MONTHLY, AHEAD = timedelta(days=10), timedelta(days=30)
TITLES = 6  # places of one screen


class Of(IntEnum):
    """Whose a duty is."""

    COUNTY = 1
    MUNICIPALITY = 2
    COUNTRY = 3


# The measure's task and words → the kind of meeting it counts, and whose duty that is.
COUNTED: Mapping[str, tuple[MeetingKind, Of]] = {
    "rallies": (MeetingKind.RALLY, Of.COUNTRY),
    "gatherings": (MeetingKind.GATHERING, Of.COUNTY),
    "meetings per county": (MeetingKind.INFORMAL, Of.COUNTY),
    "meetings per municipality": (MeetingKind.LOCAL, Of.MUNICIPALITY),
    "seminars": (MeetingKind.SEMINAR, Of.COUNTRY),
    "trips": (MeetingKind.TRIP, Of.COUNTRY),
}
PERIODS: Mapping[str, int] = {"month": 1, "quarter": 3, "year": 12, "five years": 60}  # months


@dataclass(frozen=True, slots=True)
class Duty:
    """`target` meetings of a kind in each period of so many months."""

    kind: MeetingKind
    of: Of
    target: int
    months: int

    @property
    def step(self) -> int:
        """Months in which one is due: two a year are one each half-year."""
        return max(self.months // self.target, 1)

    @property
    def ahead(self) -> timedelta:
        return AHEAD_MONTHLY if self.step == 1 else AHEAD

    @property
    def code(self) -> str:
        return self.kind.code


def duties(measures: Sequence[Mapping[str, str]], *, gatherings_of: Of = Of.COUNTY) -> list[Duty]:
    """What the measures ask of meetings; whose the gatherings are is the association's to say."""
    found = []
    for line in measures:
        counted = COUNTED.get(line["unit_en"])
        if counted is None or not line["target"]:
            continue
        kind, of = counted
        whose = gatherings_of if kind is MeetingKind.GATHERING else of
        found.append(Duty(kind, whose, int(line["target"]), PERIODS[line["period"]]))
    return found


@dataclass(frozen=True, slots=True)
class Standing:
    """A place against one duty, on a day.

    `held` and `planned` are of the span that is counted: this year, or the five years the strategy
    names. `expected` is how many should have been held by now, `wanted` how many in the whole span.
    `due` is the last day for the next one that is neither held nor planned; None: all are.
    `last_id` is the last one known, be it of an earlier span: the next may be made after it.
    """

    duty: Duty
    held: int
    planned: int
    expected: int
    wanted: int
    due: date | None
    last_id: int | None = None

    @property
    def overdue(self) -> int:
        return max(self.expected - self.held, 0)

    def is_near(self, today: date) -> bool:
        """Whether it is time to plan the next one."""
        return self.due is not None and self.due - self.duty.ahead < today


@dataclass(frozen=True, slots=True)
class Counted:
    """A meeting that counts: on which day it began, and whether it is over."""

    id: int
    day: date
    is_over: bool


def standing(duty: Duty, meetings: Sequence[Counted], today: date, since: date) -> Standing:
    """How it stands: of parts of the span that ended before `since` nothing is asked.

    Who has held two in one half-year has held two that year: the strategy counts by the year.
    """
    first, last = span(duty, today)
    mine = [one for one in meetings if first <= one.day <= last]
    held = sum(one.is_over for one in mine)
    planned = len(mine) - held
    ends = [end for end in _ends(duty, first, last) if end >= since]
    left = ends[len(mine) :]
    return Standing(
        duty,
        held,
        planned,
        expected=sum(end < today for end in ends),
        wanted=len(ends),
        due=left[0] if left else None,
        last_id=max(meetings, key=lambda one: one.day).id if meetings else None,
    )


def span(duty: Duty, today: date) -> tuple[date, date]:
    """The days that are counted together: this year's, or those of five years from 2021 on.

    The strategy of 2020 counts in fives of years; 2026 begins its second five.
    """
    years = max(duty.months // MONTHS, 1)
    begin = today.year - (today.year - 2021) % years
    return date(begin, 1, 1), date(begin + years, 1, 1) - DAY


def _ends(duty: Duty, first: date, last: date) -> Iterator[date]:
    """The last day of each part in which one meeting is due."""
    begins = [first]
    while begins[-1] <= last:
        months = begins[-1].month - 1 + duty.step
        begins.append(date(begins[-1].year + months // MONTHS, months % MONTHS + 1, 1))
    for _, after in pairwise(begins):
        yield after - DAY


def part(duty: Duty, day: date) -> tuple[date, date]:
    """The part of its span that the day lies in: its first day and its last."""
    first, last = span(duty, day)
    for end in _ends(duty, first, last):
        if day <= end:
            return first, end
        first = end + DAY
    raise ValueError(f"{day} lies in no part")


class CadenceOf(Tap, prefix="i1"):
    """One county: what is owed there, municipality by municipality."""

    county: County
    page: int = 0


class CadencePicture(Tap, prefix="i2"):
    """As a picture."""


class CadenceTable(Tap, prefix="i3"):
    """As a table."""
