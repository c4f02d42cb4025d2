"""A bot changes messages of its own."""

from collections.abc import Mapping
from typing import Any

from bot.sandbox.api.call import Call
from bot.sandbox.api.files import given_file, stored
from bot.sandbox.api.media import APART, details_of, kind_of, media_extra
from bot.sandbox.api.sending import extras, markup_of
from bot.sandbox.api.texts import caption_of, message_text
from bot.sandbox.errors import bad_request
from bot.sandbox.media import Media, MediaKind
from bot.sandbox.messages import Message

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def edit_message_text(call: Call) -> dict[str, Any]:
    if "text" not in call.params:
        raise bad_request("message text is empty")
    text, entities = message_text(call.params, too_long="MESSAGE_TOO_LONG")
    message = _editable(call)
    if message.text is None:
        raise bad_request("there is no text in the message to edit")
    extra = extras(call.params, link_preview_options="link_preview_options")
    return _change(call, message, {"text": text, "entities": entities, "extra": extra})


def edit_message_caption(call: Call) -> dict[str, Any]:
    caption, entities = caption_of(call.params)
    message = _editable(call)
    if message.media is None:
        raise bad_request("there is no caption in the message to edit")
    return _change(call, message, {"caption": caption or None, "caption_entities": entities})


def edit_message_media(call: Call) -> dict[str, Any]:
    """Also a text becomes a photo this way; the caption is that of the new media."""
    item = call.params["media"]
    kind = kind_of(item)
    caption, entities = caption_of(item)
    message = _editable(call)
    if message.poll is not None:
        raise bad_request("message can't be edited")
    _check_album(message, kind)
    given = given_file(call, kind, item["media"], "media")
    change: dict[str, Any] = {
        "text": None,
        "entities": (),
        "caption": caption or None,
        "caption_entities": entities,
        "extra": media_extra(item),
    }
    if isinstance(given, Media):
        return _change(call, message, change | {"media": given})
    call.pay(message.chat)
    return _apply(call, message, change | {"media": stored(call, kind, given, details_of(item))})


def edit_message_reply_markup(call: Call) -> dict[str, Any]:
    return _change(call, _editable(call), {})


def _check_album(message: Message, kind: MediaKind) -> None:
    """What stands in an album stays of its sort: documents, audio, or pictures and videos.

    Telegram's words for the refusal are not documented.
    """
    if message.media_group_id is None or message.media is None:
        return
    if kind == "voice" or (kind != message.media.kind and {kind, message.media.kind} & APART):
        raise bad_request("message can't be edited")


def _editable(call: Call) -> Message:
    if "chat_id" not in call.params:
        raise bad_request("chat_id is empty")
    if "message_id" not in call.params:
        raise bad_request("message identifier is not specified")
    message = call.place().message(call.params["message_id"])
    if message is None:
        raise bad_request("message to edit not found")
    if not _may_edit(call, message) or message.service is not None:
        raise bad_request("message can't be edited")
    if message.markup is not None and "inline_keyboard" not in message.markup:
        raise bad_request("message can't be edited")  # a reply keyboard came with it
    return message


def _may_edit(call: Call, message: Message) -> bool:
    """Its own; in a channel with the right to post, and others' with the right to edit."""
    chat, own = message.chat, message.sender is call.bot
    if not chat.is_channel:
        return own
    posts = chat.allows(call.bot, "can_post_messages")
    return (own and posts) or chat.allows(call.bot, "can_edit_messages")


def _change(call: Call, message: Message, change: Mapping[str, Any]) -> dict[str, Any]:
    """Applies a change and the new markup, if that makes any difference."""
    if markup_of(call) == message.markup and all(
        getattr(message, name) == value for name, value in change.items()
    ):
        raise bad_request(NOT_MODIFIED)
    call.pay(message.chat)
    return _apply(call, message, change)


def _apply(call: Call, message: Message, change: Mapping[str, Any]) -> dict[str, Any]:
    message.markup = markup_of(call)  # an edit without a keyboard takes the old one away
    for name, value in change.items():
        setattr(message, name, value)
    message.edit_date = call.telegram.now()
    call.telegram.save(message)
    call.telegram.tell("edit", message.chat, message=message.id)
    return message.to_api(call.bot)
