"""Care for entries: who decides about one, and what is said meanwhile."""

from datetime import timedelta
from enum import StrEnum

from bot.domain.taps import Tap

NOTE_MAX = 1000  # characters of what reviewer and author write to each other
REASON_MAX = 500
TOLD_OF_WAITING = timedelta(days=1)  # from here on a queue says the days, before that the hours


class RevisionState(StrEnum):
    """What became of other words for an entry."""

    DRAFT = "draft"  # still being put together
    WAITING = "waiting"  # for the other side
    ACCEPTED = "accepted"
    DECLINED = "declined"
    DROPPED = "dropped"  # others came, or the entry went where it needs none


class PublishReport(Tap, prefix="va"):
    report: int
    rev: int  # of what was read: others' words are not published unseen
