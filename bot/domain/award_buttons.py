"""The buttons of announcing a contest, and of what everybody in its run is given."""

from bot.domain.taps import Tap


class DraftNews(Tap, prefix="wda"):
    """The announcement as a draft of news: a new one, or the one there is."""

    contest: int


class TakeAwards(Tap, prefix="wdt"):
    """All diplomas and letters of thanks as one file."""

    contest: int


class PickAward(Tap, prefix="wdp"):
    """Whose diploma or letter of thanks is to be taken alone."""

    contest: int
    page: int


class TakeAward(Tap, prefix="wdn"):
    """Of one nomination."""

    nomination: int


class ReadLetter(Tap, prefix="wdl"):
    """What the nominee was written once the winners were announced."""

    nomination: int
