"""Hours and days on which nobody is disturbed. Times are aware; the zone is the association's."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

AFTER = 5  # minutes after the quiet hours: what was held does not come on the stroke
LAST_CALL = 19 * 60  # of a day that is not quiet: what could not come later is said then
BEFORE = 60  # minutes before quiet hours that begin earlier than that
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


@dataclass(frozen=True, slots=True)
class Hours:
    """Every night from one hour until another, past midnight; minutes after midnight."""

    since: int
    until: int


def is_quiet(moment: datetime, quiet: Hours, zone: ZoneInfo) -> bool:
    local = moment.astimezone(zone)
    return not quiet.until <= _minute(local) < quiet.since or is_day_off(local.date())


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


def workday(day: date) -> date:
    """The day, or the first one after it that is not off."""
    while is_day_off(day):
        day += DAY
    return day


def morning(day: date, quiet: Hours, zone: ZoneInfo) -> datetime:
    """When what was held comes on that day."""
    return _at(day, quiet.until + AFTER, zone)


def last_morning(moment: datetime, quiet: Hours, zone: ZoneInfo) -> datetime:
    """The last morning of a working day that has come."""
    day = moment.astimezone(zone).date()
    while is_day_off(day) or morning(day, quiet, zone) > moment:
        day -= DAY
    return morning(day, quiet, zone)


def next_morning(moment: datetime, quiet: Hours, zone: ZoneInfo) -> datetime:
    """The first morning of a working day after the moment."""
    day = workday(moment.astimezone(zone).date())
    coming = morning(day, quiet, zone)
    return coming if coming > moment else morning(workday(day + DAY), quiet, zone)


def next_digest(moment: datetime, quiet: Hours, zone: ZoneInfo) -> datetime:
    """The next Tuesday morning; where that is a holiday, the first working day after it."""
    tuesday = _tuesday(moment.astimezone(zone).date())
    while (coming := morning(workday(tuesday), quiet, zone)) <= moment:
        tuesday += 7 * DAY
    return coming


def digest_day(today: date) -> date:
    """Today's or the last day before it on which the weekly digest comes."""
    tuesday = _tuesday(today)
    day = workday(tuesday)
    return day if day <= today else workday(tuesday - 7 * DAY)


def before_quiet(moment: datetime, quiet: Hours, zone: ZoneInfo) -> datetime:
    """The moment, or where it is quiet the last call before the quiet began."""
    if not is_quiet(moment, quiet, zone):
        return moment
    local = moment.astimezone(zone)
    day = local.date() if _minute(local) >= quiet.since else local.date() - DAY
    if is_day_off(local.date()):
        day = local.date()
    while is_day_off(day):
        day -= DAY
    return _at(day, min(LAST_CALL, quiet.since - BEFORE), zone)


def _tuesday(day: date) -> date:
    return day - timedelta(days=(day.weekday() - DIGEST_DAY) % 7)


def _minute(local: datetime) -> int:
    return local.hour * 60 + local.minute


def _at(day: date, minute: int, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(*divmod(minute, 60)), zone)
