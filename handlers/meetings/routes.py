"""The routes of meetings."""

from bot.telegram.routes import Routes

routes = Routes("meetings")
