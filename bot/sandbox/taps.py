"""What happens when somebody taps an inline button."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from bot.sandbox.bots import BotAccount
from bot.sandbox.errors import NotPossible
from bot.sandbox.queries import Query

if TYPE_CHECKING:
    from bot.sandbox.accounts import Account
    from bot.sandbox.buttons import InlineButton
    from bot.sandbox.chats import Chat
    from bot.sandbox.messages import Message
    from bot.sandbox.telegram import Telegram


def find_button(
    wanted: str | InlineButton, message: Message | None, chat: Chat
) -> tuple[InlineButton, Message]:
    """By its label or its callback data, on this message or the newest of the chat that has it."""
    for candidate in chat.newest_first() if message is None else [message]:
        for row in candidate.buttons:
            for button in row:
                if wanted in (button, button.text, button.data):
                    return button, candidate
    raise NotPossible(f"there is no button {wanted!r} to tap in {message or chat}")


def ask(telegram: Telegram, person: Account, data: str, message: Message) -> Query:
    """Sends the bot a callback query; Telegram leaves it to the bot to mistrust the data."""
    bot = message.bot
    if not isinstance(bot, BotAccount):
        raise NotPossible(f"{message!r} is not of a bot")
    query = Query(
        id=str(secrets.randbelow(9 * 10**17) + 10**17),
        person=person,
        message=message,
        data=data,
        asked_at=telegram.now(),
    )
    telegram.queries[query.id] = query
    telegram.save(query)
    bot.queue.push(
        "callback_query",
        {
            "id": query.id,
            "from": person.to_api(),
            **_where(message, bot),
            "chat_instance": str(message.chat.id * 7919),
            "data": data,
        },
    )
    return query


def _where(message: Message, bot: BotAccount) -> dict[str, Any]:
    """A message that came via the bot is somebody else's: of it, and its chat, only a name."""
    if message.via is not None:
        return {"inline_message_id": message.inline_id}
    return {"message": message.to_api(bot)}
