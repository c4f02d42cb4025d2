"""Answering a named poll: checked, written, and counted once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain import polls as rules
from bot.domain.actors import Actor
from bot.domain.errors import Refusal, Stale
from bot.domain.polls import NOUN, Question
from bot.services import live, reminders
from bot.services.polls import key
from bot.services.votes.reading import Own, to_answer
from storage import polls, votes
from storage.base import Tx
from storage.polls import Asked, Poll


@dataclass(frozen=True, slots=True)
class Cast:
    """A ballot that counts. `new`: the first of this member; `changed`: not as it was."""

    poll: Poll
    questions: Sequence[Question]
    answers: Mapping[int, Any]
    new: bool
    changed: bool


async def cast(tx: Tx, actor: Actor, poll_id: int, given: Mapping[int, Any], now: datetime) -> Cast:
    """The actor's answers, in place of all they answered before; question → answer.

    Answers to questions that are not asked of who answers so are dropped. Given again, nothing
    changes. Raises NotAllowed, Stale, Refusal.
    """
    return await _cast(tx, actor, await to_answer(tx, actor, poll_id, now), given, now)


async def vote(
    tx: Tx, actor: Actor, poll_id: int, question_id: int, option: int, now: datetime
) -> Cast:
    """As `cast`, by a tap on the card. Raises NotAllowed, Stale, Refusal."""
    found = await to_answer(tx, actor, poll_id, now)
    if not found.by_tap or found.questions[0].id != question_id:
        raise Stale
    return await _cast(tx, actor, found, {question_id: option}, now)


async def _cast(tx: Tx, actor: Actor, found: Own, given: Mapping[int, Any], now: datetime) -> Cast:
    answers, mine = checked(found.questions, given), found.asked
    changed = not mine.answered or answers != found.answers
    if changed or mine.entered_by is not None:
        await write(tx, mine, answers, now, entered_by=None)
        await reminders.cancel(tx, actor.account_id, key(found.poll.id))
    return Cast(found.poll, found.questions, answers, not mine.answered, changed)


def checked(questions: Sequence[Question], given: Mapping[int, Any]) -> dict[int, Any]:
    """What counts of it. Raises Refusal where an answer is missing or is none."""
    there = {question: answer for question, answer in given.items() if answer is not None}
    answers = {}
    for question in rules.asked(questions, there):
        if question.id in there:
            if not rules.fits(question, there[question.id]):
                raise Refusal("votes.does-not-fit", number=question.position)
            answers[question.id] = there[question.id]
        elif not question.optional:
            raise Refusal("votes.missing", number=question.position)
    return answers


async def write(
    tx: Tx, asked: Asked, answers: Mapping[int, Any], now: datetime, *, entered_by: int | None
) -> None:
    """One ballot a member: in place of what there was. Nobody's rights are asked here."""
    await votes.write(tx, asked.poll_id, asked.member_id, answers, first=not asked.answered)
    await polls.mark(
        tx,
        asked.poll_id,
        asked.member_id,
        answered=True,
        answered_at=now,
        entered_by=entered_by,
    )
    if not asked.answered:  # the card says how many have answered, not what
        await live.changed(tx, NOUN, asked.poll_id)
