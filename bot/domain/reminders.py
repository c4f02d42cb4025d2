"""When people are reminded: how long before a meeting, and when again, if they put it off."""

from collections.abc import Collection, Mapping
from datetime import UTC, datetime, time, timedelta
from enum import IntEnum
from zoneinfo import ZoneInfo

from bot.domain.quiet import DAY, workday
from bot.domain.taps import Tap

HOUR = timedelta(hours=1)
MORNING = time(9)  # of the day on which somebody wants to be reminded again
WEEK = 7  # days
NONE = "none"  # the set without any


class Lead(IntEnum):
    """How long before a meeting one is reminded of it. Values are in old messages."""

    WEEK = 1
    DAY = 2
    HOURS = 3

    @property
    def code(self) -> str:
        return _CODES[self]

    @property
    def span(self) -> timedelta:
        """As time passes, whatever the clock does in that night."""
        return _SPANS[self]


_CODES = {Lead.WEEK: "7d", Lead.DAY: "1d", Lead.HOURS: "2h"}
_SPANS = {
    Lead.WEEK: timedelta(days=7),
    Lead.DAY: timedelta(days=1),
    Lead.HOURS: timedelta(hours=2),
}
USUAL = "7d-1d-2h"
# What the association may choose for a kind of meeting; each person may choose any of the three.
SETS = (USUAL, "7d-1d", "1d-2h", "1d", NONE)


def code_of(leads: Collection[Lead]) -> str:
    """A set of them, as tables and settings have it: „7d-1d“."""
    return "-".join(lead.code for lead in Lead if lead in leads) or NONE


def set_of(code: str) -> frozenset[Lead]:
    return frozenset(lead for lead in Lead if lead.code in code.split("-"))


def leads_of(of_kind: str, own: str | None) -> tuple[timedelta, ...]:
    """How long before a meeting, the longest first; `own` is None for as the association does."""
    chosen = set_of(of_kind if own is None else own)
    return tuple(lead.span for lead in Lead if lead in chosen)


def times_before(event: datetime, leads: Collection[timedelta]) -> tuple[datetime, ...]:
    """Counted as time passes: a day before is 24 hours before, whatever the clock does."""
    return tuple(event.astimezone(UTC) - lead for lead in leads)


class Delay(IntEnum):
    """„Priminti vėliau“: until when. Values are in old messages: never reuse one."""

    HOUR = 1
    TOMORROW = 2
    NEXT_WEEK = 3

    @property
    def code(self) -> str:
        return self.name.lower().replace("_", "-")


def delays(now: datetime, event: datetime | None, zone: ZoneInfo) -> Mapping[Delay, datetime]:
    """What can be chosen: what lies before the event, and nothing twice.

    Next week is the first working day from its Monday on. On a Sunday that may be tomorrow.
    """
    today = now.astimezone(zone).date()
    monday = today + timedelta(days=WEEK - today.weekday())
    found: dict[Delay, datetime] = {}
    for delay, moment in (
        (Delay.HOUR, now.astimezone(UTC) + HOUR),
        (Delay.TOMORROW, datetime.combine(today + DAY, MORNING, zone)),
        (Delay.NEXT_WEEK, datetime.combine(workday(monday), MORNING, zone)),
    ):
        if (event is None or moment < event) and moment not in found.values():
            found[delay] = moment
    return found


class Snooze(Tap, prefix="rz"):
    """„Priminti vėliau“: under each reminder, by its number in the table."""

    reminder: int


class OpenLeads(Tap, prefix="pz"):
    """Which of the reminders of meetings one wants."""
