"""When tasks are reminded of."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.tasks import is_overdue, is_possible, reminders

ZONE = ZoneInfo("Europe/Vilnius")
DUE = date(2026, 11, 1)  # a week after summer time ended


def test_a_task_is_reminded_of_a_week_and_a_day_before_and_on_its_day() -> None:
    now = datetime(2026, 10, 1, 12, tzinfo=ZONE)
    assert [str(one) for one in reminders(DUE, now, ZONE)] == [
        "2026-10-25 09:00:00+02:00",
        "2026-10-31 09:00:00+02:00",
        "2026-11-01 09:00:00+02:00",
    ]


def test_what_is_past_is_not_reminded_of() -> None:
    now = datetime(2026, 10, 31, 12, tzinfo=ZONE)
    assert [one.day for one in reminders(DUE, now, ZONE)] == [1]


def test_a_task_is_due_from_today_on_and_overdue_after_its_day() -> None:
    assert [is_possible(date(2026, 10, day), date(2026, 10, 2)) for day in (1, 2, 3)] == [
        False,
        True,
        True,
    ]
    assert not is_possible(date(2030, 1, 1), date(2026, 10, 2))
    assert [is_overdue(DUE, date(2026, 11, day), done=False) for day in (1, 2)] == [False, True]
    assert not is_overdue(DUE, date(2026, 11, 2), done=True)
