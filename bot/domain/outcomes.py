"""What became of a message, in the categories that people are shown: each has exactly one."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

from bot.domain.failures import Reason, reason


class Outcome(IntEnum):
    """In the order they are listed. Values are in old messages: never reuse one."""

    SENT = 1
    BLOCKED = 2
    NOT_STARTED = 3
    DELETED = 4  # the Telegram account is no more
    FAILED = 5
    UNCERTAIN = 6
    LEAVING = 7  # waits, and may go now
    LATER = 8  # waits for the morning, or a pause's end
    HELD = 9  # waits until somebody decides
    DIGEST = 10
    DECLINED = 11
    EXPIRED = 12
    CANCELLED = 13
    NOT_PRIVATE = 14  # was sent to nobody in private
    FORGOTTEN = 15  # deleted all about themself before it left

    @property
    def code(self) -> str:
        return self.name.lower().replace("_", "-")


UNDER_WAY = frozenset({Outcome.LEAVING, Outcome.LATER, Outcome.HELD})

# Nothing more is done about them, and they did not arrive, or nobody can say.
NOT_ARRIVED = frozenset(
    {
        Outcome.BLOCKED,
        Outcome.NOT_STARTED,
        Outcome.DELETED,
        Outcome.FAILED,
        Outcome.UNCERTAIN,
        Outcome.EXPIRED,
    }
)


@dataclass(frozen=True, slots=True)
class Counted:
    """How many messages have come to what."""

    outcomes: Mapping[Outcome, int]

    def count(self, *which: Outcome) -> int:
        return sum(self.outcomes.get(one, 0) for one in which)

    @property
    def total(self) -> int:
        return sum(self.outcomes.values())

    @property
    def sent(self) -> int:
        return self.count(Outcome.SENT)


_OF_STATES = {
    "pending": Outcome.LEAVING,
    "held": Outcome.HELD,
    "sending": Outcome.LEAVING,
    "sent": Outcome.SENT,
    "uncertain": Outcome.UNCERTAIN,
    "declined": Outcome.DECLINED,
    "digest": Outcome.DIGEST,
    "expired": Outcome.EXPIRED,
    "cancelled": Outcome.CANCELLED,
}
_OF_REASONS: Mapping[Reason | None, Outcome] = {
    Reason.BLOCKED: Outcome.BLOCKED,
    Reason.NOT_STARTED: Outcome.NOT_STARTED,
    Reason.DEACTIVATED: Outcome.DELETED,
}


def outcome_of(state: str, error: str | None = None, *, later: bool = False) -> Outcome:
    """Of a row of the outbox, by the value of its state; `later`: it may not go yet."""
    if state in {"unreachable", "failed"}:
        return _OF_REASONS.get(reason(state, error), Outcome.FAILED)
    found = _OF_STATES[state]
    return Outcome.LATER if later and found is Outcome.LEAVING else found
