"""What people do with bots in any chat: type „@bot words“, and choose from what it offers."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from bot.sandbox.accounts import action
from bot.sandbox.errors import NotPossible
from bot.sandbox.inline import QUERY_MAX
from bot.sandbox.writing import Writer

if TYPE_CHECKING:
    from bot.sandbox.bots import BotAccount
    from bot.sandbox.chats import Chat
    from bot.sandbox.inline import InlineQuery, InlineResult
    from bot.sandbox.messages import Message


class Asker(Writer):
    __slots__ = ()

    @action
    def asks(
        self,
        bot: BotAccount,
        text: str,
        chat: Chat | None = None,
        offset: str = "",
        *,
        thread: int | None = None,
    ) -> InlineQuery:
        """Types „@bot text“ and waits; `offset` comes from further down the list.

        What Telegram remembers of the bot's answers is there at once.
        """
        chat = chat or self.chat()
        if not bot.supports_inline_queries:
            raise NotPossible(f"{bot} is no inline bot: its name is only a mention")
        if chat.bot is not None and not chat.opened:
            raise NotPossible(f"{self} has not pressed Start in {chat}")
        if len(text) > QUERY_MAX:
            raise NotPossible(f"a query has at most {QUERY_MAX} characters")
        self._may_write(chat)
        query = self.telegram.inline.add(
            person=self, bot=bot, text=text, offset=offset, chat=chat, thread=thread
        )
        if not query.cached:
            bot.queue.push("inline_query", query.to_api())
        return query

    @action
    def chooses(self, query: InlineQuery, wanted: str | InlineResult) -> Message:
        """A result by itself, its title or its id; the message is the person's, „via“ the bot."""
        for result in query.results:
            if wanted in (result, result.title, result.id):
                break
        else:
            raise NotPossible(f"{query.bot} offers no {wanted!r}")
        return self._sends(
            query.chat,
            thread=query.thread,
            via=query.bot,
            inline_id=secrets.token_urlsafe(18),
            markup=result.markup,
            **result.content,
        )

    @action
    def opens_from(self, query: InlineQuery) -> Message:
        """Taps the button above the results: Start with its parameter."""
        if query.button is None:
            raise NotPossible(f"{query.bot} shows no button")
        return self.starts(query.bot, query.button.start_parameter)
