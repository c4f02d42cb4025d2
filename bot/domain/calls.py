"""Whom to telephone about a news item, and why."""

from enum import StrEnum

from bot.domain.counties import County
from bot.domain.outcomes import Outcome
from bot.domain.taps import Tap


class Why(StrEnum):
    """Why somebody is to be telephoned; the texts are „calls.why-<it>“."""

    NOT_STARTED = "not-started"
    BLOCKED = "blocked"
    DELETED = "deleted"
    FAILED = "failed"
    UNCERTAIN = "uncertain"
    EXPIRED = "expired"  # its time passed before it could go
    SILENT = "silent"  # it was sent days ago, and they have not acknowledged it


# What became of a message that did not arrive, or perhaps did not. Whoever wants no news in private
# or has them in a digest is not to be telephoned for that.
NOT_REACHED = {
    Outcome.NOT_STARTED: Why.NOT_STARTED,
    Outcome.BLOCKED: Why.BLOCKED,
    Outcome.DELETED: Why.DELETED,
    Outcome.FAILED: Why.FAILED,
    Outcome.UNCERTAIN: Why.UNCERTAIN,
    Outcome.EXPIRED: Why.EXPIRED,
}


def why(outcome: Outcome, *, knows: bool, late: bool) -> Why | None:
    """Why somebody is to be telephoned, or that they are not.

    They `know` it who acknowledged the item, or opened one that nobody had to acknowledge; `late`
    are those who had the time to acknowledge it.
    """
    if knows:
        return None
    return NOT_REACHED.get(outcome) or (Why.SILENT if late else None)


class ConfirmHandOver(Tap, prefix="kg"):
    news: int


class ShowCalls(Tap, prefix="kc"):
    """The list, as far as the reader answers for it."""

    news: int


class CallsIn(Tap, prefix="kn"):
    news: int
    county: County


class CallsAt(Tap, prefix="km"):
    """`municipality` is the number of ISO 3166-2:LT."""

    news: int
    municipality: int
    page: int = 0


class NotePhoned(Tap, prefix="kp"):
    """„Pranešta telefonu“."""

    news: int
    member: int
    page: int = 0


class UndoPhoned(Tap, prefix="ku"):
    news: int
    member: int
    page: int = 0
