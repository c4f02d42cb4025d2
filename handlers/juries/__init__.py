"""Who judges and checks a contest: appointing, resigning, and how far they are."""

from handlers.juries import appointing, leaving, sitting
from handlers.juries.routes import routes

__all__ = ["appointing", "leaving", "routes", "sitting"]
