"""A question to those who are in the room: its answers, who may give them, until when."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import IntEnum

from bot.domain.errors import Refusal
from bot.domain.meetings import State
from bot.domain.presence import AFTER, may_come_in
from bot.domain.taps import Tap

NOUN = "room_polls"  # of its campaigns
QUESTION_MAX = 200  # characters, as Telegram counts them: it may become an item of minutes
OPTION_MAX = 80
OPTIONS_LEAST, OPTIONS_MOST = 2, 6
POLLS_MAX = 50  # of one meeting
VISIBLE = 24  # characters of an answer that a phone shows on a button

_NUMBERED = re.compile(r"^\s*(?:\d{1,2}[.)]|[-–•*])\s+")


class Ready(IntEnum):
    """Answers that need not be typed. Values are in old messages and rows: never reuse one."""

    VOTE = 1  # for, against, abstaining
    YES_NO = 2

    @property
    def code(self) -> str:
        return self.name.lower().replace("_", "-")


READY_SIZES: Mapping[Ready, int] = {Ready.VOTE: 3, Ready.YES_NO: 2}


def read_options(text: str) -> list[str] | Refusal:
    """One answer a line, numbered or not; a Refusal says what to do."""
    lines = [" ".join(_NUMBERED.sub("", line).split()) for line in text.strip().splitlines()]
    found = [line for line in lines if line]
    if not OPTIONS_LEAST <= len(found) <= OPTIONS_MOST:
        limits = {"least": str(OPTIONS_LEAST), "most": str(OPTIONS_MOST)}
        return Refusal("room_polls.options-count", count=len(found), **limits)
    for number, option in enumerate(found, 1):
        length = len(option.encode("utf-16-le")) // 2
        if length > OPTION_MAX:
            shown = {"number": str(number), "length": length, "longest": OPTION_MAX}
            return Refusal("room_polls.option-long", **shown)
    if len({option.casefold() for option in found}) < len(found):
        return Refusal("room_polls.options-alike")
    return found


def is_open(
    opened_at: datetime | None,
    closed_at: datetime | None,
    state: State,
    starts_at: datetime | None,
    ends_at: datetime | None,
    now: datetime,
) -> bool:
    """Whether it takes answers: by the time, not by a job that has run."""
    if opened_at is None or closed_at is not None:
        return False
    return may_come_in(state, starts_at, ends_at, now)


def lasts_until(ends_at: datetime) -> datetime:
    """When it is over at the latest."""
    return ends_at + AFTER


# What is chosen travels as one number: bit 0 for the first answer, bit 1 for the second …


def fits(mask: int, size: int, *, many: bool) -> bool:
    """Whether that can be chosen of so many answers."""
    return 0 < mask < 1 << size and (many or mask.bit_count() == 1)


def chosen(mask: int) -> list[int]:
    """The positions of the answers, from 0."""
    return [at for at in range(OPTIONS_MOST) if mask >> at & 1]


def counted(masks: Sequence[int], size: int) -> list[int]:
    """How many have chosen each answer."""
    return [sum(mask >> at & 1 for mask in masks) for at in range(size)]


class ListRoomPolls(Tap, prefix="hvl"):
    meeting: int
    page: int


class NewRoomPoll(Tap, prefix="hvn"):
    meeting: int


class ShowRoomPoll(Tap, prefix="hvs"):
    """As its chair sees it: being put together, open, or with its result."""

    room_poll: int


class ShapeRoomPoll(Tap, prefix="hvf"):
    """How it would be asked: with one answer or several, with names or only counts."""

    room_poll: int
    many: bool
    named: bool


class BeginRoomPoll(Tap, prefix="hvb"):
    """Ask everybody who is there, so as it was seen."""

    room_poll: int
    many: bool
    named: bool


class DropRoomPoll(Tap, prefix="hvd"):
    """Only one that was never asked."""

    room_poll: int


class CloseRoomPoll(Tap, prefix="hve"):
    """Asks once more unless `sure`, while somebody has not voted."""

    room_poll: int
    sure: bool


class VoteRoomPoll(Tap, prefix="hvv"):
    """`mask` is what is chosen, all of it."""

    room_poll: int
    mask: int


class PickRoomPoll(Tap, prefix="hvt"):
    """Of several answers: what is marked so far; nothing of it counts yet."""

    room_poll: int
    mask: int


class ShowRoomVotes(Tap, prefix="hvw"):
    """Who voted how, where names are shown."""

    room_poll: int


class RecordRoomPoll(Tap, prefix="hvc"):
    """Asks into which item of the minutes."""

    room_poll: int
    page: int


class RecordInItem(Tap, prefix="hvi"):
    """`item` is 0 for a new one."""

    room_poll: int
    item: int
