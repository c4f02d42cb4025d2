"""Results as files, and what was said in own words: the buttons."""

from bot.domain.taps import Tap


class SendChart(Tap, prefix="uc"):
    """A picture of one question, by its place; of 0 who takes part."""

    poll: int
    place: int


class SendCharts(Tap, prefix="ud"):
    """All of them, a page each."""

    poll: int


class SendTable(Tap, prefix="ux"):
    poll: int
