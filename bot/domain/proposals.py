"""Members' own news items, on their way to an editor."""

from bot.domain.news import State
from bot.domain.taps import Tap

CONCERNS_MAX = 200  # characters
REASON_MAX = 500
WAITING_MAX = 5  # of one member that nobody has decided

# What became of it, as its proposer is told.
STANDS = {
    State.PROPOSED: "waiting",
    State.DECLINED: "declined",
    State.STARTED: "published",
    State.WITHDRAWN: "withdrawn",
    State.CANCELLED: "dropped",
}


def stands(state: State) -> str:
    """What the texts call it; from an editor's draft until it is sent, it is being prepared."""
    return STANDS.get(state, "prepared")


class ReadProposal(Tap, prefix="ir"):
    proposal: int


class TakeProposal(Tap, prefix="it"):
    """Becomes the editor's draft."""

    proposal: int


class DeclineProposal(Tap, prefix="ix"):
    """Asks for the reason first."""

    proposal: int
