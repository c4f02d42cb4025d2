"""What of an entry is looked up: its visible words by their roots, and what they mean."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib.metadata import version

from bot.domain.search import thesaurus
from bot.domain.search.words import RULES, Word, words

# What an entry was indexed by. With another one it is indexed anew: see `storage.search.stale`.
VERSION = f"{RULES}-{version('snowballstemmer')}-{thesaurus.fingerprint()}"


@dataclass(frozen=True, slots=True)
class Indexed:
    """The parts of an entry that its card shows to every reader: nothing else can be found by."""

    title: str
    themes: tuple[str, ...] = ()
    places: tuple[str, ...] = ()  # the eldership among them, unless the entry is unnamed
    body: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Terms:
    """Terms by what they weigh, most first; `spelled` has each root with a word it stands for."""

    title: frozenset[str]
    near: frozenset[str]  # themes, places, and what the title means
    body: frozenset[str]
    meant: frozenset[str]  # by the body
    spelled: dict[str, str] = field(default_factory=dict)


def terms(parts: Indexed) -> Terms:
    title, body = _said([parts.title]), _said(parts.body)
    near = _said([*parts.themes, *parts.places])
    meant = frozenset(thesaurus.told(title))
    return Terms(
        title=_looked_up(title),
        near=_looked_up(near) | meant,
        body=_looked_up(body),
        meant=frozenset(thesaurus.told(body)) - meant,
        spelled={root: word.spelled for word in (*body, *near, *title) for root in word.roots},
    )


def _said(texts: Iterable[str]) -> list[Word]:
    return [word for text in texts for word in words(text) if not word.is_empty]


def _looked_up(said: Iterable[Word]) -> frozenset[str]:
    """Words whole too, for who types only how they begin."""
    return frozenset(term for word in said for term in (word.plain, *word.roots))
