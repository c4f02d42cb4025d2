"""Good practice: looked for, read, put into any chat."""

from handlers.practices import looking, narrowing, shown
from handlers.practices.routes import routes

__all__ = ["looking", "narrowing", "routes", "shown"]
