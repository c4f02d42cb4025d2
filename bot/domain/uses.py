"""What colleagues make of an entry, and whose own it is."""

from collections.abc import Collection
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.courtesy import AFTER_PAUSE, pause_ends
from bot.domain.preferences import How, Wish
from bot.domain.quiet import digest_day, is_day_off, is_quiet, morning
from bot.domain.taps import Tap
from bot.domain.visibility import Entry

NOTE_MAX = 300  # characters: how it was taken over, in a word
FRESH = timedelta(days=60)  # what is older is no news to an author who comes back
ASKED_KEPT = timedelta(days=365)  # an author may answer for so long
ENTRIES_TOLD = 3  # of a digest to an author, and colleagues of each; of more it says how many
USES_TOLD = 3
TITLE_TOLD = 60  # characters
NOTE_TOLD = 100


class ReadUses(Tap, prefix="fuo"):
    """Which elderships took it over, and how."""

    report: int
    page: int = 0


class ChangeNote(Tap, prefix="fuc"):
    """Say otherwise how it was taken over."""

    report: int


class GiveUpUse(Tap, prefix="fub"):
    """„Pritaikėme ir mes“ is taken back."""

    report: int


class AnswerAsker(Tap, prefix="fua"):
    """The author of an entry that does not say whose it is answers a question about it."""

    question: int


def did_it(entry: Entry, member_id: int | None, doers: Collection[int]) -> bool:
    """Whether the member is its author, or named in it."""
    if member_id is None:
        return False
    return member_id == entry.member_id or (not entry.unnamed and member_id in doers)


def is_of(entry: Entry, eldership_id: int, elderships: Collection[int]) -> bool:
    """Whether it is one of these elderships' own; of an unnamed entry nobody may find that out."""
    return not entry.unnamed and eldership_id in elderships


def told_before(wish: Wish, now: datetime, zone: ZoneInfo) -> datetime | None:
    """What happened before that moment an author is told now; None: not now.

    In the morning of each working day, or of the weekly digest: at once would be a message for
    every tap of a colleague.
    """
    today = now.astimezone(zone).date()
    if is_day_off(today) or is_quiet(now, wish.quiet, zone):
        return None
    until = wish.paused_until
    if until is not None and now < pause_ends(until, wish.quiet, zone) + AFTER_PAUSE:
        return None
    day = digest_day(today) if wish.how is How.WEEKLY else today
    before = morning(day, wish.quiet, zone)
    return before if before <= now else None
