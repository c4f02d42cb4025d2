"""Messages on their way: into a chat, and to the bots that get to hear of them."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from bot.sandbox.bots import BotAccount
from bot.sandbox.entities import command_of
from bot.sandbox.messages import ANONYMOUS, AnonymousAdmin, Message

if TYPE_CHECKING:
    from bot.sandbox.accounts import Account
    from bot.sandbox.chats import Chat
    from bot.sandbox.telegram import Telegram
    from bot.sandbox.topics import Topic


def post(telegram: Telegram, chat: Chat, sender: Account | BotAccount, **content: Any) -> Message:
    """Puts a message into a chat; `content` are fields of Message. Bots hear of it by `deliver`."""
    message = Message(
        id=chat.counter.next(), chat=chat, sender=sender, date=telegram.now(), **content
    )
    chat.messages[message.id] = message
    show_keyboard(message)
    telegram.save(message)
    telegram.tell("message", chat, message=message.id)
    return message


def show_keyboard(message: Message) -> None:
    """Lets a message with a reply keyboard change what is under the text field of its chat."""
    if message.markup is not None:
        if "keyboard" in message.markup:
            message.chat.keyboard = None if message.deleted else message
        elif "remove_keyboard" in message.markup:
            message.chat.keyboard = None


def announce(
    telegram: Telegram,
    chat: Chat,
    by: Account | BotAccount,
    service: dict[str, Any],
    *,
    opens: Topic | None = None,
    **place: Any,
) -> Message:
    """A service message; also the bot that caused it gets it. `opens`: a topic with its id.

    `place` are fields of Message.
    """
    hidden = chat.posts_as_group(by)
    message = post(telegram, chat, by, service=service, as_group=hidden, **place)
    if opens is not None:
        opens.id = message.thread = message.id
        chat.topics[opens.id] = opens
        telegram.save(message)
    deliver(telegram, message)
    return message


def deliver(telegram: Telegram, message: Message, kind: str = "message") -> None:
    """`kind` is that of a message: in a channel it is a post."""
    if message.chat.is_channel:
        kind = kind.replace("message", "channel_post")
    for bot in listeners(telegram, message):
        bot.queue.push(kind, message.to_api(bot))


def listeners(telegram: Telegram, message: Message) -> Iterator[BotAccount]:
    if message.chat.bot is not None:
        yield message.chat.bot
        return
    for bot in telegram.bots.values():
        if hears(bot, message):
            yield bot


def author(chat: Chat, by: Account | BotAccount) -> Account | BotAccount | AnonymousAdmin:
    """Who is seen to act."""
    return ANONYMOUS if chat.posts_as_group(by) else by


def hears(bot: BotAccount, message: Message) -> bool:
    """Privacy mode: in groups a bot that is no admin gets only what is meant for it."""
    member = message.chat.member(bot)
    if not member.is_in:
        return False
    if member.is_admin or bot.can_read_all_group_messages or message.service is not None:
        return True
    if message.via is bot or (message.reply_to is not None and message.reply_to.sender is bot):
        return True
    command = command_of(message.plain, message.entities or message.caption_entities)
    if command is None:
        return False
    _, addressed, username = command.partition("@")
    return not addressed or username.lower() == bot.username.lower()


def delete(telegram: Telegram, message: Message) -> None:
    """Nobody is told: bots get no update of a deletion."""
    chat = message.chat
    message.deleted = True
    if message.pinned:
        unpin(telegram, message)
    if chat.keyboard is message:
        chat.keyboard = None
    telegram.save(message)
    telegram.tell("delete", chat, message=message.id)


def pin(telegram: Telegram, message: Message) -> None:
    message.pinned = True
    if message.id not in message.chat.pins:
        message.chat.pins.append(message.id)
    telegram.save(message)
    telegram.save(message.chat)
    telegram.tell("pin", message.chat, message=message.id)


def unpin(telegram: Telegram, message: Message) -> None:
    message.pinned = False
    message.chat.pins.remove(message.id)
    telegram.save(message)
    telegram.save(message.chat)
    telegram.tell("unpin", message.chat, message=message.id)


def new_group_id() -> str:
    """A media_group_id."""
    return str(secrets.randbelow(9 * 10**16) + 10**16)
