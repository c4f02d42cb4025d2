"""What came of polls: the list, one poll for its reader, its results."""

from handlers.tallies import shelf, showing
from handlers.tallies.routes import routes

__all__ = ["routes", "shelf", "showing"]
