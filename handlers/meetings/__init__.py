"""Meetings: called, announced, looked at."""

from handlers.meetings import sent
from handlers.meetings.routes import routes

__all__ = ["routes", "sent"]
