"""What a person wrote with Telegram's own formatting, as HTML."""

import html
from typing import Any

from telegram import Message

from bot.telegram.incoming import Raw

# What Telegram lets a bot send again. Others (addresses, hashtags, dates) are found anew by itself.
KEPT = frozenset(
    {
        *("bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre"),
        *("blockquote", "expandable_blockquote", "text_link", "text_mention", "custom_emoji"),
    }
)


def html_of(message: Raw) -> str:
    """The message's text or caption; without what no database takes (see `incoming.py`).

    What stands in its place is as long: the entities' places are counted.
    """
    name, text = ("text", message["text"]) if "text" in message else ("caption", "")
    text = str(text or message.get("caption") or "").replace("\0", " ")
    found = message.get("entities" if name == "text" else "caption_entities") or ()
    read = Message.de_json(
        {
            "message_id": 0,
            "date": 0,
            "chat": {"id": 0, "type": "private"},
            "text": text.encode("utf-8", "replace").decode(),
            "entities": [_escaped(one) for one in found if one.get("type") in KEPT],
        },
        None,
    )
    return read.text_html.strip()


def _escaped(entity: Raw) -> dict[str, Any]:
    """python-telegram-bot puts addresses between quotation marks as they are."""
    address = entity.get("url")
    return {**entity, "url": html.escape(address)} if address is not None else dict(entity)
