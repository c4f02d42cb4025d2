"""The association's website: what of its feed becomes a draft, and what of ours goes back to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum
from hashlib import sha256
from html import escape
from typing import Any

from bot.domain.news_text import lead_of, plain, shortened
from bot.domain.taps import Tap

FEED_MAX = 2 * 1024 * 1024  # bytes
ENTRIES_MAX = 50  # of a feed, the newest
TEXT_MAX = 3000  # characters of an entry in a draft; the whole stands on the website
TITLE_MAX = 200
SOURCE_MAX = 500  # the column's
FIRST = 5  # entries of a feed read for the first time: nobody wants its history
BATCH = 10  # entries at once later: a site made anew gives everything a new id
SAME_TITLE = timedelta(days=60)  # in which an entry called like a sent item is that item
SOCIAL_MAX = 280  # characters that every network takes, its link included
PUBLIC_MAX = 50  # items that our own feed has


class Ready(IntEnum):
    """Where a ready text is for. Values are in old messages: never reuse one."""

    SITE = 1
    SOCIAL = 2


class ReadyText(Tap, prefix="wt"):
    news: int
    ready: Ready


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a feed; `html` is in Telegram's markup already, `link` may be empty."""

    source: str
    title: str
    html: str
    link: str

    def as_json(self) -> dict[str, str]:
        return {name: getattr(self, name) for name in self.__dataclass_fields__}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> "Entry":
        return cls(**{name: str(value[name]) for name in cls.__dataclass_fields__})


def source_of(guid: str) -> str:
    """What an entry is known by: its id, or what stands for one too long."""
    return guid if len(guid) <= SOURCE_MAX else sha256(guid.encode()).hexdigest()


def draft_of(entry: Entry) -> str:
    """What the draft says: title, text, and where the whole stands."""
    link = escape(entry.link)
    parts = [
        f"<b>{escape(entry.title, quote=False)}</b>" if entry.title else "",
        entry.html,
        f'<a href="{link}">{escape(entry.link, quote=False)}</a>' if entry.link else "",
    ]
    return "\n\n".join(filter(None, parts))


def for_site(html: str, link: str) -> str:
    """The whole text, plain, for an editor of a website."""
    return "\n\n".join(filter(None, (plain(html).strip(), link)))


def for_networks(html: str, title: str, link: str) -> str:
    """Title and beginning, ending at a word, so that all of it fits with the link."""
    room = SOCIAL_MAX - (len(link) + 1 if link else 0)
    said = " ".join(filter(None, (_ended(title), lead_of(html))))
    return "\n".join(filter(None, (shortened(said, max(room, 1)), link)))


def _ended(title: str) -> str:
    return title if not title or title[-1] in ".!?…:" else f"{title}."
