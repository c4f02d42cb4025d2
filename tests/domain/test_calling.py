"""How a meeting is put together: what cannot be, and what is doubtful."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.calling import answered_late, is_at_night, is_far, mistimed, moved, read_items
from bot.domain.errors import Refusal
from bot.domain.meetings import AGENDA_ITEM_MAX, AGENDA_MAX, LONGEST
from bot.domain.quiet import Hours

ZONE = ZoneInfo("Europe/Vilnius")
NOW = datetime(2026, 11, 23, 10, tzinfo=ZONE)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("starts", "lasts", "text_id"),
    [
        (None, None, "meetings.no-time"),
        (HOUR, None, "meetings.no-time"),
        (-HOUR, HOUR, "meetings.time-past"),
        (timedelta(), HOUR, "meetings.time-past"),
        (HOUR, timedelta(), "meetings.ends-before"),
        (HOUR, -HOUR, "meetings.ends-before"),
        (HOUR, LONGEST + HOUR, "meetings.too-long"),
        (HOUR, LONGEST, None),
        (HOUR, HOUR, None),
    ],
)
def test_when_it_cannot_be(
    starts: timedelta | None, lasts: timedelta | None, text_id: str | None
) -> None:
    begins = None if starts is None else NOW + starts
    ends = None if begins is None or lasts is None else begins + lasts
    found = mistimed(begins, ends, NOW)
    assert (found and found.text_id) == text_id


@pytest.mark.parametrize(
    ("until", "text_id"),
    [
        (None, None),
        (-HOUR, "meetings.answers-past"),
        (2 * HOUR, None),
        (3 * HOUR, "meetings.answers-late"),
    ],
)
def test_until_when_answers_are_taken(until: timedelta | None, text_id: str | None) -> None:
    found = answered_late(None if until is None else NOW + until, NOW + 2 * HOUR, NOW)
    assert (found and found.text_id) == text_id


def test_an_agenda_is_read_line_by_line() -> None:
    typed = "1. Biudžetas\n2) Keliai\n\n– Kita  tema\n2027 metų planas\n• Pabaiga"
    assert read_items(typed) == ["Biudžetas", "Keliai", "Kita tema", "2027 metų planas", "Pabaiga"]
    assert moved(["a", "b", "c"], 2, 0) == ["c", "a", "b"]


@pytest.mark.parametrize(
    ("typed", "text_id"),
    [
        ("1. \n –", "meetings.agenda-empty"),
        ("a\n" * (AGENDA_MAX + 1), "meetings.agenda-many"),
        ("a" * (AGENDA_ITEM_MAX + 1), "meetings.agenda-item-long"),
    ],
)
def test_an_agenda_that_does_not_do(typed: str, text_id: str) -> None:
    found = read_items(typed)
    assert isinstance(found, Refusal)
    assert found.text_id == text_id


def test_hours_and_years_that_were_perhaps_meant_otherwise() -> None:
    quiet = Hours(21 * 60, 8 * 60)
    hours = [hour for hour in range(24) if is_at_night(NOW.replace(hour=hour), quiet, ZONE)]
    assert hours == [0, 1, 2, 3, 4, 5, 6, 7, 21, 22, 23]
    assert [is_far(NOW + timedelta(days=days), NOW) for days in (365, 401)] == [False, True]
