"""Photos, documents and the like, alone and in albums."""

from typing import Any

from bot.sandbox.api.call import Call
from bot.sandbox.api.files import given_file, stored
from bot.sandbox.api.sending import circumstances, extras, send
from bot.sandbox.api.texts import Formatted, caption_of
from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.media import KINDS, MediaKind
from bot.sandbox.posting import new_group_id

ALBUM = range(2, 11)  # how many items an album has
_DETAILS = ("duration", "width", "height", "performer", "title")
APART = {"document", "audio"}  # these are grouped only with their like


def send_photo(call: Call) -> dict[str, Any]:
    return _send(call, "photo")


def send_document(call: Call) -> dict[str, Any]:
    return _send(call, "document")


def send_video(call: Call) -> dict[str, Any]:
    return _send(call, "video")


def send_audio(call: Call) -> dict[str, Any]:
    return _send(call, "audio")


def send_voice(call: Call) -> dict[str, Any]:
    return _send(call, "voice")


def _send(call: Call, kind: MediaKind) -> dict[str, Any]:
    caption = caption_of(call.params)
    chat = call.target()
    shared = circumstances(call, chat)
    given = given_file(call, kind, call.params.get(kind), kind)
    call.pay(chat)
    content = _content(caption, call.params)
    media = stored(call, kind, given, details_of(call.params))
    return send(call, chat, media=media, **content, **shared)


def send_media_group(call: Call) -> list[dict[str, Any]]:
    items = call.params["media"]
    if len(items) not in ALBUM:
        raise bad_request("media must include 2-10 items")
    kinds = [kind_of(item) for item in items]
    for kind in APART & set(kinds):
        if len(set(kinds)) > 1:
            raise bad_request(f"{kind}s can't be mixed with other media types")
    captions = [caption_of(item) for item in items]
    chat = call.target()
    shared = circumstances(call, chat)
    given = [
        given_file(call, kind, item["media"], "media")
        for kind, item in zip(kinds, items, strict=True)
    ]
    call.pay(chat, len(items))
    shared["media_group_id"] = new_group_id()
    return [
        send(
            call,
            chat,
            media=stored(call, kind, file, details_of(item)),
            **_content(caption, item),
            **shared,
        )
        for kind, item, file, caption in zip(kinds, items, given, captions, strict=True)
    ]


def kind_of(item: dict[str, Any]) -> MediaKind:
    """The kind of an InputMedia, as far as the sandbox has it."""
    for kind in KINDS:
        if kind == item["type"]:
            return kind
    raise ApiError(501, f"Not Implemented: media of type {item['type']}")


def details_of(params: dict[str, Any]) -> dict[str, Any]:
    return extras(params, **{name: name for name in _DETAILS})


def media_extra(params: dict[str, Any]) -> dict[str, Any]:
    return extras(
        params,
        has_media_spoiler="has_spoiler",
        show_caption_above_media="show_caption_above_media",
        effect_id="message_effect_id",
    )


def _content(caption: Formatted, params: dict[str, Any]) -> dict[str, Any]:
    return {
        "caption": caption.text or None,
        "caption_entities": caption.entities,
        "extra": media_extra(params),
    }
