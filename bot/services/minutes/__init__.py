"""Minutes: a draft made from the agenda, open for amendments, then final."""

from bot.services.minutes.nagging import nag_due
from bot.services.minutes.ordering import PAPER, for_paper, order
from bot.services.minutes.publishing import NOUN, close_due, over, publish
from bot.services.minutes.reading import Page, Record, published, read, record
from bot.services.minutes.writing import begin, draft, kept_by, waive

__all__ = [
    "NOUN",
    "PAPER",
    "Page",
    "Record",
    "begin",
    "close_due",
    "draft",
    "for_paper",
    "kept_by",
    "nag_due",
    "order",
    "over",
    "publish",
    "published",
    "read",
    "record",
    "waive",
]
