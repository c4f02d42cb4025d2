"""One message to many, and what may become of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.outcomes import UNDER_WAY, Counted, Outcome
from bot.domain.taps import Tap

STEP = 10  # seconds between two numbers of the countdown
SEND_DELAY = timedelta(seconds=30)  # time to notice a wrong audience
CARD_EVERY = timedelta(seconds=3)  # between two edits of a card: Telegram allows no more for long
CELLS = 10  # of the bar

WINDOW = 100  # rows with an outcome, the last ones, that are looked at for refusals
REFUSED_LEAST = 10  # of them, before a campaign stops by itself
REFUSED_SHARE = 0.05


class State(StrEnum):
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    CANCELLED = "cancelled"


class Pause(StrEnum):
    """Why a campaign stands still."""

    ASKED = "asked"
    REFUSED = "refused"  # by itself: Telegram refuses too many of its messages
    RESTORED = "restored"  # the database is a restored one: an owner decides


class Does(StrEnum):
    """What a row of the outbox does."""

    SEND = "send"
    EDIT = "edit"  # an earlier message, and never sends a new one
    WITHDRAW = "withdraw"  # deletes an earlier message; too old for that, it says so in its place


OVER = frozenset({State.DONE, State.CANCELLED})


@dataclass(frozen=True, slots=True)
class Progress(Counted):
    """How many of its messages have come to what."""

    @property
    def waiting(self) -> int:
        """Nobody knows yet what becomes of them."""
        return self.count(*UNDER_WAY)

    @property
    def untouched(self) -> bool:
        """It was cancelled before anything of it had left, or was just leaving."""
        return self.total == self.count(Outcome.CANCELLED)

    @property
    def bar(self) -> str:
        """„▓▓▓▓▓▓░░░░“."""
        full = CELLS * self.percent // 100
        return "▓" * full + "░" * (CELLS - full)

    @property
    def percent(self) -> int:
        """Of the messages whose outcome is known; 100 only when all are."""
        return (self.total - self.waiting) * 100 // self.total if self.total else 100


def refuses_too_much(refused: Sequence[bool]) -> bool:
    """Of the last rows with an outcome: whether so many were refused that all the rest may be."""
    last = refused[:WINDOW]
    count = sum(last)
    return count >= REFUSED_LEAST and count > REFUSED_SHARE * len(last)


def seconds_left(starts_at: datetime | None, now: datetime) -> int:
    """Until the first message leaves, as the countdown says it; 0: it may leave."""
    left = (starts_at - now).total_seconds() if starts_at is not None else 0
    return max(-(-int(left) // STEP) * STEP if left >= 1 else 0, 0)


class PauseCampaign(Tap, prefix="wp"):
    campaign: int


class ResumeCampaign(Tap, prefix="wr"):
    campaign: int


class CancelCampaign(Tap, prefix="wc"):
    """Asks once more unless `sure`."""

    campaign: int
    sure: bool = False


class KeepCampaign(Tap, prefix="wk"):
    """Let it go on: the answer no to whether it is to be cancelled."""

    campaign: int


class RepeatDoubts(Tap, prefix="wa"):
    """Send all messages of the campaign again of which nobody can say whether they arrived."""

    campaign: int


class LeaveDoubts(Tap, prefix="wl"):
    campaign: int


class RepeatMessage(Tap, prefix="wm"):
    """Send one message again, which was in doubt; `row` of the outbox."""

    row: int


class LeaveMessage(Tap, prefix="wn"):
    row: int
