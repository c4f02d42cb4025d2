"""How hours are said, and how long something lasts. The rules are like those of days."""

from datetime import timedelta

from bot.domain.moments import vocabulary as known
from bot.domain.moments.cursor import DIGITS, Cursor
from bot.domain.moments.said import HOUR, MIDNIGHT, NOON, SMALL, Hour, Said, Unclear
from bot.domain.moments.vocabulary import Part, begins

ENDS = 3  # „gruodžio 3 – 5 d. 10 – 13 val.“
HALF = 30  # minutes
QUARTER = 15
TWELVE = 12


def clock(at: Cursor) -> bool:
    """„14:30“, „14.30“, „14,30“."""
    if not at.is_clock():
        return False
    hour, minutes = int(at.digits()), int(at.digits(2))
    at.take(3)
    if at.text() == ":" and at.is_glued() and at.digits(1):
        at.take(2)  # seconds
    _half_of_day(at, hour)
    at.said.add_hour(Hour(_minutes_of(hour, minutes)))
    if at.is_unit():
        at.take()
    return True


def fraction(at: Cursor) -> bool:
    """„1,5 val.“: how long. „½ val.“ has come as „,5 val.“."""
    whole = at.digits(most=DIGITS)
    place = 1 if whole else 0
    if at.text(place) not in {",", "."} or len(at.digits(place + 1)) != 1:
        return False
    unit = at.word(place + 2)
    if not at.is_glued(place + 1) or not (at.is_unit(place + 2) or unit in known.LONG):
        return False
    at.said.put(lasts=timedelta(hours=int(whole or 0) + int(at.digits(place + 1)) / 10))
    return at.take(place + 3)


def hour(at: Cursor) -> bool:
    """„14 val.“, „14 val. 30 min.“, „14h30“, „3 pm“, „dešimtą valandą“, „2 valandas“."""
    number = at.number()
    if number is None:
        return False
    value, length = number
    start, before, padded = at.at, at.text(-1), at.digits().startswith("0")
    if at.text(length) == "-" and at.word(length + 1) in known.ENDINGS:
        length += 2
    at.take(length)
    if _half_of_day(at, value):
        at.said.add_hour(Hour(_minutes_of(value, 0)))
        return True
    unit = at.word()
    if begins(unit, known.MINUTES):
        at.said.put(lasts=timedelta(minutes=value))
        return at.take()
    if not (at.is_unit() or unit in known.LONG):
        at.at = start
        return False
    at.take()
    minutes = _minutes_after(at)
    lasts = timedelta(hours=value, minutes=minutes)
    long = unit in known.LONG and not (unit == known.HOUR_OF and before in known.ABOUT)
    if long or value * HOUR + minutes > MIDNIGHT:
        at.said.put(lasts=lasts)
        return True
    loose = 1 <= value <= SMALL and not padded
    at.said.add_hour(Hour(_minutes_of(value, minutes), loose, lasts))
    return True


def _minutes_of(hours: int, minutes: int) -> int:
    """Minutes after midnight. Raises Unclear where there is no such hour."""
    if not 0 <= minutes < HOUR or not 0 <= hours * HOUR + minutes <= MIDNIGHT:
        raise Unclear
    return hours * HOUR + minutes


def _minutes_after(at: Cursor) -> int:
    """„30 min.“ or „30“ after the hours."""
    at.skip(".")
    digits = at.digits(most=DIGITS)
    if not digits or at.is_clock() or at.is_unit(1) or at.word(1) in known.LONG:
        return 0
    if begins(at.word(1), known.MINUTES):
        at.take(2)
        return int(digits)
    if len(digits) == DIGITS and at.text(1) not in {"-", "/", "d"}:
        at.take()
        return int(digits)
    return 0


def _half_of_day(at: Cursor, value: int) -> bool:
    """Take „pm“, „p.m.“, „a. m.“. Raises Unclear after „13“."""
    for half, part in known.HALVES.items():
        for said in ((f"{half}m",), (half, "m"), (half, ".", "m")):
            if tuple(at.text(place) for place in range(len(said))) == said:
                if not 1 <= value <= TWELVE:
                    raise Unclear
                at.said.put(part=part)
                return at.take(len(said))
    return False


