"""The check: two checkers look at each nomination, and hide from a blind jury whose it is."""

from bot.services import checks
from handlers.checks import blacking, cards, deciding, listing
from handlers.checks.routes import routes

__all__ = ["blacking", "cards", "deciding", "listing", "routes"]

routes.tick("checks")(checks.look)
