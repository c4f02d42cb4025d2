"""The buttons of ratings."""

from bot.domain.ratings import Question
from bot.domain.taps import Tap


class Rate(Tap, prefix="hbp"):
    """An answer by one tap; `points` from 1 to 5."""

    meeting: int
    question: Question
    points: int


class AddWord(Tap, prefix="hbw"):
    """A word in one's own words."""

    meeting: int


class ShowRatings(Tap, prefix="hbs"):
    """What came of it, without names, for whoever called the meeting."""

    meeting: int
