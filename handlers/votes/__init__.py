"""Answering named polls: on the card, in the questionnaire, by telephone."""

from handlers.votes import answering, cards, telephone
from handlers.votes.routes import routes

__all__ = ["answering", "cards", "routes", "telephone"]
