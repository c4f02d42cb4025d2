"""Typed text as numbers, words and signs; and which of its pairs of numbers may be dates."""

import re
from dataclasses import dataclass

from bot.domain.folding import LABEL_MAX, unmarked
from bot.domain.moments import vocabulary as known

_SIGNS = {"½": ",5", "–": "-", "—": "-", "−": "-", "‒": "-", "‐": "-", "‑": "-"}  # noqa: RUF001 - what people type
_TOKEN = re.compile(r"[0-9]+|[^\W\d_]+|[-./:,]")
MONTHS = 12
DAYS = 31


@dataclass(frozen=True, slots=True)
class Token:
    """A number, a word or a sign. `glued` to the one before, with no space between."""

    text: str
    glued: bool

    @property
    def is_number(self) -> bool:
        return self.text.isdecimal()

    @property
    def is_word(self) -> bool:
        return self.text.isalpha()


@dataclass(frozen=True, slots=True)
class Pair:
    """Two numbers that may be a month and a day, at a place among the tokens."""

    at: int
    sign: str
    month_first: tuple[int, int] | None  # month, day
    day_first: tuple[int, int] | None

    @property
    def is_clear(self) -> bool:
        return self.month_first is None or self.day_first in {None, self.month_first}


def split(text: str) -> list[Token]:
    """None of a text too long to be a time."""
    if len(text) > LABEL_MAX:
        return []
    for typed, sign in _SIGNS.items():
        text = text.replace(typed, sign)
    plain = unmarked(text)
    found, end = [], -1
    for match in _TOKEN.finditer(plain):
        found.append(Token(match[0], glued=match.start() == end))
        end = match.end()
    return found


def pairs(tokens: list[Token]) -> list[Pair]:
    """„11-28“, „28.11“, „3/4“: not of three numbers, nor with minutes or a unit after it.

    With a dash the month is first, as in ISO 8601 and the Lithuanian short form; with a dot or a
    slash both orders are in use.
    """
    return [pair for at in range(len(tokens) - 2) if (pair := _pair(tokens, at)) is not None]


def _pair(tokens: list[Token], at: int) -> Pair | None:
    first, sign, second = tokens[at : at + 3]
    if not (first.is_number and second.is_number and sign.text in {"-", ".", "/"}):
        return None
    if not (sign.glued and second.glued) or _goes_on(tokens, at, sign.text):
        return None
    if at + 3 < len(tokens) and _says_otherwise(tokens[at + 3].text):
        return None
    a, b = int(first.text), int(second.text)
    month_first = (a, b) if _is_day(a, b) else None
    day_first = (b, a) if _is_day(b, a) else None
    if sign.text == "-" and month_first is not None:
        day_first = None
    if month_first is None and day_first is None:
        return None
    return Pair(at, sign.text, month_first, day_first)


def _goes_on(tokens: list[Token], at: int, sign: str) -> bool:
    """Whether the pair is a part of more numbers: „2026-11-28“, „10-13:30“; not „3.04-5.04“."""
    before = [one.text for one in tokens[max(at - 1, 0) : at] if tokens[at].glued]
    after = [
        one.text for one in tokens[at + 3 : at + 4] if one.glued and _number_at(tokens, at + 4)
    ]
    return any(one in {sign, ":"} or (sign == "-" and one in {".", "/"}) for one in before + after)


def _says_otherwise(word: str) -> bool:
    """„10-13 val.“ are hours, „3-5 d.“ and „3-5 gruodžio“ days."""
    words = known.HOUR | known.LONG | known.DAY
    return word in words or known.month_of(word) is not None


def _number_at(tokens: list[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].glued and tokens[at].is_number


def _is_day(month: int, day: int) -> bool:
    return 1 <= month <= MONTHS and 1 <= day <= DAYS
