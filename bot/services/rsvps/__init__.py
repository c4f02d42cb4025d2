"""Answers to invitations: seats, the line for them, who is written to about a meeting."""

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

__all__ = [
    "Receiver",
    "accounts",
    "answered",
    "concerned",
    "declined",
    "participants",
    "unanswered",
    "waiting",
]
