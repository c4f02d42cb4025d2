"""Care for entries: who decides about one, what is said meanwhile, which words are offered."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from typing import Any

from bot.domain.reports import (
    LINE_MAX,
    STORY_MAX,
    TITLE_MAX,
    UP_AFTER,
    Content,
)
from bot.domain.taps import Tap

NOTE_MAX = 1000  # characters of what reviewer and author write to each other
NOTES_A_DAY = 10  # of an author about one entry: each is a message to every reviewer
REASON_MAX = 500
THREAD_SHOWN = 3  # lines of the thread on a screen, the newest


class RevisionState(StrEnum):
    """What became of other words for an entry."""

    DRAFT = "draft"  # still being put together
    WAITING = "waiting"  # for the other side
    ACCEPTED = "accepted"
    DECLINED = "declined"
    DROPPED = "dropped"  # others came, or the entry went where it needs none


class Field(IntEnum):
    """What of an entry can be said otherwise. Values are in old messages: never reuse one."""

    TITLE = 1
    THEMES = 2
    PROBLEM = 3
    DONE = 4
    RESULT = 5
    FILES = 6
    COST = 7
    FUNDING = 8
    PLACE = 9
    PARTNERS = 10
    PEOPLE = 11
    COUNTRY = 12

    @property
    def code(self) -> str:
        """As `Content` calls it."""
        return self.name.lower()


FIRST_FIELDS = (
    *(Field.TITLE, Field.THEMES, Field.PROBLEM),
    *(Field.DONE, Field.RESULT, Field.FILES),
)
MORE_FIELDS = tuple(field for field in Field if field not in FIRST_FIELDS)
LONGEST = {  # characters
    Field.TITLE: TITLE_MAX,
    Field.PROBLEM: STORY_MAX,
    Field.DONE: STORY_MAX,
    Field.RESULT: STORY_MAX,
    Field.FUNDING: LINE_MAX,
    Field.PLACE: LINE_MAX,
    Field.PARTNERS: LINE_MAX,
    Field.PEOPLE: LINE_MAX,
    Field.COUNTRY: LINE_MAX,
}
NEEDED = frozenset({Field.TITLE, Field.THEMES})  # nobody finds an entry without them


def differences(before: Content, after: Content) -> list[Field]:
    """What the one says otherwise than the other."""
    return [field for field in Field if _plain(before, field) != _plain(after, field)]


def _plain(content: Content, field: Field) -> Any:
    """A list read from JSON is the same as a tuple; a file is itself by its unique id."""
    value = getattr(content, field.code)
    if field is Field.FILES:
        return [file["file_unique_id"] for file in value]
    return sorted(value) if isinstance(value, Sequence) and not isinstance(value, str) else value


def waited(since: datetime, now: datetime) -> int:
    """Whole days."""
    return max((now - since) // timedelta(days=1), 0)


def is_late(since: datetime, now: datetime) -> bool:
    return now - since >= UP_AFTER


class OpenEveryQueue(Tap, prefix="vb"):
    """For the office: what waits for the leads of counties too."""

    page: int = 0


class PublishReport(Tap, prefix="va"):
    report: int
    rev: int  # of what was read: others' words are not published unseen


class AskForMore(Tap, prefix="vc"):
    """Opens the form: what the author is asked for."""

    report: int


class RefuseReport(Tap, prefix="vd"):
    """Asks for the reason first."""

    report: int


class WithdrawReport(Tap, prefix="ve"):
    """By its author or a reviewer; asks for the reason first."""

    report: int


class ReturnToDraft(Tap, prefix="vf"):
    """Its author takes back what waits, or goes on with what was refused."""

    report: int


class WriteReviewer(Tap, prefix="vi"):
    """Opens the form: the author's answer."""

    report: int


class ChangeWords(Tap, prefix="vj"):
    """Other words for an entry are put together: by a reviewer, or by its author."""

    report: int
    more: bool = False


class ChangeField(Tap, prefix="vk"):
    report: int
    field: Field


class OfferWords(Tap, prefix="vl"):
    """What was put together goes to the other side."""

    report: int


class DropWords(Tap, prefix="vm"):
    report: int


class AcceptWords(Tap, prefix="vn"):
    revision: int


class DeclineWords(Tap, prefix="vp"):
    revision: int


class ReadVersion(Tap, prefix="vq"):
    revision: int
