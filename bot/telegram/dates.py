"""Dates as Lithuanian (and English) says them; Babel writes the nominative, the cases are ours.

`{ DATE($when, "label") }` 2026 m. lapkričio 24 d., antradienis, 18:00 – after a label
`{ DATE($when, "in") }` lapkričio 24 d., antradienį, 18 val. – in a sentence
`{ DATE($when, "until") }` lapkričio 24 d., antradienio, 18 val. – after „iki“ and „nuo“
`{ DATE($day, "short") }` lapkričio 24 d. – on a button; „month“ 2026 m. lapkritis; „weekday“ An
`{ SPAN($starts, $ends) }` 2026 m. gruodžio 3 d., ketvirtadienis, 10:00–13:00 – after a label
`{ SPAN($starts, $ends, "in") }` gruodžio 3 d., ketvirtadienį, 10–13 val. – in a sentence
`{ SPAN($starts, $ends, "short") }` gruodžio 3 d. 10:00–13:00 – on a button
`$ends` is "" where no end was said. What lasts from a midnight to a midnight is whole days.
A plain date has no hour in any of them. What is given as `Near(when)` stands as `{ $when }` and is
„rytoj, lapkričio 24 d., antradienį, 18 val.“ where it is read the day before.
"""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date

from bot.telegram import spans
from bot.telegram.spans import Shown

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

# Of a month's buttons, in each language; none of them has an hour.
SHORT = {
    "short": {"lt": "MMMM d 'd'.", "en": "d MMMM"},
    "month": {"lt": "y 'm'. LLLL", "en": "LLLL y"},
    "weekday": {"lt": "cccccc", "en": "cccccc"},
}

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
            if str(form) in SHORT:
                return format_date(self._local(value), SHORT[str(form)][language], locale=language)
            return say(self._local(value), str(form))

        return function

    def span(self, language: str) -> Callable[..., str]:
        """The SPAN function for one language's texts."""
        say = self._lithuanian if language == "lt" else self._english
        joined = spans.lithuanian if language == "lt" else spans.english

        def function(starts: Any, ends: Any, form: str = "label") -> str:
            last = None if isinstance(ends, str) else self._moment(ends)
            return joined(Shown(self._moment(starts), last), str(form), say)

        return function

    def nearness(self, when: datetime, now: datetime) -> str:
        """„today“, „tomorrow“ or „other“: by days of the calendar, not by hours."""
        return NEARNESS.get((self.day(when) - self.day(now)).days, "other")

    def day(self, moment: datetime) -> date:
        return moment.astimezone(self._zone).date()

    def _local(self, value: Any) -> date:
        """A moment in the zone, or a day as it is. Fluent hands over a subclass of its own."""
        if isinstance(value, datetime):
            return self._moment(value)
        return date(value.year, value.month, value.day)

    def _moment(self, value: Any) -> datetime:
        return datetime.fromtimestamp(value.timestamp(), self._zone)

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
