"""What a check finds: a sentence, and how much it matters."""

from dataclasses import dataclass
from enum import Enum
from typing import Any

from bot.domain.messages import Words, words


class Level(Enum):
    FINE = "fine"
    HINT = "hint"  # good to know
    WARNING = "warning"  # works, but something may go wrong
    PROBLEM = "problem"  # must be mended


@dataclass(frozen=True, slots=True)
class Finding:
    level: Level
    text: Words


def fine(text_id: str, **params: Any) -> Finding:
    return Finding(Level.FINE, words(text_id, **params))


def hint(text_id: str, **params: Any) -> Finding:
    return Finding(Level.HINT, words(text_id, **params))


def warning(text_id: str, **params: Any) -> Finding:
    return Finding(Level.WARNING, words(text_id, **params))


def problem(text_id: str, **params: Any) -> Finding:
    return Finding(Level.PROBLEM, words(text_id, **params))
