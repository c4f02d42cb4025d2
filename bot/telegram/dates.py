"""Dates as Lithuanian (and English) says them; Babel writes the nominative, the cases are ours.

`{ DATE($when, "label") }` 2026 m. lapkričio 24 d., antradienis, 18:00 – after a label
`{ DATE($when, "in") }` lapkričio 24 d., antradienį, 18 val. – in a sentence
`{ DATE($when, "until") }` lapkričio 24 d., antradienio, 18 val. – after „iki“ and „nuo“
A plain date has no hour in any of them. What is given as `Near(when)` stands as `{ $when }` and is
„rytoj, lapkričio 24 d., antradienį, 18 val.“ where it is read the day before.
"""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date

# Monday first, as date.weekday() counts; libraries know the nominative only.
ACCUSATIVE = (
    "pirmadienį",
    "antradienį",
    "trečiadienį",
    "ketvirtadienį",
    "penktadienį",
    "šeštadienį",
    "sekmadienį",
)
GENITIVE = (
    "pirmadienio",
    "antradienio",
    "trečiadienio",
    "ketvirtadienio",
    "penktadienio",
    "šeštadienio",
    "sekmadienio",
)


# How near a day is, for the texts: so many days from today.
NEARNESS = {0: "today", 1: "tomorrow"}


class Dates:
    """Dates in the association's time zone."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone

    def function(self, language: str) -> Callable[..., str]:
        """The DATE function for one language's texts."""
        say = self._lithuanian if language == "lt" else self._english

        def function(value: Any, form: str = "label") -> str:
            return say(self._local(value), str(form))

        return function

    def nearness(self, when: datetime, now: datetime) -> str:
        """„today“, „tomorrow“ or „other“: by days of the calendar, not by hours."""
        return NEARNESS.get((self.day(when) - self.day(now)).days, "other")

    def day(self, moment: datetime) -> date:
        return moment.astimezone(self._zone).date()

    def _local(self, value: Any) -> date:
        """A moment in the zone, or a day as it is. Fluent hands over a subclass of its own."""
        if isinstance(value, datetime):
            return datetime.fromtimestamp(value.timestamp(), self._zone)
        return date(value.year, value.month, value.day)

    def _lithuanian(self, value: date, form: str) -> str:
        if form == "label":
            day = format_date(value, "y 'm'. MMMM d 'd'., EEEE", locale="lt")
            return f"{day}, {value:%H:%M}" if isinstance(value, datetime) else day
        weekday = (ACCUSATIVE if form == "in" else GENITIVE)[value.weekday()]
        month_day = format_date(value, "MMMM d 'd'.", locale="lt")
        hour = f", {_hour(value)}" if isinstance(value, datetime) else ""
        return f"{month_day}, {weekday}{hour}"

    def _english(self, value: date, form: str) -> str:
        pattern = "EEEE, d MMMM y" if form == "label" else "EEEE, d MMMM"
        day = format_date(value, pattern, locale="en")
        return f"{day}, {value:%H:%M}" if isinstance(value, datetime) else day


def _hour(value: datetime) -> str:
    """The hour as it is said: „18 val.“, „18 val. 30 min.“."""
    if value.minute:
        return f"{value.hour} val. {value.minute} min."
    return f"{value.hour} val."
