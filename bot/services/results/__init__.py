"""What became of a news item: counted, listed, kept for when the outbox forgets."""

from bot.services.results.cards import asks, card, over
from bot.services.results.keeping import keep_before, keep_of
from bot.services.results.reading import Result, get, subject, totals

__all__ = ["Result", "asks", "card", "get", "keep_before", "keep_of", "over", "subject", "totals"]
