"""Which day was meant, by the calendar.

„Kitas antradienis“ is the Tuesday of the next week, Monday to Sunday: on Monday nobody says it of
tomorrow, which is „rytoj“, nor on Monday of this Friday, which is „šis penktadienis“. Only on a
weekend, when the next week is the coming one, some mean the week after it: then it is asked.
„Antradienis“ alone is the coming one; said on a Tuesday it may be today or in a week.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.domain.moments.said import Said, Unclear

WEEK = 7
MONTHS = 12
SATURDAY, SUNDAY = 5, 6
AHEAD = 8  # years in which every day comes, the 29th of February too
FAR = 3660  # days; more is a slip
THIRD = 3  # days to the nearest of a weekday
_IN_WEEK = frozenset(timedelta(days=ahead) for ahead in range(WEEK))


class Doubt(StrEnum):
    """Why it is asked what was meant."""

    SEVERAL = "several"
    PAST = "past"  # the day as it was said is over
    WEEKDAY = "weekday"  # the day as it was said is another day of the week


@dataclass(frozen=True, slots=True)
class Meant:
    days: tuple[date, ...]
    doubt: Doubt | None = None


def meant(said: Said, today: date, since: date) -> Meant:
    """The day; `since` is the first it can be where only a part of it is said.

    Raises Unclear for what is no day.
    """
    try:
        found = _found(said, today, since)
    except (ValueError, OverflowError):
        raise Unclear from None
    if any(day > today + timedelta(days=FAR) for day in found.days):
        raise Unclear
    if said.weekday is None or said.ordinal is not None:
        return found
    if same := tuple(day for day in found.days if day.weekday() == said.weekday):
        several = len(same) > 1 or found.doubt is not Doubt.SEVERAL
        return Meant(same, found.doubt if several else None)
    return Meant((found.days[0], _nearest(found.days[0], said.weekday, today)), Doubt.WEEKDAY)


def _found(said: Said, today: date, since: date) -> Meant:
    if said.days_ahead is not None:
        return _ahead(said, today)
    if said.ordinal is not None:
        return _nth(said, today, since)
    if said.day is not None:
        found = _dated(said, today, since)
        if (
            said.weeks is not None
            and found.days[0] - _of_week(today, said.weeks, 0) not in _IN_WEEK
        ):
            raise Unclear
        return found
    if said.weekend:
        return _weekend(said, today)
    if said.weekday is not None:
        return _weekday(said, said.weekday, today, since)
    if said.weeks_after is not None:
        return Meant((today + timedelta(days=_near(WEEK * said.weeks_after)),))
    if said.months_after is not None:
        return Meant((_months_later(today, said.months_after),))
    raise Unclear


def _ahead(said: Said, today: date) -> Meant:
    """„Po 3 dienų“, „rytoj, lapkričio 24 d.“: what says another day as well is no day."""
    found = today + timedelta(days=_near(said.days_ahead or 0))
    others = (said.weeks_after, said.months_after, said.weekend, said.ordinal)
    if any(one is not None for one in others):
        raise Unclear
    if said.day is not None and _dated(said, today, today).days != (found,):
        raise Unclear
    return Meant((found,))


def _near(days: int) -> int:
    if days > FAR:
        raise Unclear
    return days


def _dated(said: Said, today: date, since: date) -> Meant:
    """A day of a month. In a year that was said it may be over; else it is the next such day."""
    day, month, year = said.day or 0, said.month, _year(said, today)
    if said.months_ahead is not None:
        first = _months_later(today.replace(day=1), said.months_ahead)
        return _unless_past(first.replace(day=day), today, None)
    if month is None:
        return Meant((_day_of_some_month(day, since),))
    if year is not None:
        return _unless_past(date(year, month, day), today, month)
    return Meant((_next(month, day, since),))


def _year(said: Said, today: date) -> int | None:
    return today.year + said.years_ahead if said.years_ahead is not None else said.year


def _unless_past(day: date, today: date, month: int | None) -> Meant:
    """Of a day that is over, the next such one; it must be asked."""
    if day >= today:
        return Meant((day,))
    again = _day_of_some_month(day.day, today) if month is None else _next(month, day.day, today)
    return Meant((again,), Doubt.PAST)


def _next(month: int, day: int, since: date) -> date:
    """The day of the month, in the first year that has it. Raises ValueError."""
    for year in range(since.year, since.year + AHEAD + 1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= since:
            return found
    raise ValueError(day)


def _day_of_some_month(day: int, since: date) -> date:
    for months in range(MONTHS):
        try:
            found = _months_later(since.replace(day=1), months).replace(day=day)
        except ValueError:
            continue
        if found >= since:
            return found
    raise ValueError(day)


def _months_later(day: date, months: int) -> date:
    """The same day of a later month, or its last."""
    years, month = divmod(day.month - 1 + months, MONTHS)
    first = date(day.year + years, month + 1, 1)
    following = (first + timedelta(days=31)).replace(day=1)
    return min(first + timedelta(days=day.day - 1), following - timedelta(days=1))


def _nth(said: Said, today: date, since: date) -> Meant:
    """„Pirmas gruodžio pirmadienis“, „paskutinis kito mėnesio penktadienis“."""
    weekday, ordinal, year = said.weekday or 0, said.ordinal or 0, _year(said, today)
    if said.months_ahead is not None:
        first = _months_later(today.replace(day=1), said.months_ahead)
    elif said.month is not None:
        first = date(year or since.year, said.month, 1)
    else:
        raise Unclear
    found = _of_month(first, weekday, ordinal)
    if found >= (today if year or said.months_ahead is not None else since):
        return Meant((found,))
    later = _months_later(first, 1 if said.month is None else MONTHS)
    doubt = Doubt.PAST if year or said.months_ahead is not None else None
    return Meant((_of_month(later, weekday, ordinal),), doubt)


def _of_month(first: date, weekday: int, ordinal: int) -> date:
    """Raises Unclear where the month has no fifth one."""
    if ordinal < 0:
        last = _months_later(first, 1) - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - weekday) % WEEK)
    ahead = (weekday - first.weekday()) % WEEK + WEEK * (ordinal - 1)
    found = first + timedelta(days=ahead)
    if found.month != first.month:
        raise Unclear
    return found


def _weekday(said: Said, weekday: int, today: date, since: date) -> Meant:
    weeks = said.weeks if said.weeks is not None else said.weeks_after
    if weeks is not None:
        found = _of_week(today, weeks, weekday)
        if found < today:
            return Meant((found + timedelta(days=WEEK),), Doubt.PAST)
        return Meant((found,))
    if said.which == 1:
        found = _of_week(today, 1, weekday)
        if today.weekday() >= SATURDAY:
            return Meant((found, found + timedelta(days=WEEK)), Doubt.SEVERAL)
        return Meant((found,))
    found = since + timedelta(days=(weekday - since.weekday()) % WEEK)
    if found == today == since:
        return Meant((today, today + timedelta(days=WEEK)), Doubt.SEVERAL)
    return Meant((found,))


def _of_week(today: date, weeks: int, weekday: int) -> date:
    monday = today - timedelta(days=today.weekday())
    return monday + timedelta(days=_near(WEEK * weeks) + weekday)


def _weekend(said: Said, today: date) -> Meant:
    days = [_of_week(today, said.weeks or 0, weekday) for weekday in (SATURDAY, SUNDAY)]
    left = tuple(day for day in days if day >= today)
    return Meant(left, Doubt.SEVERAL if len(left) > 1 else None)


def _nearest(day: date, weekday: int, today: date) -> date:
    """The weekday nearest to the day, not before today."""
    ahead = (weekday - day.weekday() + THIRD) % WEEK - THIRD
    found = day + timedelta(days=ahead)
    return found if found >= today else found + timedelta(days=WEEK)
