"""Minutes: written, published, amended, final."""

from bot.services.meetings.sendings import subject
from bot.services.minutes import NOUN, close_due, nag_due, over
from handlers.minutes import amending, cards, items, papers, reading
from handlers.minutes.routes import routes

__all__ = ["amending", "cards", "items", "papers", "reading", "routes"]

routes.tick("minutes")(close_due)
routes.tick("minutes-owed")(nag_due)
routes.campaign(NOUN)(over)
routes.steers(NOUN)(subject)
