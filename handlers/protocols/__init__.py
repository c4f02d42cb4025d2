"""Results of contests, and their protocols: read, taken along, confirmed."""

from handlers.protocols import card, papers, standings
from handlers.protocols.routes import routes

__all__ = ["card", "papers", "routes", "standings"]
