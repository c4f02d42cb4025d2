"""The routes of answers to named polls."""

from bot.telegram.routes import Routes

routes = Routes("votes")
