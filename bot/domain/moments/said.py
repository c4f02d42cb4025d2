"""What was said of one end of a time: slots that words fill, each once."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from bot.domain.moments.vocabulary import Part

HOUR = 60  # minutes
NOON = 12 * HOUR
MIDNIGHT = 24 * HOUR
SMALL = 6  # hours from one to this are said of the afternoon too: „3 val.“

# Those of a day, as against those of an hour.
_DAYS = ("day", "weekday", "weekend", "days_ahead", "weeks_after", "months_after")
_OF_A_DAY = (
    *_DAYS,
    *("year", "years_ahead", "month", "months_ahead", "ordinal", "which", "weeks"),
)


class Unclear(Exception):
    """The words do not go together, or one is not known."""


@dataclass(frozen=True, slots=True)
class Hour:
    """Minutes after midnight. `loose` where twelve hours later may be meant."""

    minutes: int
    loose: bool = False
    lasts: timedelta | None = None  # what else it may be: „2 val.“ is how long, too


@dataclass(slots=True)
class Said:
    """One end: a day by some of its slots, and an hour."""

    year: int | None = None
    years_ahead: int | None = None
    month: int | None = None
    months_ahead: int | None = None
    day: int | None = None
    ordinal: int | None = None  # „pirmą gruodžio pirmadienį“; -1 is the last
    weekday: int | None = None
    which: int | None = None  # of weekdays: 0 this one, 1 the next one
    weeks: int | None = None  # of the calendar's weeks, from this one on
    weekend: bool | None = None
    days_ahead: int | None = None
    weeks_after: int | None = None
    months_after: int | None = None
    after: timedelta | None = None  # from now
    lasts: timedelta | None = None
    whole: bool | None = None
    part: Part | None = None
    hours: list[Hour] = field(default_factory=list)
    bare: list[int] = field(default_factory=list)  # numbers that may be a day or an hour
    hour_first: bool = False  # it was said before the day, or there is no day
    dashed: bool = False  # a dash stands before it, not a word
    until: bool = False  # „iki“ stands before everything

    def put(self, **slots: Any) -> None:
        """Fill slots. Raises Unclear where one says something else already."""
        for name, value in slots.items():
            if getattr(self, name) not in {None, value}:
                raise Unclear
            setattr(self, name, value)

    def add_hour(self, hour: Hour) -> None:
        self.hour_first = self.hour_first or not self.has_day
        self.hours.append(hour)

    def add_bare(self, number: int) -> None:
        self.hour_first = self.hour_first or not self.has_day
        self.bare.append(number)

    def take_day_from(self, other: "Said") -> None:
        for name in _OF_A_DAY:
            setattr(self, name, getattr(other, name))

    def forget_day(self) -> None:
        self.take_day_from(Said())

    @property
    def has_day(self) -> bool:
        return any(getattr(self, name) is not None for name in _DAYS)

    @property
    def has_half_a_day(self) -> bool:
        """Something of a day and not the day: „kitą savaitę“, „gruodį“."""
        return not self.has_day and any(getattr(self, name) is not None for name in _OF_A_DAY)

    @property
    def has_hour(self) -> bool:
        return bool(self.hours or self.bare)

    @property
    def is_empty(self) -> bool:
        slots = (*_OF_A_DAY, "after", "lasts", "whole", "part")
        return not self.has_hour and all(getattr(self, name) is None for name in slots)
