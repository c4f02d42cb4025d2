"""Groups of words that mean the same to elderships: `thesaurus.txt`, which says how to write them.

A group stands in the index as its sign, beside the words of the entry themselves.
"""

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from bot.domain.search.words import Word, words

SIGN = "="  # begins a group's sign, as no word does

Roots = tuple[frozenset[str], ...]  # of each word of a phrase


@dataclass(frozen=True, slots=True)
class Meant:
    """A group named by the words from `start` on, so many of them."""

    sign: str
    start: int
    length: int


@dataclass(slots=True)
class Groups:
    """`asked`: what a question by these words is about; `told`: what an entry with them is about.

    Both: the first word's root → the phrases that begin so, and their group's sign.
    """

    asked: dict[str, list[tuple[Roots, str]]] = field(default_factory=dict)
    told: dict[str, list[tuple[Roots, str]]] = field(default_factory=dict)
    spelled: dict[str, str] = field(default_factory=dict)  # root of a single word → the word


@cache
def groups() -> Groups:
    found = Groups()
    for number, line in enumerate(lines()):
        heads, _, kinds = line.partition(">")
        sign = f"{SIGN}{number}"
        for phrase in heads.split(","):
            _put(found.asked, phrase, sign)
            _put(found.told, phrase, sign)
            _spell(found, phrase)
        for phrase in kinds.split(",") if kinds else ():
            _put(found.told, phrase, sign)
    return found


def lines() -> list[str]:
    return [line for line in _text().splitlines() if line and not line.startswith("#")]


def fingerprint() -> str:
    """Of the whole list: another one means that entries are indexed anew."""
    return f"{zlib.crc32(_text().encode()):08x}"


def asked(text: Sequence[Word]) -> Iterator[Meant]:
    """Groups that a question names."""
    return _meant(groups().asked, text)


def told(text: Sequence[Word]) -> set[str]:
    """Signs of the groups that a text is about."""
    return {one.sign for one in _meant(groups().told, text)}


def _meant(known: dict[str, list[tuple[Roots, str]]], text: Sequence[Word]) -> Iterator[Meant]:
    for start, word in enumerate(text):
        for root in word.roots:
            for phrase, sign in known.get(root, ()):
                said = text[start : start + len(phrase)]
                if len(said) == len(phrase) and all(map(_is_form, said, phrase)):
                    yield Meant(sign, start, len(phrase))


def _is_form(word: Word, roots: frozenset[str]) -> bool:
    return not word.roots.isdisjoint(roots)


def _put(known: dict[str, list[tuple[Roots, str]]], phrase: str, sign: str) -> None:
    roots = tuple(word.roots for word in words(phrase) if not word.is_empty)
    for root in roots[0]:
        known.setdefault(root, []).append((roots, sign))


def _spell(found: Groups, phrase: str) -> None:
    only, *more = words(phrase)
    if not more:
        for root in only.roots:
            found.spelled.setdefault(root, only.spelled)


@cache
def _text() -> str:
    return files("bot.domain.search").joinpath("thesaurus.txt").read_text("utf-8")