def half_past(at: Cursor) -> bool:
    """„pusę trijų“ is half past two; so is „half past two“."""
    words = (at.word(), at.word(1))
    place, before = (2, 0) if words == ("half", "past") else (1, 1)
    number = at.number(place)
    if words[0] not in {"puse", "half"} or number is None or not 1 <= number[0] <= TWELVE:
        return False
    at.take(place + number[1])
    _spoken(at, ((number[0] - before) or TWELVE) * HOUR + HALF)
    return True


def quarter_to(at: Cursor) -> bool:
    """„be penkiolikos trys“, „be ketvirčio trys“."""
    if at.word() != "be":
        return False
    quarter = begins(at.word(1), known.QUARTER)
    minutes, length = (QUARTER, 1) if quarter else at.number(1) or (0, 0)
    number = at.number(1 + length)
    if number is None or not 1 <= number[0] <= TWELVE or not 1 <= minutes <= HALF:
        return False
    at.take(1 + length + number[1])
    _spoken(at, number[0] * HOUR - minutes)
    return True


def _spoken(at: Cursor, minutes: int) -> None:
    """An hour of a clock with twelve: before eight the afternoon is meant more often."""
    at.said.add_hour(Hour(minutes, loose=minutes < (SMALL + 2) * HOUR))
    if at.is_unit() or at.word() in known.LONG:
        at.take()


def length(at: Cursor) -> bool:
    """„pusvalandį“, „pusantros valandos“; „valandą“ after an hour."""
    for stem, minutes in known.LENGTHS.items():
        if at.word().startswith(stem):
            at.said.put(lasts=timedelta(minutes=minutes))
            at.take()
            if at.word() in known.LONG:
                at.take()
            return True
    if at.word() in {"valanda", known.HOUR_OF} and at.said.hours:
        at.said.put(lasts=timedelta(hours=1))
        return at.take()
    return False


def noon(at: Cursor) -> bool:
    if not begins(at.word(), known.NOON):
        return False
    at.said.add_hour(Hour(NOON))
    return at.take()


def part(at: Cursor) -> bool:
    """„ryte“, „vakaro“; „dienos“ only after an hour, it may be said of a date too."""
    if at.word() in known.PARTS:
        at.said.put(part=known.PARTS[at.word()])
    elif at.word() == "dienos" and at.said.hours:
        at.said.put(part=Part.DAY)
    else:
        return False
    return at.take()


def whole(at: Cursor) -> bool:
    if (at.word(), at.word(1)) not in known.WHOLE:
        return False
    at.said.put(whole=True)
    return at.take(2)


def four_digits(at: Cursor) -> bool:
    """„1430“."""
    digits = at.digits()
    if len(digits) != 2 * DIGITS:
        return False
    at.said.add_hour(Hour(_minutes_of(int(digits[:DIGITS]), int(digits[DIGITS:]))))
    at.take()
    if at.is_unit():
        at.take()
    return True


def bare(at: Cursor) -> bool:
    """A number of which the rest of the text must tell what it is; „10 30“ after a day."""
    number = at.number()
    if number is None or number[0] < 0:
        return False
    minutes = at.digits(1) if at.said.has_day and not at.is_clock(1) else ""
    if len(minutes) == DIGITS and (minutes == "00" or MIDNIGHT // HOUR <= int(minutes) < HOUR):
        at.said.add_hour(Hour(_minutes_of(number[0], int(minutes))))
        return at.take(2)
    at.said.add_bare(number[0])
    return at.take(number[1])


def till(at: Cursor) -> bool:
    """A dash, „iki“, „pabaiga“: the end comes. Where nothing was said before, it is no end."""
    dash = at.text() == "-"
    if not dash and at.word() not in known.TILL and not begins(at.word(), known.TILL_STEMS):
        return False
    at.take()
    if at.said.is_empty:
        at.said.until = not dash
        return True
    if len(at.ends) == ENDS:
        raise Unclear
    at.ends.append(Said(dashed=dash))
    return True


def noise(at: Cursor) -> bool:
    text = at.text()
    is_noise = text in {".", ","} or text in known.NOISE or begins(text, known.NOISE_STEMS)
    return is_noise and at.take()
