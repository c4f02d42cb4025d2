"""Texts and captions as bots send them: parsed, trimmed and measured."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from bot.sandbox.entities import Entity, find_entities, from_api, utf16_length
from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.markup import parse_html

MAX_TEXT = 4096  # UTF-16 units after parsing, as are all of these
MAX_CAPTION = 1024

_OTHER_MODES = {"markdown", "markdownv2"}


class Formatted(NamedTuple):
    text: str
    entities: tuple[Entity, ...]


def message_text(params: Mapping[str, Any], *, too_long: str) -> Formatted:
    found = formatted(params["text"], params.get("parse_mode"), params.get("entities", ()))
    if not found.text:
        raise bad_request("message text is empty")
    if utf16_length(found.text) > MAX_TEXT:
        raise bad_request(too_long)
    return found


def caption_of(params: Mapping[str, Any]) -> Formatted:
    entities = params.get("caption_entities", ())
    found = formatted(params.get("caption", ""), params.get("parse_mode"), entities)
    if utf16_length(found.text) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    return found


def short_text(source: str, parse_mode: str | None, entities: Iterable[Any]) -> Formatted:
    """A poll's question or option: of all formatting it keeps custom emoji only."""
    found = formatted(source, parse_mode, entities)
    if not found.text:
        raise bad_request("text must be non-empty")
    kept = (entity for entity in found.entities if entity.type == "custom_emoji")
    return Formatted(found.text, tuple(kept))


def formatted(source: str, parse_mode: str | None, entities: Iterable[Any]) -> Formatted:
    mode = (parse_mode or "").lower()
    if mode in _OTHER_MODES:
        raise ApiError(501, f"Not Implemented: parse_mode {parse_mode}")
    if mode not in ("", "html"):
        raise bad_request("unsupported parse_mode")
    if mode:
        plain, given = parse_html(source)
    else:
        plain, given = source, [from_api(each) for each in entities]
    plain, given = _trimmed(plain, given)
    return Formatted(plain, find_entities(plain, given))


def _trimmed(plain: str, entities: Iterable[Entity]) -> tuple[str, list[Entity]]:
    """Without white space at either end; entities are cut to what is left."""
    text = plain.strip()
    entities = list(entities)
    if not entities or len(text) == len(plain):
        return text, entities
    shift = utf16_length(plain[: len(plain) - len(plain.lstrip())])
    end, kept = utf16_length(text), []
    for entity in entities:
        first = max(0, entity.offset - shift)
        last = min(end, entity.end - shift)
        if first < last:
            kept.append(replace(entity, offset=first, length=last - first))
    return text, kept
