"""Good practice going out: booklets, tables, texts for the website, drafts of news."""

from bot.services.booklets.choosing import Counted, counted, order, order_table
from bot.services.booklets.passing import (
    draft,
    for_website,
    may_pass_on,
    order_photos,
    to_draft,
)
from bot.services.booklets.reading import Chapter, bound, of_reader

__all__ = [
    "Chapter",
    "Counted",
    "bound",
    "counted",
    "draft",
    "for_website",
    "may_pass_on",
    "of_reader",
    "order",
    "order_photos",
    "order_table",
    "to_draft",
]
