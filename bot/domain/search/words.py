"""Words as they are looked up: without marks, and by their roots, whatever the case they are in.

Snowball takes endings off. Of a word with its marks it knows more endings (`kapinėse`), and takes
too much of some (`idėja`); without marks the other way round. A word is known by both its roots, so
that who writes `kapinese` meets who wrote `kapinės`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import snowballstemmer

from bot.domain.folding import fold

RULES = 1  # raise it with each change below, or of what `terms.py` makes: entries are indexed anew
LETTERS_MAX = 40  # of a word; longer ones are addresses, and nobody types those
SHORT = 4  # letters: a root with fewer is one of too many words, where another is longer by
TOO_MUCH = 2  # letters or more: `perėja` is no form of `per`
REMEMBERED = 20_000  # words; a root costs 40 µs

_WORD = re.compile(r"[^\W_]+")
_STEMMER = snowballstemmer.stemmer("lithuanian")

# Endings that Snowball knows by their marks only.
_MARKED = (
    *(("ese", "ėse"), ("eje", "ėje"), ("ems", "ėms"), ("emis", "ėmis"), ("eme", "ėme")),
    *(("uju", "ųjų"), ("aja", "ąją")),
)

# Words that say nothing of what an entry is about; without their marks.
EMPTY = frozenset(
    [
        "a",
        "abi",
        "ant",
        "apie",
        "ar",
        "arba",
        "ba",
        "be",
        "bei",
        "bet",
        "bus",
        "buvo",
        "cia",
        "dar",
        "del",
        "gal",
        "i",
        "ir",
        "is",
        "iki",
        "it",
        "ja",
        "jei",
        "ji",
        "jie",
        "jis",
        "jo",
        "joje",
        "jos",
        "ju",
        "juos",
        "jusu",
        "kad",
        "kai",
        "kaip",
        "kas",
        "kita",
        "kol",
        "kur",
        "kuri",
        "kurie",
        "kurio",
        "kuris",
        "kurios",
        "kuriuos",
        "kuriu",
        "ka",
        "kam",
        "kiek",
        "kodel",
        "labai",
        "mes",
        "mus",
        "musu",
        "ne",
        "nei",
        "nes",
        "net",
        "nors",
        "nuo",
        "o",
        "pas",
        "per",
        "po",
        "prie",
        "pro",
        "su",
        "sau",
        "savo",
        "si",
        "sia",
        "sis",
        "sio",
        "sita",
        "siu",
        "ta",
        "tad",
        "tai",
        "taip",
        "tam",
        "te",
        "tie",
        "tik",
        "to",
        "tos",
        "tu",
        "tuo",
        "uz",
        "va",
        "vel",
        "yra",
    ]
)

# Roots of words that stand in almost every entry: they help only where nothing else was asked.
COMMON = frozenset({"seniunij", "savivaldyb", "gyventoj", "zmon", "zmog", "patirt", "praktik"})


@dataclass(frozen=True, slots=True)
class Word:
    """`spelled` is lower case with its marks, `plain` without; `roots` without marks too."""

    spelled: str
    plain: str
    roots: frozenset[str]

    @property
    def is_empty(self) -> bool:
        return self.plain in EMPTY

    @property
    def is_common(self) -> bool:
        return not self.roots.isdisjoint(COMMON)


def words(text: str) -> Iterator[Word]:
    """The words of a text, in their order."""
    for found in _WORD.finditer(text):
        word = _word(found[0][:LETTERS_MAX].lower())
        if word.plain:
            yield word


@lru_cache(REMEMBERED)
def _word(spelled: str) -> Word:
    plain = fold(spelled).replace(" ", "")
    return Word(spelled, plain, frozenset(_roots(spelled, plain)))


def _roots(spelled: str, plain: str) -> Iterator[str]:
    bare = _softened(_STEMMER.stemWord(plain))
    yield bare
    restored = _marked(plain)
    for form in {spelled, restored} - {plain}:
        root = _softened(fold(_STEMMER.stemWord(form)).replace(" ", ""))
        long_enough = len(root) >= SHORT or len(bare) - len(root) < TOO_MUCH
        if root and (long_enough or restored != plain):
            yield root


def _marked(plain: str) -> str:
    """With the mark that its ending must have had."""
    for bare, marked in _MARKED:
        if plain.endswith(bare):
            return plain.removesuffix(bare) + marked
    return plain


def _softened(root: str) -> str:
    """`medž` and `kač` before endings are `med` and `kat`."""
    return root[:-1] if root.endswith("dz") else root[:-1] + "t" if root.endswith("c") else root
