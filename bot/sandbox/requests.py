"""Who asks to be let into a group, and what is decided."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.sandbox import groups
from bot.sandbox.invites import INVITE, InviteLink, JoinRequest, pending

if TYPE_CHECKING:
    from bot.sandbox.accounts import Account
    from bot.sandbox.bots import BotAccount
    from bot.sandbox.chats import Chat
    from bot.sandbox.telegram import Telegram


def ask(telegram: Telegram, chat: Chat, person: Account, link: InviteLink) -> None:
    """Bots that may invite are told; who has asked already, or is in, changes nothing."""
    if person.id in chat.requests or chat.member(person).is_in:
        return
    chat.requests[person.id] = JoinRequest(person=person, at=telegram.now(), link=link)
    for bot in telegram.bots.values():
        if chat.allows(bot, INVITE):
            bot.queue.push("chat_join_request", _update(chat, person, bot))
    telegram.save(chat)
    telegram.tell("chat", chat)


def approve(telegram: Telegram, chat: Chat, person: Account, *, by: Account | BotAccount) -> None:
    """The group reads that they joined, bots in chat_member by whom they were let in."""
    link = chat.requests[person.id].link
    groups.join(telegram, chat, person, by=by, link=link, said_by=person)


def forget(telegram: Telegram, chat: Chat, person: Account) -> None:
    chat.requests.pop(person.id, None)
    telegram.save(chat)
    telegram.tell("chat", chat)


def _update(chat: Chat, person: Account, bot: BotAccount) -> dict[str, Any]:
    request = chat.requests[person.id]
    return {
        "chat": chat.to_api(),
        "from": person.to_api(),
        "user_chat_id": person.id,
        "date": int(request.at.timestamp()),
        "invite_link": request.link.to_api(bot, pending(chat, request.link)),
    }
