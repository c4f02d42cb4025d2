"""Answers to invitations: seats, the line for them, who is written to about a meeting."""

from bot.services.rsvps.answering import Given, add_word, bring, respond
from bot.services.rsvps.line import keep, renew_offers, unoffer
from bot.services.rsvps.listing import Line, Listing, order, who
from bot.services.rsvps.reading import Own, own, placed
from bot.services.rsvps.receivers import (
    Receiver,
    accounts,
    answered,
    concerned,
    declined,
    participants,
    unanswered,
    waiting,
)
from bot.services.rsvps.reminding import arrived, set_reminders
from bot.services.rsvps.telephone import (
    Call,
    Calls,
    Phoned,
    by_telephone,
    calls,
    enter,
    enter_guests,
    enter_word,
    enters,
)

__all__ = [
    "Call",
    "Calls",
    "Given",
    "Line",
    "Listing",
    "Own",
    "Phoned",
    "Receiver",
    "accounts",
    "add_word",
    "answered",
    "arrived",
    "bring",
    "by_telephone",
    "calls",
    "concerned",
    "declined",
    "enter",
    "enter_guests",
    "enter_word",
    "enters",
    "keep",
    "order",
    "own",
    "participants",
    "placed",
    "renew_offers",
    "respond",
    "set_reminders",
    "unanswered",
    "unoffer",
    "waiting",
    "who",
]
