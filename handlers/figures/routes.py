"""The routes of results as files, and of what was said in own words."""

from bot.telegram.routes import Routes

routes = Routes("figures")
