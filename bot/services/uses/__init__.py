"""What colleagues make of a published entry, and how its author hears of it."""

from bot.services.uses.answering import answer, answerable
from bot.services.uses.asking import AuthorGone, ask, askable
from bot.services.uses.marking import (
    Standing,
    adopt,
    give_up,
    may_adopt,
    standing,
    toggle,
    used_by,
)
from bot.services.uses.telling import take_as_told, tell_authors
from storage.uses import Use

__all__ = [
    "AuthorGone",
    "Standing",
    "Use",
    "adopt",
    "answer",
    "answerable",
    "ask",
    "askable",
    "give_up",
    "may_adopt",
    "standing",
    "take_as_told",
    "tell_authors",
    "toggle",
    "used_by",
]
