"""What people type after a bot's name, in any chat, and what it offers to put into that chat.

Nothing of it is kept on disk: who gets no answer types again.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.sandbox.accounts import Account
    from bot.sandbox.bots import BotAccount
    from bot.sandbox.buttons import Markup
    from bot.sandbox.chats import Chat

QUERY_MAX = 256  # characters, says the Bot API
ANSWER_WAIT = timedelta(seconds=30)  # after that no answer is taken; the true time is unpublished
CHOICE_WAIT = timedelta(minutes=15)  # how long what was offered can be chosen


@dataclass(frozen=True, slots=True)
class InlineResult:
    """`content` are the fields of the Message it becomes."""

    id: str
    title: str
    description: str
    content: Mapping[str, Any]
    markup: Markup | None


@dataclass(frozen=True, slots=True)
class InlineButton:
    """Stands above the results and opens the bot's private chat."""

    text: str
    start_parameter: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A bot's answer. `personal`: Telegram gives it again to that person only."""

    results: tuple[InlineResult, ...] = ()
    next_offset: str = ""
    cache_time: timedelta = timedelta(minutes=5)
    personal: bool = False
    button: InlineButton | None = None


@dataclass(slots=True, eq=False, kw_only=True)
class InlineQuery:
    id: str
    person: Account
    bot: BotAccount
    text: str
    offset: str
    chat: Chat
    thread: int | None
    asked_at: datetime
    offer: Offer | None = None
    cached: bool = False  # Telegram answered by itself: the bot did not hear of it

    @property
    def results(self) -> tuple[InlineResult, ...]:
        return self.offer.results if self.offer else ()

    @property
    def button(self) -> InlineButton | None:
        return self.offer.button if self.offer else None

    @property
    def chat_type(self) -> str:
        return "sender" if self.chat.bot is self.bot else self.chat.kind

    def to_api(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "from": self.person.to_api(),
            "query": self.text,
            "offset": self.offset,
            "chat_type": self.chat_type,
        }


Place = tuple[int, str, str, int | None]  # bot, words, offset; whose, unless it is for everybody


@dataclass(slots=True)
class Inlines:
    """The queries of late, and the answers that Telegram gives again by itself.

    Whether it also looks at the kind of chat is unpublished. Here it does not: a bot whose answer
    hangs on that shows itself.
    """

    now: Callable[[], datetime]
    queries: dict[str, InlineQuery] = field(default_factory=dict)
    cache: dict[Place, tuple[datetime, Offer]] = field(default_factory=dict)  # until when

    def add(self, **asked: Any) -> InlineQuery:
        """`asked` are fields of InlineQuery. Without an offer the bot is to be asked."""
        now = self.now()
        self._forget(now)
        number = str(secrets.randbelow(9 * 10**17) + 10**17)
        query = InlineQuery(id=number, asked_at=now, **asked)
        query.offer = self.known(query.bot, query.text, query.offset, query.person)
        query.cached = query.offer is not None
        self.queries[number] = query
        return query

    def known(
        self, bot: BotAccount, text: str, offset: str, person: Account | None
    ) -> Offer | None:
        """What would be given by itself; without a person, to anybody."""
        for whose in {person.id, None} if person else {None}:
            until, offer = self.cache.get((bot.id, text, offset, whose), (None, None))
            if until is not None and self.now() < until:
                return offer
        return None

    def waiting(self, number: str, bot: BotAccount) -> InlineQuery | None:
        """The query, if its answer is still taken."""
        query = self.queries.get(number)
        if query is None or query.bot is not bot or query.offer is not None:
            return None
        return query if self.now() - query.asked_at <= ANSWER_WAIT else None

    def answer(self, query: InlineQuery, offer: Offer) -> None:
        query.offer = offer
        if offer.cache_time:
            whose = query.person.id if offer.personal else None
            place = (query.bot.id, query.text, query.offset, whose)
            self.cache[place] = self.now() + offer.cache_time, offer

    def _forget(self, now: datetime) -> None:
        old = [key for key, one in self.queries.items() if now - one.asked_at > CHOICE_WAIT]
        for key in old:
            del self.queries[key]
        for place in [place for place, (until, _) in self.cache.items() if until <= now]:
            del self.cache[place]
