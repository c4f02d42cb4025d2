"""Which county hosts the national rally: each time another one (measure 5.2 of the strategy)."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.domain.counties import County
from bot.domain.taps import Tap


def in_turn(counties: Sequence[str], hosted: Mapping[str, datetime]) -> list[str]:
    """The counties, those that never hosted first, then those that did so longest ago.

    `counties` are in the order in which equals shall stand; `hosted` is when each did so last.
    """
    never = [one for one in counties if one not in hosted]
    return [*never, *sorted((one for one in counties if one in hosted), key=hosted.__getitem__)]


class OpenHosts(Tap, prefix="y1"):
    """Who hosts the rally."""

    meeting: int


class ChooseHost(Tap, prefix="y2"):
    meeting: int
    county: County
