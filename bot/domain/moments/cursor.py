"""Where reading has come to among the tokens, and what was said so far."""

from collections.abc import Mapping

from bot.domain.moments import vocabulary as known
from bot.domain.moments.said import Said
from bot.domain.moments.tokens import Token

TENS = (20, 30)
ONES = 9
DIGITS = 2  # of a day, an hour, minutes


class Cursor:
    """One reading of the tokens, in which the pairs at `dates` are a month and a day.

    Places are counted from where reading has come to; before the first token and after the last
    there is nothing, and no text.
    """

    def __init__(self, tokens: list[Token], dates: Mapping[int, tuple[int, int]]) -> None:
        self._tokens = tokens
        self._dates = dates
        self.at = 0
        self.ends = [Said()]

    @property
    def is_done(self) -> bool:
        return self.at >= len(self._tokens)

    @property
    def said(self) -> Said:
        """What is said of the end that is being read."""
        return self.ends[-1]

    @property
    def date(self) -> tuple[int, int] | None:
        return self._dates.get(self.at)

    def text(self, place: int = 0) -> str:
        at = self.at + place
        return self._tokens[at].text if 0 <= at < len(self._tokens) else ""

    def word(self, place: int = 0) -> str:
        text = self.text(place)
        return text if text.isalpha() else ""

    def digits(self, place: int = 0, *, most: int = 99) -> str:
        text = self.text(place)
        return text if text.isdecimal() and len(text) <= most else ""

    def is_glued(self, place: int = 0) -> bool:
        at = self.at + place
        return at < len(self._tokens) and self._tokens[at].glued

    def take(self, count: int = 1) -> bool:
        self.at += count
        return True

    def skip(self, *texts: str) -> None:
        while not self.is_done and self.text() in texts:
            self.at += 1

    def number(self, place: int = 0) -> tuple[int, int] | None:
        """A number of up to two digits, or in words, and how many tokens it is."""
        if self.digits(place):
            digits = self.digits(place, most=DIGITS)
            return (int(digits), 1) if digits else None
        word = self.word(place)
        if not word or known.weekday_of(word) is not None or known.month_of(word) is not None:
            return None
        value, following = known.number_of(word), self.word(place + 1)
        if value is None:
            return None
        more = 0 if known.weekday_of(following) is not None else known.number_of(following) or 0
        return (value + more, 2) if value in TENS and 1 <= more <= ONES else (value, 1)

    def is_clock(self, place: int = 0) -> bool:
        """„14:30“, „14.30“, „14,30“: two numbers with nothing between them but the sign."""
        sign = self.text(place + 1)
        if sign not in {":", ".", ","} or not self.digits(place, most=DIGITS):
            return False
        if len(self.digits(place + 2)) != DIGITS:
            return False
        goes_on = self.is_glued(place + 3) and self.text(place + 3) in {":", sign}
        goes_on = goes_on and bool(self.digits(place + 4)) and self.is_glued(place + 4)
        glued = self.is_glued(place + 1) and self.is_glued(place + 2)
        return glued and (sign == ":" or not goes_on)

    def is_unit(self, place: int = 0) -> bool:
        """Whether a unit is there that makes the number before it an hour."""
        return self.word(place) in known.HOUR
