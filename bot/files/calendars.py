"""Calendars (ICS, RFC 5545): with the time zone's rules, so that nobody needs to know the zone."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import icalendar
from icalendar import TimezoneDaylight, TimezoneStandard, vCalAddress, vDuration, vGeo, vRecur

from bot.domain.calendars import Event, Status, after, one_line, plain
from bot.domain.files import Calendar

PRODUCT = "-//Sueiga//Sueiga//{}"
YEARS = 12  # for which changes of the clock are told one by one, where they follow no rule
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
Observance = TimezoneStandard | TimezoneDaylight


def made(document: Calendar) -> bytes:
    calendar = icalendar.Calendar()
    calendar.add("PRODID", PRODUCT.format(document.language.upper()))
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    if document.method is not None:
        calendar.add("METHOD", document.method.value)
    for name in ("NAME", "X-WR-CALNAME"):  # RFC 7986, and what was there before it
        calendar.add(name, one_line(document.name))
    calendar.add("X-WR-TIMEZONE", document.zone)
    if document.refresh is not None:
        calendar.add("REFRESH-INTERVAL", document.refresh, parameters={"VALUE": "DURATION"})
        calendar.add("X-PUBLISHED-TTL", vDuration(document.refresh))
    zone = ZoneInfo(document.zone)
    moments = [one.starts for one in document.events if isinstance(one.starts, datetime)]
    if moments:
        calendar.add_component(_zone(document.zone, min(moments).year))
    for event in document.events:
        calendar.add_component(_event(event, document, zone))
    return bytes(calendar.to_ical())


def _event(event: Event, document: Calendar, zone: ZoneInfo) -> icalendar.Event:
    modified = event.modified.astimezone(UTC)
    stamp = document.made.astimezone(UTC) if document.made is not None else modified
    starts, ends = _when(event, zone)
    made = icalendar.Event.new(
        uid=event.uid,
        sequence=event.sequence,
        stamp=stamp,
        last_modified=modified,
        start=starts,
        end=ends,
        summary=one_line(event.title),
        description=plain("\n".join(event.description)) or None,
        location=one_line(event.place) or None,
        url=event.url or None,
        status=icalendar.STATUS(event.status.value),
    )
    if event.at is not None:
        made.add("GEO", vGeo(event.at))
    if event.status is Status.CANCELLED:
        made.transparency = icalendar.TRANSP.TRANSPARENT  # the hour is free
    if document.organizer is not None:
        name, address = document.organizer
        made.organizer = vCalAddress(address)  # any address may stand here; `new` takes only mail
        made.organizer.CN = one_line(name)
    return made


def _when(event: Event, zone: ZoneInfo) -> tuple[datetime | date, datetime | date]:
    """By the zone's clock; in UTC where that shows an hour for the second time that night.

    RFC 5545 (3.3.5) takes such a local time for the first of the two.
    """
    starts, ends = event.starts, event.ends
    if not isinstance(starts, datetime) or not isinstance(ends, datetime):
        return starts, after(ends)
    local = starts.astimezone(zone), ends.astimezone(zone)
    if any(one.fold for one in local):
        return starts.astimezone(UTC), ends.astimezone(UTC)
    return local


@lru_cache(maxsize=32)
def _zone(key: str, first: int) -> icalendar.Timezone:
    """The zone's rules since before that year, for as long as they hold.

    Not since 1970: what held then was another time, and nobody meets there.
    """
    since, until = date(first - 1, 1, 1), date(first + YEARS, 1, 1)
    zone = icalendar.Timezone.from_tzid(key, first_date=since, last_date=until)
    zone.pop("COMMENT")
    parts: list[Observance] = [*zone.standard, *zone.daylight]
    if len(parts) > 1:  # what held before the first change is known from the change
        parts = [one for one in parts if one.DTSTART.date() != since]
    zone.subcomponents = [_ruled(one, until) for one in sorted(parts, key=lambda one: one.DTSTART)]
    return zone


def _ruled(part: Observance, until: date) -> Observance:
    """With a rule in place of its days where they are each year's last such day of a month."""
    starts = list(_starts(part))
    part.DTSTART = first = starts[0]
    part.pop("RDATE", None)
    if starts == [_last(year, first) for year in range(first.year, until.year)]:
        on = f"-1{DAYS[first.weekday()]}"
        part.add("RRULE", vRecur(freq="YEARLY", bymonth=first.month, byday=on))
    elif len(starts) > 1:
        part.add("RDATE", starts)  # the first one too: not every reader counts DTSTART as one
    return part


def _last(year: int, like: datetime) -> datetime:
    """The last such day of that month that year."""
    end = like.replace(year=year, day=monthrange(year, like.month)[1])
    return end - timedelta(days=(end.weekday() - like.weekday()) % 7)


def _starts(part: Observance) -> Iterator[datetime]:
    """When it begins, by the clock that was right until then.

    Where the clock goes forward, icalendar 7.3 says what it shows after that.
    """
    skipped = max(part.TZOFFSETTO - part.TZOFFSETFROM, timedelta(0))
    yield part.DTSTART - skipped
    told = part.get("RDATE", [])
    for group in told if isinstance(told, list) else [told]:
        yield from (one.dt - skipped for one in group.dts)
