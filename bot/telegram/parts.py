"""What a message is at Telegram: one or several parts, each a call of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.messages import Html
from bot.domain.splitting import CAPTION_MAX, length, split

ALBUM_MAX = 10
CAPTIONED = frozenset({"photo", "video", "document"})  # kinds of files that a text may stand under

EMPTY = Html("")

File = Mapping[str, Any]
Markup = dict[str, Any]  # a keyboard of any kind, as JSON


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message in somebody's language."""

    html: Html
    markup: Markup | None


@dataclass(frozen=True, slots=True)
class Part:
    """A text, a file with or without one under it, or an album, which has neither text nor buttons.

    No part is larger than what Telegram takes in one call.
    """

    text: Html = EMPTY
    files: tuple[File, ...] = ()
    markup: Markup | None = None

    @property
    def count(self) -> int:
        """How many messages it is in the chat, each of which counts against the limits."""
        return len(self.files) or 1


def parts(
    message: Rendered, files: Sequence[File], under: Html, *, captioned: bool = True
) -> list[Part]:
    """The message in parts: files first, then the text; buttons under the last.

    Buttons that have neither text nor file of their own stand under the words `under`. `captioned`:
    a text that fits stands under the only file.
    """
    html, markup = message.html, message.markup
    albums = _albums(files)
    match albums:
        case [[file]] if captioned and file["kind"] in CAPTIONED and length(html) <= CAPTION_MAX:
            return [Part(html, (file,), markup)]
    found = [Part(files=tuple(album)) for album in albums]
    if not html.strip() and found:
        if markup is None:
            return found
        if found[-1].count == 1:
            return [*found[:-1], Part(files=found[-1].files, markup=markup)]
        html = under
    *texts, last = split(html)
    return [*found, *(Part(text) for text in texts), Part(last, markup=markup)]


def _albums(files: Sequence[File]) -> list[list[File]]:
    """Files in the albums Telegram accepts, at most ten each.

    Photos and videos go together, documents together, audio and voice one by one.
    """
    groups: dict[str, list[File]] = {}
    for position, file in enumerate(files):
        match file["kind"]:
            case _ if "content" in file:
                key = f"alone {position}"
            case "photo" | "video":
                key = "pictures"
            case "document":
                key = "documents"
            case _:
                key = f"alone {position}"
        groups.setdefault(key, []).append(file)
    return [
        group[start : start + ALBUM_MAX]
        for group in groups.values()
        for start in range(0, len(group), ALBUM_MAX)
    ]
