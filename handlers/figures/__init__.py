"""Results as files, and what was said in own words."""

from handlers.figures import charts, tables
from handlers.figures.routes import routes

__all__ = ["charts", "routes", "tables"]
