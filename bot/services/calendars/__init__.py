"""Meetings in people's own calendars: a file of one, a feed of all with a secret address."""

from bot.services.calendars.addresses import Address, counties, give, leaf, renew, stop
from bot.services.calendars.entries import Entry, Feed, Reading, entry, feed
from bot.services.calendars.entries import leaf as read_leaf
from bot.services.calendars.saying import (
    Desk,
    Say,
    as_calendar,
    as_event,
    as_file,
    kept,
    name_of,
    speaker,
)
from bot.services.calendars.sending import PAPER, file, send, send_again

__all__ = [
    "PAPER",
    "Address",
    "Desk",
    "Entry",
    "Feed",
    "Reading",
    "Say",
    "as_calendar",
    "as_event",
    "as_file",
    "counties",
    "entry",
    "feed",
    "file",
    "give",
    "kept",
    "leaf",
    "name_of",
    "read_leaf",
    "renew",
    "send",
    "send_again",
    "speaker",
    "stop",
]
