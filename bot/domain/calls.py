"""Whom to telephone about a news item, and why."""

from enum import StrEnum

from bot.domain.counties import County
from bot.domain.taps import Tap


class Why(StrEnum):
    """Why somebody is to be telephoned; the texts are „calls.why-<it>“."""

    NEVER_STARTED = "never-started"
    BLOCKED = "blocked"
    FAILED = "failed"
    UNCERTAIN = "uncertain"
    EXPIRED = "expired"  # its time passed before it could go
    SILENT = "silent"  # it was sent days ago, and they have not acknowledged it


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
