"""The routes of entries, as their authors put them together."""

from bot.telegram.routes import Routes

routes = Routes("reports")
