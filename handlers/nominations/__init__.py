"""`/nominate`: putting somebody forward, and everything until it is checked."""

from bot.services import nominations
from handlers.nominations import beginning, cards, changing, composing, deciding
from handlers.nominations.routes import routes

__all__ = ["beginning", "cards", "changing", "composing", "deciding", "routes"]

routes.tick("nominations")(nominations.look_at_intakes)
