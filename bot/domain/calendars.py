"""What a calendar is told of a meeting, in a file or in a feed, and the addresses of feeds."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")  # no sign of a calendar's text
PAST_SHOWN = timedelta(days=365)  # of a feed: longer ago nobody looks for it there
GOOGLE_DETAILS = 1000  # characters: of an address that phones still open, three times as long


class Status(StrEnum):
    """As RFC 5545 has it."""

    CONFIRMED = "CONFIRMED"
    TENTATIVE = "TENTATIVE"
    CANCELLED = "CANCELLED"


class Method(StrEnum):
    """What a file asks of who opens it (RFC 5546): to take it in, changed too, or to take it out.

    A feed asks nothing: it is what it says.
    """

    PUBLISH = "PUBLISH"
    CANCEL = "CANCEL"


@dataclass(frozen=True, slots=True)
class Event:
    """A meeting in a calendar.

    `uid` is the same for ever, and `sequence` rises with each change of when, where or whether.
    `starts` and `ends` are moments, or days: then `ends` is the last one of them.
    """

    uid: str
    sequence: int
    modified: datetime
    starts: datetime | date
    ends: datetime | date
    title: str
    description: Sequence[str] = ()
    place: str = ""
    at: tuple[float, float] | None = None  # degrees: latitude, longitude
    url: str = ""
    status: Status = Status.CONFIRMED


def one_line(text: str) -> str:
    return " ".join(plain(text).split())


def plain(text: str) -> str:
    return CONTROL.sub("", text)


def after(last: date) -> date:
    """Calendars end a day's event on the day after it."""
    return last + timedelta(days=1)


def webcal(address: str) -> str:
    """What a telephone's own calendar opens, and subscribes to."""
    return "webcal://" + address.partition("://")[2]


def to_google(address: str) -> str:
    """Subscribe with Google, which takes only this scheme here (calagator#556)."""
    return "https://calendar.google.com/calendar/render?" + urlencode({"cid": webcal(address)})


def to_outlook(address: str, name: str) -> str:
    """Subscribe with Outlook on the web."""
    query = urlencode({"url": address, "name": name})
    return "https://outlook.office.com/calendar/0/addfromweb?" + query


def into_google(event: Event, zone: ZoneInfo) -> str:
    """One event put into Google's calendar: a form filled in, which does not follow changes."""
    asked = {
        "action": "TEMPLATE",
        "text": one_line(event.title),
        "dates": f"{_google(event.starts)}/{_google(_end(event))}",
        "ctz": zone.key,
        "details": plain("\n".join(event.description))[:GOOGLE_DETAILS],
        "location": one_line(event.place),
    }
    given = {name: value for name, value in asked.items() if value}
    return "https://calendar.google.com/calendar/render?" + urlencode(given)


def _end(event: Event) -> datetime | date:
    return event.ends if isinstance(event.ends, datetime) else after(event.ends)


def _google(at: datetime | date) -> str:
    if not isinstance(at, datetime):
        return f"{at:%Y%m%d}"
    # In UTC: in the hour that comes twice, the zone's own clock would not say which it is.
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
