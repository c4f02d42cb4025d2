"""The buttons by which a meeting is put together and announced."""

from enum import IntEnum

from bot.domain.meetings import MeetingKind
from bot.domain.taps import Tap


class NewMeeting(Tap, prefix="hqn"):
    """Asks of what kind."""


class BeginMeeting(Tap, prefix="hqb"):
    kind: MeetingKind


class Part(IntEnum):
    """What of a draft is answered anew. Values are in old messages: never reuse one."""

    TITLE = 1
    WHEN = 2
    PLACE = 3
    AUDIENCE = 4
    CAPACITY = 5
    ANSWERS = 6  # until when they are taken
    FILES = 7


class EditMeeting(Tap, prefix="hme"):
    meeting: int
    part: Part


class ClearPart(Tap, prefix="hmc"):
    """It has none any more."""

    meeting: int
    part: Part


class OpenMeetingSettings(Tap, prefix="hmo"):
    meeting: int
    more: bool


class Switch(IntEnum):
    """Values are in old messages: never reuse one."""

    LEADS_ONLY = 1
    GROUPS = 2
    REMINDERS = 3


class SwitchMeeting(Tap, prefix="hms"):
    meeting: int
    what: Switch
    on: bool


class OpenGuests(Tap, prefix="hmg"):
    """How many each may bring."""

    meeting: int


class AllowGuests(Tap, prefix="hmgn"):
    meeting: int
    guests: int


class OpenAgendaItems(Tap, prefix="hma"):
    meeting: int
    page: int = 0


class AddAgendaItems(Tap, prefix="hmai"):
    meeting: int


class RewriteAgenda(Tap, prefix="hmaw"):
    """All of it as one text."""

    meeting: int


class OpenAgendaItem(Tap, prefix="hmao"):
    """`item` counts from 0 in the agenda as it was at that revision of the meeting."""

    meeting: int
    rev: int
    item: int


class EditAgendaItem(Tap, prefix="hmae"):
    meeting: int
    rev: int
    item: int


class MoveAgendaItem(Tap, prefix="hmam"):
    meeting: int
    rev: int
    item: int
    to: int


class DropAgendaItem(Tap, prefix="hmad"):
    meeting: int
    rev: int
    item: int


class WhoIsInvited(Tap, prefix="hmw"):
    """By name; `place` is a county's number, 0 for all."""

    meeting: int
    place: int
    page: int = 0


class PreviewMeeting(Tap, prefix="hmp"):
    """As it will arrive, to oneself alone, and then its card."""

    meeting: int


class MeetingPreviewButton(Tap, prefix="hmpb"):
    """What stands in a preview for any button of the meeting: nothing is answered."""

    meeting: int


class AnnounceMeeting(Tap, prefix="hmu"):
    """As it was shown: `rev` is the meeting's, `mark` that of those it invites."""

    meeting: int
    rev: int
    mark: int
    sure: bool


class DropMeeting(Tap, prefix="hmx"):
    """Asks first; `sure` does it."""

    meeting: int
    sure: bool


class NotWaitForCounties(Tap, prefix="hmj"):
    """Go on without the counties that have not answered: asks first, `sure` does it."""

    meeting: int
    sure: bool


class TakeBackMeeting(Tap, prefix="hmjb"):
    """It is a draft again, and no county is asked."""

    meeting: int
