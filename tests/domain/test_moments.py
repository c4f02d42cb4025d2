"""What people type as a time."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.moments import Understood, read_day

ZONE = ZoneInfo("Europe/Vilnius")
NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)  # Monday, 10:30 in Vilnius
TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-12-05", date(2026, 12, 5)),
        ("2026 m. gruodžio 5 d.", date(2026, 12, 5)),
        ("iki gruodžio 5", date(2026, 12, 5)),
        ("Gruodzio 5 diena", date(2026, 12, 5)),
        ("5 December", date(2026, 12, 5)),
        ("until May 1", date(2027, 5, 1)),
        ("12-05", date(2026, 12, 5)),
        ("28.11", date(2026, 11, 28)),
        ("lapkričio 23", TODAY),
        ("lapkričio 22", date(2027, 11, 22)),
        ("vasario 29", date(2028, 2, 29)),
        ("rytoj", date(2026, 11, 24)),
    ],
)
def test_a_day_is_read(typed: str, day: date) -> None:
    assert read_day(typed, TODAY) == Understood((day,))
