"""Meetings: called, announced, looked at."""

from handlers.meetings import listing, sent
from handlers.meetings.routes import routes

__all__ = ["listing", "routes", "sent"]
