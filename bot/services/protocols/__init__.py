"""The result of a contest, and the protocol from which anybody can reckon it again."""

from bot.services.protocols.confirming import (
    Changed,
    Confirmed,
    confirm,
    to_confirm,
)
from bot.services.protocols.counties import close_county, open_county
from bot.services.protocols.making import (
    FINAL,
    Made,
    close_jury,
    end_judging,
    kept,
    make,
    open_jury,
)
from bot.services.protocols.ordering import PAPER, Numbered, jury, key, order, ordered
from bot.services.protocols.seeing import Look, NotYet, Onward, Round, look, may_see, rounds, spread

__all__ = [
    "FINAL",
    "PAPER",
    "Changed",
    "Confirmed",
    "Look",
    "Made",
    "NotYet",
    "Numbered",
    "Onward",
    "Round",
    "close_county",
    "close_jury",
    "confirm",
    "end_judging",
    "jury",
    "kept",
    "key",
    "look",
    "make",
    "may_see",
    "open_county",
    "open_jury",
    "order",
    "ordered",
    "rounds",
    "spread",
    "to_confirm",
]
