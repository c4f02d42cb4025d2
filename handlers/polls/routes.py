"""The routes of polls."""

from bot.telegram.routes import Routes

routes = Routes("polls")
