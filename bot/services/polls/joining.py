"""A poll of several counties: each other county's lead says first whether theirs takes part."""

from datetime import datetime

from bot.domain.actors import Can
from bot.domain.audience import Audience
from bot.domain.errors import Refusal, Stale
from bot.domain.messages import Words, tap, words
from bot.domain.poll_buttons import ManagePoll
from bot.domain.polls import CELL_MIN, SHORTEST, Question, State
from bot.services import audience
from bot.services.joining import Joining
from bot.services.polls.asking import NOUN, start
from storage import polls
from storage.base import Tx
from storage.polls import Poll


async def shown(tx: Tx, poll_id: int) -> list[Question]:
    """The questions, for whoever is asked to join in. Raises Stale."""
    poll = await polls.get(tx, poll_id)
    if poll is None or poll.state in {State.DRAFT, State.CANCELLED}:
        raise Stale
    return await polls.questions_of(tx, poll_id)


async def _hindrance(tx: Tx, poll: Poll, asked: Audience, now: datetime) -> Refusal | None:
    if poll.closes_at is not None and poll.closes_at < now + SHORTEST:
        return Refusal("polls.joint-late")
    total = len(await audience.members(tx, asked, now.date()))
    if poll.anonymous and total < CELL_MIN:
        return Refusal("polls.too-few-anonymous", least=CELL_MIN)
    return None if total else Refusal("polls.nobody")


async def _said(tx: Tx, poll: Poll) -> Words:
    count = len(await polls.questions_of(tx, poll.id))
    how = "anonymous" if poll.anonymous else "named"
    return words(f"polls.joint-{how}", count=count)


JOINING = Joining[Poll](
    NOUN,
    "poll",
    Can.ASK_POLLS,
    lambda part: f"polls.joint-{part}",
    polls.get,
    polls.change,
    _said,
    _hindrance,
    start,
    lambda number: tap("polls.to-card", ManagePoll(number)),
)
