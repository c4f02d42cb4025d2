"""What people type as a time."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import Refusal
from bot.domain.folding import fold
from bot.domain.moments import (
    Doubt,
    Period,
    Understood,
    is_whole_days,
    read_day,
    read_end,
    read_moment,
    read_period,
    whole_days,
)
from bot.domain.moments.vocabulary import month_of, weekday_of
from tests.domain.phrasings import ENGLISH, LITHUANIAN, table

ZONE = ZoneInfo("Europe/Vilnius")
NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)  # Monday, 10:30 in Vilnius
TODAY = date(2026, 11, 23)


def local(moment: datetime) -> str:
    return f"{moment.astimezone(ZONE):%Y-%m-%d %H:%M}"


def shown(reading: Period | date) -> str:
    if not isinstance(reading, Period):
        return reading.isoformat()
    starts, ends = reading.starts, reading.ends
    if ends is None:
        return local(starts)
    if is_whole_days(starts, ends, ZONE):
        return f"{local(starts)[:10]}…{local(ends - timedelta(hours=1))[:10]}"
    same = starts.astimezone(ZONE).date() == ends.astimezone(ZONE).date()
    return f"{local(starts)}–{local(ends)[11:] if same else local(ends)}"


def said(found: Understood | None) -> str:
    if found is None:
        return "nothing"
    readings = " | ".join(map(shown, found.readings))
    return f"{found.doubt}: {readings}" if found.doubt else readings


def meant(typed: str, now: datetime = NOW, day: date | None = None) -> str:
    try:
        return said(read_period(typed, now, ZONE, day))
    except Refusal as why:
        return f"refused: {why.text_id}"


@pytest.mark.parametrize(("typed", "expected"), table(LITHUANIAN) + table(ENGLISH))
def test_what_people_type(typed: str, expected: str) -> None:
    assert meant(typed) == expected


def test_the_table_is_as_long_as_it_was_promised() -> None:
    typed = [one for one, _ in table(LITHUANIAN)]
    assert len(set(typed)) == len(typed) >= 200


@pytest.mark.parametrize(
    ("today", "typed", "expected"),
    [
        # On a weekend the next week is the coming one: some mean the week after it.
        (28, "kitą antradienį 10", "several: 2026-12-01 10:00 | 2026-12-08 10:00"),
        (29, "kitą antradienį 10", "several: 2026-12-01 10:00 | 2026-12-08 10:00"),
        (29, "kitą sekmadienį 10", "several: 2026-12-06 10:00 | 2026-12-13 10:00"),
        (29, "kitos savaitės antradienį 10", "2026-12-01 10:00"),
        (29, "antradienį 10", "2026-12-01 10:00"),
        (27, "kitą antradienį 10", "2026-12-01 10:00"),
        (23, "kitą antradienį 10", "2026-12-01 10:00"),
        (24, "kitą antradienį 10", "2026-12-01 10:00"),
        (24, "antradienį 15", "several: 2026-11-24 15:00 | 2026-12-01 15:00"),
        (24, "antradienį 9", "2026-12-01 09:00"),
        (24, "šį antradienį 15", "several: 2026-11-24 15:00 | 2026-12-01 15:00"),
        (28, "šį savaitgalį", "several: 2026-11-28 | 2026-11-29"),
        (29, "šį savaitgalį", "2026-11-29"),
        (30, "šio mėnesio 31 d. 10", "nothing"),
    ],
)
def test_it_depends_on_the_day_it_is_said(today: int, typed: str, expected: str) -> None:
    assert meant(typed, NOW.replace(day=today)) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("14", "2026-12-05 14:00"),
        ("14:30", "2026-12-05 14:30"),
        ("10-13", "2026-12-05 10:00–13:00"),
        ("10.30", "2026-12-05 10:30"),
        ("nuo 10 iki 13", "2026-12-05 10:00–13:00"),
        ("3", "several: 2026-12-05 15:00 | 2026-12-05 03:00"),
        ("10 val., 2 val.", "2026-12-05 10:00–12:00"),
        ("visa diena", "2026-12-05…2026-12-05"),
        ("rytoj 10", "2026-11-24 10:00"),
        ("12-08 10:00", "2026-12-08 10:00"),
        ("28.11 10", "2026-11-28 10:00"),
        ("13–10", "refused: moments.backwards"),
    ],
)
def test_an_hour_alone_is_one_of_the_day_that_was_picked(typed: str, expected: str) -> None:
    assert meant(typed, day=date(2026, 12, 5)) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("13", "13:00"),
        ("iki 13 val.", "13:00"),
        ("iki 3 val.", "15:00"),
        ("13:30", "13:30"),
        ("2 val.", "several: 12:00 | 14:00"),
        ("3", "several: 13:00 | 15:00"),
        ("1 val. 30 min.", "several: 11:30 | 13:30"),
        ("2 valandas", "12:00"),
        ("1,5 val.", "11:30"),
        ("½ val.", "10:30"),
        ("90 min.", "11:30"),
        ("pusantros valandos", "11:30"),
        ("vidurdienį", "12:00"),
        ("3 val. po pietų", "15:00"),
        ("24 val.", "2026-12-06 00:00"),
        ("gruodžio 6 d. 15 val.", "2026-12-06 15:00"),
        ("iki sekmadienio 15 val.", "2026-12-06 15:00"),
        ("12-06 15:00", "2026-12-06 15:00"),
        ("9 val.", "19:00"),
        ("9:00", "refused"),
        ("gruodžio 4 d. 15 val.", "refused"),
        ("11–12", "nothing"),
        ("gruodžio 6 d.", "nothing"),
        ("ilgai", "nothing"),
        ("", "nothing"),
    ],
)
def test_when_what_begins_at_ten_ends(typed: str, expected: str) -> None:
    starts = datetime(2026, 12, 5, 10, tzinfo=ZONE)
    try:
        found = said(read_end(typed, starts, NOW, ZONE))
    except Refusal:
        found = "refused"
    assert found.replace("2026-12-05 10:00–", "") == expected


def ends(typed: str, starts: datetime) -> str:
    found = read_end(typed, starts, NOW, ZONE)
    assert found is not None
    assert isinstance(found.sure, Period)
    assert found.sure.ends is not None
    return local(found.sure.ends)


def test_what_begins_late_ends_after_midnight() -> None:
    assert ends("2:00", datetime(2026, 12, 5, 22, tzinfo=ZONE)) == "2026-12-06 02:00"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("rytoj 9:00", "2026-11-24 09:00"),
        ("iki penktadienio 17 val.", "2026-11-27 17:00"),
        ("until May 1 12:00", "2027-05-01 12:00"),
        ("12.05 9.00", "several: 2027-05-12 09:00 | 2026-12-05 09:00"),
        ("rytoj", "2026-11-24"),
        ("po 2 val.", "2026-11-23 12:30"),
        ("rytoj 10–13", "nothing"),
        ("rytoj 10 val. 2 valandas", "nothing"),
        ("gruodžio 3–5 d.", "nothing"),
        ("9", "nothing"),
    ],
)
def test_a_moment_has_no_end(typed: str, expected: str) -> None:
    assert said(read_moment(typed, NOW, ZONE)) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2026-12-05", "2026-12-05"),
        ("iki gruodžio 5", "2026-12-05"),
        ("until May 1", "2027-05-01"),
        ("12-05", "2026-12-05"),
        ("12.05", "several: 2027-05-12 | 2026-12-05"),
        ("28.11", "2026-11-28"),
        ("lapkričio 23", "2026-11-23"),
        ("lapkričio 22", "2027-11-22"),
        ("2026-11-01", "past: 2027-11-01"),
        ("rytoj", "2026-11-24"),
        ("vasario", "nothing"),
        ("5", "nothing"),
        ("2026 2027 5", "nothing"),
        ("gruodžio 5 6", "nothing"),
        ("gruodžio 5 d. 10 val.", "nothing"),
        ("0-0", "nothing"),
        ("99999-12-05", "nothing"),
        ("", "nothing"),
    ],
)
def test_a_day_has_no_hour(typed: str, expected: str) -> None:
    assert said(read_day(typed, TODAY)) == expected


def test_an_hour_that_comes_twice_is_the_first_one() -> None:
    """On 25 October 2026 the clock shows three to four twice: +3 first, then +2."""
    before = datetime(2026, 10, 20, 7, tzinfo=UTC)
    found = read_period("2026-10-25 03:30–05:00", before, ZONE)
    first = Period(datetime(2026, 10, 25, 0, 30, tzinfo=UTC), datetime(2026, 10, 25, 3, tzinfo=UTC))
    assert found == Understood((first,))


def test_an_hour_that_never_comes_is_refused_with_the_reason() -> None:
    """On 28 March 2027 three to four are skipped."""
    with pytest.raises(Refusal) as why:
        read_period("2027-03-28 03:30", NOW, ZONE)
    reason = ("moments.no-such-hour", {"day": date(2027, 3, 28), "hour": "03:30"})
    assert (why.value.text_id, why.value.params) == reason
    with pytest.raises(Refusal):
        read_period("2027-03-28 01:00–03:30", NOW, ZONE)
    with pytest.raises(Refusal):
        read_end("03:30", datetime(2027, 3, 28, 1, tzinfo=ZONE), NOW, ZONE)


def test_a_length_is_of_time_not_of_the_clock() -> None:
    """Two hours from two, in the night with an hour less, end at five."""
    assert ends("2 valandas", datetime(2027, 3, 28, 2, tzinfo=ZONE)) == "2027-03-28 05:00"


@pytest.mark.parametrize("day", [date(2026, 10, 25), date(2027, 3, 28), date(2026, 12, 5)])
def test_a_whole_day_is_one_whatever_the_clock_does(day: date) -> None:
    period = whole_days(day, day, ZONE)
    assert is_whole_days(period.starts, period.ends, ZONE)
    assert shown(period) == f"{day}…{day}"


def test_of_a_date_that_contradicts_its_weekday_both_are_asked() -> None:
    found = read_period("2026 m. lapkričio 28 d., pirmadienis, 10:00", NOW, ZONE)
    assert found is not None
    assert (found.doubt, found.sure, len(found.readings)) == (Doubt.WEEKDAY, None, 2)


MONTHS = (
    *("sausis", "vasaris", "kovas", "balandis", "gegužė", "birželis", "liepa", "rugpjūtis"),
    *("rugsėjis", "spalis", "lapkritis", "gruodis"),
)
WEEK = (
    *("pirmadienis", "antradienis", "trečiadienis", "ketvirtadienis"),
    *("penktadienis", "šeštadienis", "sekmadienis"),
)


@pytest.mark.parametrize(("number", "month"), list(enumerate(MONTHS, start=1)))
def test_each_month_is_known_in_each_case(number: int, month: str) -> None:
    stem = month[:-2] if month.endswith("is") else month.rstrip("asė")
    for ending in ("is", "io", "iui", "į", "iu", "yje"):
        assert said(read_day(f"{stem}{ending} 28", TODAY)) == said(
            Understood((date(2026 if number in {11, 12} else 2027, number, 28),))
        )


def test_months_and_weekdays_are_told_apart() -> None:
    assert [month_of(fold(one)) for one in MONTHS] == list(range(1, 13))
    assert [weekday_of(fold(one)) for one in WEEK] == list(range(7))
    assert [month_of(fold(one)) for one in WEEK] == [None] * 7


PIECES = st.sampled_from(
    [
        *("rytoj", "kitą", "antradienį", "gruodžio", "5", "14", "val.", "-", "–", "iki", "nuo"),
        *("03.04", "11-28", "10:00", "2026", "d.", "m.", "po", "savaitės", "pusę", "trijų", ",5"),
        *("pirmą", "paskutinį", "99", "0", "31", "mėnesio", "metų", "valandas", "min", "pm", "2 0"),
    ]
)


def attempt(read: Callable[[], Understood | None]) -> None:
    with suppress(Refusal):
        read()


@given(st.one_of(st.text(max_size=30), st.lists(PIECES, max_size=8).map(" ".join)))
def test_nothing_typed_breaks_it(text: str) -> None:
    """Also on the eve of the night with an hour less."""
    eve = datetime(2027, 3, 27, 20, tzinfo=UTC)
    attempt(lambda: read_period(text, eve, ZONE))
    attempt(lambda: read_moment(text, eve, ZONE, eve.date()))
    attempt(lambda: read_end(text, eve, eve, ZONE))
    attempt(lambda: read_day(text, eve.date()))
