"""What somebody looks for: of each word they typed, whatever an entry may have instead."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.domain.search import thesaurus
from bot.domain.search.words import Word, words

TYPED_MAX = 200  # characters of a search; the rest is cut
WORDS_MAX = 8  # of a search; the rest is not looked for
PREFIX_MIN = 3  # letters by which the word somebody is still typing is known


@dataclass(frozen=True, slots=True)
class Clause:
    """A word somebody typed: any one of the terms, or a word that begins so."""

    typed: str
    terms: tuple[str, ...]
    prefix: str | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """An entry with all the words; or, where `some`, with any of them. None: every entry."""

    words: tuple[Clause, ...] = ()
    some: bool = False

    def any(self) -> "Wanted":
        return replace(self, some=True)

    def instead(self, given: dict[str, tuple[str, ...]]) -> "Wanted":
        """With these terms for the words that were mistyped."""
        return replace(
            self,
            words=tuple(
                Clause(one.typed, given[one.typed]) if one.typed in given else one
                for one in self.words
            ),
        )


def wanted(typed: str) -> Wanted:
    """What they typed, read as words; a text without any wants every entry."""
    return _asked(_telling(list(words(typed[:TYPED_MAX])))[:WORDS_MAX])


def alike(title: str) -> Wanted:
    """What is about the same as an entry with this title."""
    said = _telling(list(words(title)))[:WORDS_MAX]
    return _asked(said, whole=True).any()


def _asked(said: Sequence[Word], *, whole: bool = False) -> Wanted:
    """Where `whole`, no word is a beginning of others."""
    signs: list[list[str]] = [[] for _ in said]
    for one in thesaurus.asked(said):
        for place in range(one.start, one.start + one.length):
            signs[place].append(one.sign)
    return Wanted(tuple(_clause(*one, whole) for one in zip(said, signs, strict=True)))


def _clause(word: Word, signs: Iterable[str], whole: bool) -> Clause:  # noqa: FBT001 - passed on
    begins = not whole and len(word.plain) >= PREFIX_MIN
    found = dict.fromkeys((*sorted(word.roots), *signs))
    return Clause(word.spelled, tuple(found), word.plain if begins else None)


def _telling(said: Sequence[Word]) -> list[Word]:
    """Without words that are in every entry, unless there are no others."""
    full = [word for word in said if not word.is_empty] or list(said)
    return [word for word in full if not word.is_common] or full
