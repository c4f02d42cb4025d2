"""Counties: their boards, on screens and as files."""

from handlers.counties import boards, papers
from handlers.counties.routes import routes

__all__ = ["boards", "papers", "routes"]
