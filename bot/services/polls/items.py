"""Polls as they are made: each time by whoever may ask all of whom it asks."""

from datetime import datetime, timedelta
from typing import Any

from bot.domain.actors import Actor, Can
from bot.domain.audience import Audience
from bot.domain.errors import Stale, require
from bot.domain.polls import Question, QuestionKind, Sight
from bot.services.audience import check
from storage import polls
from storage.base import Tx
from storage.polls import Poll

__all__ = ["Poll", "Question"]

LASTS = timedelta(days=7)  # unless the author says otherwise


async def create(
    tx: Tx, actor: Actor, title: str, audience: Audience, now: datetime, **columns: Any
) -> int:
    """The number of the new poll, a draft. Raises NotAllowed."""
    await check(tx, actor, Can.ASK_POLLS, audience)
    empty = {"sight": Sight.CLOSED.code, "lasts": LASTS // timedelta(hours=1)}
    made = empty | {
        "author_id": actor.account_id,
        "title": title,
        "audience": audience.as_json(),
        "created_at": now,
    }
    return await polls.add(tx, **(made | columns))


async def get(tx: Tx, actor: Actor, poll_id: int) -> Poll:
    """A poll, for whoever may ask all of whom it asks. Raises NotAllowed, Stale."""
    require(actor, Can.ASK_POLLS)
    poll = await polls.get(tx, poll_id)
    if poll is None:
        raise Stale
    await check(tx, actor, Can.ASK_POLLS, poll.audience)
    return poll


async def add_question(tx: Tx, poll: Poll, kind: QuestionKind, text: str, **columns: Any) -> int:
    """Below those there are; the number of the question."""
    position = len(await polls.questions_of(tx, poll.id)) + 1
    return await polls.add_question(tx, poll.id, position=position, kind=kind, text=text, **columns)


async def questions(tx: Tx, poll_id: int) -> list[Question]:
    """In their order."""
    return await polls.questions_of(tx, poll_id)
