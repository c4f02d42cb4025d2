"""What a restored database holds back, by kind, and what an owner may choose."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import IntEnum
from zoneinfo import ZoneInfo

from bot.domain.messages import Words, words
from bot.domain.news_text import shortened
from bot.domain.quiet import is_day_off
from bot.domain.taps import Tap

ASKED_AT = time(8, 5)  # when the owners are asked again, on a working day
NAME_SHOWN = 40  # characters of a campaign's name


class Sort(IntEnum):
    """Values are in old messages: never reuse one."""

    ANSWERS = 1  # answers to people's own actions, and cards
    REMINDERS = 2
    NOTES = 3  # from colleague to colleague
    CAMPAIGN = 4  # one message to many, each by itself
    ERRANDS = 5  # people let into groups, tags set
    SCHEDULED = 6  # news whose time has not come yet


class Choice(IntEnum):
    """Values are in old messages: never reuse one."""

    SEND = 1
    TAKEN = 2  # taken as sent: it does not go
    LATER = 3  # the owners are asked again


class OpenHeld(Tap, prefix="ho"):
    pass


class OpenKind(Tap, prefix="hk"):
    sort: Sort
    number: int


class Decide(Tap, prefix="hd"):
    sort: Sort
    number: int
    choice: Choice


@dataclass(frozen=True, slots=True)
class Which:
    """A kind; of campaigns its number."""

    sort: Sort
    campaign: int = 0


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many of a kind are held. `name` is a campaign's own, `does` what it does.

    Of a poll's campaign `name` is the poll's, `does` is „poll“.
    """

    which: Which
    count: int
    name: str = ""
    does: str = ""

    @property
    def said(self) -> Words:
        """The kind in words, without the count."""
        if self.which.sort is not Sort.CAMPAIGN:
            return words(f"held.sort-{self.which.sort.name.lower()}")
        if not self.name:
            return words("held.sort-unnamed", number=str(self.which.campaign))
        return words(f"held.sort-to-{self.does}", name=shortened(self.name, NAME_SHOWN))


def next_asking(now: datetime, zone: ZoneInfo) -> datetime:
    """The first morning of a working day after that."""
    here = now.astimezone(zone)
    day = here.date()
    while is_day_off(day) or datetime.combine(day, ASKED_AT, zone) <= here:
        day += timedelta(days=1)
    return datetime.combine(day, ASKED_AT, zone)
