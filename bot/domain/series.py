"""Meetings that repeat: by what rule, and on which days that makes them.

Rules are those of RFC 5545, reckoned by dateutil in the local clock's time, so that ten o'clock
stays ten o'clock over both nights of the clock change.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import IntEnum
from itertools import islice
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

from bot.domain.quiet import is_day_off, workday
from bot.domain.taps import Tap

COUNTS = (3, 6, 12)  # how many times are offered
LONGEST = timedelta(days=731)  # no series reaches further
# How long before its day each is announced: time to plan, and not so early that it is forgotten.
AHEAD = timedelta(days=14)
AHEAD_OFTEN = timedelta(days=3)  # of what is weekly or oftener
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")  # as date.weekday() counts
LAST = 5  # the fifth such weekday of a month there often is not: the last one is meant
WEEK = 7


class Repeat(IntEnum):
    """Values are in old messages: never reuse one."""

    MONTHLY_WEEKDAY = 1  # each first Wednesday
    MONTHLY_DAY = 2  # each 5th; where that is a day off, the next working day
    QUARTERLY_WEEKDAY = 3
    QUARTERLY_DAY = 4
    WEEKLY = 5
    WORKDAYS = 6

    @property
    def code(self) -> str:
        return self.name.lower().replace("_", "-")

    @property
    def ahead(self) -> timedelta:
        often = self in {Repeat.WEEKLY, Repeat.WORKDAYS}
        return AHEAD_OFTEN if often else AHEAD


@dataclass(frozen=True, slots=True)
class Series:
    """`starts_at` is the first one's; `count` is how many there are in all."""

    id: int
    repeat: Repeat
    rule: str
    starts_at: datetime
    count: int
    left_out: tuple[date, ...] = ()


def nth(day: date) -> int:
    """Which such weekday of its month it is, from 1; of the fifth the last one is meant."""
    number = (day.day - 1) // WEEK + 1
    return -1 if number == LAST else number


def rule(repeat: Repeat, day: date) -> str:
    """The rule that begins with that day."""
    weekday = f"BYDAY={nth(day)}{WEEKDAYS[day.weekday()]}"
    # A month without such a day has its last one instead: the 31st is the end of each month.
    days = ",".join(str(number) for number in range(28, day.day + 1)) or str(day.day)
    month_day = f"BYMONTHDAY={days};BYSETPOS=-1"
    match repeat:
        case Repeat.MONTHLY_WEEKDAY:
            return f"FREQ=MONTHLY;{weekday}"
        case Repeat.MONTHLY_DAY:
            return f"FREQ=MONTHLY;{month_day}"
        case Repeat.QUARTERLY_WEEKDAY:
            return f"FREQ=MONTHLY;INTERVAL=3;{weekday}"
        case Repeat.QUARTERLY_DAY:
            return f"FREQ=MONTHLY;INTERVAL=3;{month_day}"
        case Repeat.WEEKLY:
            return "FREQ=WEEKLY"
        case Repeat.WORKDAYS:
            return "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"


def moments(series: Series, zone: ZoneInfo) -> list[datetime]:
    """When each begins, the first one too; days that were left out do not count among `count`."""
    first = series.starts_at.astimezone(zone)
    return list(islice(_moments(series, first, zone), series.count))


def _moments(series: Series, first: datetime, zone: ZoneInfo) -> Iterator[datetime]:
    out: Collection[date] = set(series.left_out)
    seen: set[date] = set()
    until = first + LONGEST
    for naive in rrulestr(series.rule, dtstart=first.replace(tzinfo=None)):
        if naive > until.replace(tzinfo=None):
            return
        day = naive.date()
        if day != first.date():
            if series.repeat is Repeat.WORKDAYS and is_day_off(day):
                continue
            day = _working(day)
        if day in seen or day in out:
            continue
        seen.add(day)
        yield datetime.combine(day, naive.time(), zone)


def _working(day: date) -> date:
    """The next working day; at the end of a month the last one before, not to miss the month."""
    after = workday(day)
    while after.month != day.month and is_day_off(day):
        day -= timedelta(days=1)
    return day if after.month != day.month else after


def announced_at(series: Series, starts_at: datetime, zone: ZoneInfo) -> datetime:
    """When one of them is announced: at the same hour, so many days before."""
    local = starts_at.astimezone(zone)
    day = local.date() - series.repeat.ahead
    return datetime.combine(day, local.time(), zone)


class ChooseRepeat(Tap, prefix="j1"):
    """How it repeats; then how often."""

    meeting: int
    repeat: Repeat


class BeginSeries(Tap, prefix="j2"):
    meeting: int
    repeat: Repeat
    count: int


class EndSeries(Tap, prefix="j3"):
    """Those that were not announced are no more: asks first, `sure` does it."""

    meeting: int
    sure: bool


class CopyToRest(Tap, prefix="j4"):
    """What was changed of one holds for those after it that were not announced; hours too."""

    meeting: int


class LeaveOut(Tap, prefix="j5"):
    """That date is left out; the others stay."""

    meeting: int
