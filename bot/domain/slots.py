"""Finding a date: up to twelve times, and for each person whether it suits."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from bot.domain.meetings import LONGEST
from bot.domain.taps import Tap

NOUN = "slots"  # of its campaigns and its live cards
SLOTS_MAX = 12  # rallly's users give up beyond it, and a screen ends
SLOTS_LEAST = 2  # fewer are no choice
PROPOSED_MAX = 2  # of one member


class Suits(IntEnum):
    """Values are in old messages: never reuse one."""

    YES = 1
    IF_NEEDED = 2
    NO = 3

    @property
    def code(self) -> str:
        return self.name.lower().replace("_", "-")


@dataclass(frozen=True, slots=True)
class Slot:
    """A time that is asked about; `proposed_by` is the member whose idea it was."""

    id: int
    meeting_id: int
    starts_at: datetime
    ends_at: datetime
    proposed_by: int | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """A slot with how many it suits. `asked` is how many could say so."""

    slot: Slot
    yes: int
    if_needed: int
    no: int
    asked: int

    @property
    def can_come(self) -> int:
        return self.yes + self.if_needed

    @property
    def is_out(self) -> bool:
        """Everybody refused it: nobody is asked about it any more, and it cannot be chosen."""
        return self.asked > 0 and self.no >= self.asked


def ranked(tallies: Sequence[Tally]) -> list[Tally]:
    """The best first: whom it suits, then whom it suits if need be, then the earlier one."""
    left = [one for one in tallies if not one.is_out]
    return sorted(left, key=lambda one: (-one.can_come, -one.yes, one.slot.starts_at))


def is_soon_enough(starts_at: datetime, ends_at: datetime, now: datetime) -> bool:
    """Whether a time can be asked about at all."""
    return now < starts_at < ends_at <= starts_at + LONGEST


class AddSlot(Tap, prefix="d1"):
    """One more time to ask about: its author types or picks it."""

    meeting: int


class DropSlot(Tap, prefix="d2"):
    slot: int


class AskSlots(Tap, prefix="d3"):
    """Ask everybody. `rev` is what its author saw, `mark` whom it asks."""

    meeting: int
    rev: int
    mark: int


class EndSlots(Tap, prefix="d4"):
    """The date is not looked for any more: asks first, `sure` does it."""

    meeting: int
    sure: bool


class ChooseSlot(Tap, prefix="d5"):
    """This is when the meeting is."""

    slot: int


class MarkSlot(Tap, prefix="d6"):
    """Whether a time suits; then the next one is asked."""

    slot: int
    suits: Suits


class AskAboutSlot(Tap, prefix="d7"):
    """Say it anew of one time."""

    slot: int


class ProposeSlot(Tap, prefix="d8"):
    """Another time, by whoever is asked."""

    meeting: int


class RemindOfSlots(Tap, prefix="d9"):
    """Ask those once more who have not said: once a day."""

    meeting: int


class ReviewSlots(Tap, prefix="da"):
    """All that one has said."""

    meeting: int
