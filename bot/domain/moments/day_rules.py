"""How days are said. A rule takes tokens and fills slots; or it leaves them, and says so."""

from datetime import timedelta

from bot.domain.moments import vocabulary as known
from bot.domain.moments.cursor import DIGITS, Cursor
from bot.domain.moments.said import HOUR
from bot.domain.moments.tokens import DAYS
from bot.domain.moments.vocabulary import Part, begins

YEARS = range(2000, 2100)
YEAR_DIGITS = 4
HALF_HOUR = HOUR // 2


def pair(at: Cursor) -> bool:
    """„11-28“, „03.04“, where it is taken for a date."""
    if at.date is None:
        return False
    month, day = at.date
    at.said.put(month=month, day=day)
    at.take(3)
    _day_ending(at)
    return True


def iso(at: Cursor) -> bool:
    """„2026-11-28“, „2026.11.28“, „2026 11 28“; „T“ may stand before the hour."""
    if len(at.digits()) != YEAR_DIGITS:
        return False
    signed = at.text(1) in {"-", ".", "/"} and at.text(3) == at.text(1)
    places = (2, 4) if signed else (1, 2)
    month, day = (at.digits(place, most=DIGITS) for place in places)
    if not month or not day:
        return False
    at.said.put(year=int(at.digits()), month=int(month), day=int(day))
    at.take(places[-1] + 1)
    if at.word() == "t" and at.is_glued():
        at.take()
    _day_ending(at)
    return True


def reversed_iso(at: Cursor) -> bool:
    """„28.11.2026“: where the year is last, the day is first."""
    day, month = (at.digits(place, most=DIGITS) for place in (0, 2))
    signed = at.text(1) in {"-", ".", "/"} and at.text(3) == at.text(1)
    if not (day and month and signed and len(at.digits(4)) == YEAR_DIGITS):
        return False
    at.said.put(year=int(at.digits(4)), month=int(month), day=int(day))
    return at.take(5)


def year(at: Cursor) -> bool:
    """„2026 m.“, „2026 lapkričio“, „lapkričio 28, 2026“."""
    digits, said = at.digits(), at.said
    if len(digits) != YEAR_DIGITS or int(digits) not in YEARS:
        return False
    named = at.word(1) == "m" or begins(at.word(1), known.YEARS)
    waiting = said.month is not None and said.day is not None and said.year is None
    if not (named or waiting or known.month_of(at.word(1)) is not None):
        return False
    said.put(year=int(digits))
    return at.take(2 if named else 1)


def month(at: Cursor) -> bool:
    """„gruodžio 5 d.“, or the month alone."""
    found = known.month_of(at.word())
    if found is None:
        return False
    at.said.put(month=found)
    at.take()
    at.skip(".", "the", "menesio")
    _day_after_month(at)
    return True


def _day_after_month(at: Cursor) -> None:
    number = at.number()
    if number is None or at.said.day is not None or at.is_clock():
        return
    found, length = number
    if not 1 <= found <= DAYS or at.is_unit(length) or _orders_weekday(at):
        return
    at.said.put(day=found)
    at.take(length)
    _day_ending(at)


def day_before_month(at: Cursor) -> bool:
    """„5 gruodžio“, „5th of December“; but „10–13 gruodžio 5 d.“ has hours before the month."""
    number = at.number()
    if number is None or at.is_clock():
        return False
    found, place = number
    if at.is_glued(place) and at.text(place) in known.SUFFIXES:
        place += 1
    if at.text(place) == "of":
        place += 1
    of = known.month_of(at.word(place))
    if of is None or not 1 <= found <= DAYS or _orders_weekday(at) or _is_day(at, place + 1):
        return False
    at.said.put(day=found, month=of)
    return at.take(place + 1)


def _is_day(at: Cursor, place: int) -> bool:
    """Whether a number is there that must be a day: „5 d.“, or „5“ where hours came before."""
    number = at.number(place)
    if number is None or at.is_clock(place) or at.is_unit(place + number[1]):
        return False
    if at.text(place + number[1]) in known.DAY:
        return True
    return len(at.ends) > 1 and not at.ends[0].has_day


def day(at: Cursor) -> bool:
    """„28 d.“, „28-ą“, „28th“; „10-ą val.“ is an hour."""
    number = at.number()
    if number is None or at.is_clock() or not 1 <= number[0] <= DAYS:
        return False
    start = at.at
    at.take(number[1])
    if not _day_ending(at) or at.is_unit() or at.word() == known.HOUR_OF:
        at.at = start
        return False
    at.said.put(day=number[0])
    return True


