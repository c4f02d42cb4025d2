"""A day, a moment, from when until when: as people type it, in Lithuanian or English.

    read_period("kitą antradienį 10–13", now, zone) → Understood((Period(…, …),))
    read_period("03.04 10", now, zone) → Understood((Period(…), Period(…)), Doubt.SEVERAL)

What can be meant in two ways is never guessed: `doubt` says why it must be asked.
"""

from bot.domain.moments.calendar import Doubt
from bot.domain.moments.periods import Period, Understood, at_minute, is_whole_days, whole_days
from bot.domain.moments.reading import read_day, read_end, read_moment, read_period

__all__ = [
    "Doubt",
    "Period",
    "Understood",
    "at_minute",
    "is_whole_days",
    "read_day",
    "read_end",
    "read_moment",
    "read_period",
    "whole_days",
]
