"""When a message may go."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.courtesy import easter, is_day_off, is_quiet, may_go, pause_ends
from bot.domain.preferences import QUIET, Hours, How, Kind, Wish

VILNIUS = ZoneInfo("Europe/Vilnius")
USUAL = QUIET["20-8"]
NOW = Wish(Kind.COLLEAGUES, How.NOW, USUAL)


def local(day: int, hour: int, minute: int = 0, *, month: int = 11) -> datetime:
    """An hour of 2026 in Vilnius; 23 November is a Monday."""
    return datetime(2026, month, day, hour, minute, tzinfo=VILNIUS)


def goes(wish: Wish, queued: datetime, now: datetime | None = None) -> datetime | None:
    return may_go(wish, queued.astimezone(UTC), (now or queued).astimezone(UTC), VILNIUS)


@pytest.mark.parametrize("hours", QUIET.values(), ids=QUIET)
def test_in_a_whole_year_nothing_disturbs(hours: Hours) -> None:
    """Hour by hour, both nights on which the clock changes among them."""
    wish = Wish(Kind.COLLEAGUES, How.NOW, hours)
    start = date(2026, 1, 1)
    working = [day for n in range(380) if not is_day_off(day := start + timedelta(days=n))]
    mornings = [
        datetime(day.year, day.month, day.day, hours.until // 60, 5, tzinfo=VILNIUS)
        for day in working
    ]
    moment, end = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
    while moment < end:
        here = moment.astimezone(VILNIUS)
        awake = here.date() in working and hours.until <= here.hour * 60 < hours.since
        assert is_quiet(moment, hours, VILNIUS) is not awake
        if moment >= mornings[0]:
            mornings.pop(0)
        assert goes(wish, moment) == (moment if awake else mornings[0])
        moment += timedelta(hours=1)


@pytest.mark.parametrize(
    ("queued", "sent"),
    [
        (local(23, 10), local(23, 10)),
        (local(23, 20), local(24, 8, 5)),
        (local(24, 7, 59), local(24, 8, 5)),
        (local(27, 20), local(30, 8, 5)),  # Friday evening
        (local(23, 21, month=12), local(28, 8, 5, month=12)),  # Christmas, then a weekend
        (local(23, 9, month=6), local(23, 9, month=6)),
        (local(24, 9, month=6), local(25, 8, 5, month=6)),
        (local(6, 9, month=4), local(7, 8, 5, month=4)),  # Easter Monday
        (local(27, 21, month=3), local(30, 8, 5, month=3)),  # the clock goes on
        (local(23, 21, month=10), local(26, 8, 5, month=10)),  # and back
    ],
)
def test_what_comes_at_night_waits_for_a_working_day(queued: datetime, sent: datetime) -> None:
    assert goes(NOW, queued) == sent


@pytest.mark.parametrize(
    ("how", "queued", "sent"),
    [
        (How.DAILY, local(23, 10), local(24, 8, 5)),
        (How.DAILY, local(23, 7), local(23, 8, 5)),
        (How.DAILY, local(27, 10), local(30, 8, 5)),
        (How.WEEKLY, local(23, 10), local(24, 8, 5)),
        (How.WEEKLY, local(24, 8, 5), local(1, 8, 5, month=12)),
        (How.WEEKLY, local(18, 10, month=6), local(23, 8, 5, month=6)),
        (How.WEEKLY, local(3, 10), local(10, 8, 5)),
        (How.OFF, local(23, 10), None),
    ],
)
def test_it_comes_as_often_as_it_is_wanted(
    how: How, queued: datetime, sent: datetime | None
) -> None:
    assert goes(Wish(Kind.REMINDERS, how, USUAL), queued) == sent


def test_a_tuesday_off_gives_way_to_the_next_working_day() -> None:
    weekly = Wish(Kind.REMINDERS, How.WEEKLY, USUAL)
    before = datetime(2024, 12, 23, 12, tzinfo=VILNIUS)  # Tuesday the 24th is Christmas Eve
    assert goes(weekly, before) == datetime(2024, 12, 27, 8, 5, tzinfo=VILNIUS)
    on_it = datetime(2024, 12, 24, 12, tzinfo=VILNIUS)
    assert goes(weekly, on_it) == datetime(2024, 12, 27, 8, 5, tzinfo=VILNIUS)


def test_what_is_late_already_goes_at_once() -> None:
    weekly = Wish(Kind.REMINDERS, How.WEEKLY, USUAL)
    assert goes(weekly, local(17, 10), local(26, 15)) == local(26, 15)


def test_a_pause_holds_everything_but_duties() -> None:
    away = date(2026, 11, 27)  # a Friday
    assert pause_ends(away, USUAL, VILNIUS) == local(30, 8, 5)
    colleagues = Wish(Kind.COLLEAGUES, How.NOW, USUAL, away)
    assert goes(colleagues, local(23, 10)) == local(30, 8, 6)
    duties = Wish(Kind.DUTIES, How.OFF, USUAL, away)
    assert goes(duties, local(23, 10)) == local(23, 10)
    assert goes(duties, local(23, 22)) == local(24, 8, 5)


def test_easter() -> None:
    """As the Lithuanian calendar has it."""
    assert [easter(year) for year in (2024, 2025, 2026, 2027, 2038)] == [
        date(2024, 3, 31),
        date(2025, 4, 20),
        date(2026, 4, 5),
        date(2027, 3, 28),
        date(2038, 4, 25),
    ]


def test_holidays_of_a_year() -> None:
    """Working days off in 2026, as the Labour Code has them."""
    days = (date(2026, 1, 1) + timedelta(days=n) for n in range(365))
    assert [f"{day:%m-%d}" for day in days if is_day_off(day) and day.weekday() < 5] == [
        *("01-01", "02-16", "03-11", "04-06", "05-01", "06-24", "07-06"),
        *("11-02", "12-24", "12-25"),
    ]
