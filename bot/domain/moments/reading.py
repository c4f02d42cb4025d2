"""What people type as a time; all that may have been meant."""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from bot.domain.errors import Refusal
from bot.domain.moments.calendar import Doubt, meant
from bot.domain.moments.grammar import parse
from bot.domain.moments.periods import DAY, Period, Understood, at_minute
from bot.domain.moments.said import HOUR, SMALL, Hour, Said, Unclear
from bot.domain.moments.times import LATE, ROUND, minutes, readings
from bot.domain.moments.tokens import Pair, Token, pairs, split

ASKED = 4  # readings that can be asked about

T = TypeVar("T", bound=Period | date)
Dates = Mapping[int, tuple[int, int]]
Make = Callable[[list[Said]], list[tuple[T, Doubt | None]]]


def read_day(text: str, today: date) -> Understood | None:
    """A day alone. None for what is none."""

    def days(ends: list[Said]) -> list[tuple[date, Doubt | None]]:
        said = _only(ends)
        if said.has_hour or said.lasts is not None or said.after is not None:
            raise Unclear
        found = meant(said, today, today)
        return [(day, found.doubt) for day in found.days if day >= today]

    tokens = split(text)
    found = _first_that_fits([_as_dates(pairs(tokens)), [{}]], tokens, days)
    return None if found is None else _understood(found)


def read_moment(
    text: str, now: datetime, zone: ZoneInfo, day: date | None = None
) -> Understood | None:
    """A day and an hour, or a day without one; an hour alone is `day`'s, or the next such.

    None for what is none. Raises Refusal for an hour that there is not.
    """

    def moments(ends: list[Said]) -> list[tuple[Period | date, Doubt | None]]:
        found = readings(ends, now, zone, day)
        if any(isinstance(one, Period) and one.ends is not None for one, _ in found):
            raise Unclear
        return found

    return _read(text, moments, now, day)


def read_period(
    text: str, now: datetime, zone: ZoneInfo, day: date | None = None
) -> Understood | None:
    """From when until when. Days without an hour are whole; one alone is a day without an hour.

    Hours alone are those of `day`, or the next such. None for what is none. Raises Refusal for an
    hour that there is not, and where the end comes before the beginning.
    """

    def periods(ends: list[Said]) -> list[tuple[Period | date, Doubt | None]]:
        if ends[0].until:
            raise Unclear
        return readings(ends, now, zone, day)

    return _read(text, periods, now, day)


def read_end(text: str, starts: datetime, now: datetime, zone: ZoneInfo) -> Understood | None:
    """From then until when: an hour, a length, or a day with an hour. None for what is none.

    „2 val.“ of what begins at ten may be until two and for two hours. Raises Refusal as
    `read_period` does.
    """

    def periods(ends: list[Said]) -> list[tuple[Period, Doubt | None]]:
        found = _ends(_only(ends), starts.astimezone(UTC), now, zone)
        doubt = Doubt.SEVERAL if len(found) > 1 else None
        return [(Period(starts, end), doubt) for end in found]

    tokens = split(text)
    found = _first_that_fits([[{}], _as_dates(pairs(tokens))], tokens, periods)
    return None if found is None else _understood(found)


def _ends(said: Said, starts: datetime, now: datetime, zone: ZoneInfo) -> list[datetime]:
    """All that may be meant. Raises Unclear; Refusal for what is not after the beginning."""
    bare = [Hour(one * HOUR, 1 <= one <= SMALL, timedelta(hours=one)) for one in said.bare]
    hours = [*said.hours, *bare]
    if said.after is not None or len(hours) > 1:
        raise Unclear
    if not hours:
        if said.lasts is None or said.has_day:
            raise Unclear
        return [starts + said.lasts]
    hour, first = hours[0], starts.astimezone(zone)
    found = _until(said, hour, first, now, zone)
    lasts = hour.lasts if not said.has_day and said.part is None and not said.until else None
    if lasts and (hour.loose or not found):
        found.insert(0, starts + lasts)
    if not found or found[0] - starts > ROUND:
        raise Refusal("moments.backwards")
    return list(dict.fromkeys(found))


