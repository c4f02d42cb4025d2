"""Good practice: what was published, for whoever may read it, found with whatever they type."""

from bot.services.practices.digests import News, news, send_news, take_as_told
from bot.services.practices.finding import (
    Shelf,
    begin,
    change,
    find,
    looked_for,
    names,
    narrow,
    narrowed,
    nearest_themes,
    search,
    themes,
    years,
)
from bot.services.practices.listing import Listed, listed
from bot.services.practices.reading import Hidden, alike, read, who_reads
from storage.reports import Report

__all__ = [
    "Hidden",
    "Listed",
    "News",
    "Report",
    "Shelf",
    "alike",
    "begin",
    "change",
    "find",
    "listed",
    "looked_for",
    "names",
    "narrow",
    "narrowed",
    "nearest_themes",
    "news",
    "read",
    "search",
    "send_news",
    "take_as_told",
    "themes",
    "who_reads",
    "years",
]
