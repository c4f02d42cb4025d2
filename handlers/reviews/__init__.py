"""Care for entries: the queue, what is decided about them, their versions, their live cards."""

from bot.domain.reports import NOUN
from bot.services.reviews import live_card
from handlers.reviews.routes import routes

__all__ = ["routes"]

routes.live(NOUN)(live_card)
