"""Quick polls: Telegram's own, asked in one group, where what comes of them stays."""

from bot.services.quick_polls.asking import Request, again, ask, asked
from bot.services.quick_polls.ending import counts_came, give_up_lost, stop, stopped
from bot.services.quick_polls.standing import Place, find_place, place, places, see, under_way
from bot.services.quick_polls.telling import buttons, card

__all__ = [
    "Place",
    "Request",
    "again",
    "ask",
    "asked",
    "buttons",
    "card",
    "counts_came",
    "find_place",
    "give_up_lost",
    "place",
    "places",
    "see",
    "stop",
    "stopped",
    "under_way",
]
