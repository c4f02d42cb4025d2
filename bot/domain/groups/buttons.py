"""Buttons about groups: of the screens, and of the cards that leads get."""

from bot.domain.counties import County
from bot.domain.groups import Topic
from bot.domain.taps import Tap


class OpenGroups(Tap, prefix="go"):
    page: int = 0


class PickGroup(Tap, prefix="gp"):
    chat: int


class BindGroup(Tap, prefix="gb"):
    chat: int
    county: County


class BindInstead(Tap, prefix="gi"):
    """The county's former group is let go."""

    chat: int
    county: County


class BindNetwork(Tap, prefix="gn"):
    chat: int
    network: int


class CheckGroup(Tap, prefix="gc"):
    chat: int


class LeaveGroup(Tap, prefix="gu"):
    """Asks whether to let the group go; `sure` does it."""

    chat: int
    sure: bool


class SwitchRemoving(Tap, prefix="gs"):
    """Whether the bot removes strangers by itself; `sure` once that was explained."""

    chat: int
    on: bool
    sure: bool


class MakeTopic(Tap, prefix="gt"):
    chat: int
    topic: int

    @property
    def which(self) -> Topic | None:
        return list(Topic)[self.topic] if 0 <= self.topic < len(Topic) else None


class Decide(Tap, prefix="gd"):
    """About who asked to be let in."""

    chat: int
    user: int
    admit: bool


class Judge(Tap, prefix="gj"):
    """Whether who came in otherwise may stay."""

    chat: int
    user: int
    stays: bool


class CheckRemoval(Tap, prefix="gr"):
    chat: int
    user: int
