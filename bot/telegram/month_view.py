"""A month as buttons: its name between two arrows, the weekdays, its days, seven a row."""

from calendar import Calendar
from collections.abc import Callable, Sequence
from datetime import date
from enum import IntEnum

from bot.domain.messages import Button, Rows, tap
from bot.domain.taps import Tap
from bot.telegram.fields import Press

MINUTE = 60  # seconds
SHARE = 10**9  # of the numbers of options: one share for each kind of them
MONTHS = 12
AHEAD = 24  # months that can be leafed through
HOURS = (9, 10, 11, 13, 14, 15, 16, 17, 18)
IN_A_ROW = 3
NOTHING = "·"  # what cannot be chosen; Telegram takes no empty label


class Pick(IntEnum):
    """What an option is. Values are in old messages: never reuse one."""

    START = 0  # minutes since 1970
    MONTH = 1  # months since the year 0
    DAY = 2  # as date.toordinal() counts
    WHOLE_DAY = 3
    LASTS = 4  # minutes
    READING = 5  # place among those that are asked about
    OPEN_END = 6
    NOTHING = 7  # months since the year 0: the month it was tapped in stays


def picks(press: Press, pick: Pick, number: int = 0) -> Tap:
    """What a button with that option sends."""
    return press(pick * SHARE + number, chosen=False)


def picked(option: int) -> tuple[Pick, int]:
    """What was picked. Raises ValueError for what no button of today could have sent."""
    pick, number = divmod(option, SHARE)
    return Pick(pick), number


def months_of(day: date) -> int:
    return day.year * MONTHS + day.month - 1


def shown_month(months: int, today: date) -> date:
    """Its first day, or of the nearest that can be leafed to: the button may be an old one."""
    now = months_of(today)
    year, month = divmod(min(max(months, now), now + AHEAD), MONTHS)
    return date(year, month + 1, 1)


def month_rows(first: date, today: date, press: Press, is_free: Callable[[date], bool]) -> Rows:
    """The month of that first day. Days that are not free are there, and cannot be chosen."""
    shown, now = months_of(first), months_of(today)
    nothing = tap("common.verbatim", picks(press, Pick.NOTHING, shown), text=NOTHING)
    back = _turn("‹", shown - 1, press) if shown > now else nothing
    on = _turn("›", shown + 1, press) if shown < now + AHEAD else nothing
    title = tap("moments.month", picks(press, Pick.NOTHING, shown), day=first)
    weeks = Calendar().monthdatescalendar(first.year, first.month)
    names = tuple(
        tap("moments.weekday", picks(press, Pick.NOTHING, shown), day=day) for day in weeks[0]
    )
    days = (
        tuple(
            _day(day, today, press) if day.month == first.month and is_free(day) else nothing
            for day in week
        )
        for week in weeks
        if any(day.month == first.month and day >= today for day in week)
    )
    return ((back, title, on), names, *days)


def in_threes(buttons: Sequence[Button]) -> Rows:
    return tuple(tuple(buttons[at : at + IN_A_ROW]) for at in range(0, len(buttons), IN_A_ROW))


def _day(day: date, today: date, press: Press) -> Button:
    label = "moments.today" if day == today else "common.verbatim"
    return tap(label, picks(press, Pick.DAY, day.toordinal()), text=str(day.day))


def _turn(label: str, months: int, press: Press) -> Button:
    return tap("common.verbatim", picks(press, Pick.MONTH, months), text=label)
