"""When something was done, as people say it: a year, a season, a month, a day, or a span of them.

„2025“, „2026 m. gegužė“, „gegužę“, „vasarą“, „2026-05-12“, „gegužės 12 d.“, „2025 m. rugsėjo –
lapkričio mėn.“. A winter has two years: what was meant is not guessed.
What has no year is the latest one that is over or under way: what was done is past.
"""

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.folding import fold

EARLIEST = 1990
AHEAD = 5  # years, of what is under way: it is found under each of its years
DAY_MAX, MONTHS = 31, 12
ENDS = 2  # of a span
TYPED_MAX = 80  # characters; what is longer is no date
# How the months' names begin, folded, in Lithuanian and English.
_MONTHS = (
    *(
        ("saus", "jan"),
        ("vasari", "vasary", "feb"),
        ("kov", "mar"),
        ("baland", "apr"),
        ("geguz", "may"),
    ),
    *(("birzel", "jun"), ("liep", "jul"), ("rugpj", "aug"), ("rugsej", "sep"), ("spal", "oct")),
    *(("lapkri", "nov"), ("gruod", "dec")),
)
# … and the seasons', with their first month; each has three.
_SEASONS = {"pavasar": 3, "spring": 3, "vasar": 6, "summer": 6, "rud": 9, "autumn": 9}
_SEASON = 3  # months
_FILLING = frozenset({"m", "men", "d", "metai", "metais", "menuo", "menesi", "nuo", "iki", "in"})


@dataclass(frozen=True, slots=True)
class Days:
    """From the first day to the last, both among them."""

    starts_on: date
    ends_on: date


@dataclass(frozen=True, slots=True)
class _Said:
    year: int | None
    month: int | None
    day: int | None
    months: int = 1


def read_days(text: str, today: date) -> Days | None:
    """What was meant; None where that cannot be told, or it is still to come."""
    ends = re.split(r"\s*[–—]\s*|\s+-\s+|\s+iki\s+|\s+to\s+", text.strip()[:TYPED_MAX].lower())
    said = [_read(end) for end in ends if end]
    if not 1 <= len(said) <= ENDS or None in said:
        return None
    first, last = said[0], said[-1]
    assert first is not None  # noqa: S101 - see above
    assert last is not None  # noqa: S101 - see above
    if len(said) > 1:
        last = replace(last, year=last.year or first.year, month=last.month or first.month)
        first = replace(first, year=first.year or last.year)
    try:
        found = Days(_days(first, today).starts_on, _days(last, today).ends_on)
    except ValueError:
        return None
    if found.starts_on > min(found.ends_on, today) or found.starts_on.year < EARLIEST:
        return None
    if found.ends_on.year > today.year + AHEAD:
        return None
    return found


def _read(text: str) -> _Said | None:
    numbers, months, seasons = [], [], []
    for word in fold(text).split():
        if word.isdecimal() and len(word) <= len("2026"):
            numbers.append(int(word))
        elif (month := _month(word)) is not None:
            months.append(month)
        elif (month := _season(word)) is not None:
            seasons.append(month)
        elif word not in _FILLING:
            return None
    said = _put_together(numbers, months + seasons)
    return said if said is None or not seasons else replace(said, months=_SEASON)


def _month(word: str) -> int | None:
    return next(
        (number for number, begins in enumerate(_MONTHS, 1) if word.startswith(begins)), None
    )


def _season(word: str) -> int | None:
    return next((month for begins, month in _SEASONS.items() if word.startswith(begins)), None)


def _put_together(numbers: list[int], months: list[int]) -> _Said | None:
    """2026 05 12, 12 05 2026, or with the month's name: the number above 31 is the year."""
    years = [number for number in numbers if number > DAY_MAX]
    rest = [number for number in numbers if number <= DAY_MAX]
    if len(years) > 1 or len(months) > 1:
        return None
    year = years[0] if years else None
    if months:
        return _Said(year, months[0], rest[0] if rest else None) if len(rest) <= 1 else None
    if numbers and year is not None and numbers[-1] == year:
        rest.reverse()  # 12 05 2026
    match rest:
        case []:
            return _Said(year, None, None) if year else None
        case [month]:
            return _Said(year, month, None) if year else _Said(None, None, month)
        case [month, day]:
            return _Said(year, month, day)
    return None


def _days(said: _Said, today: date) -> Days:
    """Raises ValueError for what is no day."""
    if said.month is None:
        if said.year is None or said.day is not None:
            raise ValueError(f"{said!r} names no month")
        return Days(date(said.year, 1, 1), date(said.year, 12, 31))
    if not 1 <= said.month <= MONTHS:
        raise ValueError(f"{said!r} names no month")
    year = said.year or _latest(said.month, said.day or 1, today)
    if said.day is not None:
        if said.months > 1:
            raise ValueError(f"{said!r} is no day")
        day = date(year, said.month, said.day)
        return Days(day, day)
    ends = said.month + said.months - 1
    last = calendar.monthrange(year, ends)[1]
    return Days(date(year, said.month, 1), date(year, ends, last))


def _latest(month: int, day: int, today: date) -> int:
    return today.year if (month, day) <= (today.month, today.day) else today.year - 1
