"""On which days a meeting that repeats is held."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.series import Repeat, Series, announced_at, moments, rule

ZONE = ZoneInfo("Europe/Vilnius")


def series(repeat: Repeat, first: datetime, count: int, *out: date) -> Series:
    return Series(1, repeat, rule(repeat, first.date()), first, count, out)


def days(repeat: Repeat, first: date, count: int, *out: date) -> list[str]:
    begins = datetime(first.year, first.month, first.day, 10, tzinfo=ZONE)
    return [str(one.date()) for one in moments(series(repeat, begins, count, *out), ZONE)]


@pytest.mark.parametrize(
    ("repeat", "first", "wanted"),
    [
        # The first Wednesday of each month.
        (
            Repeat.MONTHLY_WEEKDAY,
            date(2026, 12, 2),
            ["2026-12-02", "2027-01-06", "2027-02-03", "2027-03-03"],
        ),
        # The fifth Thursday is the last one.
        (
            Repeat.MONTHLY_WEEKDAY,
            date(2026, 12, 31),
            ["2026-12-31", "2027-01-28", "2027-02-25", "2027-03-25"],
        ),
        # The 5th, moved off a Saturday (2026-12-05 is one: whoever says it means it).
        (
            Repeat.MONTHLY_DAY,
            date(2026, 11, 5),
            ["2026-11-05", "2026-12-07", "2027-01-05", "2027-02-05"],
        ),
        # The end of each month stays in its month: 2027-01-31 is a Sunday, 2027-02-28 too.
        (
            Repeat.MONTHLY_DAY,
            date(2026, 12, 31),
            ["2026-12-31", "2027-01-29", "2027-02-26", "2027-03-31"],
        ),
        # February 16 and March 11 are holidays.
        (
            Repeat.MONTHLY_DAY,
            date(2027, 1, 11),
            ["2027-01-11", "2027-02-11", "2027-03-12", "2027-04-12"],
        ),
        (
            Repeat.QUARTERLY_WEEKDAY,
            date(2026, 12, 2),
            ["2026-12-02", "2027-03-03", "2027-06-02", "2027-09-01"],
        ),
        (
            Repeat.QUARTERLY_DAY,
            date(2026, 11, 30),
            ["2026-11-30", "2027-02-26", "2027-05-31", "2027-08-30"],
        ),
        # December 24 and 31 are Thursdays; the 24th is a holiday, the 25th and 26th too.
        (
            Repeat.WEEKLY,
            date(2026, 12, 17),
            ["2026-12-17", "2026-12-28", "2026-12-31", "2027-01-07"],
        ),
        (
            Repeat.WORKDAYS,
            date(2026, 12, 22),
            ["2026-12-22", "2026-12-23", "2026-12-28", "2026-12-29"],
        ),
    ],
)
def test_days(repeat: Repeat, first: date, wanted: list[str]) -> None:
    assert days(repeat, first, 4) == wanted


def test_a_day_left_out_has_another_one_at_the_end() -> None:
    out = date(2027, 1, 6)
    assert days(Repeat.MONTHLY_WEEKDAY, date(2026, 12, 2), 3, out) == [
        "2026-12-02",
        "2027-02-03",
        "2027-03-03",
    ]


def test_ten_stays_ten_over_both_nights_of_the_clock_change() -> None:
    first = datetime(2026, 9, 7, 10, tzinfo=ZONE)
    found = moments(series(Repeat.MONTHLY_WEEKDAY, first, 12), ZONE)
    assert {one.astimezone(ZONE).hour for one in found} == {10}
    assert {one.utcoffset() for one in found} == {
        datetime(2026, 9, 7, tzinfo=ZONE).utcoffset(),
        datetime(2026, 12, 7, tzinfo=ZONE).utcoffset(),
    }


def test_each_is_announced_two_weeks_before_what_is_often_three_days() -> None:
    first = datetime(2027, 4, 5, 10, tzinfo=ZONE)
    monthly = announced_at(series(Repeat.MONTHLY_DAY, first, 3), first, ZONE)
    weekly = announced_at(series(Repeat.WEEKLY, first, 3), first, ZONE)
    assert (monthly, weekly) == (
        datetime(2027, 3, 22, 10, tzinfo=ZONE),
        datetime(2027, 4, 2, 10, tzinfo=ZONE),
    )
