"""Dates as Lithuanian says them: after a label, in a sentence, after „iki“ and „nuo“."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from bot.telegram.dates import Dates

VILNIUS = ZoneInfo("Europe/Vilnius")
LT = Dates(VILNIUS).function("lt")
EN = Dates(VILNIUS).function("en")


@pytest.mark.parametrize(
    ("moment", "label", "sentence", "until"),
    [
        (
            "2026-11-24T16:00",
            "2026 m. lapkričio 24 d., antradienis, 18:00",
            "lapkričio 24 d., antradienį, 18 val.",
            "lapkričio 24 d., antradienio, 18 val.",
        ),
        (
            "2026-01-01T07:05",
            "2026 m. sausio 1 d., ketvirtadienis, 09:05",
            "sausio 1 d., ketvirtadienį, 9 val. 5 min.",
            "sausio 1 d., ketvirtadienio, 9 val. 5 min.",
        ),
        # Late in the evening by UTC it is the next day in Vilnius.
        (
            "2026-12-31T22:30",
            "2027 m. sausio 1 d., penktadienis, 00:30",
            "sausio 1 d., penktadienį, 0 val. 30 min.",
            "sausio 1 d., penktadienio, 0 val. 30 min.",
        ),
        # The night summer time begins: 02:59 is followed by 04:00.
        (
            "2026-03-29T00:59",
            "2026 m. kovo 29 d., sekmadienis, 02:59",
            "kovo 29 d., sekmadienį, 2 val. 59 min.",
            "kovo 29 d., sekmadienio, 2 val. 59 min.",
        ),
        (
            "2026-03-29T01:00",
            "2026 m. kovo 29 d., sekmadienis, 04:00",
            "kovo 29 d., sekmadienį, 4 val.",
            "kovo 29 d., sekmadienio, 4 val.",
        ),
        # The night it ends: 03:30 comes twice.
        (
            "2026-10-25T00:30",
            "2026 m. spalio 25 d., sekmadienis, 03:30",
            "spalio 25 d., sekmadienį, 3 val. 30 min.",
            "spalio 25 d., sekmadienio, 3 val. 30 min.",
        ),
        (
            "2026-10-25T01:30",
            "2026 m. spalio 25 d., sekmadienis, 03:30",
            "spalio 25 d., sekmadienį, 3 val. 30 min.",
            "spalio 25 d., sekmadienio, 3 val. 30 min.",
        ),
    ],
)
def test_a_moment_in_the_three_forms(moment: str, label: str, sentence: str, until: str) -> None:
    when = datetime.fromisoformat(moment).replace(tzinfo=UTC)
    assert [LT(when), LT(when, "in"), LT(when, "until")] == [label, sentence, until]


WEEK = [
    ("pirmadienis", "pirmadienį", "pirmadienio"),
    ("antradienis", "antradienį", "antradienio"),
    ("trečiadienis", "trečiadienį", "trečiadienio"),
    ("ketvirtadienis", "ketvirtadienį", "ketvirtadienio"),
    ("penktadienis", "penktadienį", "penktadienio"),
    ("šeštadienis", "šeštadienį", "šeštadienio"),
    ("sekmadienis", "sekmadienį", "sekmadienio"),
]


@pytest.mark.parametrize(("ahead", "cases"), list(enumerate(WEEK)), ids=[week[0] for week in WEEK])
def test_the_days_of_the_week(ahead: int, cases: tuple[str, str, str]) -> None:
    day = date(2026, 11, 23 + ahead)
    assert (LT(day), LT(day, "in"), LT(day, "until")) == (
        f"2026 m. lapkričio {23 + ahead} d., {cases[0]}",
        f"lapkričio {23 + ahead} d., {cases[1]}",
        f"lapkričio {23 + ahead} d., {cases[2]}",
    )


MONTHS = (
    "sausio", "vasario", "kovo", "balandžio", "gegužės", "birželio", "liepos", "rugpjūčio",
    "rugsėjo", "spalio", "lapkričio", "gruodžio",
)  # fmt: skip


@pytest.mark.parametrize(("number", "name"), list(enumerate(MONTHS, start=1)))
def test_the_months(number: int, name: str) -> None:
    assert LT(date(2026, number, 2), "in").startswith(f"{name} 2 d., ")


def test_the_zone_of_the_moment_does_not_matter() -> None:
    noon = datetime(2026, 7, 1, 9, tzinfo=UTC)
    for hours in (-8, 0, 3, 12):
        assert LT(noon.astimezone(timezone(timedelta(hours=hours)))).endswith("12:00")


def test_english() -> None:
    when = datetime(2026, 11, 24, 16, tzinfo=UTC)
    assert [EN(when), EN(when, "in"), EN(when, "until"), EN(when.date(), "until")] == [
        "Tuesday, 24 November 2026, 18:00",
        "Tuesday, 24 November, 18:00",
        "Tuesday, 24 November, 18:00",
        "Tuesday, 24 November",
    ]
