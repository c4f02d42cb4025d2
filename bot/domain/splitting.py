"""A text longer than a message, as several: cut at paragraphs, else lines, sentences, words.

Texts are Telegram's HTML. A tag that is open at a cut is closed and opened again after it; where
there is a choice the cut falls outside all tags. A link, code or an own emoji is not cut where it
fits whole.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser

from bot.domain.messages import Html

TEXT_MAX = 4096  # UTF-16 units after the markup is read, Telegram's, as all lengths here
CAPTION_MAX = 1024
WHOLE = frozenset({"a", "code", "pre", "tg-emoji"})  # not cut where they fit
LEAST = 4  # a piece has at least this part of what fits, where there is a place to cut

_TAG = re.compile(r"<[^>]*>")
_BREAKS = (  # the best first; each ends where the next piece begins
    re.compile(r"\n\s*\n\s*"),
    re.compile(r"\n\s*"),
    re.compile(r"(?<=[.!?…])[“”\"')\]]*\s+(?=[^\W\d_a-ząčęėįšųūž]|[„–(])"),
    re.compile(r"\s+"),
)


@dataclass(eq=False, slots=True)
class _Tag:
    """An opened tag; two of the same name are two."""

    name: str
    source: str
    end: int = 0  # the first character after it


@dataclass(frozen=True, slots=True)
class _Sign:
    """A character: as it stands in the source, as it is read, and the tags it stands in."""

    source: str
    plain: str
    tags: tuple[_Tag, ...]

    @property
    def units(self) -> int:
        return sum(2 if ord(one) > 0xFFFF else 1 for one in self.plain)  # noqa: PLR2004 - UTF-16


def length(text: str) -> int:
    """UTF-16 units after the markup is read."""
    return len(html.unescape(_TAG.sub("", text)).encode("utf-16-le")) // 2


def split(text: Html, limit: int = TEXT_MAX) -> list[Html]:
    """The text in pieces of at most `limit` units; as it is where it fits."""
    if length(text) <= limit:
        return [text]
    signs = _read(text)
    plain = "".join(sign.plain for sign in signs)
    pieces, start = [], 0
    while start < len(signs):
        end = _fits_until(signs, start, limit)
        cut = len(signs) if end == len(signs) else _cut(signs, plain, start, end)
        if plain[start:cut].strip():
            pieces.append(Html(_written(_stripped(signs[start:cut]))))
        start = cut
    return pieces


def _fits_until(signs: list[_Sign], start: int, limit: int) -> int:
    units = 0
    for place in range(start, len(signs)):
        units += signs[place].units
        if units > limit:
            return place
    return len(signs)


def _cut(signs: list[_Sign], plain: str, start: int, end: int) -> int:
    """Where the piece from `start` ends, at `end` at the latest."""
    places = [list(_places(pattern, plain, start, end)) for pattern in _BREAKS]
    least = start + (end - start) // LEAST
    for lowest in (least, start + 1):
        for free in (_is_outside, _is_whole):
            for found in places:
                good = [one for one in found if one >= lowest and free(signs, one, start, end)]
                if good:
                    return good[-1]
    return next((one for one in range(end, start, -1) if _is_whole(signs, one, start, end)), end)


def _places(pattern: re.Pattern[str], plain: str, start: int, end: int) -> Iterator[int]:
    """White space at the cut belongs to the piece before, and may reach beyond what fits."""
    for found in pattern.finditer(plain, start, min(end + 1, len(plain))):
        yield min(found.end(), end)


def _is_outside(signs: list[_Sign], place: int, start: int, end: int) -> bool:  # noqa: ARG001 - as the other
    """No tag goes on over the cut."""
    return not _common(signs, place)


def _is_whole(signs: list[_Sign], place: int, start: int, end: int) -> bool:
    """None that is to stay whole goes on over the cut; one longer than a piece has to."""
    return not any(
        tag.name in WHOLE and _fits_whole(signs, tag, end - start) for tag in _common(signs, place)
    )


def _fits_whole(signs: list[_Sign], tag: _Tag, room: int) -> bool:
    begin = tag.end
    while begin and tag in signs[begin - 1].tags:
        begin -= 1
        if tag.end - begin > room:
            return False
    return True


def _common(signs: list[_Sign], place: int) -> tuple[_Tag, ...]:
    """Tags that both the sign before the place and the one after stand in."""
    if not 0 < place < len(signs):
        return ()
    return tuple(tag for tag in signs[place - 1].tags if tag in signs[place].tags)


def _stripped(signs: list[_Sign]) -> list[_Sign]:
    first, last = 0, len(signs)
    while signs[first].plain.isspace():
        first += 1
    while signs[last - 1].plain.isspace():
        last -= 1
    return signs[first:last]


def _written(signs: list[_Sign]) -> str:
    written: list[str] = []
    opened: tuple[_Tag, ...] = ()
    for sign in signs:
        if sign.tags is not opened:
            written.append(_turned(opened, sign.tags))
            opened = sign.tags
        written.append(sign.source)
    return "".join([*written, _turned(opened, ())])


def _turned(before: tuple[_Tag, ...], after: tuple[_Tag, ...]) -> str:
    """What closes the tags of one sign and opens those of the next."""
    same = 0
    while same < min(len(before), len(after)) and before[same] is after[same]:
        same += 1
    closed = "".join(f"</{tag.name}>" for tag in reversed(before[same:]))
    return closed + "".join(tag.source for tag in after[same:])


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.signs: list[_Sign] = []
        self._open: tuple[_Tag, ...] = ()

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 - the parser's
        self._open = (*self._open, _Tag(tag, self.get_starttag_text() or f"<{tag}>"))

    def handle_endtag(self, tag: str) -> None:
        place = max((n for n, one in enumerate(self._open) if one.name == tag), default=None)
        if place is not None:
            self._end(place)

    def handle_data(self, data: str) -> None:
        self.signs += [_Sign(html.escape(one, quote=False), one, self._open) for one in data]

    def handle_entityref(self, name: str) -> None:
        self._reference(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._reference(f"&#{name};")

    def read(self, text: str) -> list[_Sign]:
        self.feed(text)
        self.close()
        self._end(0)
        return self.signs

    def _reference(self, source: str) -> None:
        self.signs.append(_Sign(source, html.unescape(source), self._open))

    def _end(self, place: int) -> None:
        """Tags end from that one inwards."""
        for tag in self._open[place:]:
            tag.end = len(self.signs)
        self._open = self._open[:place]


def _read(text: str) -> list[_Sign]:
    return _Reader().read(text)
