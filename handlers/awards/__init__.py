"""Once the protocol is confirmed: the announcement, diplomas, letters."""

from bot.services.awards import announce_sent
from handlers.awards import card, papers
from handlers.awards.routes import routes

__all__ = ["card", "papers", "routes"]

routes.tick("awards")(announce_sent)
