"""Good practice: looked for, read, put into any chat."""

from handlers.practices import digests, indexing, inline, looking, narrowing, shown
from handlers.practices.routes import routes

__all__ = ["digests", "indexing", "inline", "looking", "narrowing", "routes", "shown"]
