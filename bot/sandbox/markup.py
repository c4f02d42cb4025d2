"""Telegram's HTML, read as its server reads it, with its error texts."""

import re
import sys
from dataclasses import dataclass, replace

from bot.sandbox.entities import Entity, cut_around_code, in_order, utf16_length
from bot.sandbox.errors import ApiError, bad_request

_SIMPLE_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
}
_TAGS = {*_SIMPLE_TAGS, "a", "code", "pre", "blockquote", "tg-emoji"}
_ARGUMENTS = {("a", "href"): "", ("tg-emoji", "emoji-id"): "", ("code", "class"): "language-"}
_ARGUMENTS["span", "class"] = "tg-"  # what the value has to begin with; the rest is the argument

_SPACE = " \t\r\n\v\0"
_NEXT = re.compile(r"[<&]")
_CHARACTER = re.compile(
    r"&(?:(?P<name>lt|gt|amp|quot)|#(?:[xX](?P<hex>[0-9a-fA-F]{1,8})|(?P<number>[0-9]{1,8})));?"
)
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_NAME_TOKEN = re.compile(r"[A-Za-z0-9.-]*")
_USER_LINK = re.compile(r"tg://user\?id=(\d+)")


@dataclass(slots=True)
class _Open:
    tag: str
    argument: str
    offset: int  # in UTF-16 units of the plain text
    start: int  # in characters of the plain text


