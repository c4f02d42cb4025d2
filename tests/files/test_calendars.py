"""Calendars, read by another library that is strict: each hour is the hour that was meant."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from ical.calendar import Calendar as Parsed
from ical.calendar_stream import IcsCalendarStream
from ical.event import Event as ParsedEvent

from bot.domain.calendars import Event, Method, Status
from bot.domain.files import Calendar
from bot.files import calendars

VILNIUS = ZoneInfo("Europe/Vilnius")
MODIFIED = datetime(2026, 11, 20, 7, 5, tzinfo=UTC)
MADE = datetime(2026, 11, 23, 8, tzinfo=UTC)
LINK = "https://t.me/sueiga_bot?start=mk_1a"
SUEIGA = Event(
    "sueiga-12@example",
    3,
    MODIFIED,
    datetime(2026, 12, 3, 10, tzinfo=VILNIUS),
    datetime(2026, 12, 3, 13, tzinfo=VILNIUS),
    "Utenos apskrities\n„seniūnų“ sueiga; ąčęėįšųūž, \\ BEGIN:VEVENT",
    ("Darbotvarkė:", "1. Ąžuolai, klevai; biudžetas", "2. Kita\x00", LINK),
    "Anykščių kultūros centras,\nVilniaus g. 36",
    (55.5256, 25.1033),
    LINK,
)


def read(document: Calendar) -> Parsed:
    return IcsCalendarStream.calendar_from_ics(calendars.made(document).decode())


def the_event(event: Event, **more: object) -> ParsedEvent:
    [found] = read(Calendar([event], "Susitikimai", **more)).events  # type: ignore[arg-type] # as given
    return found


def test_another_library_reads_what_was_meant() -> None:
    document = Calendar(
        [SUEIGA],
        "Mano susitikimai",
        method=Method.PUBLISH,
        organizer=('Asociacija, "LSSA"; Ąžuolas', "https://t.me/sueiga_bot"),
        made=MADE,
    )
    parsed = read(document)
    assert (parsed.prodid, parsed.method, parsed.name) == (
        "-//Sueiga//Sueiga//LT",
        "PUBLISH",
        ["Mano susitikimai"],
    )
    [event] = parsed.events
    said = event.model_dump(exclude_unset=True, exclude={"geo", "organizer"})
    assert said == {
        "uid": "sueiga-12@example",
        "sequence": 3,
        "dtstamp": MADE,
        "last_modified": MODIFIED,
        "dtstart": SUEIGA.starts,
        "dtend": SUEIGA.ends,
        "summary": "Utenos apskrities „seniūnų“ sueiga; ąčęėįšųūž, \\ BEGIN:VEVENT",
        "description": f"Darbotvarkė:\n1. Ąžuolai, klevai; biudžetas\n2. Kita\n{LINK}",
        "location": "Anykščių kultūros centras, Vilniaus g. 36",
        "url": LINK,
        "status": "CONFIRMED",
    }
    assert event.geo is not None
    assert (event.geo.lat, event.geo.lng) == SUEIGA.at
    assert event.organizer is not None
    assert event.organizer.uri == "https://t.me/sueiga_bot"


def test_lines_are_ended_and_folded_as_the_standard_says() -> None:
    long = replace(SUEIGA, description=["ąčęė " * 400], title="Š" * 200)
    content = calendars.made(Calendar([long], "M"))
    assert content.endswith(b"END:VCALENDAR\r\n")
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert all(b"\n" not in line and line.decode() for line in lines[:-1])
    assert the_event(long).summary == "Š" * 200


def test_a_feed_says_nothing_of_when_it_was_made() -> None:
    feed = Calendar([SUEIGA], "M", refresh=timedelta(hours=2))
    content = calendars.made(feed)
    assert content == calendars.made(feed)
    assert the_event(SUEIGA).dtstamp == MODIFIED
    assert b"METHOD" not in content
    assert b"\r\nREFRESH-INTERVAL;VALUE=DURATION:PT2H\r\nX-PUBLISHED-TTL:PT2H\r\n" in content


NIGHTS = [  # both of the clock change: the hours as they come, in UTC
    *((datetime(2027, 3, 28, tzinfo=UTC) + timedelta(minutes=30 * n)) for n in range(5)),
    *((datetime(2026, 10, 25, tzinfo=UTC) + timedelta(minutes=30 * n)) for n in range(7)),
]


@pytest.mark.parametrize("starts", NIGHTS)
def test_in_both_nights_of_the_clock_change_the_hour_is_the_one_that_was_meant(
    starts: datetime,
) -> None:
    event = replace(SUEIGA, starts=starts, ends=starts + timedelta(minutes=45))
    content = calendars.made(Calendar([event], "M")).decode()
    # A name that nobody knows: the rules in the file must be enough.
    parsed = IcsCalendarStream.calendar_from_ics(content.replace("Europe/Vilnius", "Custom/Ours"))
    [found] = parsed.events
    assert isinstance(found.dtstart, datetime)
    assert isinstance(found.dtend, datetime)
    assert (found.dtstart.astimezone(UTC), found.dtend.astimezone(UTC)) == (
        starts,
        starts + timedelta(minutes=45),
    )


@pytest.mark.parametrize("key", ["Europe/Vilnius", "America/New_York", "Asia/Gaza"])
def test_the_rules_of_the_zone_are_those_of_the_world(key: str) -> None:
    """Every ten days of two years, and hour by hour near each change."""
    zone = ZoneInfo(key)
    days = [datetime(2026, 1, 1, 12, tzinfo=UTC) + timedelta(days=n) for n in range(2 * 365)]
    offsets = [day.astimezone(zone).utcoffset() for day in days]
    changes = [
        day for day, now, then in zip(days[1:], offsets[1:], offsets, strict=False) if now != then
    ]
    nights = [day - timedelta(hours=hour) for day in changes for hour in range(1, 24)]
    moments = days[::10] + nights
    events = [replace(SUEIGA, uid=str(at), starts=at, ends=at) for at in moments]
    content = calendars.made(Calendar(events, "M", zone=key)).decode()
    for sign in ":=":
        content = content.replace(f"TZID{sign}{key}", f"TZID{sign}Custom/Ours")
    parsed = IcsCalendarStream.calendar_from_ics(content)
    found = {one.uid: one.start_datetime.astimezone(UTC) for one in parsed.events}
    assert (len(changes), found) == (4, {str(at): at for at in moments})


def test_vilnius_has_its_two_rules_and_no_more() -> None:
    lines = calendars.made(Calendar([SUEIGA], "M")).decode().split("\r\n")
    zone = lines[lines.index("BEGIN:VTIMEZONE") : lines.index("END:VTIMEZONE") + 1]
    assert zone == [
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Vilnius",
        "BEGIN:DAYLIGHT",
        "DTSTART:20250330T030000",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        "TZNAME:EEST",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0300",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:20251026T040000",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
        "TZNAME:EET",
        "TZOFFSETFROM:+0300",
        "TZOFFSETTO:+0200",
        "END:STANDARD",
        "END:VTIMEZONE",
    ]


def test_a_trip_of_days_ends_on_the_evening_of_the_last() -> None:
    trip = replace(SUEIGA, starts=date(2026, 12, 30), ends=date(2027, 1, 2))
    found = the_event(trip)
    assert (found.dtstart, found.dtend) == (date(2026, 12, 30), date(2027, 1, 3))
    assert b"VTIMEZONE" not in calendars.made(Calendar([trip], "M"))


def test_one_that_lasts_over_the_clock_change_lasts_as_long_as_it_does() -> None:
    starts = datetime(2026, 10, 24, 20, tzinfo=VILNIUS)
    found = the_event(
        replace(SUEIGA, starts=starts, ends=datetime(2026, 10, 25, 8, tzinfo=VILNIUS))
    )
    assert isinstance(found.dtstart, datetime)
    assert isinstance(found.dtend, datetime)
    assert found.dtend.astimezone(UTC) - found.dtstart.astimezone(UTC) == timedelta(hours=13)


def test_cancelled_it_leaves_the_hour_free() -> None:
    found = the_event(replace(SUEIGA, status=Status.CANCELLED), method=Method.CANCEL)
    assert (found.status, found.transparency) == ("CANCELLED", "TRANSPARENT")
    assert the_event(replace(SUEIGA, status=Status.TENTATIVE)).status == "TENTATIVE"


def test_a_feed_without_events_is_one_too() -> None:
    assert read(Calendar([], "Utenos apskritis")).events == []
