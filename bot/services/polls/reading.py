"""A poll as a member finds it: whether it asks them, whether it is open, what they may see."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain import polls as rules
from bot.domain.actors import Actor, Can, Nationwide
from bot.domain.errors import Stale, require
from bot.domain.polls import State
from bot.services.polls.items import manages
from storage import ballots, polls
from storage.base import Tx
from storage.polls import Asked, Poll


@dataclass(frozen=True, slots=True)
class Mine:
    """A poll for one reader. `asked` is None for whom it does not ask."""

    poll: Poll
    asked: Asked | None
    is_open: bool
    is_over: bool
    is_asker: bool
    may_see: bool  # its results
    few: bool = False  # have answered an anonymous one that is over: nobody sees results

    @property
    def may_answer(self) -> bool:
        """Whether an answer counts now; an anonymous one is final."""
        final = self.poll.anonymous and self.asked is not None and self.asked.answered
        return self.is_open and self.asked is not None and not final


async def mine(tx: Tx, actor: Actor, poll_id: int, now: datetime) -> Mine:
    """A poll that was sent, for anybody who belongs: who it is shown to is for the caller to say.

    Raises Stale where there is none, NotAllowed for strangers.
    """
    require(actor, Can.FOLLOW)
    poll = await polls.get(tx, poll_id)
    if poll is None or poll.state not in rules.SENT:
        raise Stale
    found = None
    if actor.member_id is not None:
        found = await polls.is_asked(tx, poll_id, actor.member_id)
    is_over = rules.is_over(poll.state, poll.closes_at, now)
    is_asker = poll.author_id == actor.account_id and await manages(tx, actor, poll)
    few = poll.anonymous and is_over and await ballots.are_few(tx, poll.id)
    concerned = found is not None or is_asker or actor.may(Can.SEE_TOTALS, Nationwide())
    shown = poll.state is not State.CANCELLED and rules.may_see(
        poll.sight,
        over=is_over,
        answered=found is not None and found.answered,
        asker=is_asker,
        anonymous=poll.anonymous,
        few=few,
    )
    is_open = rules.is_open(poll.state, poll.closes_at, now)
    return Mine(poll, found, is_open, is_over, is_asker, concerned and shown, few)
