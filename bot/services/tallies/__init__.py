"""What came of polls: counted, told to everybody who was asked, shown to whoever may see it."""

from bot.services.tallies.closing import close, close_due
from bot.services.tallies.counting import Counted
from bot.services.tallies.reading import Found, Look, Seen, Shelf, live_card, look, shelf, tally

__all__ = [
    "Counted",
    "Found",
    "Look",
    "Seen",
    "Shelf",
    "close",
    "close_due",
    "live_card",
    "look",
    "shelf",
    "tally",
]
