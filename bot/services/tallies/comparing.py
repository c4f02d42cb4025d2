"""A poll that repeats an earlier one: what came of the same questions then."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.actors import Actor
from bot.domain.errors import Refusal
from bot.domain.messages import Words, words
from bot.domain.polls import Question
from bot.domain.tallies import Tally
from bot.services import polls
from bot.services.tallies.counting import counted
from bot.services.tallies.saying import brief
from storage.base import Tx
from storage.polls import Poll


@dataclass(frozen=True, slots=True)
class Earlier:
    """When it ended, and of each question of today that was asked then too what came of it."""

    when: datetime | None
    tallies: Mapping[int, Tally]

    def said(self, question: Question) -> list[Words]:
        """A line; none for a question that was not asked then."""
        tally = self.tallies.get(question.id)
        figures = None if tally is None else brief(tally)
        if figures is None:
            return []
        return [words("tallies.earlier", when=self.when, figures=figures)]


NOTHING = Earlier(None, {})


async def earlier(tx: Tx, actor: Actor, poll: Poll, now: datetime) -> Earlier:
    """For whoever may see those results too; else there is nothing to compare."""
    if poll.earlier_id is None:
        return NOTHING
    try:
        mine = await polls.mine(tx, actor, poll.earlier_id, now)
    except Refusal:
        return NOTHING
    if not mine.may_see:
        return NOTHING
    found = await counted(tx, mine.poll)
    then = {_same(one.question): one for one in found.tallies}
    today = await polls.questions(tx, poll.id)
    same = {one.id: then[_same(one)] for one in today if _same(one) in then}
    return Earlier(mine.poll.closes_at, same)


def _same(question: Question) -> tuple[object, ...]:
    """Questions that can be compared: the same words, the same options."""
    return (question.kind, question.text, tuple(question.options))
