"""One message to many, and what may become of it."""

from enum import StrEnum


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
