"""News: written, looked at, sent, planned and approved."""

from bot.domain.news_buttons import OpenBroadcast, WriteNews
from handlers.news import approving, choosing, composing, listing, sending
from handlers.news.routes import routes

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
