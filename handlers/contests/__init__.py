"""The nomination contest: what it is, what one can do in it now, and how it is put together."""

from handlers.contests import (
    basics,
    categories,
    composing,
    criteria,
    dates,
    deciding,
    listing,
    managing,
    questions,
    rules,
    sent,
)
from handlers.contests.routes import routes

__all__ = [
    "basics",
    "categories",
    "composing",
    "criteria",
    "dates",
    "deciding",
    "listing",
    "managing",
    "questions",
    "routes",
    "rules",
    "sent",
]
