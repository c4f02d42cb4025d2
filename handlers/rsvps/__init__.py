"""Answers to invitations: on the card, with a word and guests, by telephone; who comes."""

from bot.services import rsvps
from handlers.rsvps import cards, listing, own, papers, telephone
from handlers.rsvps.routes import routes

routes.tick("rsvps")(rsvps.keep)

__all__ = ["cards", "listing", "own", "papers", "routes", "telephone"]
