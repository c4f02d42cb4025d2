"""A day and a time as people type them: „rytoj 9:00“, „gruodžio 5 d. 14 val.“, „18:00“."""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.days import read_day
from bot.domain.folding import LABEL_MAX, fold

_TIME = re.compile(
    r"(?:^|[\s,]|(?<=\d)T)(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2})(?::\d{2})?)?"
    r"(?P<unit>\s*(?:val|h|a\.?m|p\.?m)\.?)?(?:\s*(?P<more>\d{1,2})\s*min\.?)?\s*$",
    re.IGNORECASE,
)
_NEAR = {"siandien": 0, "today": 0, "rytoj": 1, "tomorrow": 1, "poryt": 2}
# How the names of the days begin, folded; Monday first, as date.weekday() counts.
_WEEKDAYS = (
    ("pirmadien", "monday"),
    ("antradien", "tuesday"),
    ("treciadien", "wednesday"),
    ("ketvirtadien", "thursday"),
    ("penktadien", "friday"),
    ("sestadien", "saturday"),
    ("sekmadien", "sunday"),
)
_SILENT = frozenset({"at", "on", "next", "kita", "ir"})
_NOON = 12


def read_moment(text: str, now: datetime, zone: ZoneInfo) -> datetime | None:
    """The moment, in the zone; a time alone is today's, or tomorrow's where it is over.

    None for what is none, and for a day without a time.
    """
    found = _TIME.search(text[:LABEL_MAX])
    if found is None:
        return None
    at, before = _time(found), text[: found.start()]
    if at is None:
        return None
    local = now.astimezone(zone)
    if fold(before):
        day = _day(before, local.date())
        return None if day is None else datetime.combine(day, at, zone)
    if found["unit"] is None and ":" not in found[0]:
        return None  # a number alone may be a day, „12.05“ too
    today = datetime.combine(local.date(), at, zone)
    return today if today > now else datetime.combine(local.date() + timedelta(days=1), at, zone)


def _time(found: re.Match[str]) -> time | None:
    hour, minute = int(found["hour"]), int(found["minute"] or found["more"] or 0)
    half = fold(found["unit"] or "").replace(" ", "")
    if half in {"am", "pm"}:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half == "pm" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None


def _day(text: str, today: date) -> date | None:
    words = [word for word in fold(text).split() if word not in _SILENT]
    if len(words) == 1:
        if words[0] in _NEAR:
            return today + timedelta(days=_NEAR[words[0]])
        for weekday, names in enumerate(_WEEKDAYS):
            if words[0].startswith(names):
                return today + timedelta(days=(weekday - today.weekday()) % 7 or 7)
    return read_day(" ".join(words), today)
