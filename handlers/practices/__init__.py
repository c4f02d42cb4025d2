"""Good practice: looked for, read, put into any chat."""

from handlers.practices import inline, looking, narrowing, shown
from handlers.practices.routes import routes

__all__ = ["inline", "looking", "narrowing", "routes", "shown"]
