"""What was said in own words: read, looked for, put in groups by hand, quoted with consent.

Buttons name an answer by the number of its author's line in a named poll, in an anonymous one by
its random key; for whoever may not know the author by its text.
"""

from bot.domain.folding import fold
from bot.domain.taps import INT_MAX, Tap

GROUP_MAX = 40  # characters of a group's name: it is a button too
GROUPS_MAX = 20
ALL, NONE = 0, -1  # in place of a group: every answer, those that are in no group


class ReadWords(Tap, prefix="ur"):
    """The answers to a question, by its place in the poll, page by page."""

    poll: int
    place: int
    group: int = ALL
    page: int = 0


class OpenWords(Tap, prefix="u1"):
    """One of them, whole."""

    poll: int
    place: int
    answer: int


class QuoteWords(Tap, prefix="uz"):
    """A text ready to copy; only where its author allowed it."""

    poll: int
    place: int
    answer: int


class SearchWords(Tap, prefix="us"):
    poll: int
    place: int


class WordGroups(Tap, prefix="ug"):
    """The groups, with how many are in each."""

    poll: int
    place: int


class ChooseGroup(Tap, prefix="uh"):
    """Asks which group the answer shall be in."""

    poll: int
    place: int
    answer: int


class PutInGroup(Tap, prefix="up"):
    """Group 0: take it out."""

    poll: int
    place: int
    answer: int
    group: int


class NameGroup(Tap, prefix="u2"):
    """A new group, and the answer in it."""

    poll: int
    place: int
    answer: int


def number_of(key: str) -> int:
    """A key in hex as a button carries it."""
    return int(key, 16) % INT_MAX


def matches(text: str, sought: str) -> bool:
    """Whether each word that is sought is the beginning of one in the text."""
    found = fold(text).split()
    wanted = fold(sought).split()
    return bool(wanted) and all(any(one.startswith(word) for one in found) for word in wanted)
