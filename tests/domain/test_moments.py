"""A day and a time as people type them."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.moments import read_moment

ZONE = ZoneInfo("Europe/Vilnius")
NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)  # Monday, 10:30 in Vilnius


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("rytoj 9:00", "2026-11-24 09:00"),
        ("Rytoj, 9 val.", "2026-11-24 09:00"),
        ("rytoj 9", "2026-11-24 09:00"),
        ("rytoj 9 val. 30 min.", "2026-11-24 09:30"),
        ("poryt 14.30", "2026-11-25 14:30"),
        ("šiandien 17h", "2026-11-23 17:00"),
        ("siandien 9:00", "2026-11-23 09:00"),
        ("pirmadienį 8:15", "2026-11-30 08:15"),
        ("Trečiadienį 8:15", "2026-11-25 08:15"),
        ("friday 3 pm", "2026-11-27 15:00"),
        ("gruodžio 5 d. 14 val.", "2026-12-05 14:00"),
        ("gruodžio 5 14:00", "2026-12-05 14:00"),
        ("2026-12-05 14:00", "2026-12-05 14:00"),
        ("2026-12-05T14:00:00", "2026-12-05 14:00"),
        ("12.05 9.00", "2026-12-05 09:00"),
        ("18:00", "2026-11-23 18:00"),
        ("9 val.", "2026-11-24 09:00"),
        ("sausio 2 d. 9:00", "2027-01-02 09:00"),
    ],
)
def test_it_is_understood(typed: str, meant: str) -> None:
    found = read_moment(typed, NOW, ZONE)
    assert found is not None
    assert f"{found:%Y-%m-%d %H:%M}" == meant


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "rytoj",
        "gruodžio 5",
        "12.05",
        "9",
        "kada nors 9:00",
        "rytoj 25:00",
        "13 pm",
        "rytoj 9:75",
    ],
)
def test_it_is_not_understood(typed: str) -> None:
    assert read_moment(typed, NOW, ZONE) is None
