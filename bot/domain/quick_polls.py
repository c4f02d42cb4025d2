"""A poll of Telegram's own in one group: informal, and what comes of it stays there."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum, StrEnum
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.folding import fold
from bot.domain.groups import is_gone
from bot.domain.taps import Tap

QUESTION_MAX = 300  # characters, as are those of an option: Telegram's limits, its count too
OPTION_MAX = 100
OPTIONS_LEAST, OPTIONS_MOST = 2, 12
SHORTEST = timedelta(hours=1)
LONGEST = timedelta(days=30)  # Telegram's limit is 2,628,000 s
# Telegram tells no bot that time has closed a poll, and then gives its counts to none: we close it
# ourselves, and so much later Telegram does, should we be away.
GRACE = timedelta(minutes=5)
# After a restored database an order may be gone: then this long after its time it is given up.
LOST = timedelta(days=1)
SPANS = tuple(timedelta(hours=hours) for hours in (4, 24, 3 * 24, 7 * 24))  # offered


class AskInGroup(Tap, prefix="oqg"):
    """Begin a poll for this group."""

    chat: int


class PageOfGroups(Tap, prefix="oqp"):
    page: int


class ShowQuickPoll(Tap, prefix="oqs"):
    quick: int


class AskQuickAgain(Tap, prefix="oqa"):
    """Send what could not be sent."""

    quick: int


class EndQuickPoll(Tap, prefix="oqe"):
    """Asks first; `sure` does it."""

    quick: int
    sure: bool


class State(StrEnum):
    SENDING = "sending"
    OPEN = "open"
    FAILED = "failed"  # Telegram refused it
    DOUBTFUL = "doubtful"  # nobody knows whether it is in the group
    CLOSED = "closed"


class Switch(IntEnum):
    """What can be turned on. Values are in old messages: never reuse one."""

    SEVERAL = 1  # answers
    HIDDEN = 2  # results, until it closes
    ADDING = 3  # options, by members
    ANONYMOUS = 4

    @property
    def code(self) -> str:
        return self.name.lower()


Switches = Mapping[str, bool]  # by code
OFF: Switches = {switch.code: False for switch in Switch}


def turned(switches: Switches, switch: Switch) -> Switches:
    """Raises Refusal where Telegram does not take the two together."""
    found = {**OFF, **switches, switch.code: not switches.get(switch.code, False)}
    if found[Switch.ADDING.code] and found[Switch.ANONYMOUS.code]:
        raise Refusal(f"quick_polls.not-with-{switch.code}")
    return found


def read_options(text: str) -> list[str]:
    """One a line, without the signs of a list. Raises Refusal for what Telegram does not take."""
    lines = (re.sub(r"^\s*[-–—•*]\s+", "", line) for line in text.splitlines())
    options = [found for line in lines if (found := " ".join(line.split()))]
    if len(options) < OPTIONS_LEAST:
        raise Refusal("quick_polls.too-few-options", least=OPTIONS_LEAST)
    if len(options) > OPTIONS_MOST:
        raise Refusal("quick_polls.too-many-options", count=len(options), most=OPTIONS_MOST)
    long = next((one for one in options if len(one.encode("utf-16-le")) // 2 > OPTION_MAX), None)
    if long is not None:
        raise Refusal("quick_polls.option-too-long", text=long[:40], most=OPTION_MAX)
    seen: set[str] = set()
    for one in options:
        if (key := fold(one)) in seen:
            raise Refusal("quick_polls.option-twice", text=one)
        seen.add(key)
    return options


_SPAN = re.compile(r"(?P<number>\d{1,4})\s*(?P<unit>\w*)")
_UNITS = {
    "h": timedelta(hours=1),  # hours
    "v": timedelta(hours=1),  # valandos
    "d": timedelta(days=1),  # dienos, days
    "p": timedelta(days=1),  # paros
    "s": timedelta(weeks=1),  # savaitės
    "w": timedelta(weeks=1),  # weeks
}
_ALONE = {"valanda": 1, "hour": 1, "diena": 24, "para": 24, "day": 24, "savaite": 168, "week": 168}


def read_span(text: str) -> timedelta | None:
    """„4 val.“, „3 dienos“, „savaitė“; None for what is none, or too short or too long."""
    typed = fold(text[:40]).strip(" .")
    if typed in _ALONE:
        return timedelta(hours=_ALONE[typed])
    found = _SPAN.match(typed)
    unit = _UNITS.get(found["unit"][:1]) if found else None
    if found is None or unit is None:
        return None
    span = int(found["number"]) * unit
    return span if SHORTEST <= span <= LONGEST else None


@dataclass(frozen=True, slots=True)
class Counted:
    """What Telegram says of a poll: `options` are `{"id", "text", "count"}` in their order."""

    poll_id: str
    options: Sequence[Mapping[str, Any]]
    voters: int
    closed: bool


def counted(poll: Mapping[str, Any]) -> Counted:
    """From Telegram's JSON. An option is known by its lasting id, where it has one: others come."""
    options = [
        {
            "id": str(one.get("persistent_id", place)),
            "text": str(one["text"]),
            "count": int(one["voter_count"]),
        }
        for place, one in enumerate(poll["options"])
    ]
    voters, closed = int(poll["total_voter_count"]), bool(poll["is_closed"])
    return Counted(str(poll["id"]), options, voters, closed)


class Hitch(StrEnum):
    """Why a poll is not in its group, or not to be closed; what to do is a text."""

    RIGHTS = "rights"
    GONE = "gone"
    DOUBT = "doubt"
    TOPIC = "topic"  # the general one is closed
    MISSING = "missing"  # its message
    OTHER = "other"


DOUBT = "nobody can say"  # how the error of an errand begins that may have been done


def hitch(refused: str) -> Hitch:
    """Telegram's words, or ours for a doubt, understood."""
    said = refused.lower()
    if is_gone(refused):
        return Hitch.GONE
    if "rights to send" in said or "have no rights" in said:
        return Hitch.RIGHTS
    if DOUBT in said:
        return Hitch.DOUBT
    if is_about_topic(refused):
        return Hitch.TOPIC
    return Hitch.MISSING if "poll to stop not found" in said else Hitch.OTHER


def is_about_topic(refused: str) -> bool:
    """The topic was closed or deleted."""
    said = refused.lower()
    return "topic_closed" in said or "thread not found" in said


def has_ended(refused: str) -> bool:
    return "already been closed" in refused.lower()
