"""Topics of a forum: a supergroup whose messages are sorted into threads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.sandbox.bots import BotAccount
from bot.sandbox.posting import announce, delete

if TYPE_CHECKING:
    from bot.sandbox.accounts import Account
    from bot.sandbox.chats import Chat
    from bot.sandbox.messages import Message
    from bot.sandbox.telegram import Telegram

GENERAL = 1  # the topic that is always there; its messages carry no thread
COLORS = (7322096, 16766590, 13338331, 9367192, 16749490, 16478047)
MAX_NAME = 128


@dataclass(slots=True, eq=False, kw_only=True)
class Topic:
    """`id` is that of the service message that opened it."""

    id: int
    name: str
    color: int = COLORS[0]
    icon: str | None = None
    creator: int = 0
    closed: bool = False

    def to_api(self) -> dict[str, Any]:
        """The part that a ForumTopic and a ForumTopicCreated have in common."""
        data: dict[str, Any] = {"name": self.name, "icon_color": self.color}
        return data | ({"icon_custom_emoji_id": self.icon} if self.icon else {})


def open_topic(
    telegram: Telegram, chat: Chat, name: str, *, by: Account | BotAccount, **look: Any
) -> Topic:
    topic = Topic(id=0, name=name[:MAX_NAME], creator=by.id, **look)
    message = announce(telegram, chat, by, {"forum_topic_created": topic.to_api()}, opens=topic)
    chat.topics[message.id] = topic
    _changed(telegram, chat)
    return topic


def set_closed(
    telegram: Telegram, chat: Chat, topic: Topic, *, closed: bool, by: Account | BotAccount
) -> None:
    topic.closed = closed
    _say(telegram, chat, topic, {f"forum_topic_{'closed' if closed else 'reopened'}": {}}, by)


def rename_topic(
    telegram: Telegram, chat: Chat, topic: Topic, name: str, *, by: Account | BotAccount
) -> None:
    topic.name = name[:MAX_NAME]
    _say(telegram, chat, topic, {"forum_topic_edited": {"name": topic.name}}, by)


def delete_topic(telegram: Telegram, chat: Chat, topic: Topic) -> None:
    """With all its messages; bots are not told."""
    del chat.topics[topic.id]
    for message in [each for each in chat.history if each.thread == topic.id]:
        delete(telegram, message)
    _changed(telegram, chat)


def switch(telegram: Telegram, chat: Chat, *, on: bool) -> None:
    """Makes a forum of a supergroup, or a plain one again; topics that were there come back."""
    chat.forum = on
    if on:
        chat.topics.setdefault(GENERAL, Topic(id=GENERAL, name="General"))
    _changed(telegram, chat)


def may_write_in(chat: Chat, thread: int | None, user: Account | BotAccount) -> bool:
    """Into a closed topic only who manages topics writes, or who opened it."""
    topic = chat.topics.get(thread or GENERAL) if chat.forum else None
    if topic is None or not topic.closed or chat.allows(user, "can_manage_topics"):
        return True
    return topic.id != GENERAL and topic.creator == user.id


def thread_of(chat: Chat, replied: Message | None) -> int | None:
    """Where an answer goes that names no topic."""
    return replied.thread if chat.forum and replied is not None else None


def _say(
    telegram: Telegram,
    chat: Chat,
    topic: Topic,
    service: dict[str, Any],
    by: Account | BotAccount,
) -> None:
    thread = None if topic.id == GENERAL else topic.id
    announce(telegram, chat, by, service, thread=thread)
    _changed(telegram, chat)


def _changed(telegram: Telegram, chat: Chat) -> None:
    telegram.save(chat)
    telegram.tell("chat", chat)
