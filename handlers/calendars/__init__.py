"""Meetings in one's own calendar: a file of one, an address that a calendar follows."""

from handlers.calendars import addresses, files
from handlers.calendars.routes import routes

__all__ = ["addresses", "files", "routes"]