class _Reader:
    """One pass over the source; `at` is the position, kept in characters, told in bytes."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.plain: list[str] = []
        self.offset = 0
        self.length = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def read(self) -> tuple[str, list[Entity]]:
        source = self.source
        while found := _NEXT.search(source, self.at):
            self._append(source[self.at : found.start()])
            self.at = found.start()
            if found[0] == "&":
                self._append(self._character() or "&")
            elif source.startswith("/", self.at + 1):
                self._end_tag()
            else:
                self._start_tag()
        self._append(source[self.at :])
        if self.open:
            tag = self.open[-1].tag
            raise _unparsable(f'Can\'t find end tag corresponding to start tag "{tag}"')
        return "".join(self.plain), self.entities

    def _append(self, text: str) -> None:
        if text:
            self.plain.append(text)
            self.offset += utf16_length(text)
            self.length += len(text)

    def _character(self) -> str:
        """Reads an entity such as &lt; at `at` and passes it; "" when it is none."""
        found = _CHARACTER.match(self.source, self.at)
        character = "" if found is None else _decoded(found)
        self.at += len(found[0]) if found and character else 1
        return character

    def _start_tag(self) -> None:
        begin = self.at
        self._skip_until(_SPACE + ">", begin + 1)
        if self._ended:
            raise _unparsable(f"Unclosed start tag at byte offset {self._bytes(begin)}")
        tag = self.source[begin + 1 : self.at].lower()
        if tag not in _TAGS:
            raise _unparsable(f'Unsupported start tag "{tag}" at byte offset {self._bytes(begin)}')
        argument = self._attributes(tag, begin)
        if tag == "span" and argument != "spoiler":
            raise _unparsable(
                f'Tag "span" must have class "tg-spoiler" at byte offset {self._bytes(begin)}'
            )
        self.at += 1
        self.open.append(_Open(tag, argument, self.offset, self.length))

    def _attributes(self, tag: str, begin: int) -> str:
        """Reads up to the closing ">" and returns the one argument the tag can have."""
        argument = ""
        while True:
            self._skip_spaces()
            if self._here == ">":
                return argument
            name = self._attribute_name(tag, begin)
            if self._here != "=":
                if self._ended:
                    raise self._unclosed(tag, begin)
                if (tag, name) == ("blockquote", "expandable"):
                    argument = "1"
                continue
            self.at += 1
            self._skip_spaces()
            if self._ended:
                raise self._unclosed(tag, begin)
            value = self._attribute_value()
            if self._ended:
                raise _unparsable(f"Unclosed start tag at byte offset {self._bytes(begin)}")
            prefix = _ARGUMENTS.get((tag, name))
            if prefix is not None and value.startswith(prefix):
                argument = value.removeprefix(prefix)
            elif (tag, name) == ("blockquote", "expandable"):
                argument = "1"

    def _attribute_name(self, tag: str, begin: int) -> str:
        start = self.at
        self._skip_until(_SPACE + "=>/\"'", start)
        name = self.source[start : self.at].lower()
        if not name:
            if self._ended:
                raise self._unclosed(tag, begin)
            raise _unparsable(
                f'Empty attribute name in the tag "{tag}" at byte offset {self._bytes(begin)}'
            )
        self._skip_spaces()
        return name

    def _attribute_value(self) -> str:
        quote = self._here
        if quote not in "'\"":
            token = _NAME_TOKEN.match(self.source, self.at)
            start, self.at = self.at, token.end() if token else self.at
            if not self._ended and self._here not in _SPACE + ">":
                raise _unparsable(
                    f"Unexpected end of name token at byte offset {self._bytes(start)}"
                )
            return self.source[start : self.at].lower()
        self.at += 1
        value = []
        while not self._ended and self._here != quote:
            if self._here == "&":
                value.append(self._character() or "&")
            else:
                value.append(self._here)
                self.at += 1
        if not self._ended:
            self.at += 1
        return "".join(value)

    def _end_tag(self) -> None:
        begin = self.at
        if not self.open:
            raise _unparsable(f"Unexpected end tag at byte offset {self._bytes(begin)}")
        self._skip_until(_SPACE + ">", begin + 2)
        tag = self.source[begin + 2 : self.at].lower()
        self._skip_spaces()
        if self._here != ">":
            raise _unparsable(f"Unclosed end tag at byte offset {self._bytes(begin)}")
        self.at += 1
        opened = self.open.pop()
        if tag not in ("", opened.tag):
            raise _unparsable(
                f"Unmatched end tag at byte offset {self._bytes(begin)}, "
                f'expected "</{opened.tag}>", found "</{tag}>"'
            )
        if self.offset > opened.offset:
            self._close(opened)

    def _close(self, opened: _Open) -> None:
        entity = Entity(_SIMPLE_TAGS.get(opened.tag, opened.tag), opened.offset, 0)
        entity = replace(entity, length=self.offset - opened.offset)
        match opened.tag:
            case "a":
                url = opened.argument or "".join(self.plain)[opened.start :]
                linked = _link(entity, url)
                if linked is not None:
                    self.entities.append(linked)
            case "tg-emoji":
                emoji = opened.argument
                self.entities.append(replace(entity, type="custom_emoji", custom_emoji_id=emoji))
            case "blockquote":
                kind = "expandable_blockquote" if opened.argument else "blockquote"
                self.entities.append(replace(entity, type=kind))
            case "pre":
                self._close_pre(entity)
            case "code":
                self.entities.append(replace(entity, language=opened.argument or None))
            case _:
                self.entities.append(entity)

    def _close_pre(self, pre: Entity) -> None:
        """<pre><code class="language-x"> is one entity; a language elsewhere counts for nothing."""
        last = self.entities[-1] if self.entities else None
        if last and last.type == "code" and (last.offset, last.length) == (pre.offset, pre.length):
            self.entities[-1] = replace(pre, language=last.language)
        else:
            self.entities.append(pre)

    @property
    def _ended(self) -> bool:
        return self.at >= len(self.source)

    @property
    def _here(self) -> str:
        return "\0" if self._ended else self.source[self.at]

    def _skip_until(self, stops: str, start: int) -> None:
        self.at = start
        while not self._ended and self._here not in stops:
            self.at += 1

    def _skip_spaces(self) -> None:
        while not self._ended and self._here in _SPACE:
            self.at += 1

    def _bytes(self, position: int) -> int:
        return len(self.source[:position].encode())

    def _unclosed(self, tag: str, begin: int) -> ApiError:
        return _unparsable(f'Unclosed start tag "{tag}" at byte offset {self._bytes(begin)}')


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """The plain text and its entities, the outer before the inner ones."""
    plain, entities = _Reader(source).read()
    entities = [
        replace(entity, language=None) if entity.type == "code" else entity for entity in entities
    ]
    return plain, in_order(cut_around_code(entities))


def _unparsable(text: str) -> ApiError:
    return bad_request(f"can't parse entities: {text}")


def _decoded(found: re.Match[str]) -> str:
    if found["name"]:
        return _NAMED[found["name"]]
    digits = found["hex"] or found["number"]
    code = int(digits, 16 if found["hex"] else 10)
    return chr(code) if 0 < code < sys.maxunicode else ""


def _link(entity: Entity, url: str) -> Entity | None:
    """None for what is no address: Telegram then shows plain text."""
    user = _USER_LINK.fullmatch(url)
    if user:
        return replace(entity, type="text_mention", user={"id": int(user[1])})
    scheme, found, rest = url.partition("://")
    if found and rest and scheme.lower() in ("http", "https", "tg", "ton"):
        return replace(entity, type="text_link", url=url)
    if not found and "." in url.partition("/")[0].strip(".") and " " not in url:
        host, _, path = url.partition("/")
        return replace(entity, type="text_link", url=f"http://{host}/{path}")
    return None
