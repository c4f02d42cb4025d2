"""The buttons of the members' vote; none says what is chosen."""

from bot.domain.scores import Level
from bot.domain.taps import Tap


class VoteIn(Tap, prefix="wvi"):
    """One category: what there is to choose from, or the choice that was begun."""

    contest: int
    level: Level
    category: int


class SeeOffered(Tap, prefix="wvf"):
    """The photos and documents of a nomination one may vote for."""

    nomination: int
    level: Level


class SeeTurnout(Tap, prefix="wvt"):
    """For keepers: how many have voted."""

    contest: int


class CheckVote(Tap, prefix="wvc"):
    """One's own ballots by their codes, once the result is out."""

    contest: int