def _until(
    said: Said, hour: Hour, first: datetime, now: datetime, zone: ZoneInfo
) -> list[datetime]:
    """The first such hour after the beginning, of that day or of the one that is said."""
    day = first.date()
    if said.has_day:
        day = meant(said, now.astimezone(zone).date(), day).days[0]
    ways = sorted(minutes(hour, said.part))
    if later := [end for way in ways if (end := at_minute(day, way, zone)) > first]:
        return later[:1]
    past_midnight = not said.has_day and first.hour * HOUR >= LATE
    return [at_minute(day + DAY, ways[0], zone)] if past_midnight else []


def _only(ends: list[Said]) -> Said:
    if len(ends) != 1:
        raise Unclear
    return ends[0]


def _read(
    text: str, make: Make[Period | date], now: datetime, day: date | None
) -> Understood | None:
    tokens = split(text)
    known = day is not None or _has_day(tokens)
    groups = list(_groups(tokens, known=known))
    found = _first_that_fits(groups, tokens, make)
    return None if found is None else _understood(_to_come(found, now))


def _has_day(tokens: list[Token]) -> bool:
    """Whether there is a day among the words, so that no pair need be one."""
    try:
        return any(said.has_day for said in parse(tokens, {}))
    except Unclear:
        return False


def _groups(tokens: list[Token], *, known: bool) -> Iterator[list[Dates]]:
    """The ways to take the pairs of numbers, the likelier first; in a group equally likely ones."""
    found = pairs(tokens)
    plain: list[Dates] = [{}]
    if not found:
        yield plain
        return
    one, both = _as_dates(found[:1]), _as_dates([found[0], found[-1]]) if len(found) > 1 else []
    if known:
        yield from (plain, one, both)
    elif len(tokens) == 3:  # noqa: PLR2004 - a pair alone: „10-13“ may be hours, and a day
        yield [*one, *(plain if found[0].sign == "-" else [])]
    elif _are_hours(tokens, found[0]):
        yield from ([*both, *plain], one)
    else:
        yield from (one, both, plain)


def _are_hours(tokens: list[Token], pair: Pair) -> bool:
    """„10.15–11.45“: such pairs on both sides of a dash may be hours as well."""
    after = [one.text for one in tokens[pair.at + 3 : pair.at + 6]]
    return pair.sign == "." and len(after) == 3 and after[0] == "-" and after[2] == "."  # noqa: PLR2004 - the dash and the pair


def _as_dates(found: list[Pair]) -> list[Dates]:
    """The pairs as dates, in each order that all of them can have."""
    ways: list[Dates] = []
    for orders in (
        {pair.at: pair.day_first for pair in found},
        {pair.at: pair.month_first for pair in found},
    ):
        dates = {at: one for at, one in orders.items() if one is not None}
        if dates and len(dates) == len(found) and dates not in ways:
            ways.append(dates)
    return ways


def _first_that_fits(
    groups: list[list[Dates]], tokens: list[Token], make: Make[T]
) -> list[tuple[T, Doubt | None]] | None:
    """What the first group gives in which anything is understood. Raises Refusal."""
    refused: Refusal | None = None
    for group in groups:
        made: list[tuple[T, Doubt | None]] = []
        for dates in group:
            try:
                made += make(parse(tokens, dates))
            except Unclear:
                continue
            except Refusal as why:
                refused = refused or why
        if made:
            return made
        if refused is not None:
            raise refused
    return None


def _to_come(
    found: list[tuple[Period | date, Doubt | None]], now: datetime
) -> list[tuple[Period | date, Doubt | None]]:
    """Of several moments those that are not over, if there are any."""
    coming = [one for one in found if not isinstance(one[0], Period) or one[0].starts > now]
    return coming or found


def _understood(found: list[tuple[T, Doubt | None]]) -> Understood | None:
    """Of two orders of day and month, the one whose weekday fits; what is left is asked about."""
    if any(doubt is not Doubt.WEEKDAY for _, doubt in found):
        found = [one for one in found if one[1] is not Doubt.WEEKDAY]
    ones = tuple(dict.fromkeys(one for one, _ in found))[:ASKED]
    doubts = {doubt for _, doubt in found}
    firm = doubts & {Doubt.PAST, Doubt.WEEKDAY}
    if len(ones) > 1:
        return Understood(ones, firm.pop() if len(doubts) == 1 and firm else Doubt.SEVERAL)
    return Understood(ones, firm.pop() if firm else None)
