"""The buttons of nominations that its messages carry."""

from bot.domain.taps import Tap


class AcceptNomination(Tap, prefix="wna"):
    """The nominee's yes."""

    nomination: int


class DeclineNomination(Tap, prefix="wnd"):
    """The nominee's no; it is asked once more first."""

    nomination: int
    sure: bool


class WithdrawNomination(Tap, prefix="wnw"):
    """By nominator or nominee; it is asked once more first."""

    nomination: int
    sure: bool


class ChangeNomination(Tap, prefix="wnc"):
    """Its nominator says it otherwise."""

    nomination: int


class AddToNomination(Tap, prefix="wnx"):
    """Its nominee adds words and files."""

    nomination: int


class SeeFiles(Tap, prefix="wnf"):
    """What is attached to it."""

    nomination: int


class NominateIn(Tap, prefix="wni"):
    """A new nomination in that contest; `report` is the entry it begins with, 0 is none."""

    contest: int
    report: int
