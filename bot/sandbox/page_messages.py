"""One message as JSON for the page, as one person sees it."""

from collections.abc import Mapping
from typing import Any

from bot.sandbox.bots import BotAccount
from bot.sandbox.media import Media
from bot.sandbox.messages import Message
from bot.sandbox.page_files import file_url
from bot.sandbox.page_polls import poll_view
from bot.sandbox.people import Person

SERVICES = {  # by the field of the Bot API's Message
    "new_chat_members": "joined",
    "left_chat_member": "left",
    "group_chat_created": "created",
    "supergroup_chat_created": "created",
    "channel_chat_created": "channel-created",
    "new_chat_title": "title",
    "pinned_message": "pinned",
    "migrate_to_chat_id": "migrated",
    "migrate_from_chat_id": "migrated",
    "forum_topic_created": "topic-opened",
    "forum_topic_edited": "topic-renamed",
    "forum_topic_closed": "topic-closed",
    "forum_topic_reopened": "topic-reopened",
    "poll_option_added": "option-added",
    "poll_option_deleted": "option-deleted",
}

View = dict[str, Any]


def message_view(message: Message, person: Person) -> View:
    entities = message.entities if message.text is not None else message.caption_entities
    return {
        "id": message.id,
        "date": int(message.date.timestamp()),
        "edited": message.edit_date is not None,
        "out": message.sender is person and not message.chat.is_channel,
        "own": message.sender is person,
        "sender": _sender_view(message),
        "topic": _topic_name(message),
        "text": message.plain,
        "entities": [entity.to_api() for entity in entities],
        "photo": _photo_view(message, person),
        "document": _document_view(message, person),
        "poll": poll_view(message.poll, person) if message.poll else None,
        "other": _other_view(message, person),
        "album": message.media_group_id,
        "reply_to": _reply_view(message.reply_to),
        "via": message.via and message.via.username,
        "forwarded": _origin_name(message.extra.get("forward_origin")),
        "buttons": _buttons_view(message),
        "service": _service_view(message),
        "pinned": message.pinned,
        "silent": message.silent,
        "protected": message.protected,
    }


def _sender_view(message: Message) -> View:
    sender, chat = message.sender, message.chat
    if message.as_group or chat.is_channel:
        title = chat.member(sender).title if message.as_group else ""
        return {"id": chat.id, "name": chat.title, "bot": False, "tag": title}
    member = chat.member(sender)
    bot = isinstance(sender, BotAccount)
    return {"id": sender.id, "name": sender.name, "bot": bot, "tag": member.title or member.tag}


def _topic_name(message: Message) -> str:
    topic = message.chat.topics.get(message.thread or 0)
    return topic.name if topic else ""


def _url(message: Message, person: Person, media: Media) -> str:
    peer = message.chat.bot.id if message.chat.bot else message.chat.id
    return file_url(person.id, peer, message, media)


def _photo_view(message: Message, person: Person) -> View | None:
    media = message.photo
    if media is None:
        return None
    size = media.sizes[-1]
    return {"url": _url(message, person, media), "width": size.width, "height": size.height}


def _document_view(message: Message, person: Person) -> View | None:
    return _file_view(message, person, message.document) if message.document else None


def _file_view(message: Message, person: Person, media: Media) -> View:
    return {"url": _url(message, person, media), "name": media.name, "size": len(media.content)}


def _other_view(message: Message, person: Person) -> View | None:
    """What the page shows by a word and a detail, or as a file to download."""
    media = message.media
    if media is not None and media.kind not in ("photo", "document"):
        return {"kind": media.kind, **_file_view(message, person, media)}
    if "contact" in message.extra:
        contact = message.extra["contact"]
        return {"kind": "contact", "detail": f"{full_name(contact)}, {contact['phone_number']}"}
    if "location" in message.extra:
        place = message.extra["location"]
        point = f"{place['latitude']}, {place['longitude']}"
        title = message.extra.get("venue", {}).get("title")
        return {"kind": "location", "detail": f"{title} ({point})" if title else point}
    return None


def _reply_view(replied: Message | None) -> View | None:
    if replied is None:
        return None
    if replied.deleted:
        return {"id": replied.id, "name": replied.sender.name, "text": None, "kind": "deleted"}
    kind = replied.media.kind if replied.media else "text"
    name = _sender_view(replied)["name"]
    text = replied.poll.question if replied.poll else replied.plain
    return {"id": replied.id, "name": name, "text": text, "kind": kind}


def full_name(user: Mapping[str, Any]) -> str:
    return f"{user['first_name']} {user.get('last_name', '')}".strip()


def _origin_name(origin: Mapping[str, Any] | None) -> str | None:
    if origin is None:
        return None
    if "sender_user" in origin:
        return full_name(origin["sender_user"])
    chat = origin.get("sender_chat") or origin.get("chat") or {}
    return str(origin.get("sender_user_name") or chat.get("title") or "…")


def _buttons_view(message: Message) -> list[list[View]]:
    return [
        [_button_view(key) for key in row]
        for row in (message.markup or {}).get("inline_keyboard", ())
    ]


def _button_view(key: Mapping[str, Any]) -> View:
    return {
        "text": key["text"],
        "data": key.get("callback_data"),
        "url": key.get("url"),
        "copy": key.get("copy_text", {}).get("text"),
        "style": key.get("style"),
    }


def _service_view(message: Message) -> View | None:
    if message.service is None:
        return None
    field = next((name for name in SERVICES if name in message.service), None)
    value = message.service.get(field or "")
    people = value if isinstance(value, list) else [value]
    return {
        "kind": SERVICES.get(field or "", "other"),
        "people": [
            {"id": user["id"], "name": full_name(user)}
            for user in people
            if isinstance(user, dict) and "first_name" in user
        ],
        "title": _title_in(message, value),
    }


def _title_in(message: Message, value: Any) -> str:
    """What the service message names: the group, or the topic."""
    if isinstance(value, str):
        return value
    named = value.get("name", value.get("option_text")) if isinstance(value, dict) else None
    return str(named or _topic_name(message) or message.chat.title)
