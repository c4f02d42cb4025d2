"""Polls: made, looked at, asked."""

from handlers.polls.routes import routes

__all__ = ["routes"]
