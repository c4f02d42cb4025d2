"""A named poll for whoever answers it: what is asked, what they have answered, why they cannot."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain import polls as rules
from bot.domain.actors import Actor, Can
from bot.domain.errors import Refusal, Stale, require
from bot.domain.news_text import shortened
from bot.domain.polls import Question, State
from bot.services.audience import counties_of
from bot.services.polls import Mine, mine
from bot.services.polls.cards import is_on_card
from storage import polls, territories, votes
from storage.base import Tx
from storage.polls import Asked, Poll

TITLE_SHOWN = 60  # characters: an alert holds 200


@dataclass(frozen=True, slots=True)
class Own:
    """A poll and what its reader has answered: question → answer, empty before they have."""

    mine: Mine
    asked: Asked
    questions: Sequence[Question]
    answers: Mapping[int, Any]

    @property
    def poll(self) -> Poll:
        return self.mine.poll

    @property
    def by_tap(self) -> bool:
        """Whether the card itself asks."""
        return len(self.questions) == 1 and is_on_card(self.questions[0])


async def own(tx: Tx, actor: Actor, poll_id: int, now: datetime) -> Own:
    """A named poll that asks the actor, whether it is open or not.

    Raises NotAllowed, Stale, and a Refusal that says why it does not ask them.
    """
    found, asked = await asking(tx, actor, poll_id, now)
    if found.poll.anonymous:
        raise Refusal("votes.anonymous")
    questions = await polls.questions_of(tx, poll_id)
    given = {}
    if asked.answered:
        given = await votes.of_member(tx, poll_id, asked.member_id)
    return Own(found, asked, questions, given)


async def asking(tx: Tx, actor: Actor, poll_id: int, now: datetime) -> tuple[Mine, Asked]:
    """A poll that asks the actor, named or anonymous, open or not. Raises as `own`."""
    require(actor, Can.ANSWER_POLLS)
    found = await _sent(tx, actor, poll_id, now)
    if found.asked is None:
        raise await _not_asked(tx, actor, found.poll)
    return found, found.asked


async def is_anonymous(tx: Tx, poll_id: int) -> bool:
    poll = await polls.get(tx, poll_id)
    return poll is not None and poll.anonymous


async def to_answer(tx: Tx, actor: Actor, poll_id: int, now: datetime) -> Own:
    """As `own`, while it can be answered. Raises a Refusal that says since when it cannot."""
    found = await own(tx, actor, poll_id, now)
    must_be_open(found.poll, now)
    return found


def must_be_open(poll: Poll, now: datetime) -> None:
    """By the time, not by a job that has run. Raises Refusal."""
    title = shortened(poll.title, TITLE_SHOWN)
    if poll.state is State.CANCELLED:
        raise Refusal("votes.cancelled", title=title)
    if not rules.is_open(poll.state, poll.closes_at, now):
        raise Refusal("votes.over", title=title, when=poll.closes_at)


async def _sent(tx: Tx, actor: Actor, poll_id: int, now: datetime) -> Mine:
    try:
        return await mine(tx, actor, poll_id, now)
    except Stale:
        if await polls.get(tx, poll_id) is None:
            raise
        raise Refusal("votes.only-test") from None


async def _not_asked(tx: Tx, actor: Actor, poll: Poll) -> Refusal:
    """Why it does not ask this member: it is for others, or they came later."""
    elsewhere = poll.audience.counties(await counties_of(tx))
    if elsewhere and actor.seat is not None and actor.seat.county not in elsewhere:
        names = await territories.county_names(tx)
        places = ", ".join(names[code] for code in elsewhere)
        return Refusal("votes.other-county", places=places)
    if poll.started_at is None:  # called off before it was sent
        return Refusal("votes.only-test")
    return Refusal("votes.not-asked", since=poll.started_at)
