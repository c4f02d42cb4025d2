"""Polls: made, looked at, asked."""

from handlers.polls import (
    choosing,
    composing,
    conditions,
    deciding,
    joint,
    listing,
    managing,
    previewing,
    questions,
    retyping,
    sent,
    terms,
    who,
)
from handlers.polls.routes import routes

__all__ = [
    "choosing",
    "composing",
    "conditions",
    "deciding",
    "joint",
    "listing",
    "managing",
    "previewing",
    "questions",
    "retyping",
    "routes",
    "sent",
    "terms",
    "who",
]
