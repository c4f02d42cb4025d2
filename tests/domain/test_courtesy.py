"""When a message may go."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.courtesy import Message, Says, Verdict, in_group, may_go, pause_ends, verdict
from bot.domain.preferences import BUDGETED, QUIET, How, Kind, Wish
from bot.domain.quiet import (
    Hours,
    before_quiet,
    digest_day,
    easter,
    is_day_off,
    is_quiet,
    next_digest,
)

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


WEEK = [local(23 + n, 10) for n in range(7)]
GO, DIGEST, DECLINED, EXPIRED = (
    Verdict(says) for says in (Says.GO, Says.DIGEST, Says.DECLINED, Says.EXPIRED)
)


def later(at: datetime) -> Verdict:
    return Verdict(Says.LATER, at)


def judged(
    kind: Kind,
    how: How = How.NOW,
    *,
    at: datetime = WEEK[0],
    left: int = 3,
    away: date | None = None,
    **message: object,
) -> Verdict:
    asked = Message(queued=at, **message)  # type: ignore[arg-type]
    return verdict(Wish(kind, how, USUAL, away), asked, left, at, VILNIUS)


@pytest.mark.parametrize(
    ("kind", "soon", "weekly", "over_budget", "paused"),
    [
        (Kind.NEWS, GO, DIGEST, DIGEST, later(local(30, 8, 6))),
        (Kind.REMINDERS, GO, DIGEST, DIGEST, later(local(30, 8, 6))),
        (Kind.COLLEAGUES, GO, later(local(24, 8, 5)), GO, later(local(30, 8, 6))),
        (Kind.MEETINGS, GO, later(local(24, 8, 5)), GO, later(local(30, 8, 6))),
        (Kind.COMING_UP, GO, later(local(24, 8, 5)), GO, later(local(30, 8, 6))),
        (Kind.POLLS, GO, later(local(24, 8, 5)), GO, later(local(30, 8, 6))),
        (Kind.REPORTS, GO, later(local(24, 8, 5)), GO, later(local(30, 8, 6))),
        (Kind.PRACTICES, GO, later(local(24, 8, 5)), GO, later(local(30, 8, 6))),
        (Kind.CONTESTS, GO, later(local(24, 8, 5)), GO, later(local(30, 8, 6))),
        (Kind.DRAFTS, GO, later(local(24, 8, 5)), GO, later(local(30, 8, 6))),
        (Kind.DUTIES, GO, GO, GO, GO),
        (Kind.DIGESTS, GO, later(local(24, 8, 5)), GO, later(local(30, 8, 6))),
    ],
    ids=lambda value: value.code if isinstance(value, Kind) else "",
)
def test_what_becomes_of_each_kind(
    kind: Kind, soon: Verdict, weekly: Verdict, over_budget: Verdict, paused: Verdict
) -> None:
    """A kind that is new to this list shows that nobody said what becomes of it."""
    found = (
        judged(kind),
        judged(kind, How.WEEKLY),
        judged(kind, left=0),
        judged(kind, away=date(2026, 11, 27)),
    )
    assert found == (soon, weekly, over_budget, paused)


def test_every_kind_is_in_the_list_above() -> None:
    marks = test_what_becomes_of_each_kind.pytestmark  # type: ignore[attr-defined]
    assert {row[0] for row in marks[0].args[1]} == set(Kind)


@pytest.mark.parametrize(
    ("said", "message"),
    [
        (GO, {"left": 1}),
        (DIGEST, {"how": How.DAILY}),
        (DECLINED, {"how": How.OFF}),
        (later(local(24, 8, 5)), {"at": local(23, 20)}),
        (later(local(24, 8, 5)), {"at": local(23, 20), "left": 0}),  # by then it may be wanted
        (DIGEST, {"at": local(23, 20), "how": How.WEEKLY}),
        (GO, {"left": 0, "urgent": True}),
        (GO, {"at": local(23, 23), "urgent": True}),
        (GO, {"at": local(28, 10), "urgent": True, "how": How.WEEKLY}),
        (DECLINED, {"urgent": True, "how": How.OFF}),
        (later(local(30, 8, 6)), {"urgent": True, "away": date(2026, 11, 29)}),
        (DIGEST, {"how": How.WEEKLY, "away": date(2026, 11, 29)}),
        (GO, {"left": 0, "doubtful": True}),
        (later(local(24, 8, 5)), {"at": local(23, 20), "doubtful": True}),
        (EXPIRED, {"expires_at": local(23, 10)}),
        (EXPIRED, {"expires_at": local(23, 10), "urgent": True}),
        (later(local(23, 23)), {"at": local(23, 20), "expires_at": local(23, 23)}),
        (EXPIRED, {"left": 0, "expires_at": local(24, 8, 5)}),
        (DIGEST, {"left": 0, "expires_at": local(24, 8, 6)}),
        (EXPIRED, {"at": local(24, 10), "how": How.DAILY, "expires_at": local(25, 8)}),
        (DIGEST, {"at": local(24, 10), "how": How.DAILY, "expires_at": local(25, 9)}),
    ],
)
def test_news_to_one_person(said: Verdict, message: dict[str, object]) -> None:
    assert judged(Kind.NEWS, **message) == said  # type: ignore[arg-type]


def test_nobody_asked_for_what_is_in_the_budget() -> None:
    assert frozenset({Kind.NEWS, Kind.REMINDERS}) == BUDGETED


@pytest.mark.parametrize(
    ("said", "at", "loud", "urgent"),
    [
        (Verdict(Says.GO), local(23, 10), False, False),
        (Verdict(Says.GO, silent=True), local(23, 10), True, False),
        (Verdict(Says.GO), local(23, 10), True, True),
        (later(local(24, 8, 5)), local(23, 20), False, False),
        (later(local(30, 8, 5)), local(28, 12), True, False),
        (Verdict(Says.GO), local(28, 12), False, True),
    ],
)
def test_news_to_a_group(said: Verdict, at: datetime, *, loud: bool, urgent: bool) -> None:
    assert in_group(Message(at, urgent=urgent), USUAL, at, VILNIUS, silent=loud) == said


def test_in_a_group_an_answer_comes_at_night_but_not_too_late() -> None:
    at = local(23, 23)
    assert in_group(Message(at), None, at, VILNIUS, silent=False) == GO
    assert in_group(Message(at, at), None, at, VILNIUS, silent=False) == EXPIRED


@pytest.mark.parametrize(
    ("hours", "wanted", "goes"),
    [
        ("20-8", local(24, 10), local(24, 10)),
        ("20-8", local(24, 21), local(24, 19)),
        ("20-8", local(25, 0, 30), local(24, 19)),
        ("20-8", local(24, 7, 59), local(23, 19)),
        ("20-8", local(24, 8), local(24, 8)),
        ("20-8", local(28, 12), local(27, 19)),  # Saturday
        ("20-8", local(30, 7), local(27, 19)),  # Monday, early
        ("20-8", local(28, 7, month=12), local(23, 19, month=12)),  # Christmas, then a weekend
        ("18-9", local(24, 20), local(24, 17)),
        ("22-6", local(24, 23), local(24, 19)),
        ("20-8", local(29, 4, month=3), local(27, 19, month=3)),  # the clock goes on that night
        ("20-8", local(25, 4, month=10), local(23, 19, month=10)),  # and back
    ],
)
def test_a_reminder_comes_before_quiet_hours(hours: str, wanted: datetime, goes: datetime) -> None:
    found = before_quiet(wanted.astimezone(UTC), QUIET[hours], VILNIUS)
    assert (found, is_quiet(found, QUIET[hours], VILNIUS)) == (goes, False)


@pytest.mark.parametrize(
    ("today", "day"),
    [
        (date(2026, 11, 24), date(2026, 11, 24)),
        (date(2026, 11, 23), date(2026, 11, 17)),
        (date(2026, 11, 30), date(2026, 11, 24)),
        (date(2024, 12, 25), date(2024, 12, 17)),  # Tuesday the 24th is a holiday, so is the 26th
        (date(2024, 12, 27), date(2024, 12, 27)),
        (date(2024, 12, 30), date(2024, 12, 27)),
        (date(2024, 12, 31), date(2024, 12, 31)),
    ],
)
def test_the_day_of_the_digest(today: date, day: date) -> None:
    assert digest_day(today) == day
    noon = datetime(today.year, today.month, today.day, 12, tzinfo=VILNIUS)
    assert next_digest(noon, USUAL, VILNIUS).date() > digest_day(today)
