"""Who is at a meeting: when that can be noted, the code of the room, who came late."""

from datetime import datetime, timedelta
from secrets import choice

from bot.domain.folding import fold
from bot.domain.meetings import State
from bot.domain.taps import Tap

# Without what is taken for something else, typed or read aloud: 0 and O, 1, I and L (as „l“).
SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
CODE_LENGTH = 4
NAME_MAX = 120  # characters, of a guest
BEFORE = timedelta(hours=1)  # the start, from when people come
AFTER = timedelta(hours=1)  # the end, until when they may say that they were there
NOTED = timedelta(days=30)  # after the end, until when the list can be corrected
LATE = timedelta(minutes=15)  # after the start: an academic quarter


def new_code() -> str:
    return "".join(choice(SIGNS) for _ in range(CODE_LENGTH))


def read_code(text: str) -> str | None:
    """A code as it was typed: in any case, with blanks. None for what is none."""
    typed = "".join(fold(text).split()).upper()
    fits = len(typed) == CODE_LENGTH and all(sign in SIGNS for sign in typed)
    return typed if fits else None


def as_number(code: str) -> int:
    """The code as a button or a link carries it."""
    number = 0
    for sign in code:
        number = number * len(SIGNS) + SIGNS.index(sign)
    return number


def may_come_in(
    state: State, starts_at: datetime | None, ends_at: datetime | None, now: datetime
) -> bool:
    """Whether somebody can say now that they are there."""
    if state is not State.ANNOUNCED or starts_at is None or ends_at is None:
        return False
    return starts_at - BEFORE <= now < ends_at + AFTER


def may_note(
    state: State, starts_at: datetime | None, ends_at: datetime | None, now: datetime
) -> bool:
    """Whether its chair can tick who is there, or was."""
    if state is not State.ANNOUNCED or starts_at is None or ends_at is None:
        return False
    return starts_at - BEFORE <= now < ends_at + NOTED


def is_late(starts_at: datetime | None, came_at: datetime) -> bool:
    return starts_at is not None and came_at > starts_at + LATE


class TickPresence(Tap, prefix="y3"):
    """They are there, or are not: what is to be."""

    meeting: int
    member: int
    there: bool
    page: int


class ShowRoomCode(Tap, prefix="y4"):
    """The code and its picture, to be shown in the room."""

    meeting: int


class RenewRoomCode(Tap, prefix="y5"):
    """Another code: the former one was seen by who is not there."""

    meeting: int


class AddPresent(Tap, prefix="y6"):
    """Somebody who was not on the list: of the roster, or a guest."""

    meeting: int
    guest: bool


class DropGuest(Tap, prefix="y7"):
    presence: int


class EnterRoomCode(Tap, prefix="y8"):
    """Say by the code of the room that one is there."""

    meeting: int


class ComeIn(Tap, prefix="y9"):
    """What the picture of the code leads to."""

    meeting: int
    code: int


class SendPresence(Tap, prefix="ya"):
    """As a workbook, or to be printed."""

    meeting: int
    printed: bool
