"""How those who were there found a meeting: two questions, from 1 to 5."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum

POINTS = range(1, 6)
WORD_MAX = 500  # characters, as Telegram counts them
LEAST = 3  # answers before anything of them is shown: fewer could be told apart
CHANGEABLE = timedelta(days=14)  # from the end of the meeting


class Question(IntEnum):
    """Values are in old messages: never reuse one."""

    USEFUL = 1
    ORGANISED = 2

    @property
    def code(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Rating:
    """What one person said; None is not answered."""

    useful: int | None = None
    organised: int | None = None
    word: str | None = None

    def of(self, question: Question) -> int | None:
        return self.useful if question is Question.USEFUL else self.organised


def takes_ratings(ends_at: datetime | None, now: datetime) -> bool:
    return ends_at is not None and ends_at <= now < ends_at + CHANGEABLE


def mean(points: Sequence[int]) -> float | None:
    """To one decimal place; None of nothing."""
    return round(sum(points) / len(points), 1) if points else None
