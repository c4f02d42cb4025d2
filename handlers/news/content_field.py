"""A field that gathers messages as they come: texts with their formatting, photos, files."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.messages import Button, Joined, Rows, Words, tap, words
from bot.domain.news import MARKUP_MAX, MEDIA_MAX, TEXT_MAX, Content
from bot.domain.news_text import plain, shortened
from bot.telegram.fields import Field, Press, Problem, Reading, Taken, utf16_length
from bot.telegram.incoming import Incoming
from bot.telegram.markup import html_of
from bot.telegram.routes import Ctx

KINDS = ("photo", "video", "document")  # what can be in an album, and so sent in every way
SHOWN = 30  # characters of a text quoted in the list
A_ROW = 5  # buttons that take a part out
JOINT = "\n\n"

Part = Mapping[str, Any]  # message_id, html, file (Telegram's, or None)


@dataclass(frozen=True)
class Messages(Field):
    """One message after another; the value is a list of parts in their order."""

    many = True

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        parts: list[Part] = list(before or [])
        known = any(part["message_id"] == incoming.message_id for part in parts)
        if incoming.kind == "edited_message" and not known:
            return Taken(parts, more=True)  # it was taken out
        part = _part(incoming)
        if part is None:
            return Problem(words("news.not-supported"))
        if known:
            parts = [part if one["message_id"] == part["message_id"] else one for one in parts]
        else:
            parts.append(part)
        return _too_much(parts) or Taken(parts, more=True)

    async def unpick(self, ctx: Ctx, option: int, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        return Taken([part for part in before or [] if part["message_id"] != option], more=True)

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:  # noqa: ARG002 - Field's signature
        parts: list[Part] = list(value or [])
        buttons: list[Button] = [
            tap("news.take-out", press(part["message_id"], chosen=True), number=str(number))
            for number, part in enumerate(parts, 1)
        ]
        return tuple(
            tuple(buttons[start : start + A_ROW]) for start in range(0, len(buttons), A_ROW)
        )

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        lines = tuple(_line(number, part) for number, part in enumerate(value, 1))
        return words("news.parts", lines=Joined(lines))


def joined(parts: Sequence[Part]) -> Content:
    """All parts as one item."""
    texts = [part["html"] for part in parts if part["html"]]
    return Content(JOINT.join(texts), [part["file"] for part in parts if part["file"]])


def parts_of(content: Content) -> list[Part]:
    """An item as parts, to go on with: its numbers are none of a message."""
    texts = [{"message_id": -1, "html": content.html, "file": None}] if content.html else []
    files = [
        {"message_id": -number, "html": "", "file": dict(file)}
        for number, file in enumerate(content.media, 2)
    ]
    return [*texts, *files]


def _part(incoming: Incoming) -> Part | None:
    """None for what cannot be sent to others as it is: a sticker, a poll, a moving picture."""
    file, body = incoming.file, incoming.body
    if "animation" in body or (file is not None and file.kind not in KINDS):
        return None
    if file is None and not body.get("text"):
        return None
    return {
        "message_id": incoming.message_id,
        "html": html_of(body),
        "file": file.as_json() if file else None,
    }


def _too_much(parts: Sequence[Part]) -> Problem | None:
    whole = joined(parts)
    length = utf16_length(plain(whole.html))
    if length > TEXT_MAX:
        return Problem(words("news.text-too-long", length=length, longest=TEXT_MAX))
    if len(whole.html) > MARKUP_MAX:
        return Problem(words("news.too-much-markup"))
    if len(whole.media) > MEDIA_MAX:
        return Problem(words("news.too-many-files", most=MEDIA_MAX))
    return None


def _line(number: int, part: Part) -> Words:
    said = " ".join(plain(part["html"]).split())
    quoted = shortened(said, SHOWN)
    if part["file"] is None:
        return words("news.part-text", number=str(number), text=quoted, length=utf16_length(said))
    kind = words(f"news.kind-{part['file']['kind']}")
    if not said:
        return words("news.part-file", number=str(number), kind=kind)
    return words("news.part-captioned", number=str(number), kind=kind, text=quoted)
