"""From when until when, as Lithuanian and English say it; local times. `SPAN` of the texts."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from babel.dates import format_date

BUTTON = 24  # characters that a telephone shows of one

Say = Callable[[date, str], str]  # a day or a moment in a form of `DATE`


@dataclass(frozen=True, slots=True)
class Shown:
    """The two ends; an end at midnight is 24:00 of the day before."""

    starts: datetime
    ends: datetime | None

    @property
    def first(self) -> date:
        return self.starts.date()

    @property
    def last(self) -> date:
        if self.ends is None:
            return self.first
        return self.ends.date() - timedelta(days=self.ends.time() == time())

    @property
    def until(self) -> str:
        if self.ends is None:
            return ""
        return "24:00" if self.ends.time() == time() else f"{self.ends:%H:%M}"

    @property
    def is_whole_days(self) -> bool:
        return self.until == "24:00" and self.starts.time() == time()

    @property
    def is_one_day(self) -> bool:
        return self.first == self.last

    @property
    def is_one_month(self) -> bool:
        return (self.first.year, self.first.month) == (self.last.year, self.last.month)


def lithuanian(shown: Shown, form: str, say: Say) -> str:
    match form:
        case "short":
            text = _lithuanian_short(shown, "MMMM")
            return text if len(text) <= BUTTON else _lithuanian_short(shown, "MMM")
        case "in":
            return _lithuanian_in(shown, say)
    return _lithuanian_label(shown, say)


def _lithuanian_label(shown: Shown, say: Say) -> str:
    if shown.is_whole_days and not shown.is_one_day and shown.is_one_month:
        days = format_date(shown.first, "y 'm'. MMMM d", locale="lt")
        week = (format_date(day, "EEEE", locale="lt") for day in (shown.first, shown.last))
        return f"{days}–{shown.last.day} d., {'–'.join(week)}"
    return _label(shown, say, "MMMM d 'd'., EEEE", "lt")


def _label(shown: Shown, say: Say, day: str, language: str) -> str:
    """The year once, if it is one."""
    first = say(shown.first if shown.is_whole_days else shown.starts, "label")
    if shown.is_one_day:
        return f"{first}–{shown.until}" if shown.until and not shown.is_whole_days else first
    same = shown.first.year == shown.last.year
    last = format_date(shown.last, day, locale=language) if same else say(shown.last, "label")
    return f"{first} – {last}" if shown.is_whole_days else f"{first} – {last}, {shown.until}"


def _lithuanian_in(shown: Shown, say: Say) -> str:
    if shown.is_one_day:
        day = say(shown.first, "in")
        if shown.is_whole_days:
            return day
        return f"{day}, {_hours(shown)}" if shown.until else say(shown.starts, "in")
    if not shown.is_whole_days:
        last = f"{say(shown.last, 'until')}, {_hour(shown.until)}"
        return f"nuo {say(shown.starts, 'until')} iki {last}"
    if shown.is_one_month:
        return f"{format_date(shown.first, 'MMMM d', locale='lt')}–{shown.last.day} d."
    return f"nuo {say(shown.first, 'until')}, iki {say(shown.last, 'until')}"


def _hours(shown: Shown) -> str:
    """„10–13 val.“; with minutes „10:30–13:00“."""
    if shown.starts.minute or not shown.until.endswith(":00"):
        return f"{shown.starts:%H:%M}–{shown.until}"
    return f"{shown.starts.hour}–{_hour(shown.until)}"


def _hour(clock: str) -> str:
    hour, minute = map(int, clock.split(":"))
    return f"{hour} val. {minute} min." if minute else f"{hour} val."


def _lithuanian_short(shown: Shown, month: str) -> str:
    first = format_date(shown.first, f"{month} d", locale="lt")
    if shown.is_whole_days and not shown.is_one_day:
        if shown.is_one_month:
            return f"{first}–{shown.last.day} d."
        return f"{first} – {format_date(shown.last, f'{month} d', locale='lt')} d."
    return f"{first} d.{_clock(shown)}"


def _clock(shown: Shown) -> str:
    """Of several days only when it begins: a button has no room."""
    if shown.is_whole_days:
        return ""
    ends = f"–{shown.until}" if shown.until and shown.is_one_day else ""
    return f" {shown.starts.hour}:{shown.starts:%M}{ends}"


def english(shown: Shown, form: str, say: Say) -> str:
    match form:
        case "short":
            return _english_short(shown)
        case "in":
            return _english_in(shown, say)
    return _label(shown, say, "EEEE, d MMMM", "en")


def _english_in(shown: Shown, say: Say) -> str:
    first = say(shown.first if shown.is_whole_days else shown.starts, "in")
    if shown.is_one_day:
        return f"{first}–{shown.until}" if shown.until and not shown.is_whole_days else first
    last = say(shown.last, "in")
    return f"{first} – {last}" if shown.is_whole_days else f"{first} – {last}, {shown.until}"


def _english_short(shown: Shown) -> str:
    last = format_date(shown.last, "d MMM", locale="en")
    if shown.is_whole_days and not shown.is_one_day:
        pattern = "d" if shown.is_one_month else "d MMM"
        return f"{format_date(shown.first, pattern, locale='en')}–{last}"
    return f"{format_date(shown.first, 'd MMM', locale='en')}{_clock(shown)}"
