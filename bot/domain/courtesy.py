"""When a message may go: never at night, at the weekend, on a holiday, or in somebody's pause."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.preferences import OBLIGATORY, Hours, How, Wish

AFTER = 5  # minutes after the quiet hours: what was held does not come on the stroke
AFTER_PAUSE = timedelta(minutes=1)  # what waited comes after the word of how much it is
DIGEST_DAY = 1  # Tuesday, as date.weekday() counts
DAY = timedelta(days=1)
SATURDAY = 5

# Days without work by article 123 of the Labour Code; Easter is reckoned, Sundays are quiet anyway.
HOLIDAYS = frozenset(
    {
        *((1, 1), (2, 16), (3, 11), (5, 1), (6, 24), (7, 6), (8, 15)),
        *((11, 1), (11, 2), (12, 24), (12, 25), (12, 26)),
    }
)


class Says(StrEnum):
    GO = "go"
    LATER = "later"
    DECLINED = "declined"  # it is not wanted
    DIGEST = "digest"  # it goes into the receiver's digest instead
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a message may go; `at` is when, where it is later."""

    says: Says
    at: datetime | None = None
    silent: bool = False


def may_go(wish: Wish, queued: datetime, now: datetime, zone: ZoneInfo) -> datetime | None:
    """From when a message queued then may be sent, now or later; None where it is not wanted."""
    if wish.kind in OBLIGATORY:
        return _awake(now, wish.quiet, zone)
    if wish.how is How.OFF:
        return None
    earliest = max(now, _due(wish, queued, zone))
    if wish.paused_until is not None:
        earliest = max(earliest, pause_ends(wish.paused_until, wish.quiet, zone) + AFTER_PAUSE)
    return _awake(earliest, wish.quiet, zone)


def pause_ends(last_day: date, quiet: Hours, zone: ZoneInfo) -> datetime:
    """The first moment after a pause that is not quiet."""
    return _morning(_workday(last_day + DAY), quiet, zone)


def is_quiet(moment: datetime, quiet: Hours, zone: ZoneInfo) -> bool:
    local = moment.astimezone(zone)
    minute = local.hour * 60 + local.minute
    return not quiet.until <= minute < quiet.since or is_day_off(local.date())


def is_day_off(day: date) -> bool:
    """A weekend, or a national holiday."""
    if day.weekday() >= SATURDAY or (day.month, day.day) in HOLIDAYS:
        return True
    return day == easter(day.year) + DAY


def easter(year: int) -> date:
    """Easter Sunday, by the anonymous Gregorian reckoning (Nature, 1876)."""
    century, in_century = divmod(year, 100)
    leaps, rest = divmod(century, 4)
    shift = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * (year % 19) + century - leaps - shift + 15) % 30
    weekday = (32 + 2 * rest + 2 * (in_century // 4) - moon - in_century % 4) % 7
    late = (year % 19 + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _awake(moment: datetime, quiet: Hours, zone: ZoneInfo) -> datetime:
    """The moment, or the next morning where it is quiet."""
    return _next_morning(moment, quiet, zone) if is_quiet(moment, quiet, zone) else moment


def _due(wish: Wish, queued: datetime, zone: ZoneInfo) -> datetime:
    match wish.how:
        case How.DAILY:
            return _next_morning(queued, wish.quiet, zone)
        case How.WEEKLY:
            return _next_digest(queued, wish.quiet, zone)
    return queued


def _next_morning(moment: datetime, quiet: Hours, zone: ZoneInfo) -> datetime:
    day = _workday(moment.astimezone(zone).date())
    morning = _morning(day, quiet, zone)
    return morning if morning > moment else _morning(_workday(day + DAY), quiet, zone)


def _next_digest(moment: datetime, quiet: Hours, zone: ZoneInfo) -> datetime:
    """The next Tuesday morning; where that is a holiday, the first working day after it."""
    local = moment.astimezone(zone).date()
    tuesday = local - timedelta(days=(local.weekday() - DIGEST_DAY) % 7)
    while (morning := _morning(_workday(tuesday), quiet, zone)) <= moment:
        tuesday += 7 * DAY
    return morning


def _workday(day: date) -> date:
    """The day, or the first one after it that is not off."""
    while is_day_off(day):
        day += DAY
    return day


def _morning(day: date, quiet: Hours, zone: ZoneInfo) -> datetime:
    hour, minute = divmod(quiet.until + AFTER, 60)
    return datetime.combine(day, time(hour, minute), zone)
