"""Care for what was handed in: published, talked over, corrected, refused, taken back."""

from bot.services.reviews.deciding import Changed, Decided, Own, pending, reviewed
from bot.services.reviews.group_cards import live_card
from bot.services.reviews.publishing import publish
from storage.reviews import Note, Revision

__all__ = [
    "Changed",
    "Decided",
    "Note",
    "Own",
    "Revision",
    "live_card",
    "pending",
    "publish",
    "reviewed",
]
