"""`/report`: what an eldership has done, put together and handed in by its head."""

from handlers.reports import cards, composing, handing, mine, parts
from handlers.reports.routes import routes

__all__ = ["cards", "composing", "handing", "mine", "parts", "routes"]
