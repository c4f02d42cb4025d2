"""Answers to what people type after the bot's name."""

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.sandbox.api.call import Call
from bot.sandbox.api.files import given_file
from bot.sandbox.api.sending import extras
from bot.sandbox.api.texts import caption_of, message_text
from bot.sandbox.buttons import check_markup
from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.inline import InlineButton, InlineResult, Offer

MAX_RESULTS = 50
MAX_BYTES = 64  # of a result's id, and of the next offset
BY_DEFAULT = 300  # seconds that an answer may be given again

_START = re.compile(r"[A-Za-z0-9_-]{1,64}")


def answer_inline_query(call: Call) -> bool:
    params = call.params
    offer = Offer(
        results=tuple(_result(call, one) for one in _checked(params["results"])),
        next_offset=_next_offset(params.get("next_offset", "")),
        cache_time=timedelta(seconds=max(0, params.get("cache_time", BY_DEFAULT))),
        personal=params.get("is_personal", False),
        button=_button(params.get("button")),
    )
    query = call.telegram.inline.waiting(params["inline_query_id"], call.bot)
    if query is None:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    call.telegram.inline.answer(query, offer)
    call.telegram.tell("inline", query.chat, query=query.id)
    return True


def _checked(results: list[dict[str, Any]]) -> list[dict[str, Any]]:
    if len(results) > MAX_RESULTS:
        raise bad_request("RESULTS_TOO_MUCH")
    names = [one["id"] for one in results]
    if not all(1 <= len(name.encode()) <= MAX_BYTES for name in names):
        raise bad_request("RESULT_ID_INVALID")
    if len(set(names)) < len(names):
        raise bad_request("RESULT_ID_DUPLICATE")
    return results


def _result(call: Call, one: Mapping[str, Any]) -> InlineResult:
    markup = one.get("reply_markup")
    if markup is not None:
        check_markup(markup)
    return InlineResult(
        id=one["id"],
        title=one.get("title", ""),
        description=one.get("description", ""),
        content=_article(one) if one["type"] == "article" else _photo(call, one),
        markup=markup if markup and markup["inline_keyboard"] else None,
    )


def _article(one: Mapping[str, Any]) -> dict[str, Any]:
    if not one["title"].strip():
        raise bad_request("ARTICLE_TITLE_EMPTY")
    return _text(one["input_message_content"])


def _photo(call: Call, one: Mapping[str, Any]) -> dict[str, Any]:
    """A photo that Telegram has; a text may stand in its place in the chat."""
    if one["type"] != "photo" or "photo_file_id" not in one:
        raise ApiError(501, f"Not Implemented: an inline result of type {one['type']}")
    media = given_file(call, "photo", one["photo_file_id"], "")
    if "input_message_content" in one:
        return _text(one["input_message_content"])
    caption, entities = caption_of(one)
    return {"media": media, "caption": caption or None, "caption_entities": entities}


def _text(content: Mapping[str, Any]) -> dict[str, Any]:
    if "message_text" not in content:
        raise ApiError(501, "Not Implemented: an inline result without a text")
    given = {**content, "text": content["message_text"]}
    text, entities = message_text(given, too_long="MESSAGE_TOO_LONG")
    extra = extras(given, link_preview_options="link_preview_options")
    return {"text": text, "entities": entities, "extra": extra}


def _next_offset(offset: str) -> str:
    if len(offset.encode()) > MAX_BYTES:
        raise bad_request("NEXT_OFFSET_INVALID")
    return offset


def _button(button: Mapping[str, Any] | None) -> InlineButton | None:
    if button is None:
        return None
    if "web_app" in button:
        raise ApiError(501, "Not Implemented: an inline button with web_app")
    if not button["text"].strip():
        raise bad_request("SWITCH_PM_TEXT_EMPTY")
    start = button.get("start_parameter", "")
    if not _START.fullmatch(start):
        raise bad_request("START_PARAM_INVALID" if start else "START_PARAM_EMPTY")
    return InlineButton(button["text"], start)
