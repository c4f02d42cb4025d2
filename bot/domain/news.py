"""A news item: what it says, whom it is for, where it appears and how."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum, StrEnum
from typing import Any

from bot.domain.taps import Tap

TEXT_MAX = 12_000  # characters as Telegram counts them: three messages of theirs
MARKUP_MAX = 30_000  # characters with the markup; `bot/telegram/texts.py` makes no longer texts
MEDIA_MAX = 20  # files: two albums
FAR = timedelta(days=366)  # nobody plans news for longer


class State(StrEnum):
    """Of the item itself; what becomes of one that was started, its campaign says."""

    DRAFT = "draft"
    PROPOSED = "proposed"  # by a member: an editor decides
    DECLINED = "declined"
    PENDING = "pending"  # waits for a second pair of eyes
    SCHEDULED = "scheduled"
    LATE = "late"  # its time was missed by too much: its author decides
    STARTED = "started"
    CANCELLED = "cancelled"
    WITHDRAWN = "withdrawn"


EDITABLE = frozenset({State.DRAFT, State.PENDING, State.SCHEDULED, State.LATE})


class Origin(StrEnum):
    COMPOSED = "composed"
    PROPOSED = "proposed"  # by a member, who is named
    IMPORTED = "imported"  # from the association's website


class Channel(IntEnum):
    """Where an item appears. Values are in old messages: never reuse one."""

    PRIVATE = 1
    GROUPS = 2  # of the audience's counties or networks, in their topic of news
    CHANNEL = 3  # the association's own, only what is for everybody

    @property
    def code(self) -> str:
        return self.name.lower()


class Option(IntEnum):
    """How it appears. Values are in old messages: never reuse one."""

    ACK = 1  # a button „Susipažinau“
    REPLY = 2  # a button „Atsakyti siuntėjui“
    PIN = 3  # in groups and the channel, without a notification
    SILENT = 4  # arrives without a sound
    URGENT = 5  # at once, also at night, beyond the silence budget
    PUBLIC = 6  # may stand on the association's website

    @property
    def code(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Content:
    """`html` in Telegram's markup; `media` are files as Telegram knows them, in their order."""

    html: str
    media: Sequence[Mapping[str, Any]] = ()


class Ack(Tap, prefix="na"):
    """„Susipažinau“: under an item, in private chat and in groups."""

    news: int


class AnswerSender(Tap, prefix="ns"):
    """„Atsakyti siuntėjui“."""

    news: int


class OpenNews(Tap, prefix="nw"):
    """The item as it stands in the archive."""

    news: int


class ManageNews(Tap, prefix="nm"):
    """The item as its sender sees it: what it is, whom it is for, what can be done with it."""

    news: int


class ShowResult(Tap, prefix="nz"):
    """What became of the item, for each member."""

    news: int


class Correct(Tap, prefix="nk"):
    """Say something else in the item's place, or withdraw it."""

    news: int


class PreviewButton(Tap, prefix="bp"):
    """What stands in a preview for any button of the item: nothing is done before it is sent."""

    news: int
