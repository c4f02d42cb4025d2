"""What a news item is called and found by: its plain words."""

from collections.abc import Iterator
from html.parser import HTMLParser

from bot.domain.folding import fold
from bot.domain.messages import Words, words

TITLE_MAX = 200  # characters; the column's


def plain(html: str) -> str:
    """The words of Telegram's markup, without it."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return "".join(reader.found)


def title_of(html: str) -> str:
    """The first line that says something; of an item of pictures alone it is empty."""
    return shortened(next(lines_of(html), ""), TITLE_MAX)


def called(title: str, most: int = TITLE_MAX) -> Words:
    """A title in so many characters; what consists of pictures alone has none."""
    if not title:
        return words("archive.untitled")
    return words("common.verbatim", text=shortened(title, most))


def lead_of(html: str) -> str:
    """The first line after the title; empty where there is none."""
    lines = lines_of(html)
    next(lines, "")
    return next(lines, "")


def lines_of(html: str) -> Iterator[str]:
    """Its lines that say something, plain."""
    return filter(None, (" ".join(line.split()) for line in plain(html).splitlines()))


def sought_of(html: str) -> str:
    """All its words, folded, for `storage.archive` to look in."""
    return fold(plain(html))


def shortened(text: str, most: int) -> str:
    """At most that many characters, ending at a word, with „…“ where something is left out."""
    if len(text) <= most:
        return text
    whole, space, _ = text[:most].rpartition(" ")
    kept = whole if space and whole.strip() else text[: most - 1]
    return f"{kept.rstrip(' ,;:–-')}…"


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        self.found.append(data)
