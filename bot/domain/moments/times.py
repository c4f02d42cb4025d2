"""From what was said of the beginning and of the end to moments: every way it can be meant."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.errors import Refusal
from bot.domain.moments.calendar import Doubt, Meant, meant
from bot.domain.moments.ends import two_of
from bot.domain.moments.periods import DAY, Period, at_minute, whole_days
from bot.domain.moments.said import HOUR, MIDNIGHT, NOON, SMALL, Hour, Said, Unclear
from bot.domain.moments.vocabulary import Part

LATE = 17 * HOUR  # what begins then may last past midnight
EARLY = 8 * HOUR  # until when
ROUND = timedelta(days=183)  # what ends later than that has its ends the wrong way round

Reading = tuple[Period | date, Doubt | None]


def readings(ends: list[Said], now: datetime, zone: ZoneInfo, day: date | None) -> list[Reading]:
    """All that may be meant. Hours without a day are `day`'s, or the next such.

    Raises Unclear; Refusal where there is no such hour, or the end comes before the beginning.
    """
    first, last = two_of(ends)
    if first.after is not None:
        return [(_from_now(first, last, now), None)]
    hour, lasts = _hour(first)
    today = now.astimezone(zone).date()
    if day is None and not first.has_day and not _are_hours(first, last):
        raise Unclear  # a number alone may be anything
    found = _first_day(first, hour, now, zone, day)
    made: list[Reading] = []
    refused: Refusal | None = None
    for one in found.days:
        try:
            ways = list(_ways(_Day(one, today, zone), first, last, hour, lasts))
        except Refusal as why:
            refused = why
            continue
        made += [(way, found.doubt or (Doubt.SEVERAL if len(ways) > 1 else None)) for way in ways]
    if not made:
        raise refused or Unclear
    return made


def _are_hours(first: Said, last: Said | None) -> bool:
    """Whether that cannot be but an hour: „9 val.“, „10 – 13“."""
    if first.hours or (last is not None and last.hours):
        return True
    bare = [*first.bare, *(last.bare if last is not None else ())]
    return len(bare) == 2 and SMALL < bare[0] < bare[1]  # noqa: PLR2004 - from and until


def _from_now(first: Said, last: Said | None, now: datetime) -> Period:
    if last is not None or first.has_day or first.has_hour or first.after is None:
        raise Unclear
    moment = (now + first.after).astimezone(UTC).replace(second=0, microsecond=0)
    return Period(moment, None if first.lasts is None else moment + first.lasts)


def _hour(said: Said) -> tuple[Hour | None, timedelta | None]:
    """When, and how long: „10 val., 2 val.“, „dvi valandos nuo 10“. Raises Unclear."""
    found, lasts = list(said.hours), said.lasts
    if any(number * HOUR > MIDNIGHT for number in said.bare):
        raise Unclear
    found += [Hour(number * HOUR, loose=1 <= number <= SMALL) for number in said.bare]
    if len(found) == 2 and lasts is None:  # noqa: PLR2004 - when and how long
        when, long = found if found[1].lasts is not None else reversed(found)
        found, lasts = [when], long.lasts
        if lasts is None:
            raise Unclear
    if len(found) > 1:
        raise Unclear
    return (found[0] if found else None), lasts


def _first_day(
    said: Said, hour: Hour | None, now: datetime, zone: ZoneInfo, day: date | None
) -> Meant:
    today = now.astimezone(zone).date()
    if said.has_day:
        return meant(said, today, today)
    if day is not None:
        return Meant((day,))
    if hour is None:
        raise Unclear
    latest = max(minutes(hour, said.part))
    passed = at_minute(today, latest, zone) <= now
    return Meant((today + DAY if passed else today,))


class _Day:
    """The day something begins, and what its words are reckoned from."""

    def __init__(self, first: date, today: date, zone: ZoneInfo) -> None:
        self.first = first
        self.today = today
        self.zone = zone

    def last(self, said: Said | None) -> date:
        """The day it ends. Raises Unclear where that is not clear."""
        if said is None or not said.has_day:
            return self.first
        found = meant(said, self.today, self.first)
        if found.doubt is not None:
            raise Unclear
        if not timedelta() <= found.days[0] - self.first <= ROUND:
            raise Refusal("moments.backwards")
        return found.days[0]


def _ways(
    day: _Day, first: Said, last: Said | None, hour: Hour | None, lasts: timedelta | None
) -> Iterator[Period | date]:
    whole = first.whole or (last is not None and last.whole)
    if hour is None:
        yield from _days(day, last, whole=bool(whole))
        return
    if whole or (last is not None and last.lasts is not None):
        raise Unclear
    for begin in minutes(hour, _part(first, last)):
        starts = at_minute(day.first, begin, day.zone)
        if last is not None:
            yield from (Period(starts, end) for end in _ends(day, last, begin))
        else:
            yield Period(starts, None if lasts is None else starts + lasts)


def _days(day: _Day, last: Said | None, *, whole: bool) -> Iterator[Period | date]:
    """What begins on a day of which no hour was said. Raises Unclear."""
    if last is None:
        yield whole_days(day.first, day.first, day.zone) if whole else day.first
        return
    final = day.last(last)
    begin, _ = _hour(last)
    if begin is None:
        yield whole_days(day.first, final, day.zone)
        return
    if not last.has_day:
        raise Unclear
    for minute in minutes(begin, last.part):  # „gruodžio 3–5 d. 10 val.“: of the first day
        yield Period(at_minute(day.first, minute, day.zone), at_minute(final + DAY, 0, day.zone))


def _ends(day: _Day, last: Said, begin: int) -> list[datetime]:
    """When what begins at the minute of the first day ends. Raises Unclear, Refusal."""
    final = day.last(last)
    until, _ = _hour(last)
    if until is not None:
        found = until_minutes(until, last.part, begin if final == day.first else None)
        return [at_minute(final, end, day.zone) for end in found]
    if not last.has_day:
        raise Unclear
    return [at_minute(final + DAY, 0, day.zone)]


def _part(first: Said, last: Said | None) -> Part | None:
    """„Nuo 6 iki 8 vakaro“: six in the evening, too; but not „nuo 10 iki 2 po pietų“."""
    if first.part is not None or last is None or last.part is None:
        return first.part
    begin, _ = _hour(first)
    end, _ = _hour(last)
    if begin is None or end is None or begin.minutes >= end.minutes:
        return None
    return last.part


def until_minutes(until: Hour, part: Part | None, begin: int | None) -> list[int]:
    """When it ends, given when it begins if that is on the same day; past midnight, over 24 hours.

    Of an hour that can be said of the afternoon too it is the first one after the beginning.
    Raises Refusal where the end comes before the beginning.
    """
    found = sorted(minutes(until, part))
    if begin is None:
        return found
    if later := [minute for minute in found if minute > begin]:
        return later[:1]
    if begin >= LATE and found[0] <= EARLY:
        return [found[0] + MIDNIGHT]
    raise Refusal("moments.backwards")


def minutes(hour: Hour, part: Part | None) -> list[int]:
    """The hours of the day it may be, the likelier first. Raises Unclear for „15 val. ryto“."""
    found = hour.minutes
    if part is Part.MORNING:
        if found >= NOON + HOUR:
            raise Unclear
        return [found % NOON]
    if part is not None:
        return [found + NOON if found < part * HOUR else found]
    return [found + NOON, found] if hour.loose else [found]
