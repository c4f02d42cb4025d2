"""How many a poll would ask, and what stands in the way: shown before anything leaves."""

from collections.abc import Sequence
from datetime import date, datetime

from bot.domain.asking import limits_fit, misplaced
from bot.domain.audience import AudienceKind
from bot.domain.errors import Refusal
from bot.domain.messages import Words, words
from bot.domain.polls import CELL_MIN, QUESTIONS_MAX, Question
from bot.services import audience
from bot.services.audience import Count
from bot.services.polls.asking import closes_at, groups_of
from storage.base import Tx
from storage.polls import Poll

__all__ = ["closes_at"]


async def count(tx: Tx, poll: Poll, today: date) -> Count:
    people = await audience.members(tx, poll.audience, today)
    return Count(poll.audience, people, await groups_of(tx, poll), None, privately=True)


def hindrance(
    poll: Poll, questions: Sequence[Question], counted: Count, until: datetime, now: datetime
) -> Refusal | None:
    """Why it cannot go as it is, to be open until then; None where it can."""
    if not questions:
        return Refusal("polls.no-questions")
    if len(questions) > QUESTIONS_MAX:
        return Refusal("polls.questions-many", most=QUESTIONS_MAX)
    for one in questions:
        if not limits_fit(one.kind, one.count, one.least, one.most):
            return Refusal("polls.limits-misfit", number=str(one.position))
    if not counted.total:
        return Refusal("polls.nobody")
    if not counted.accounts and not counted.groups:
        return Refusal("polls.nowhere")
    if poll.anonymous and counted.total < CELL_MIN:
        return Refusal("polls.too-few-anonymous", least=CELL_MIN)
    return misplaced(until, now)


def doubts(counted: Count) -> list[Words]:
    """What is to be confirmed once more."""
    if not counted.is_few:
        return []
    return [words("polls.doubt-few", count=counted.total, sent=len(counted.accounts))]


def parts(counted: Count) -> dict[str, tuple[int, int]]:
    """County → nobody of so many has answered: what its card shows at the beginning."""
    found: dict[str, tuple[int, int]] = {}
    for one in counted.people:
        found[one.county] = (0, found.get(one.county, (0, 0))[1] + 1)
    return found


def has_no_groups(poll: Poll) -> bool:
    """Whether no group is of its audience: a part of a county and a role have none."""
    return poll.audience.kind in {AudienceKind.MUNICIPALITIES, AudienceKind.ROLES}
