"""The month's best of each county: what colleagues took over most, then what helped them most."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.counties import County
from bot.domain.quiet import DAY, Hours, is_quiet, morning, workday

NOUN = "bests"  # of its live cards
PLACES = 3
LISTED = 4  # entries, where some share the last place
TITLE_SHOWN = 50  # characters: four of them are a third of a message of a group


@dataclass(frozen=True, slots=True)
class Counted:
    """An entry, and what colleagues made of it in that month."""

    report_id: int
    uses: int
    helpful: int
    published_no: int


def ranked(found: Sequence[Counted]) -> list[tuple[int, Counted]]:
    """With their places: who did equally well shares one, „1, 1, 3“; the older stands first.

    Where too many share the last place, the older ones are shown.
    """
    order = sorted(found, key=lambda one: (-one.uses, -one.helpful, one.published_no))
    results = [(one.uses, one.helpful) for one in order]
    placed = [(results.index(result) + 1, one) for result, one in zip(results, order, strict=True)]
    return [(place, one) for place, one in placed if place <= PLACES][:LISTED]


def month_before(day: date) -> date:
    """The first day of it."""
    return (day.replace(day=1) - DAY).replace(day=1)


def month_after(day: date) -> date:
    """The first day of it."""
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


def due_month(now: datetime, quiet: Hours, zone: ZoneInfo) -> date | None:
    """The month that may be told of now: the last one, from its first working morning on.

    What was slept through for a whole month is told of no more.
    """
    today = now.astimezone(zone).date()
    first = workday(today.replace(day=1))
    if now < morning(first, quiet, zone) or is_quiet(now, quiet, zone):
        return None
    return month_before(today)


def number_of(month: date) -> int:
    """202611: as tables and live cards have it."""
    return month.year * 100 + month.month


def day_of(number: int) -> date:
    """The first day of the month with that number."""
    year, month = divmod(number, 100)
    return date(year, month, 1)


def subject_of(month: int, county: County) -> int:
    return month * 100 + int(county)
