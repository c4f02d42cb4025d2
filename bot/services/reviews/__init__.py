"""Care for what was handed in: published, talked over, corrected, refused, taken back."""

from bot.services.reviews.agreeing import Over, accept, decline, is_by_reviewer, offered
from bot.services.reviews.arriving import arrive
from bot.services.reviews.asking import answer, answerable, ask, askable, thread
from bot.services.reviews.correcting import changeable, draft, drop, offer, put
from bot.services.reviews.deciding import Changed, Decided, Own, pending, reviewed
from bot.services.reviews.differences import changes
from bot.services.reviews.duties import author_line, is_known_outside
from bot.services.reviews.group_cards import live_card
from bot.services.reviews.history import history, version
from bot.services.reviews.narrowing import narrow
from bot.services.reviews.publishing import publish
from bot.services.reviews.queue import (
    Queue,
    offered_to_author,
    offered_to_reviewers,
    queue,
    rise,
    show,
)
from bot.services.reviews.refusing import refuse, to_draft
from bot.services.reviews.withdrawing import Gone, withdraw, withdrawable
from storage.reviews import Note, Revision

__all__ = [
    "Changed",
    "Decided",
    "Gone",
    "Note",
    "Over",
    "Own",
    "Queue",
    "Revision",
    "accept",
    "answer",
    "answerable",
    "arrive",
    "ask",
    "askable",
    "author_line",
    "changeable",
    "changes",
    "decline",
    "draft",
    "drop",
    "history",
    "is_by_reviewer",
    "is_known_outside",
    "live_card",
    "narrow",
    "offer",
    "offered",
    "offered_to_author",
    "offered_to_reviewers",
    "pending",
    "publish",
    "put",
    "queue",
    "refuse",
    "reviewed",
    "rise",
    "show",
    "thread",
    "to_draft",
    "version",
    "withdraw",
    "withdrawable",
]
