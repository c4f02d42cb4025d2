"""Strict Fluent: the text id `reports.ask-title` is the message `ask-title` in `reports.ftl`.

Arguments are escaped for Telegram's HTML unless wrapped in `Html`; a missing text or argument is an
error here, so that no half-made sentence reaches a person.
"""

import html
import re
from datetime import date, datetime
from functools import cache, cached_property
from importlib.resources import files
from typing import Any

from fluent.runtime import FluentBundle, resolver
from fluent.runtime.types import FluentNone
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, Resource

from bot.domain.counties import decline
from bot.domain.messages import Html, Joined, Near, Words, words
from bot.telegram.dates import Dates

REFERENCE = "lt"
LANGUAGES = ("lt", "en")
SHARED = "terms"  # a file whose terms every other file may use

# Fluent refuses longer arguments, as a guard against hostile translations. Ours are our own, and a
# review of thirty answers has 6,000 characters, each of which may be escaped, and as many labels.
resolver.MAX_PART_LENGTH = 262_144


class TextError(LookupError):
    """A text or an argument of it is missing: a mistake of ours, found by test_locales."""


class Texts:
    """All texts of all languages. A file is read when a text of it is first wanted."""

    def __init__(self, dates: Dates) -> None:
        self.dates = dates
        self._bundles: dict[tuple[str, str], FluentBundle] = {}
        self._constant: dict[tuple[str, str], str] = {}  # texts without arguments, once made

    def html(self, language: str, said: Words, now: datetime | None = None) -> Html:
        """The text as Telegram HTML. What is `Near` is so at `now`; without one it is an error."""
        return Html(self._format(language, said, now, escape=True))

    def plain(self, language: str, said: Words, now: datetime | None = None) -> str:
        """The text for a button, a toast or a command list, where no markup is read."""
        return self._format(language, said, now, escape=False)

    def has(self, text_id: str, language: str = REFERENCE) -> bool:
        noun, _, name = text_id.partition(".")
        bundle = self._bundle(language, noun)
        return bundle is not None and bundle.has_message(name)

    @cached_property
    def ids(self) -> dict[str, frozenset[str]]:
        """Language → every text id it has."""
        return {
            language: frozenset(
                f"{noun}.{entry.id.name}"
                for noun in nouns(language)
                for entry in source(language, noun).body
                if isinstance(entry, Message)
            )
            for language in LANGUAGES
        }

    def _format(self, language: str, said: Words, now: datetime | None, *, escape: bool) -> str:
        if said.params:
            return self._make(language, said, now, escape=escape)
        key = (language, said.id)
        if key not in self._constant:
            self._constant[key] = self._make(language, said, now, escape=escape)
        return self._constant[key]

    def _make(self, language: str, said: Words, now: datetime | None, *, escape: bool) -> str:
        noun, _, name = said.id.partition(".")
        bundle = self._bundle(language, noun)
        if bundle is None or not bundle.has_message(name):
            raise TextError(f"no text {said.id!r} in {language!r}")
        pattern = bundle.get_message(name).value
        if pattern is None:
            raise TextError(f"{said.id!r} has no value in {language!r}")
        arguments = {
            key: self._argument(language, value, now, escape=escape)
            for key, value in said.params.items()
        }
        text, problems = bundle.format_pattern(pattern, arguments)
        if problems or isinstance(text, FluentNone):
            raise TextError(f"{said.id!r} in {language!r}: {problems}")
        return str(text)

    def _argument(self, language: str, value: Any, now: datetime | None, *, escape: bool) -> Any:
        match value:
            case Words():
                return self._format(language, value, now, escape=escape)
            case Joined():
                return value.by.join(
                    self._format(language, part, now, escape=escape) for part in value.parts
                )
            case Near() if now is not None:
                near = self.dates.nearness(value.when, now)
                said = words("dates.near", near=near, when=value.when)
                return self._format(language, said, now, escape=escape)
            case Html() if escape:
                return str(value)
            case str():
                return html.escape(value, quote=False) if escape else value
            case bool():
                return "yes" if value else "no"
            case int() | float() | datetime() | date():
                return value
        raise TextError(f"{value!r} cannot stand in a text")

    def _bundle(self, language: str, noun: str) -> FluentBundle | None:
        key = (language, noun)
        if key not in self._bundles and noun in nouns(language):
            self._bundles[key] = self._load(language, noun)
        return self._bundles.get(key)

    def _load(self, language: str, noun: str) -> FluentBundle:
        functions: dict[str, Any] = {
            "CASE": _case,
            "DATE": self.dates.function(language),
            "SPAN": self.dates.span(language),
        }
        bundle = FluentBundle([language], use_isolating=False, functions=functions)
        for name in (SHARED, noun):
            bundle.add_resource(source(language, name))
        return bundle


@cache
def nouns(language: str) -> frozenset[str]:
    """Whatever has texts of its own."""
    found = {entry.name for entry in files("locales").joinpath(language).iterdir()}
    return frozenset(name.removesuffix(".ftl") for name in found if name.endswith(".ftl")) - {
        SHARED
    }


@cache
def source(language: str, noun: str) -> Resource:
    """A file's messages, once a process: to parse all files takes half a second."""
    text = files("locales").joinpath(language, f"{noun}.ftl").read_text(encoding="utf-8")
    return FluentParser(with_spans=False).parse(text)


def without_markup(text: str) -> str:
    """What a text in Telegram's HTML says, without its tags."""
    return html.unescape(re.sub(r"<[^>]*>", "", text))


def _case(name: str, case: str) -> str:
    """`{ CASE($county, "genitive") }`: the name of a territory, declined."""
    return decline(str(name), case)  # type: ignore[arg-type] # a wrong case falls back to the name
