"""Hours in which a reminder disturbs nobody."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.when import is_waking

VILNIUS = ZoneInfo("Europe/Vilnius")


@pytest.mark.parametrize(
    ("moment", "waking"),
    [
        ("2026-11-23T06:59", False),  # winter: two hours ahead of UTC
        ("2026-11-23T07:00", True),
        ("2026-11-23T16:59", True),
        ("2026-11-23T17:00", False),
        ("2026-11-21T10:00", False),  # Saturday
        ("2026-12-24T10:00", False),  # Christmas Eve
        ("2026-07-01T05:59", False),  # summer: three
        ("2026-07-01T06:00", True),
        ("2026-07-01T15:59", True),
        ("2026-07-01T16:00", False),
    ],
)
def test_nine_to_seven_in_vilnius(moment: str, waking: bool) -> None:  # noqa: FBT001 - what is expected
    assert is_waking(datetime.fromisoformat(moment).replace(tzinfo=UTC), VILNIUS) is waking
