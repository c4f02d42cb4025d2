"""What people may choose for themselves: of what they are told, how soon, and when never."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from bot.domain.taps import Tap


class Kind(IntEnum):
    """What a message is about, of those that answer nobody's own action.

    Only what something sends stands here. Values are in old messages: never reuse one.
    """

    COLLEAGUES = 1  # relayed from one person to another
    REMINDERS = 2
    NEWS = 4
    DUTIES = 3  # what a role asks of its holder

    @property
    def code(self) -> str:
        """As the tables and the texts have it."""
        return self.name.lower()


class How(IntEnum):
    """How soon. Values are in old messages: never reuse one."""

    NOW = 1
    DAILY = 2
    WEEKLY = 3
    OFF = 4

    @property
    def code(self) -> str:
        return self.name.lower()


OBLIGATORY = frozenset({Kind.DUTIES})  # cannot be off; a pause does not hold them, the night does
AUTOMATIC = frozenset({Kind.REMINDERS})  # the bot's own idea: each says how to have fewer
BUDGETED = frozenset({Kind.NEWS, Kind.REMINDERS})  # nobody asked for them: only so many a week


class Less(Tap, prefix="pl"):
    """„Rečiau apie tai“: under each automatic message."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class Hours:
    """Every night from one hour until another, past midnight; minutes after midnight."""

    since: int
    until: int


# What can be chosen, by the association and by each person; the texts are `settings.choice-…`.
QUIET = {f"{since}-{until}": Hours(since * 60, until * 60) for since, until in (
    (18, 9), (20, 8), (21, 7), (22, 6)
)}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wish:
    """What one person wants of one kind of message."""

    kind: Kind
    how: How
    quiet: Hours
    paused_until: date | None = None  # the last day of the pause


@dataclass(frozen=True, slots=True)
class Shows:
    """What colleagues see besides name and eldership."""

    phone: bool = False
    email: bool = False
