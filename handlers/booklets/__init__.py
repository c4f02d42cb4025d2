"""Good practice going out: booklets, tables, texts for the website, drafts of news."""

from handlers.booklets import binding, choosing, passing, tables
from handlers.booklets.routes import routes

__all__ = ["binding", "choosing", "passing", "routes", "tables"]
