"""What people type after the bot's name in any chat, and what a handler has them choose from."""

import re
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from bot.domain.messages import Button, Rows, Words

OFFERS_MAX = 50  # in one answer, as all limits here Telegram's
ID_MAX = 64  # bytes
CACHED = timedelta(seconds=10)  # who deletes a letter and types it again; rights end no later

_START = re.compile(r"[A-Za-z0-9_-]{1,64}")


class Where(StrEnum):
    """The kind of chat it is typed in: all that a bot is told of it."""

    HERE = "sender"  # the person's private chat with the bot
    PRIVATE = "private"  # with somebody else
    GROUP = "group"
    SUPERGROUP = "supergroup"
    CHANNEL = "channel"
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class Inline:
    """Asked in any chat. `offset`: how many they have seen, by an earlier answer's `next_offset`.

    Both come from outside: the words are whatever anybody types, the number any from 0 on.
    """

    query: str
    offset: int
    where: Where


@dataclass(frozen=True, slots=True)
class Offer:
    """One of the list: what it says there, and the message that stands in the chat if chosen.

    The message is the person's own, and everybody there reads it; the bot can neither change nor
    take it back. So its buttons lead somewhere, and whoever follows is asked for their rights: a
    tap would come without its chat. Raises ValueError.
    """

    id: str
    title: Words
    said: Words
    description: Words | None = None
    rows: Rows = ()

    def __post_init__(self) -> None:
        if not 1 <= len(self.id.encode()) <= ID_MAX:
            raise ValueError(f"an offer cannot be called {self.id!r}")
        if any(button.data is not None for row in self.rows for button in row):
            raise ValueError("below what somebody else sends a button is a link")


@dataclass(frozen=True, slots=True)
class Inlined:
    """The answer. `personal`: nobody else is given it for the same words. Raises ValueError.

    `button` stands above the list and opens the private chat: its `start` is the payload.
    """

    results: tuple[Offer, ...] = ()
    next_offset: int | None = None  # None: there are no more
    cache_time: timedelta = CACHED
    personal: bool = True
    button: Button | None = None

    def __post_init__(self) -> None:
        if len(self.results) > OFFERS_MAX:
            raise ValueError(f"{len(self.results)} offers are too many")
        if len({one.id for one in self.results}) < len(self.results):
            raise ValueError("two offers have one id")
        if self.button is not None and not _START.fullmatch(self.button.start or ""):
            raise ValueError(f"{self.button!r} leads nowhere")
