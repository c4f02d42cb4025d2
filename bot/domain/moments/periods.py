"""From when until when, and what may have been meant by what was typed."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.errors import Refusal
from bot.domain.moments.calendar import Doubt

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """None where no end was said. Whole days last from a midnight to a midnight."""

    starts: datetime
    ends: datetime | None = None


@dataclass(frozen=True, slots=True)
class Understood:
    """What may have been meant: one thing, or all that must be asked about, and why.

    A plain date is a day without an hour. With a doubt even one reading must be asked about.
    """

    readings: tuple[Period | date, ...]
    doubt: Doubt | None = None

    @property
    def sure(self) -> Period | date | None:
        return self.readings[0] if self.doubt is None else None


def is_whole_days(starts: datetime, ends: datetime | None, zone: ZoneInfo) -> bool:
    if ends is None or ends <= starts:
        return False
    return all(one.astimezone(zone).time() == time() for one in (starts, ends))


def whole_days(first: date, last: date, zone: ZoneInfo) -> Period:
    return Period(at_minute(first, 0, zone), at_minute(last + DAY, 0, zone))


def at_minute(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    """The moment in UTC, so many minutes of the clock after midnight.

    Where the clock shows an hour twice it is the first one. Raises Refusal for one that the clock
    does not show, in the night when summer time begins.
    """
    shown = datetime.combine(day, time()) + timedelta(minutes=minutes)
    moment = shown.replace(tzinfo=zone).astimezone(UTC)
    if moment.astimezone(zone).replace(tzinfo=None) != shown:
        raise Refusal("moments.no-such-hour", day=day, hour=f"{shown:%H:%M}")
    return moment
