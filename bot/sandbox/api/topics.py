"""A bot keeps the topics of a forum."""

from typing import Any

from bot.sandbox import topics
from bot.sandbox.api.call import Call
from bot.sandbox.chats import Chat
from bot.sandbox.errors import bad_request
from bot.sandbox.topics import COLORS, GENERAL, Topic

_EDIT = "not enough rights to edit the topic"
_CLOSE = "not enough rights to close or open the topic"


def create_forum_topic(call: Call) -> dict[str, Any]:
    chat = _forum(call)
    if not chat.allows(call.bot, "can_manage_topics"):
        raise bad_request("not enough rights to create a topic")
    name, color = call.params["name"].strip(), call.params.get("icon_color", COLORS[0])
    if not name:
        raise bad_request("title must be non-empty")
    if color not in COLORS:
        raise bad_request("invalid icon color specified")
    call.pay(chat)
    icon = call.params.get("icon_custom_emoji_id")
    topic = topics.open_topic(call.telegram, chat, name, by=call.bot, color=color, icon=icon)
    return {"message_thread_id": topic.id, **topic.to_api()}


def edit_forum_topic(call: Call) -> bool:
    chat = _forum(call)
    topic = _topic(call, chat, _EDIT)
    name = call.params.get("name", "").strip()
    if name and name == topic.name:
        raise bad_request("TOPIC_NOT_MODIFIED")
    if name:
        call.pay(chat)
        topics.rename_topic(call.telegram, chat, topic, name, by=call.bot)
    return True


def close_forum_topic(call: Call) -> bool:
    return _set_closed(call, closed=True)


def reopen_forum_topic(call: Call) -> bool:
    return _set_closed(call, closed=False)


def delete_forum_topic(call: Call) -> bool:
    chat = _forum(call)
    if not chat.allows(call.bot, "can_delete_messages"):
        raise bad_request("not enough rights to delete the topic")
    topic = chat.topics.get(call.params["message_thread_id"])
    if topic is None or topic.id == GENERAL:
        raise bad_request("TOPIC_ID_INVALID")
    topics.delete_topic(call.telegram, chat, topic)
    return True


def _set_closed(call: Call, *, closed: bool) -> bool:
    chat = _forum(call)
    topic = _topic(call, chat, _CLOSE)
    if topic.closed == closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    call.pay(chat)
    topics.set_closed(call.telegram, chat, topic, closed=closed, by=call.bot)
    return True


def _forum(call: Call) -> Chat:
    chat = call.chat()
    if not chat.forum:
        raise bad_request("the chat is not a forum")
    return chat


def _topic(call: Call, chat: Chat, refusal: str) -> Topic:
    """One the bot has opened, or any with the right."""
    thread = call.params["message_thread_id"]
    if thread <= 0:
        raise bad_request("invalid forum topic identifier specified")
    topic = chat.topics.get(thread)
    if topic is None:
        raise bad_request("TOPIC_ID_INVALID")
    if topic.creator != call.bot.id and not chat.allows(call.bot, "can_manage_topics"):
        raise bad_request(refusal)
    return topic
