"""What is typed for a poll, when it may end, when it reminds."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from bot.domain.asking import (
    ends_at,
    is_awkward,
    limits_fit,
    misplaced,
    percent,
    read_limits,
    read_options,
    remind_at,
    title_of,
)
from bot.domain.errors import Refusal
from bot.domain.polls import LONGEST, OPTION_MAX, OPTIONS_MAX, SHORTEST, QuestionKind
from bot.domain.quiet import Hours, before_quiet

VILNIUS = ZoneInfo("Europe/Vilnius")
USUAL = Hours(20 * 60, 8 * 60)
NEVER = Hours(24 * 60, 0)


def local(day: int, hour: int) -> datetime:
    """Of November 2026; the 23rd is a Monday."""
    return datetime(2026, 11, 1, hour, tzinfo=VILNIUS) + timedelta(days=day - 1)


def test_options_are_one_a_line() -> None:
    assert read_options(" Teisė \n Viešieji   pirkimai\n") == ["Teisė", "Viešieji pirkimai"]
    most = "\n".join(f"{n}" + "x" * (OPTION_MAX - len(f"{n}")) for n in range(OPTIONS_MAX))
    assert len(most.splitlines()) == OPTIONS_MAX
    assert read_options(most) == most.splitlines()


@pytest.mark.parametrize(
    ("typed", "why", "params"),
    [
        ("Teisė", "options-few", {}),
        ("Teisė\n\nFinansai", "options-empty-line", {"number": 2}),
        ("Teisė\nFinansai\nteisė", "options-twice", {"first": "1", "second": "3"}),
        ("\n".join(map(str, range(21))), "options-many", {"count": 21, "most": 20}),
        ("a\n" + "b" * 201, "option-long", {"number": "2", "length": 201, "longest": 200}),
        ("a\n" + "🗳" * 101, "option-long", {"number": "2", "length": 202, "longest": 200}),
    ],
)
def test_what_is_no_list_of_options(typed: str, why: str, params: dict[str, object]) -> None:
    found = read_options(typed)
    assert isinstance(found, Refusal)
    assert found.text_id == f"polls.{why}"
    assert found.params.items() >= params.items()


@pytest.mark.parametrize(
    ("typed", "limits"),
    [
        ("1–3", (1, 3)),
        ("1 - 3", (1, 3)),
        ("nuo 1 iki 3", (1, 3)),
        ("nuo 0", (0, None)),
        ("iki 100", (None, 100)),
        ("-5–10", (-5, 10)),
        ("2", (2, 2)),
        ("Be ribų", (None, None)),
        ("from 1 to 3", (1, 3)),
        ("3–1", None),
        ("1000000001", None),
        ("kiek nori", None),
        ("", None),
    ],
)
def test_limits(typed: str, limits: tuple[int | None, int | None] | None) -> None:
    assert read_limits(typed) == limits


@pytest.mark.parametrize(
    ("least", "most", "fits"),
    [
        (None, None, True),
        (1, 3, True),
        (3, 3, True),
        (0, 2, False),
        (1, 4, False),
        (4, None, False),
    ],
)
def test_limits_of_three_options(least: int | None, most: int | None, fits: bool) -> None:  # noqa: FBT001 - of a table
    assert limits_fit(QuestionKind.SEVERAL, 3, least, most) is fits
    assert limits_fit(QuestionKind.NUMBER, 0, least, most)


def test_a_poll_without_a_title_is_called_by_its_question() -> None:
    assert title_of("Ar  reikia\nbiudžeto?") == "Ar reikia biudžeto?"
    assert title_of("žodis " * 40) == f"{('žodis ' * 19).strip()} žodis…"


def test_a_poll_ends_at_a_full_hour() -> None:
    week = timedelta(days=7)
    assert ends_at(local(16, 10), week, USUAL, VILNIUS) == local(23, 10)
    late = local(16, 10) + timedelta(seconds=1)
    assert ends_at(late, week, USUAL, VILNIUS) == local(23, 11)


@pytest.mark.parametrize(
    ("sent", "days", "ends"),
    [
        ((17, 23), 7, (24, 18)),  # not on Tuesday at 23, when nobody answers
        ((17, 3), 7, (23, 18)),
        ((17, 7), 7, (24, 18)),
        ((14, 12), 7, (20, 18)),  # Saturday: Friday is nearer
        ((15, 12), 7, (23, 18)),  # Sunday: Monday is
        ((20, 10), 1, (23, 18)),  # of a day none is taken away
        ((17, 12), 7, (24, 12)),
    ],
)
def test_where_that_is_a_night_or_a_day_off_it_ends_in_the_evening_of_a_working_day(
    sent: tuple[int, int], days: int, ends: tuple[int, int]
) -> None:
    now = local(*sent).astimezone(UTC)
    assert ends_at(now, timedelta(days=days), USUAL, VILNIUS) == local(*ends)


def test_the_end_of_a_poll_leaps_over_christmas() -> None:
    now = datetime(2026, 12, 23, 12, tzinfo=VILNIUS)
    assert ends_at(now, timedelta(days=2), USUAL, VILNIUS) == datetime(
        2026, 12, 28, 18, tzinfo=VILNIUS
    )


def test_a_deadline_is_neither_too_near_nor_too_far() -> None:
    now = datetime(2026, 11, 23, 8, tzinfo=UTC)
    said = [
        misplaced(now + SHORTEST - timedelta(seconds=1), now),
        misplaced(now + SHORTEST, now),
        misplaced(now + LONGEST, now),
        misplaced(now + LONGEST + timedelta(seconds=1), now),
    ]
    assert [one and one.text_id for one in said] == [
        "polls.deadline-near",
        None,
        None,
        "polls.deadline-far",
    ]


@pytest.mark.parametrize(
    ("day", "hour", "awkward"),
    [(27, 20, False), (27, 21, True), (28, 12, True), (30, 8, True), (30, 9, False)],
)
def test_an_end_at_night_or_on_a_day_off(day: int, hour: int, awkward: bool) -> None:  # noqa: FBT001 - of a table
    assert is_awkward(local(day, hour), USUAL, VILNIUS) is awkward


@pytest.mark.parametrize(
    ("days", "goes"),
    [
        (1, []),
        (2, ["24 10"]),
        (3, ["25 10"]),
        (4, ["25 10", "26 10"]),
        (7, ["26 19", "27 19"]),  # from 26 22, and from Sunday
        (5, ["25 19", "27 10"]),  # half time is 25 22
        (6, ["26 10", "27 19"]),  # the last one from Saturday
    ],
)
def test_when_it_reminds(days: int, goes: list[str]) -> None:
    """Sent on Monday the 23rd at 10."""
    since = local(23, 10)
    found = remind_at(since, since + timedelta(days=days), USUAL, VILNIUS)
    assert [f"{before_quiet(one, USUAL, VILNIUS):%d %H}" for one in found] == goes


@pytest.mark.parametrize("quiet", [USUAL, NEVER, Hours(18 * 60, 9 * 60)])
def test_reminders_stay_a_day_apart_whenever_it_is_sent(quiet: Hours) -> None:
    for hour in range(24 * 7):
        since = local(23, 0) + timedelta(hours=hour)
        for days in (1, 2, 3, 4, 5, 7, 14, 30):
            found = remind_at(since, since + timedelta(days=days), quiet, VILNIUS)
            goes = [since, *(before_quiet(one, quiet, VILNIUS) for one in found)]
            gaps = [later - earlier for earlier, later in pairwise(goes)]
            assert all(gap >= timedelta(hours=24) for gap in gaps)
            assert len(found) <= 2


@pytest.mark.parametrize(
    ("part", "whole", "said"),
    [(0, 0, 0), (0, 443, 0), (1, 443, 1), (211, 443, 48), (442, 443, 99), (443, 443, 100)],
)
def test_percent(part: int, whole: int, said: int) -> None:
    assert percent(part, whole) == said
