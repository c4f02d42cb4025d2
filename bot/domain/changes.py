"""An announced meeting changes: what of it, who has to be asked again, what is refused."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import IntEnum, StrEnum
from typing import Any

from bot.domain.meetings import State
from bot.domain.taps import Tap

NOUN = "changes"  # of the campaigns that tell of them
SEND_DELAY = timedelta(seconds=30)  # time to notice a mistake, before another county hears of it
SOON = timedelta(hours=12)  # to a meeting: who comes is told at night too
WHY_MAX = 300  # characters, as Telegram counts them


class What(StrEnum):
    """What those who answered are told of, and asked again."""

    TIME = "time"
    PLACE = "place"
    CANCELLED = "cancelled"
    RESUMED = "resumed"


class Part(IntEnum):
    """What else can be another one; it is told by editing. Values are in old messages."""

    TIME = 1
    PLACE = 2
    TITLE = 3
    AGENDA = 4
    CAPACITY = 5
    DEADLINE = 6  # for answers
    GUESTS = 7
    CANCEL = 8

    @property
    def code(self) -> str:
        return self.name.lower()


class ChangeMeeting(Tap, prefix="hn"):
    """What of an announced meeting can be changed."""

    meeting: int
    more: bool = False


class ChangePart(Tap, prefix="hnp"):
    meeting: int
    part: Part


class ClearPart(Tap, prefix="hnc"):
    """It has none any more: no limit, no deadline, no agenda."""

    meeting: int
    part: Part


class ResumeMeeting(Tap, prefix="hnr"):
    """A cancelled one is held after all, at its old time; asks first, `sure` does it."""

    meeting: int
    sure: bool


class ResumeAnew(Tap, prefix="hnn"):
    """A cancelled one is held after all, at another time."""

    meeting: int


class UndoChange(Tap, prefix="hnu"):
    """Take the change of that number back, while nobody has heard of it."""

    meeting: int
    sequence: int


@dataclass(frozen=True, slots=True)
class Standing:
    """What of a meeting people go by: whether, when and where it is."""

    state: State
    starts_at: datetime | None
    ends_at: datetime | None
    place: str | None
    link: str | None
    latitude: float | None
    longitude: float | None
    answers_until: datetime | None

    @property
    def time(self) -> tuple[datetime | None, datetime | None]:
        return self.starts_at, self.ends_at

    @property
    def where(self) -> tuple[str | float | None, ...]:
        return self.place, self.link, self.latitude, self.longitude

    def as_json(self) -> dict[str, Any]:
        return {
            "state": self.state.value,
            "starts_at": _written(self.starts_at),
            "ends_at": _written(self.ends_at),
            "place": self.place,
            "link": self.link,
            "latitude": self.latitude,
            "longitude": self.longitude,
            "answers_until": _written(self.answers_until),
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> "Standing":
        known = {
            "state": State(value["state"]),
            "starts_at": _read(value["starts_at"]),
            "ends_at": _read(value["ends_at"]),
            "answers_until": _read(value["answers_until"]),
        }
        return cls(**dict(value) | known)


def news(before: Standing, now: Standing) -> list[What]:
    """What somebody who knows it as it was has to hear."""
    if now.state is State.CANCELLED:
        return [] if before.state is State.CANCELLED else [What.CANCELLED]
    found = [What.RESUMED] if before.state is State.CANCELLED else []
    if before.time != now.time:
        found.append(What.TIME)
    if before.where != now.where:
        found.append(What.PLACE)
    return found


def _written(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(UTC).isoformat()


def _read(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
