"""The buttons of a juror's deck."""

from bot.domain.scores import Level
from bot.domain.taps import Tap


class ShowCard(Tap, prefix="wsc"):
    """One nomination of the deck."""

    nomination: int
    level: Level


class GivePoints(Tap, prefix="wsg"):
    """By one criterion; kept at once."""

    nomination: int
    level: Level
    criterion: int
    points: int


class Abstain(Tap, prefix="wsa"):
    """It is asked once more first."""

    nomination: int
    level: Level
    sure: bool


class Recuse(Tap, prefix="wsr"):
    """Asks why; the juror alone cannot undo it."""

    nomination: int
    level: Level


class Comment(Tap, prefix="wsm"):
    nomination: int
    level: Level


class SeeWhole(Tap, prefix="wsx"):
    """Everything the nomination says and brings."""

    nomination: int
    level: Level


class SeeEvidence(Tap, prefix="wse"):
    """A published entry it brings; `place` is counted from 1."""

    nomination: int
    level: Level
    place: int


class SeeAttached(Tap, prefix="wsf"):
    """Its own photos and documents."""

    nomination: int
    level: Level


class ListDeck(Tap, prefix="wsl"):
    """All nominations of the deck, and what was said of each."""

    contest: int
    level: Level
    page: int
