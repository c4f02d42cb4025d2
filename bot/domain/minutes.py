"""The minutes of a meeting: begun from its agenda, open for amendments, then final for ever."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import IntEnum, StrEnum
from zoneinfo import ZoneInfo

from bot.domain.quiet import Hours, before_quiet

ITEMS_MAX = 40
TITLE_MAX = 200  # characters, as Telegram counts them
TEXT_MAX = 1500  # of what was said, and of what was decided
AMENDMENT_MAX = 500
AMENDMENTS_MAX = 5  # of one person that are not decided yet
WHY_MAX = 300
ERASE = frozenset({"-", "–", "—"})  # typed in place of a text: there shall be none

NAG_AFTER = (timedelta(days=3), timedelta(days=7))  # from the end of a meeting without minutes
WARNING = timedelta(days=1)  # before amendments end, whoever decides hears what is undecided
AHEAD = timedelta(days=7)  # no night and holidays together move that farther


class State(StrEnum):
    OWED = "owed"  # nobody has begun
    DRAFT = "draft"
    OPEN = "open"  # published; whether it still takes amendments, the time says
    FINAL = "final"  # and everybody was sent it
    WAIVED = "waived"  # there will be none


WRITABLE = frozenset({State.OWED, State.DRAFT, State.WAIVED})
PUBLISHED = frozenset({State.OPEN, State.FINAL})


class Part(IntEnum):
    """What of an item an amendment changes. Values are in old messages: never reuse one."""

    SAID = 1
    DECIDED = 2

    @property
    def code(self) -> str:
        return self.name.lower()


class Verdict(StrEnum):
    """What became of an amendment."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    LATE = "late"  # not decided until the minutes were final: not accepted


@dataclass(frozen=True, slots=True)
class Item:
    """A point of the agenda, or one that came up. Without a title it is what else was said."""

    id: int
    position: int
    title: str
    said: str | None
    decided: str | None

    @property
    def is_told(self) -> bool:
        return bool(self.said or self.decided)


def takes_amendments(state: State, amend_until: datetime | None, now: datetime) -> bool:
    """By the time, not by a job that has run."""
    return state is State.OPEN and amend_until is not None and now < amend_until


def is_final(state: State, amend_until: datetime | None, now: datetime) -> bool:
    """Whether nothing of it can change any more."""
    if state is State.FINAL:
        return True
    return state is State.OPEN and amend_until is not None and now >= amend_until


def amended_until(now: datetime, days: int, zone: ZoneInfo) -> datetime:
    """The end of the last day on which amendments are taken."""
    last = now.astimezone(zone).date() + timedelta(days=days)
    return datetime.combine(last + timedelta(days=1), time(), zone)


def last_day(until: datetime, zone: tzinfo | None) -> date:
    """The day before the midnight at which amendments end."""
    return until.astimezone(zone).date() - timedelta(days=1)


def warned_at(until: datetime, quiet: Hours, zone: ZoneInfo) -> datetime:
    """When whoever decides hears what is undecided: early enough that they are not asleep."""
    return before_quiet(until - WARNING, quiet, zone)


def nags_due(ends_at: datetime, now: datetime) -> int:
    """How many reminders whoever owes the minutes should have had by now."""
    return sum(now >= ends_at + after for after in NAG_AFTER)


def moved(items: Sequence[Item], one: Item, to: int) -> list[Item]:
    """The items in their new order; `to` is the new position of `one`, from 1."""
    rest = [each for each in items if each.id != one.id]
    rest.insert(to - 1, one)
    return rest
