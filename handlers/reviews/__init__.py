"""Care for entries: the queue, what is decided about them, their versions, their live cards."""

from bot.domain.reports import NOUN
from bot.services import reviews
from handlers.reviews import answering, correcting, history, queue, reading, writing
from handlers.reviews.routes import routes

__all__ = ["answering", "correcting", "history", "queue", "reading", "routes", "writing"]

routes.live(NOUN)(reviews.live_card)
routes.tick("reviews")(reviews.rise)
