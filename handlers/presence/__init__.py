"""Who is at a meeting: the chair's list with ticks, the code of the room, walk-ins, files."""

from handlers.presence import adding, codes, listing, papers
from handlers.presence.routes import routes

__all__ = ["adding", "codes", "listing", "papers", "routes"]
