"""The check: two checkers say of each nomination whether it passes, or ask for something."""

from bot.services.checks.asking import answer, ask, to_answer, to_ask
from bot.services.checks.blacking import Preview, approve, hide, preview, reveal
from bot.services.checks.closing import close
from bot.services.checks.closing import open_ as open  # noqa: A004 - as the other phases call it
from bot.services.checks.deciding import say, to_say
from bot.services.checks.finding import (
    Checker,
    Line,
    Queue,
    Seen,
    entry_of,
    progress,
    queue,
    see,
)
from bot.services.checks.reminding import drop as deadline_moved
from bot.services.checks.reminding import look
from storage.checks import Check, Note

__all__ = [
    "Check",
    "Checker",
    "Line",
    "Note",
    "Preview",
    "Queue",
    "Seen",
    "answer",
    "approve",
    "ask",
    "close",
    "deadline_moved",
    "entry_of",
    "hide",
    "look",
    "open",
    "preview",
    "progress",
    "queue",
    "reveal",
    "say",
    "see",
    "to_answer",
    "to_ask",
    "to_say",
]
