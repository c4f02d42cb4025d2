"""Polls: made, looked at, asked."""

from handlers.polls import (
    choosing,
    composing,
    deciding,
    joint,
    listing,
    managing,
    previewing,
    questions,
    sent,
)
from handlers.polls.routes import routes

__all__ = [
    "choosing",
    "composing",
    "deciding",
    "joint",
    "listing",
    "managing",
    "previewing",
    "questions",
    "routes",
    "sent",
]
