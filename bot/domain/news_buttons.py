"""The buttons by which news is written and sent."""

from bot.domain.news import Channel, Option
from bot.domain.taps import Tap


class OpenBroadcast(Tap, prefix="bo"):
    page: int = 0


class WriteNews(Tap, prefix="bn"):
    pass


class ShowNews(Tap, prefix="bv"):
    """As it will arrive, and then its card."""

    news: int


class TryNews(Tap, prefix="bt"):
    """The very message, to oneself."""

    news: int


class ShowAudience(Tap, prefix="bw"):
    """Who it is for by name; `place` is a county's number, 0 for all."""

    news: int
    place: int
    page: int = 0


class EditNews(Tap, prefix="be"):
    """Asks what is to be changed."""

    news: int


class EditContent(Tap, prefix="bm"):
    news: int


class EditAudience(Tap, prefix="ba"):
    news: int


class OpenChannels(Tap, prefix="bh"):
    news: int


class SwitchChannel(Tap, prefix="bc"):
    news: int
    channel: Channel
    on: bool


class OpenOptions(Tap, prefix="bi"):
    news: int


class SwitchOption(Tap, prefix="bq"):
    news: int
    option: Option
    on: bool


class SendNews(Tap, prefix="bs"):
    """As it was shown: `rev` is the item's, `mark` that of its receivers."""

    news: int
    rev: int
    mark: int
    sure: bool


class PlanNews(Tap, prefix="bd"):
    """Asks when."""

    news: int
    rev: int
    mark: int


class ScheduleNews(Tap, prefix="bl"):
    """`minute` is the time, in minutes since 1970."""

    news: int
    rev: int
    mark: int
    minute: int
    sure: bool


class TakeBack(Tap, prefix="bu"):
    """From its plan, or from whoever is to approve it."""

    news: int


class DropNews(Tap, prefix="bx"):
    """Asks first; `sure` does it."""

    news: int
    sure: bool


class ApproveNews(Tap, prefix="by"):
    news: int
    rev: int
    mark: int


class ReturnNews(Tap, prefix="br"):
    """Asks why."""

    news: int
