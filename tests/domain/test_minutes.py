"""When minutes are final, and when somebody hears of it."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.minutes import amended_until, last_day, nags_due, warned_at
from bot.domain.quiet import Hours

ZONE = ZoneInfo("Europe/Vilnius")
NIGHT = Hours(20 * 60, 8 * 60)


def test_amendments_are_taken_for_whole_days_also_when_the_clock_changes() -> None:
    until = amended_until(datetime(2026, 10, 22, 15, tzinfo=ZONE), 5, ZONE)
    assert str(until) == "2026-10-28 00:00:00+02:00"
    assert str(last_day(until, ZONE)) == "2026-10-27"


@pytest.mark.parametrize(
    ("until", "warned"),
    [
        ((2026, 12, 9), "2026-12-07 19:00"),  # the last day is a Tuesday
        ((2026, 12, 7), "2026-12-04 19:00"),  # … a Sunday: on Friday
        ((2026, 12, 28), "2026-12-23 19:00"),  # … after Christmas: before it
    ],
)
def test_what_is_undecided_is_said_on_a_working_day(
    until: tuple[int, int, int], warned: str
) -> None:
    found = warned_at(datetime(*until, tzinfo=ZONE), NIGHT, ZONE)
    assert f"{found:%Y-%m-%d %H:%M}" == warned


def test_whoever_owes_minutes_is_reminded_after_three_and_seven_days() -> None:
    ended = datetime(2026, 12, 3, 13, tzinfo=ZONE)
    days = [nags_due(ended, ended + timedelta(days=day)) for day in (0, 2, 3, 6, 7, 30)]
    assert days == [0, 0, 1, 1, 2, 2]
