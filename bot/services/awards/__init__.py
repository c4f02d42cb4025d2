"""What follows the protocol: the announcement, diplomas, letters of thanks, letters with scores."""

from bot.services.awards.announcing import announce_sent
from bot.services.awards.drafting import announcement, draft, to_draft
from bot.services.awards.ordering import PAPER, order, order_all, ordered, reread, to_hand_out
from bot.services.awards.winning import Award, Awards

__all__ = [
    "PAPER",
    "Award",
    "Awards",
    "announce_sent",
    "announcement",
    "draft",
    "order",
    "order_all",
    "ordered",
    "reread",
    "to_draft",
    "to_hand_out",
]
