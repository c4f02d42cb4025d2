"""What a calendar is told of a meeting, in a file or in a feed, and the addresses of feeds."""

import hmac
import re
from base64 import urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from hashlib import sha256
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from bot.domain.meetings import USUAL, Rsvp, State
from bot.domain.taps import Tap

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")  # no sign of a calendar's text
PAST_SHOWN = timedelta(days=365)  # of a feed: longer ago nobody looks for it there
GOOGLE_DETAILS = 500  # characters: of Lithuanian ones an address takes six times as many
SALT = 16  # bytes
TOKEN = 24  # bytes: 192 bits, as 32 signs
TOKENS = re.compile(r"[A-Za-z0-9_-]{32}")
LEAVES = re.compile(r"([1-9][0-9]{0,17})\.([1-9][0-9]{0,17})\.([A-Za-z0-9_-]{32})")
FEED_PATH = "/calendar/{}.ics"
PAGE_PATH = "/calendar/{}"
LEAF_PATH = "/calendar/event/{}"  # of one meeting: the page, and with „.ics“ the file
OWN = 0  # in place of a county, in a button: one's own calendar


class ShowCalendar(Tap, prefix="h0"):
    """One's own calendar, or a county's: its address. It gets one where it has none."""

    county: int = OWN


class RenewCalendar(Tap, prefix="h1"):
    """Another address in place of the one that was `seen`, which leads nowhere from then on."""

    county: int
    seen: int
    sure: bool = False


class StopCalendar(Tap, prefix="h2"):
    """One's own calendar has no address any more."""

    sure: bool = False


class ChooseCalendar(Tap, prefix="h3"):
    """The counties' calendars, for whoever calls meetings in all of them."""


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


def status_of(state: State, answer: Rsvp | None, *, stale: bool = False) -> Status:
    """What a meeting is to who gave that answer; `stale`: before hour or place changed."""
    if state is State.CANCELLED:
        return Status.CANCELLED
    return Status.CONFIRMED if answer is Rsvp.COMING and not stale else Status.TENTATIVE


def times(
    starts: datetime, ends: datetime | None, zone: ZoneInfo
) -> tuple[datetime, datetime] | tuple[date, date]:
    """From midnight to midnight it is whole days, without hours."""
    ends = ends or starts + USUAL
    begins, over = starts.astimezone(zone), ends.astimezone(zone)
    if over > begins and begins.time() == over.time() == time():
        return begins.date(), over.date() - timedelta(days=1)
    return starts, ends


# Secret addresses: of a salt that is kept and of a key that the database does not know. So they can
# be shown again, and neither a copy of the database nor its log has one in it.


def token_of(key: bytes, salt: str, what: str) -> str:
    """`what` it opens: the feed, or a meeting of it."""
    made = hmac.digest(key, f"calendar {salt} {what}".encode(), "sha256")
    return urlsafe_b64encode(made[:TOKEN]).decode()


def hash_of(token: str) -> str:
    """What is kept of a feed's."""
    return sha256(token.encode()).hexdigest()


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
