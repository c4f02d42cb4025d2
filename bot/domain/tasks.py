"""What a meeting decided that somebody shall do until a day."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

TASKS_MAX = 20  # of one meeting
TEXT_MAX = 300  # characters, as Telegram counts them
WHY_MAX = 300
FARTHEST = timedelta(days=3 * 365)
REMIND_DAYS = (7, 1, 0)  # days before it is due
REMIND_AT = time(9)


def is_possible(due: date, today: date) -> bool:
    """Whether a task may be due that day."""
    return today <= due <= today + FARTHEST


def is_overdue(due: date, today: date, *, done: bool) -> bool:
    return not done and due < today


def ends(due: date, zone: ZoneInfo) -> datetime:
    """When there is nothing left to remind of."""
    return datetime.combine(due + timedelta(days=1), time(), zone)


def reminders(due: date, now: datetime, zone: ZoneInfo) -> Sequence[datetime]:
    """When to remind of it: none whose time is over."""
    found = [datetime.combine(due - timedelta(days=days), REMIND_AT, zone) for days in REMIND_DAYS]
    return [one for one in found if one > now]
