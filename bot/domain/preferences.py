"""What people may choose for themselves: of what they are told, how soon, and when never."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from bot.domain.quiet import Hours
from bot.domain.taps import Tap


class Kind(IntEnum):
    """What a message is about, of those that answer nobody's own action.

    Only what something sends stands here. Values are in old messages: never reuse one.
    """

    COLLEAGUES = 1  # relayed from one person to another
    REMINDERS = 2
    DRAFTS = 6  # what one began oneself, before it is dropped: no budget may keep that back
    NEWS = 4
    POLLS = 7  # the invitation, the result and the conclusion of a poll one is asked
    MEETINGS = 8  # the invitation to a meeting, what changed of it, what came of it
    COMING_UP = 9  # a meeting they said they come to: how long before is chosen, not how soon
    REPORTS = 10  # what became of one's own entry, and what colleagues made of it
    PRACTICES = 11  # what others have done: the best of a month
    CONTESTS = 12  # that one may nominate or vote, and what becomes of what one takes part in
    DUTIES = 3  # what a role asks of its holder
    DIGESTS = 5  # what was not sent by itself; nobody chooses about them but by what is in them

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


# What is in none of these sets is held back by the night, a pause and its receiver's wish alone:
# what colleagues write, what answers a question the receiver was asked, reminders they chose,
# polls they are asked and meetings they are invited to: whoever is not told of one does not count.
OBLIGATORY = frozenset({Kind.DUTIES})  # cannot be off; a pause does not hold them, the night does
AUTOMATIC = frozenset({Kind.REMINDERS, Kind.DRAFTS})  # the bot's idea: each says how to have fewer
# Nobody asked for them: only so many a week come, and the rest, as what is wanted daily or weekly,
# goes into the digest. (Others that are wanted daily or weekly come then, each by itself.)
BUDGETED = frozenset({Kind.NEWS, Kind.REMINDERS})
# Of each of these people say how soon.
CHOSEN = tuple(kind for kind in Kind if kind not in {Kind.DIGESTS, Kind.COMING_UP})


class Less(Tap, prefix="pl"):
    """„Rečiau apie tai“: under each automatic message."""

    kind: Kind


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
