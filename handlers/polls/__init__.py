"""Polls: made, looked at, asked."""

from handlers.polls import sent
from handlers.polls.routes import routes

__all__ = ["routes", "sent"]
