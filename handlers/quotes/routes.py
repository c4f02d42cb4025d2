"""The routes of quotes."""

from bot.telegram.routes import Routes

routes = Routes("quotes")
