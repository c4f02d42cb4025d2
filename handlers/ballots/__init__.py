"""Anonymous polls: answered for good, listed without names, found again by a code."""

from handlers.ballots import listing
from handlers.ballots.answering import routes

__all__ = ["listing", "routes"]
