"""Formatted text written as HTML again."""

from collections.abc import Iterable
from html import escape

from bot.sandbox.entities import Entity, in_order

_TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "spoiler": "tg-spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}


def render_html(plain: str, entities: Iterable[Entity]) -> str:
    """HTML that Telegram would read as this text with these entities."""
    text = plain.encode("utf-16-le", "surrogatepass")
    marks: dict[int, tuple[list[str], list[str]]] = {}  # offset -> (end tags, start tags)
    for entity in in_order(entities):
        start, end = _tags_of(entity)
        marks.setdefault(entity.offset, ([], []))[1].append(start)
        marks.setdefault(entity.end, ([], []))[0].insert(0, end)
    parts, position = [], 0
    for offset in sorted(marks):
        parts.append(_escaped(text[2 * position : 2 * offset]))
        ends, starts = marks[offset]
        parts += [*ends, *starts]
        position = offset
    return "".join([*parts, _escaped(text[2 * position :])])


def _escaped(units: bytes) -> str:
    return escape(units.decode("utf-16-le", "surrogatepass"), quote=False)


def _tags_of(entity: Entity) -> tuple[str, str]:
    """No tags for what Telegram finds by itself, such as commands and addresses."""
    match entity.type:
        case "pre" if entity.language:
            return f'<pre><code class="language-{escape(entity.language)}">', "</code></pre>"
        case "expandable_blockquote":
            return "<blockquote expandable>", "</blockquote>"
        case "text_link":
            return f'<a href="{escape(entity.url or "")}">', "</a>"
        case "text_mention":
            return f'<a href="tg://user?id={(entity.user or {}).get("id")}">', "</a>"
        case "custom_emoji":
            return f'<tg-emoji emoji-id="{entity.custom_emoji_id}">', "</tg-emoji>"
    tag = _TAGS.get(entity.type)
    return (f"<{tag}>", f"</{tag}>") if tag else ("", "")
