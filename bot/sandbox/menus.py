"""Which commands a person is offered in a chat: the narrowest scope that has any wins."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.sandbox.accounts import Account
    from bot.sandbox.bots import BotAccount
    from bot.sandbox.chats import Chat

Scope = dict[str, Any]
Command = dict[str, str]


def place_of(scope: Scope, language: str) -> str:
    """The key under which a bot's profile holds the commands of a scope and language."""
    return json.dumps([scope, language], sort_keys=True)


def commands_for(bot: BotAccount, chat: Chat, person: Account) -> list[Command]:
    for scope in _scopes(chat, person):
        for language in (person.language_code, ""):
            commands = bot.profile.commands.get(place_of(scope, language))
            if commands:
                return commands
    return []


def menu_button_for(bot: BotAccount, chat: Chat) -> dict[str, Any]:
    buttons = bot.profile.menu_buttons
    return buttons.get(str(chat.id)) or buttons.get("") or {"type": "default"}


def _scopes(chat: Chat, person: Account) -> Iterator[Scope]:
    if chat.bot is not None:
        yield {"type": "chat", "chat_id": chat.id}
        yield {"type": "all_private_chats"}
    else:
        yield {"type": "chat_member", "chat_id": chat.id, "user_id": person.id}
        if chat.member(person).is_admin:
            yield {"type": "chat_administrators", "chat_id": chat.id}
        yield {"type": "chat", "chat_id": chat.id}
        if chat.member(person).is_admin:
            yield {"type": "all_chat_administrators"}
        yield {"type": "all_group_chats"}
    yield {"type": "default"}
