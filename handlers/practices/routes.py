"""The routes of `/practices`."""

from bot.telegram.routes import Routes

routes = Routes("practices")
