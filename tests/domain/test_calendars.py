"""What a calendar is told of a meeting, and secret addresses."""

from datetime import UTC, date, datetime
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

import pytest

from bot.domain.calendars import (
    GOOGLE_DETAILS,
    TOKENS,
    Event,
    Status,
    hash_of,
    into_google,
    status_of,
    times,
    to_google,
    token_of,
    webcal,
)
from bot.domain.meetings import Rsvp, State

VILNIUS = ZoneInfo("Europe/Vilnius")


def at(
    year: int, month: int, day: int, hour: int = 0, minute: int = 0, *, fold: int = 0
) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=VILNIUS, fold=fold)


@pytest.mark.parametrize(
    ("starts", "ends", "told"),
    [
        (at(2026, 12, 3, 10), at(2026, 12, 3, 13), (at(2026, 12, 3, 10), at(2026, 12, 3, 13))),
        (at(2026, 12, 3, 10), None, (at(2026, 12, 3, 10), at(2026, 12, 3, 12))),
        # A trip: whole days where nobody said an hour, also over the clock change.
        (at(2026, 12, 3), at(2026, 12, 4), (date(2026, 12, 3), date(2026, 12, 3))),
        (at(2026, 10, 24), at(2026, 10, 27), (date(2026, 10, 24), date(2026, 10, 26))),
        (at(2026, 12, 3, 9), at(2026, 12, 5), (at(2026, 12, 3, 9), at(2026, 12, 5))),
        (at(2026, 12, 3), at(2026, 12, 5, 18), (at(2026, 12, 3), at(2026, 12, 5, 18))),
        (at(2026, 12, 3), at(2026, 12, 3), (at(2026, 12, 3), at(2026, 12, 3))),
    ],
)
def test_from_midnight_to_midnight_it_is_days(
    starts: datetime, ends: datetime | None, told: tuple[date, date]
) -> None:
    in_utc = ends.astimezone(UTC) if ends is not None else None
    assert times(starts.astimezone(UTC), in_utc, VILNIUS) == told


@pytest.mark.parametrize(
    ("state", "answer", "stale", "status"),
    [
        (State.ANNOUNCED, Rsvp.COMING, False, Status.CONFIRMED),
        (State.ANNOUNCED, Rsvp.COMING, True, Status.TENTATIVE),
        (State.ANNOUNCED, Rsvp.PERHAPS, False, Status.TENTATIVE),
        (State.ANNOUNCED, Rsvp.OFFERED, False, Status.TENTATIVE),
        (State.ANNOUNCED, None, False, Status.TENTATIVE),
        (State.CANCELLED, Rsvp.COMING, False, Status.CANCELLED),
        (State.CANCELLED, None, True, Status.CANCELLED),
    ],
)
def test_only_who_comes_is_sure(
    state: State, answer: Rsvp | None, *, stale: bool, status: Status
) -> None:
    assert status_of(state, answer, stale=stale) is status


@pytest.mark.parametrize(
    ("starts", "ends", "dates"),
    [
        (at(2026, 12, 3, 10), at(2026, 12, 3, 13), "20261203T080000Z/20261203T110000Z"),
        (at(2026, 10, 25, 3, 30), at(2026, 10, 25, 5), "20261025T003000Z/20261025T030000Z"),
        (at(2026, 10, 25, 3, 30, fold=1), at(2026, 10, 25, 5), "20261025T013000Z/20261025T030000Z"),
        (date(2026, 12, 3), date(2026, 12, 5), "20261203/20261206"),
    ],
)
def test_google_is_told_the_hour_that_is_meant(
    starts: datetime | date, ends: datetime | date, dates: str
) -> None:
    agenda = ["Darbotvarkė: ąčę & <b>", "x" * 2000]
    event = Event("1@x", 0, at(2026, 1, 1), starts, ends, "Sueiga\n & „kiti“", agenda, "Salė, 2")
    query = parse_qs(urlsplit(into_google(event, VILNIUS)).query)
    assert query == {
        "action": ["TEMPLATE"],
        "text": ["Sueiga & „kiti“"],
        "dates": [dates],
        "ctz": ["Europe/Vilnius"],
        "details": ["\n".join(agenda)[:GOOGLE_DETAILS]],
        "location": ["Salė, 2"],
    }


def test_addresses_are_long_differ_in_everything_and_come_again() -> None:
    salt, other = "a" * 32, "b" * 32
    tokens = [
        token_of(key, one, what)
        for key in (b"key", b"other")
        for one in (salt, other)
        for what in ("feed", "meeting 1", "meeting 11")
    ]
    assert len(set(tokens)) == len(tokens)
    assert all(TOKENS.fullmatch(token) for token in tokens)  # 32 signs of six bits
    assert token_of(b"key", salt, "feed") == tokens[0]
    assert len(hash_of(tokens[0])) == 64


def test_phones_and_google_are_sent_to_the_same_address() -> None:
    assert webcal("https://a.lt/calendar/x.ics") == "webcal://a.lt/calendar/x.ics"
    assert parse_qs(urlsplit(to_google("https://a.lt/x.ics")).query) == {
        "cid": ["webcal://a.lt/x.ics"]
    }
