"""The routes of care for entries."""

from bot.telegram.routes import Routes

routes = Routes("reviews")
