"""The juror's deck: one nomination after another, points by buttons, kept at each tap."""

from bot.services import scores
from handlers.scores import cards, listing, saying, whole
from handlers.scores.routes import routes

__all__ = ["cards", "listing", "routes", "saying", "whole"]

routes.tick("judging")(scores.look)
