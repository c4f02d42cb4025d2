"""Formatted parts of a text. Offsets and lengths count UTF-16 code units, as in the Bot API."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Entity:
    type: str
    offset: int
    length: int
    url: str | None = None
    user: dict[str, Any] | None = None
    language: str | None = None
    custom_emoji_id: str | None = None

    @property
    def end(self) -> int:
        return self.offset + self.length

    def to_api(self) -> dict[str, Any]:
        data: dict[str, Any] = {"offset": self.offset, "length": self.length, "type": self.type}
        for name in ("url", "user", "language", "custom_emoji_id"):
            value = getattr(self, name)
            if value is not None:
                data[name] = value
        return data


def from_api(data: dict[str, Any]) -> Entity:
    """The entity of a Bot API MessageEntity; fields we do not model are dropped."""
    return Entity(
        type=data["type"],
        offset=data["offset"],
        length=data["length"],
        url=data.get("url"),
        user=data.get("user"),
        language=data.get("language"),
        custom_emoji_id=data.get("custom_emoji_id"),
    )


def utf16_length(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


_TOP_LEVEL = "lt|lv|ee|pl|eu|com|org|net|info|io|me|dev|app|gov"
_FOUND = re.compile(
    rf"""
    (?P<email>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{{2,12}}\b)
    |(?P<url>(?:https?|tg)://[^\s<>"]+
        |(?<![\w@./-])(?:[\w-]+\.)+(?:{_TOP_LEVEL})\b(?:[/?\#][^\s<>"]*)?)
    |(?P<mention>(?<![\w@/])@[A-Za-z][A-Za-z0-9_]{{3,31}}\b)
    |(?P<hashtag>(?<![\w&/])\#\d*[^\W\d]\w*)
    |(?P<bot_command>(?<![\w/<>])/[A-Za-z0-9_]{{1,64}}(?:@[A-Za-z0-9_]{{3,32}})?\b(?![/<>]))
    """,
    re.VERBOSE,
)
_OPAQUE = frozenset({"pre", "code", "text_link", "text_mention", "custom_emoji"})


def find_entities(text: str, known: Iterable[Entity] = ()) -> tuple[Entity, ...]:
    """`known` and what Telegram finds by itself: commands, mentions, addresses, hashtags.

    Nothing is found inside code, links and mentions that are known already.
    """
    known = tuple(known)
    closed = [entity for entity in known if entity.type in _OPAQUE]
    found = []
    for match in _FOUND.finditer(text):
        kind, part = match.lastgroup or "", match[0]
        if kind == "url":
            part = part.rstrip(".,:;!?)'\"")
        entity = Entity(kind, utf16_length(text[: match.start()]), utf16_length(part))
        if not any(entity.offset < old.end and old.offset < entity.end for old in closed):
            found.append(entity)
    if not found:
        return known
    return tuple(in_order((*known, *found)))


# Of two entities with the same range the smaller number is the outer one.
_PRIORITY = {
    "blockquote": 0,
    "expandable_blockquote": 0,
    "pre": 11,
    "code": 20,
    "text_link": 49,
    "text_mention": 49,
    "bold": 90,
    "italic": 91,
    "underline": 92,
    "strikethrough": 93,
    "spoiler": 94,
    "custom_emoji": 99,
}
_PRIORITY_OF_FOUND = 50


def in_order(entities: Iterable[Entity]) -> list[Entity]:
    """As Telegram sorts them: by place, the outer before the inner ones."""
    return sorted(entities, key=_rank)


def _rank(entity: Entity) -> tuple[int, int, int]:
    return entity.offset, -entity.length, _PRIORITY.get(entity.type, _PRIORITY_OF_FOUND)


def cut_around_code(entities: list[Entity]) -> list[Entity]:
    """Inside code there is no other formatting; around it only quotations go on."""
    codes = in_order(entity for entity in entities if entity.type in ("code", "pre"))
    if not codes or len(entities) == 1:
        return entities
    kept = []
    for entity in entities:
        if entity in codes or entity.type in ("blockquote", "expandable_blockquote"):
            kept.append(entity)
        else:
            kept += _cut(entity, codes)
    return kept


def _cut(entity: Entity, codes: list[Entity]) -> Iterator[Entity]:
    """The parts of an entity that lie outside of all code."""
    begin = entity.offset
    for code in codes:
        if code.end > begin and code.offset < entity.end:
            if code.offset > begin:
                yield replace(entity, offset=begin, length=code.offset - begin)
            begin = code.end
    if begin < entity.end:
        yield replace(entity, offset=begin, length=entity.end - begin)


def command_of(text: str, entities: Iterable[Entity]) -> str | None:
    """`/vote` or `/vote@some_bot` when the text opens with a command."""
    for entity in entities:
        if entity.type == "bot_command" and entity.offset == 0:
            return text[: entity.length]
    return None
