"""The sandbox as the page shows it: people with their chats, and one chat as one person sees it."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from bot.sandbox.bots import BotAccount
from bot.sandbox.chats import Chat
from bot.sandbox.menus import commands_for
from bot.sandbox.messages import Message
from bot.sandbox.page_ask import bot_by_id
from bot.sandbox.page_group_view import group_view
from bot.sandbox.page_messages import message_view
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from bot.sandbox.topics import GENERAL

UNREAD_MOST = 30  # the page counts unread messages up to this

View = dict[str, Any]


def state_view(telegram: Telegram) -> View:
    """What the left column needs, and of each chat the newest messages of others, to count by."""
    return {
        "bots": [
            {
                "id": bot.id,
                "username": bot.username,
                "name": bot.name,
                "inline": bot.supports_inline_queries,
            }
            for bot in telegram.bots.values()
        ],
        "people": [
            _person_view(telegram, person)
            for person in telegram.people.values()
            if not person.extra
        ],
    }


def _person_view(telegram: Telegram, person: Person) -> View:
    return {
        "id": person.id,
        "name": person.name,
        "username": person.username,
        "phone": person.phone,
        "active": person.active,
        "chats": [_summary(person, chat) for chat in chats_of(telegram, person)],
    }


def chats_of(telegram: Telegram, person: Person) -> Iterator[Chat]:
    """The private chats with the bots, then groups and channels, the newest message first."""
    for bot in telegram.bots.values():
        yield person.chat(bot)
    groups = [
        chat
        for chat in telegram.chats.values()
        if chat.bot is None and not chat.closed and person.id in chat.members
    ]
    yield from sorted(groups, key=_newest_time, reverse=True)


def _newest_time(chat: Chat) -> float:
    newest = next(chat.newest_first(), None)
    return newest.date.timestamp() if newest else 0.0


def peer_id(chat: Chat) -> int:
    """By what the page calls a chat: whom it is with, the bot or the group."""
    return chat.bot.id if chat.bot is not None else chat.id


def _title(chat: Chat, person: Person) -> str:
    if chat.bot is None:
        return chat.title
    return in_language(chat.bot.profile.names, person) or chat.bot.name


def in_language(texts: dict[str, str], person: Person) -> str:
    return texts.get(person.language_code) or texts.get("", "")


def _summary(person: Person, chat: Chat) -> View:
    last = next(chat.newest_first(), None)
    incoming = (message for message in chat.newest_first() if message.sender is not person)
    return {
        "id": peer_id(chat),
        "kind": chat.kind,
        "bot": chat.bot.id if chat.bot else None,
        "title": _title(chat, person),
        "last": message_view(last, person) if last else None,
        "incoming": [
            [message.id, int(message.date.timestamp())] for message in islice(incoming, UNREAD_MOST)
        ],
    }


def chat_view(
    telegram: Telegram, person: Person, chat: Chat, limit: int, thread: int | None = None
) -> View:
    """`thread` leaves out the messages of other topics."""
    newest = list(islice(_in_topic(chat, thread), limit + 1))
    shown = newest[:limit][::-1]
    bot = chat.bot or _bot_in(telegram, chat)
    return {
        "id": peer_id(chat),
        "kind": chat.kind,
        "private": chat.bot is not None,
        "title": _title(chat, person),
        "bot": bot.id if bot else None,
        "started": chat.bot is None or chat.opened,
        "blocked": chat.blocked,
        "writable": _may_write(chat, person),
        "about": in_language(bot.profile.descriptions, person) if bot else "",
        **group_view(chat, person),
        "messages": [message_view(message, person) for message in shown],
        "more": len(newest) > limit,
        "pinned": _pinned(chat, person),
        "commands": commands_for(bot, chat, person) if bot else [],
        **_input(chat, person),
    }


def _bot_in(telegram: Telegram, chat: Chat) -> BotAccount | None:
    found = (bot_by_id(telegram, number) for number, member in chat.members.items() if member.is_in)
    return next((bot for bot in found if bot is not None), None)


def _may_write(chat: Chat, person: Person) -> bool:
    if not person.active or chat.closed:
        return False
    if chat.bot is not None:
        return chat.opened and not chat.blocked
    if chat.is_channel:
        return chat.allows(person, "can_post_messages")
    return chat.member(person).is_in


def _in_topic(chat: Chat, thread: int | None) -> Iterator[Message]:
    wanted = None if thread == GENERAL else thread
    for message in chat.newest_first():
        if not chat.forum or thread is None or message.thread == wanted:
            yield message


def _pinned(chat: Chat, person: Person) -> View | None:
    newest = chat.message(chat.pins[-1]) if chat.pins else None
    return message_view(newest, person) if newest else None


def _input(chat: Chat, person: Person) -> View:
    """What the bot wants under the input: a reply keyboard, a forced reply, a placeholder."""
    own = next((one.id for one in chat.newest_first() if one.sender is person), 0)
    theirs = next((one for one in chat.newest_first() if isinstance(one.sender, BotAccount)), None)
    markup = (theirs.markup if theirs else None) or {}
    forced = theirs.id if theirs and "force_reply" in markup and theirs.id > own else None
    keyboard = chat.keyboard
    shown = dict(keyboard.markup or {}) if keyboard else {}
    return {
        "keyboard": _keyboard_view(keyboard, own) if keyboard else None,
        "force_reply": forced,
        "placeholder": (markup if forced else shown).get("input_field_placeholder", ""),
    }


def _keyboard_view(message: Message, own: int) -> View:
    rows = [
        [
            {"text": key.text, "contact": key.request_contact, "other": key.request_location}
            for key in row
        ]
        for row in message.keyboard or ()
    ]
    one_time = bool((message.markup or {}).get("one_time_keyboard"))
    return {"message": message.id, "rows": rows, "one_time": one_time, "used": own > message.id}
