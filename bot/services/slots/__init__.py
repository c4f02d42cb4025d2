"""Finding a date: whoever calls a meeting asks which of several times suit, and chooses one."""

from bot.services.slots.asking import add, ask, drop, end, looking, opened
from bot.services.slots.cards import live_card
from bot.services.slots.choosing import choose, tallies
from bot.services.slots.marking import Marked, asked_of, mark, marked, marked_of, propose
from bot.services.slots.over import over
from bot.services.slots.reminding import invite_newcomers, remind
from storage.slots import Slot

__all__ = [
    "Marked",
    "Slot",
    "add",
    "ask",
    "asked_of",
    "choose",
    "drop",
    "end",
    "invite_newcomers",
    "live_card",
    "looking",
    "mark",
    "marked",
    "marked_of",
    "opened",
    "over",
    "propose",
    "remind",
    "tallies",
]
