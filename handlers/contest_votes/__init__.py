"""The members' vote in a contest: category by category, anonymous and final."""

from handlers.contest_votes import checking, listing, voting
from handlers.contest_votes.routes import routes

__all__ = ["checking", "listing", "routes", "voting"]
