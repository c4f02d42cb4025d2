"""The routes of answers to invitations."""

from bot.telegram.routes import Routes

routes = Routes("rsvps")
