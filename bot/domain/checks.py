"""Checking nominations: where each stands, and what is blacked out for a blind jury.

A jury is blind to names, elderships and municipalities: their words are found in all their cases,
with whatever else leads to somebody. A checker hides what else gives the author away, and shows
again what was hidden without need.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any

from bot.domain.folding import fold
from bot.domain.nominations import CHECKERS, Content, State, Verdict
from bot.domain.search.words import Word, words

NOTE_MAX = 500  # characters of what is asked, and of the answer
WORDS_MAX = 300  # characters of words to hide, at once
REMINDED_BEFORE = (timedelta(days=3), timedelta(days=1))  # checkers who are behind
WARNED_BEFORE = (timedelta(days=2), timedelta(days=1))  # the board, of what nobody has decided
CHECKED = frozenset({State.ENTERED, State.RETURNED, State.PASSED, State.FAILED})
UNDECIDED = frozenset({State.ENTERED, State.RETURNED})

BLACK = "█████"  # always as long: the length of a name would tell too
_TELLING = 4  # letters of a root: by fewer only whole roots are compared
_RARE = 6  # letters of a root that no common word has by chance, also without a capital
_GENERIC = frozenset({"seniunij", "savivaldyb", "rajon", "miest", "apskrit", "kaimisk", "sav"})
_WORD = re.compile(r"[^\W_]+")
_SEVERAL = re.compile(rf"{BLACK}(?:[ -]+{BLACK})+")
_CONTACT = re.compile(
    r"https?://\S+|www\.\S+|\S+@\S+\.\w+|(?<!\w)@\w+"
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:lt|com|eu|org|net)\b\S*"
    r"|\+370[\d ()-]{7,}\d|\b[08][ -]?\(?\d{2,3}\)?[ -]?\d{2,3}[ -]?\d{2,3}\b"
)


class Stand(StrEnum):
    """Of a nomination, for one of its checkers."""

    WAITS = "waits"
    SAID = "said"  # waits for another
    RETURNED = "returned"
    ENOUGH = "enough"  # others have said it
    PASSED = "passed"
    FAILED = "failed"


OPEN = frozenset({Stand.WAITS, Stand.RETURNED})  # whoever asked need not wait for the answer


def stand(state: State, *, own: Verdict | None, said: int) -> Stand:
    """`said`: how many verdicts there are."""
    if state in {State.PASSED, State.FAILED, State.RETURNED}:
        return Stand(state.value)
    if own is not None:
        return Stand.SAID
    return Stand.ENOUGH if said >= CHECKERS else Stand.WAITS


# Blacking out


@dataclass(frozen=True, slots=True)
class Wording:
    """What checkers hid besides names and places, in all cases; what they show, as it is typed."""

    hidden: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()

    def hide(self, typed: str) -> "Wording":
        new = _spelled(typed)
        shown = tuple(one for one in self.shown if one not in new)
        return Wording(_with(self.hidden, new), shown)

    def reveal(self, typed: str) -> "Wording":
        new = _spelled(typed)
        hidden = tuple(one for one in self.hidden if one not in new)
        return Wording(hidden, _with(self.shown, new))


def wording_of(blacked: Mapping[str, Any] | None) -> Wording:
    kept = blacked or {}
    return Wording(tuple(kept.get("hidden", ())), tuple(kept.get("shown", ())))


def blacked(content: Content, names: Iterable[str], wording: Wording) -> dict[str, Any]:
    """What a blind jury reads in place of the texts; `names` are those of people and places."""
    known, hidden = _roots(names), _roots(wording.hidden, names=False)

    def black(said: Any) -> Any:
        if not isinstance(said, str):
            return said
        return _black(said, known, hidden, set(wording.shown))

    return {
        "title": black(content.title),
        "why": black(content.why),
        "answers": {str(number): black(said) for number, said in content.answers.items()},
        "added": black(content.added),
        "hidden": list(wording.hidden),
        "shown": list(wording.shown),
    }


def _black(
    text: str, known: Collection[str], hidden: Collection[str], shown: Collection[str]
) -> str:
    def word(found: re.Match[str]) -> str:
        one = next(words(found[0]), None)
        if one is None or one.plain in shown:
            return found[0]
        tells = _is_known(one, known, found[0][0].isupper()) or _is_hidden(one, hidden)
        return BLACK if tells else found[0]

    without = _CONTACT.sub(lambda found: found[0] if fold(found[0]) in shown else BLACK, text)
    return _SEVERAL.sub(BLACK, _WORD.sub(word, without))


def _is_known(one: Word, roots: Collection[str], capital: bool) -> bool:  # noqa: FBT001 - of the word
    """A name begins with a capital; „daug“ is no form of „Daugai“."""
    same = one.roots.intersection(roots)
    if not capital:
        return any(len(root) >= _RARE for root in same)
    return bool(same) or any(len(root) >= _TELLING and one.plain.startswith(root) for root in roots)


def _is_hidden(one: Word, roots: Collection[str]) -> bool:
    return not one.roots.isdisjoint(roots)


def _roots(texts: Iterable[str], *, names: bool = True) -> frozenset[str]:
    """Of all words; of names without those that every eldership and municipality has."""
    found = [one for text in texts for one in words(text)]
    if names:
        found = [one for one in found if one.roots.isdisjoint(_GENERIC) and len(one.plain) > 1]
    return frozenset(root for one in found for root in one.roots)


def _spelled(typed: str) -> list[str]:
    return list(dict.fromkeys(one.plain for one in words(typed)))


def _with(before: Iterable[str], new: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*before, *new]))
