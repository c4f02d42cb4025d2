"""From when until when, as the texts say it: after a label, in a sentence, on a button."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.telegram.dates import Dates

VILNIUS = ZoneInfo("Europe/Vilnius")
DATES = Dates(VILNIUS)
LT, EN = DATES.span("lt"), DATES.span("en")
FORMS = ("label", "in", "short")


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=VILNIUS).astimezone(UTC)


@pytest.mark.parametrize(
    ("starts", "ends", "label", "sentence", "short"),
    [
        (
            "2026-12-03 10:00",
            "2026-12-03 13:00",
            "2026 m. gruodžio 3 d., ketvirtadienis, 10:00–13:00",
            "gruodžio 3 d., ketvirtadienį, 10–13 val.",
            "gruod. 3 d. 10:00–13:00",
        ),
        (
            "2026-12-03 09:30",
            "2026-12-03 13:00",
            "2026 m. gruodžio 3 d., ketvirtadienis, 09:30–13:00",
            "gruodžio 3 d., ketvirtadienį, 09:30–13:00",
            "gruodžio 3 d. 9:30–13:00",
        ),
        (
            "2026-12-03 10:00",
            "",
            "2026 m. gruodžio 3 d., ketvirtadienis, 10:00",
            "gruodžio 3 d., ketvirtadienį, 10 val.",
            "gruodžio 3 d. 10:00",
        ),
        (
            "2026-12-03 20:00",
            "2026-12-04 00:00",
            "2026 m. gruodžio 3 d., ketvirtadienis, 20:00–24:00",
            "gruodžio 3 d., ketvirtadienį, 20–24 val.",
            "gruod. 3 d. 20:00–24:00",
        ),
        (
            "2026-12-03 10:00",
            "2026-12-04 15:00",
            "2026 m. gruodžio 3 d., ketvirtadienis, 10:00 – gruodžio 4 d., penktadienis, 15:00",
            "nuo gruodžio 3 d., ketvirtadienio, 10 val. iki gruodžio 4 d., penktadienio, 15 val.",
            "gruodžio 3 d. 10:00",
        ),
        (
            "2026-12-30 10:00",
            "2027-01-02 15:00",
            "2026 m. gruodžio 30 d., trečiadienis, 10:00 – 2027 m. sausio 2 d., šeštadienis, 15:00",
            "nuo gruodžio 30 d., trečiadienio, 10 val. iki sausio 2 d., šeštadienio, 15 val.",
            "gruodžio 30 d. 10:00",
        ),
        (
            "2026-12-03 00:00",
            "2026-12-04 00:00",
            "2026 m. gruodžio 3 d., ketvirtadienis",
            "gruodžio 3 d., ketvirtadienį",
            "gruodžio 3 d.",
        ),
        (
            "2026-12-03 00:00",
            "2026-12-06 00:00",
            "2026 m. gruodžio 3–5 d., ketvirtadienis–šeštadienis",
            "gruodžio 3–5 d.",
            "gruodžio 3–5 d.",
        ),
        (
            "2026-11-30 00:00",
            "2026-12-02 00:00",
            "2026 m. lapkričio 30 d., pirmadienis – gruodžio 1 d., antradienis",
            "nuo lapkričio 30 d., pirmadienio, iki gruodžio 1 d., antradienio",
            "lapkr. 30 – gruod. 1 d.",
        ),
        # The night with an hour less, and the one with an hour more.
        (
            "2027-03-28 02:00",
            "2027-03-28 05:00",
            "2027 m. kovo 28 d., sekmadienis, 02:00–05:00",
            "kovo 28 d., sekmadienį, 2–5 val.",
            "kovo 28 d. 2:00–05:00",
        ),
        (
            "2026-10-25 00:00",
            "2026-10-26 00:00",
            "2026 m. spalio 25 d., sekmadienis",
            "spalio 25 d., sekmadienį",
            "spalio 25 d.",
        ),
    ],
)
def test_lithuanian(starts: str, ends: str, label: str, sentence: str, short: str) -> None:
    ends_at = moment(ends) if ends else ""
    assert [LT(moment(starts), ends_at, form) for form in FORMS] == [label, sentence, short]


@pytest.mark.parametrize(
    ("ends", "label", "sentence", "short"),
    [
        (
            "2026-12-03 13:00",
            "Thursday, 3 December 2026, 10:00–13:00",
            "Thursday, 3 December, 10:00–13:00",
            "3 Dec 10:00–13:00",
        ),
        (
            "2026-12-04 15:30",
            "Thursday, 3 December 2026, 10:00 – Friday, 4 December, 15:30",
            "Thursday, 3 December, 10:00 – Friday, 4 December, 15:30",
            "3 Dec 10:00",
        ),
        (
            "",
            "Thursday, 3 December 2026, 10:00",
            "Thursday, 3 December, 10:00",
            "3 Dec 10:00",
        ),
    ],
)
def test_english(ends: str, label: str, sentence: str, short: str) -> None:
    starts, ends_at = moment("2026-12-03 10:00"), moment(ends) if ends else ""
    assert [EN(starts, ends_at, form) for form in FORMS] == [label, sentence, short]


def test_english_whole_days() -> None:
    starts, ends = moment("2026-12-03 00:00"), moment("2026-12-06 00:00")
    assert [EN(starts, ends, form) for form in FORMS] == [
        "Thursday, 3 December 2026 – Saturday, 5 December",
        "Thursday, 3 December – Saturday, 5 December",
        "3–5 Dec",
    ]


@pytest.mark.parametrize("language", ["lt", "en"])
def test_on_a_button_it_fits_in_every_month(language: str) -> None:
    for month in range(1, 13):
        for last in ("28 13:00", "30 00:00"):
            if month == 2 and last.startswith("30"):
                continue
            first = "20 00:00" if last.endswith("00:00") else "28 10:00"
            ends = moment(f"2026-{month:02}-{last}")
            text = DATES.span(language)(moment(f"2026-{month:02}-{first}"), ends, "short")
            assert len(text) <= 24, text


def test_the_parts_of_a_month() -> None:
    say = {language: DATES.function(language) for language in ("lt", "en")}
    day = moment("2026-12-03 12:00").date()
    said = {
        language: [date(day, form) for form in ("month", "weekday", "short")]
        for language, date in say.items()
    }
    assert said == {
        "lt": ["2026 m. gruodis", "Kt", "gruodžio 3 d."],
        "en": ["December 2026", "Th", "3 December"],
    }
