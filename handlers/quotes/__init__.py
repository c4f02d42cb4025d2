"""Answers in own words: read page by page, looked for, put in groups, quoted with consent."""

from handlers.quotes import grouping, reading
from handlers.quotes.routes import routes

__all__ = ["grouping", "reading", "routes"]
