"""Web pages' markup as Telegram's, and Telegram's as a web page's: only what both sides allow."""

import re
from html import escape
from html.parser import HTMLParser
from urllib.parse import urlsplit

SAME = {
    **dict.fromkeys(("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6"), "b"),
    **dict.fromkeys(("i", "em", "cite"), "i"),
    **dict.fromkeys(("u", "ins"), "u"),
    **dict.fromkeys(("s", "strike", "del"), "s"),
    **{name: name for name in ("code", "pre", "blockquote", "a")},
}
PARAGRAPHS = frozenset(
    {
        *("p", "div", "section", "article", "figure", "table", "ul", "ol", "pre", "blockquote"),
        *("h1", "h2", "h3", "h4", "h5", "h6"),
    }
)
LINES = frozenset({"br", "li", "tr", "dt", "dd", "figcaption"})
CELLS = frozenset({"td", "th"})
UNSEEN = frozenset({"script", "style", "head", "template", "iframe", "noscript", "svg", "select"})
WEB = frozenset({"http", "https"})
BULLET = "• "


def for_telegram(html: str, most: int) -> str:
    """A page's markup in Telegram's few tags, always closed; the text in at most so many signs."""
    reader = _Reader(most)
    reader.feed(html)
    reader.close()
    return reader.result()


def for_web(html: str) -> str:
    """An item's markup for a page: no links into Telegram's accounts, lines as they were."""
    kept = for_telegram(html.replace("\n", "<br>"), len(html))
    return kept.replace("\n", "<br>\n")


def is_web(url: str) -> bool:
    """Whether it is an address of the web, whole."""
    try:
        parts = urlsplit(url)
        return parts.scheme in WEB and bool(parts.hostname)
    except ValueError:
        return False


class _Reader(HTMLParser):
    """Writes as it reads. Breaks wait until a text follows, so that none stand at the ends."""

    def __init__(self, most: int) -> None:
        super().__init__(convert_charrefs=True)
        self._left = most
        self._out: list[str] = []
        self._open: list[tuple[str, str]] = []  # the page's tag, Telegram's
        self._unseen: list[str] = []
        self._breaks = 0
        self._space = False
        self._said = False

    def result(self) -> str:
        closing = "".join(f"</{ours}>" for _, ours in reversed(self._open) if ours)
        made = "".join(self._out) + closing
        while (bare := re.sub(r"<(\w+)(?: [^>]*)?></\1>", "", made)) != made:
            made = bare
        return made.strip()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in UNSEEN:
            self._unseen.append(tag)
        if self._unseen or self._left <= 0:
            return
        self._break(tag)
        if tag == "li":
            self._write(BULLET)
        self._space = self._space or tag in CELLS
        ours = SAME.get(tag, "")
        if not ours or any(ours == other for _, other in self._open):
            self._open += [(tag, "")] if ours else []
            return
        opening = _opening(ours, dict(attrs))
        if opening:
            self._flush()
            self._out.append(opening)
        self._open.append((tag, ours if opening else ""))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - HTMLParser's
        if not self._unseen:
            self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._unseen:
            del self._unseen[self._unseen.index(tag) :]
            return
        if self._unseen:
            return
        if any(tag == theirs for theirs, _ in self._open):
            self._close(tag)
        if tag in PARAGRAPHS:
            self._break(tag)

    def handle_data(self, data: str) -> None:
        if self._unseen or self._left <= 0:
            return
        if any(ours == "pre" for _, ours in self._open):
            self._write(data)
            return
        if data[:1].isspace():
            self._space = True
        said = " ".join(data.split())
        if said:
            self._write(said)
            self._space = data[-1:].isspace()

    def _close(self, tag: str) -> None:
        """What was opened inside it and not closed ends with it."""
        while self._open:
            theirs, ours = self._open.pop()
            if ours:
                self._out.append(f"</{ours}>")
            if theirs == tag:
                return

    def _break(self, tag: str) -> None:
        wanted = 2 if tag in PARAGRAPHS else 1 if tag in LINES else 0
        if tag == "br":
            self._breaks = min(self._breaks + 1, 2)
        self._breaks = max(self._breaks, wanted)

    def _flush(self) -> None:
        if self._said:
            self._out.append("\n" * self._breaks or " " * self._space)
        self._breaks, self._space = 0, False

    def _write(self, text: str) -> None:
        self._flush()
        if len(text) > self._left:
            whole, _, _ = text[: self._left].rpartition(" ")
            text = f"{whole or text[: self._left]}…"
            self._left = 0
        self._left -= len(text)
        self._out.append(escape(text, quote=False))
        self._said = True


def _opening(ours: str, attrs: dict[str, str | None]) -> str:
    if ours != "a":
        return f"<{ours}>"
    href = (attrs.get("href") or "").strip()
    return f'<a href="{escape(href)}">' if is_web(href) else ""