def _day_ending(at: Cursor) -> bool:
    """Take „d.“, „-ą“, „-oji diena“ after the number of a day."""
    start = at.at
    if at.text() == "-" and at.is_glued() and at.is_glued(1) and at.word(1) in known.ENDINGS:
        at.take(2)
    elif at.is_glued() and at.text() in known.SUFFIXES:
        at.take()
    if at.word() in known.DAY:
        at.take()
    return at.at > start


def weekday(at: Cursor) -> bool:
    found = known.weekday_of(at.word())
    if found is None:
        return False
    at.said.put(weekday=found)
    return at.take()


def which(at: Cursor) -> bool:
    """„kitą antradienį“, „kitą savaitę“, „kito mėnesio 5 d.“, „šių metų gruodį“, and such."""
    nearest = at.word() in known.THIS or begins(at.word(), known.THIS_STEMS)
    following = at.word() in known.NEXT or begins(at.word(), known.NEXT_STEMS)
    if not nearest and not following:
        return False
    ahead, what, said = 0 if nearest else 1, at.word(1), at.said
    if (found := known.weekday_of(what)) is not None:
        said.put(which=ahead, weekday=found)
    elif begins(what, known.WEEKENDS):
        said.put(weekend=True, weeks=ahead)
    elif begins(what, known.WEEKS):
        said.put(weeks=ahead)
    elif begins(what, known.YEARS):
        said.put(years_ahead=ahead)
    elif begins(what, known.MONTHS_OF):
        said.put(months_ahead=ahead)
        at.take(2)
        _day_after_month(at)
        return True
    else:
        return False
    return at.take(2)


def weekend(at: Cursor) -> bool:
    if not begins(at.word(), known.WEEKENDS):
        return False
    at.said.put(weekend=True)
    return at.take()


def ordinal(at: Cursor) -> bool:
    """„pirmą gruodžio pirmadienį“: which of a month's weekdays."""
    if not _orders_weekday(at):
        return False
    at.said.put(ordinal=known.number_of(at.word()))
    return at.take()


def _orders_weekday(at: Cursor) -> bool:
    if not known.is_ordinal(at.word()):
        return False
    place = 1
    if at.word(place) in known.NEXT | known.THIS and begins(at.word(place + 1), known.MONTHS_OF):
        place += 2
    elif known.month_of(at.word(place)) is not None:
        place += 1
    return known.weekday_of(at.word(place)) is not None


def near(at: Cursor) -> bool:
    """„rytoj“, „šįvakar“, „day after tomorrow“."""
    word = at.word()
    if word in known.AHEAD:
        at.said.put(days_ahead=known.AHEAD[word])
    elif word in known.TONIGHT:
        at.said.put(days_ahead=0, part=known.TONIGHT[word])
    elif [at.word(place) for place in range(3)] == ["day", "after", "tomorrow"]:
        at.said.put(days_ahead=2)
        at.take(2)
    else:
        return False
    return at.take()


def after(at: Cursor) -> bool:
    """„po savaitės“, „po 3 dienų“, „po dviejų mėnesių“, „po 2 val.“; „po pietų“."""
    if at.word() not in known.AFTER:
        return False
    if begins(at.word(1), known.LUNCH):
        at.said.put(part=Part.AFTERNOON)
        return at.take(2)
    if at.word() == "in" and _is_merely_in(at):
        return at.take()
    count, length = at.number(1) or (1, 0)
    slots = _distance(at.word(1 + length), count)
    if slots is None:
        return False
    at.said.put(**slots)
    return at.take(2 + length)


def _is_merely_in(at: Cursor) -> bool:
    """„in December“, „in the evening“."""
    return known.month_of(at.word(1)) is not None or at.word(1) == "the"


def _distance(unit: str, count: int) -> dict[str, int | timedelta] | None:
    if begins(unit, known.WEEKS):
        return {"weeks_after": count}
    if begins(unit, known.MONTHS_OF):
        return {"months_after": count}
    if begins(unit, known.DAYS) or unit == "d":
        return {"days_ahead": count}
    if unit in known.HOUR or unit in known.HOURS or unit == known.HOUR_OF:
        return {"after": timedelta(hours=count)}
    if begins(unit, known.MINUTES):
        return {"after": timedelta(minutes=count)}
    if begins(unit, known.HALF_HOUR):
        return {"after": timedelta(minutes=HALF_HOUR)}
    return None
