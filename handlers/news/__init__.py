"""News: written, looked at, sent, planned and approved."""

from handlers.news import approving, choosing, composing, listing, sending
from handlers.news.routes import routes
from handlers.news.taps import OpenBroadcast, WriteNews

__all__ = [
    "OpenBroadcast",
    "WriteNews",
    "approving",
    "choosing",
    "composing",
    "listing",
    "routes",
    "sending",
]
