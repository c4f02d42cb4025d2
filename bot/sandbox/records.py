"""How each thing is kept as JSON, and how the world is built from what was kept."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from bot.sandbox.accounts import Account
from bot.sandbox.bots import BotAccount, Profile
from bot.sandbox.chats import Chat, Counter
from bot.sandbox.entities import from_api
from bot.sandbox.group_records import fill, group_row
from bot.sandbox.media import Media, Size
from bot.sandbox.messages import Message
from bot.sandbox.people import Person
from bot.sandbox.poll_records import poll_row, read_poll
from bot.sandbox.polls import Poll
from bot.sandbox.posting import show_keyboard
from bot.sandbox.queries import Answer, Query
from bot.sandbox.updates import Waiting, Webhook

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

Row = dict[str, Any]
Place = tuple[str, str, Callable[[], Row]]  # kind, key, and how to make the row when it is written

_FLAGS = ("silent", "protected", "pinned", "deleted", "as_group")
_AS_IT_IS = ("text", "caption", "media_group_id", "thread", "inline_id", "markup", "service")


def row_of(thing: Account | BotAccount | Chat | Message | Query | Media | Poll) -> Place:
    match thing:
        case Poll():
            return "poll", thing.id, partial(poll_row, thing)
        case Message():
            return "message", f"{thing.chat.key}:{thing.id}", partial(_message_row, thing)
        case Chat():
            return "chat", thing.key, partial(group_row, thing)
        case Query():
            return "query", thing.id, partial(_query_row, thing)
        case Media():
            return "media", thing.unique_id, partial(_media_row, thing)
        case Account():
            return "person", str(thing.id), partial(_person_row, thing)
        case BotAccount():
            return "bot", thing.token, partial(_bot_row, thing)


def restore(telegram: Telegram) -> None:
    """Fills an empty world with what was kept; the order is that of who refers to whom."""
    for kind, read in (
        ("bot", _read_bot),
        ("person", _read_person),
        ("chat", _read_chat),
        ("media", _read_media),
        ("poll", _read_poll),
        ("message", _read_message),
        ("query", _read_query),
        ("update", _read_update),
        ("last_update", _read_last_update),
    ):
        for key, row in telegram.keep.rows(kind):
            read(telegram, key, row)
    for chat in _all_chats(telegram):
        for message in chat.messages.values():
            show_keyboard(message)


def _all_chats(telegram: Telegram) -> list[Chat]:
    groups = [chat for chat in telegram.chats.values() if chat.bot is None]
    return groups + [chat for bot in telegram.bots.values() for chat in bot.private.values()]


def _bot_row(bot: BotAccount) -> Row:
    queue = bot.queue
    webhook = asdict(queue.webhook)
    webhook["last_error_at"] = _text_of(queue.webhook.last_error_at)
    return {
        "username": bot.username,
        "name": bot.name,
        "can_read_all_group_messages": bot.can_read_all_group_messages,
        "supports_inline_queries": bot.supports_inline_queries,
        "profile": asdict(bot.profile),
        "allowed": sorted(queue.allowed),
        "webhook": webhook,
        "last_update": queue.last_id,
    }


def _read_bot(telegram: Telegram, token: str, row: Row) -> None:
    bot = telegram.new_bot(token)
    bot.username, bot.name = row["username"], row["name"]
    bot.can_read_all_group_messages = row["can_read_all_group_messages"]
    bot.supports_inline_queries = row["supports_inline_queries"]
    bot.profile = Profile(**row["profile"])
    bot.queue.allowed = frozenset(row["allowed"])
    bot.queue.webhook = Webhook(**row["webhook"])
    bot.queue.webhook.last_error_at = _time_of(row["webhook"]["last_error_at"])
    bot.queue.last_id = row["last_update"]


def _person_row(person: Account) -> Row:
    names = ("first_name", "last_name", "username", "language_code", "phone", "active", "extra")
    return {name: getattr(person, name) for name in names}


def _read_person(telegram: Telegram, key: str, row: Row) -> None:
    telegram.people[int(key)] = Person(telegram=telegram, id=int(key), **row)


def _read_chat(telegram: Telegram, key: str, row: Row) -> None:
    bot_id, _, chat_id = key.rpartition(":")
    if bot_id:
        bot = _bot_by_id(telegram, int(bot_id))
        chat = telegram.private_chat(telegram.people[int(chat_id)], bot)
    else:
        counter = telegram.account_counter() if row["kind"] == "group" else Counter()
        chat = Chat(id=int(chat_id), kind=row["kind"], counter=counter)
        telegram.chats[chat.id] = chat
    fill(chat, row, partial(_user, telegram))


def _media_row(media: Media) -> Row:
    row = {name: getattr(media, name) for name in ("kind", "path", "name", "mime", "details")}
    row["sizes"] = [asdict(size) for size in media.sizes]
    row["content"] = b64encode(media.content).decode()
    return row


def _read_media(telegram: Telegram, _unique_id: str, row: Row) -> None:
    row["sizes"] = tuple(Size(**size) for size in row["sizes"])
    row["content"] = b64decode(row["content"])
    telegram.register_media(Media(**row))


def _read_poll(telegram: Telegram, key: str, row: Row) -> None:
    bot = _bot_by_id(telegram, row["bot"])
    poll = read_poll(row, id=key, bot=bot, now=telegram.now, people=telegram.people)
    telegram.polls[key] = poll


def _message_row(message: Message) -> Row:
    """Only what differs from an empty message: most rows are short."""
    row: Row = {
        "sender": message.sender.id,
        "date": message.date.isoformat(),
        "edit_date": _text_of(message.edit_date),
        "media": message.media and message.media.unique_id,
        "poll": message.poll and message.poll.id,
        "reply_to": message.reply_to and message.reply_to.id,
        "via": message.via and message.via.id,
        "extra": message.extra,
        "entities": [entity.to_api() for entity in message.entities],
        "caption_entities": [entity.to_api() for entity in message.caption_entities],
    }
    row |= {name: getattr(message, name) for name in (*_AS_IT_IS, *_FLAGS)}
    return {name: value for name, value in row.items() if value not in (None, False, [], {})}


def _read_message(telegram: Telegram, key: str, row: Row) -> None:
    chat_key, _, number = key.rpartition(":")
    chat = _chat_by_key(telegram, chat_key)
    row["date"] = datetime.fromisoformat(row["date"])
    row["edit_date"] = _time_of(row.get("edit_date"))
    row["sender"] = _user(telegram, row["sender"])
    row["media"] = telegram.media.get(row.get("media", ""))
    row["poll"] = telegram.polls.get(row.get("poll", ""))
    row["reply_to"] = chat.messages.get(row.get("reply_to", 0))
    row["via"] = _bot_by_id(telegram, row["via"]) if "via" in row else None
    for name in ("entities", "caption_entities"):
        row[name] = tuple(from_api(entity) for entity in row.get(name, ()))
    message = Message(id=int(number), chat=chat, **row)
    chat.messages[message.id] = message
    chat.counter.last = max(chat.counter.last, message.id)


def _query_row(query: Query) -> Row:
    return {
        "person": query.person.id,
        "chat": query.message.chat.key,
        "message": query.message.id,
        "data": query.data,
        "asked_at": query.asked_at.isoformat(),
        "answer": query.answer and asdict(query.answer),
        "answered_at": _text_of(query.answered_at),
    }


def _read_query(telegram: Telegram, key: str, row: Row) -> None:
    telegram.queries[key] = Query(
        id=key,
        person=telegram.people[row["person"]],
        message=_chat_by_key(telegram, row["chat"]).messages[row["message"]],
        data=row["data"],
        asked_at=datetime.fromisoformat(row["asked_at"]),
        answer=row["answer"] and Answer(**row["answer"]),
        answered_at=_time_of(row["answered_at"]),
    )


def _read_update(telegram: Telegram, key: str, row: Row) -> None:
    bot_id, _, number = key.partition(":")
    update = Waiting(int(number), datetime.fromisoformat(row["at"]), row["body"])
    _bot_by_id(telegram, int(bot_id)).queue.restore(update)


def _read_last_update(telegram: Telegram, key: str, row: int) -> None:
    _bot_by_id(telegram, int(key)).queue.last_id = row


def _bot_by_id(telegram: Telegram, bot_id: int) -> BotAccount:
    return next(bot for bot in telegram.bots.values() if bot.id == bot_id)


def _user(telegram: Telegram, user_id: int) -> Person | BotAccount:
    return telegram.people.get(user_id) or _bot_by_id(telegram, user_id)


def _chat_by_key(telegram: Telegram, key: str) -> Chat:
    bot_id, _, chat_id = key.rpartition(":")
    if bot_id:
        return _bot_by_id(telegram, int(bot_id)).private[int(chat_id)]
    return telegram.chats[int(chat_id)]


def _text_of(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _time_of(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
