"""The routes of booklets; each module beside this one adds its own."""

from bot.telegram.routes import Routes

routes = Routes("booklets")
