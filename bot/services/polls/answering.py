"""Who has answered a poll, by name: for whoever asked it, for a lead of the own county.

Of an anonymous one only once it is over, as its promise says; what was chosen never.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain import polls as rules
from bot.domain.actors import Actor, Can, Nationwide
from bot.domain.errors import Refusal, Stale, require
from bot.domain.folding import alphabetical
from bot.services.audience import own_counties
from bot.services.polls.items import manages
from storage import directory, polls
from storage.base import Tx
from storage.polls import Poll


@dataclass(frozen=True, slots=True)
class Answered:
    """Names in alphabetical order; `gone` are those who have left the roster since."""

    poll: Poll
    names: Sequence[str]
    gone: int


def may_be_told(poll: Poll, now: datetime) -> bool:
    """Whether it may be known yet who has answered."""
    return not poll.anonymous or rules.is_over(poll.state, poll.closes_at, now)


async def who(
    tx: Tx, actor: Actor, poll_id: int, *, answered: bool, now: datetime, today: date
) -> Answered:
    """Those who have, or have not. Raises NotAllowed, Stale; Refusal before it may be known."""
    require(actor, Can.ASK_POLLS)
    poll = await polls.get(tx, poll_id)
    if poll is None or poll.state not in rules.SENT:
        raise Stale
    everywhere = actor.may(Can.ASK_POLLS, Nationwide()) or await manages(tx, actor, poll)
    own = own_counties(actor, Can.ASK_POLLS)
    asked = [one for one in await polls.all_asked(tx, poll_id) if everywhere or one.county in own]
    if not asked:
        raise Stale
    if not may_be_told(poll, now):
        raise Refusal("polls.who-later", title=poll.title, until=poll.closes_at)
    labels = {one.member_id: one.label for one in await directory.everybody(tx, today)}
    mine = [one.member_id for one in asked if one.answered is answered]
    names = sorted((labels[one] for one in mine if one in labels), key=alphabetical)
    return Answered(poll, names, sum(one not in labels for one in mine))
