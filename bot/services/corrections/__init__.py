"""Saying something else in the place of an item that was sent, or withdrawing it."""

from bot.services.corrections.changing import correct, withdraw
from bot.services.corrections.reading import Proposal, ended, of, proposed, subject
from bot.services.corrections.writing import deciders, drop, propose, show
from storage.corrections import NOUN

__all__ = [
    "NOUN",
    "Proposal",
    "correct",
    "deciders",
    "drop",
    "ended",
    "of",
    "propose",
    "proposed",
    "show",
    "subject",
    "withdraw",
]
