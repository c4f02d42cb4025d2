"""Nominations: who is put forward, the nominee's word, and what becomes of it until the check."""

from bot.services.nominations import cards, evidence, rooms
from bot.services.nominations.answering import accept, add, decline, to_add
from bot.services.nominations.ending import close_intake, leave, to_withdraw, withdraw
from bot.services.nominations.entering import (
    New,
    change,
    nominate,
    own,
    seat_of,
    to_change,
)
from bot.services.nominations.finding import (
    Line,
    Seen,
    is_reached,
    made_in,
    may_be_oneself,
    mine,
    next_intake,
    open_for,
    open_for_entry,
    see,
    takes,
    until,
)
from bot.services.nominations.reminding import FORM, begun, entered
from bot.services.nominations.reminding import drop as intake_moved
from bot.services.nominations.reminding import look as look_at_intakes
from storage.contests import Category, categories_of, questions_in
from storage.nominations import Nomination, drop_attached

__all__ = [
    "FORM",
    "Category",
    "Line",
    "New",
    "Nomination",
    "Seen",
    "accept",
    "add",
    "begun",
    "cards",
    "categories_of",
    "change",
    "close_intake",
    "decline",
    "drop_attached",
    "entered",
    "evidence",
    "intake_moved",
    "is_reached",
    "leave",
    "look_at_intakes",
    "made_in",
    "may_be_oneself",
    "mine",
    "next_intake",
    "nominate",
    "open_for",
    "open_for_entry",
    "own",
    "questions_in",
    "rooms",
    "seat_of",
    "see",
    "takes",
    "to_add",
    "to_change",
    "to_withdraw",
    "until",
    "withdraw",
]
