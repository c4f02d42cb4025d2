"""What jurors say of nominations: their decks, points kept at each tap, and who is behind."""

from bot.services.scores.cards import Seen, blacked, entry_of, see, seen
from bot.services.scores.decks import PHASES, Card, Deck, deck, of_nomination
from bot.services.scores.giving import abstain, comment, give, recuse
from bot.services.scores.opening import tell_country, tell_county
from bot.services.scores.progress import Behind, progress, started
from bot.services.scores.readmitting import readmit
from bot.services.scores.reminding import deadline_moved, look, subjects

__all__ = [
    "PHASES",
    "Behind",
    "Card",
    "Deck",
    "Seen",
    "abstain",
    "blacked",
    "comment",
    "deadline_moved",
    "deck",
    "entry_of",
    "give",
    "look",
    "of_nomination",
    "progress",
    "readmit",
    "recuse",
    "see",
    "seen",
    "started",
    "subjects",
    "tell_country",
    "tell_county",
]
