"""The questions of a draft: added, changed, moved, taken out."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.actors import Actor
from bot.domain.asking import limits_fit, title_of
from bot.domain.errors import Refusal, Stale
from bot.domain.polls import (
    CLOSED_KINDS,
    QUESTIONS_MAX,
    SCALE,
    Question,
    QuestionKind,
)
from bot.services.polls.items import editable
from storage import asking, polls
from storage.base import Tx
from storage.polls import Poll

__all__ = ["Question"]


async def questions(tx: Tx, poll_id: int) -> list[Question]:
    """In their order."""
    return await polls.questions_of(tx, poll_id)


async def add_question(tx: Tx, poll: Poll, kind: QuestionKind, text: str, **columns: Any) -> int:
    """Below those there are; the number of the question. Raises Refusal above thirty.

    A poll that has lost the question it was called by is called by this one.
    """
    found = await polls.questions_of(tx, poll.id)
    if len(found) >= QUESTIONS_MAX:
        raise Refusal("polls.questions-many", most=QUESTIONS_MAX)
    await _touch(tx, poll, **({} if poll.title else {"title": title_of(text)}))
    return await polls.add_question(
        tx, poll.id, position=len(found) + 1, kind=kind, text=text, **columns
    )


async def one(tx: Tx, actor: Actor, poll_id: int, question_id: int) -> tuple[Poll, Question]:
    """A question of a draft. Raises NotAllowed, Stale."""
    poll = await editable(tx, actor, poll_id)
    found = await polls.questions_of(tx, poll.id)
    question = next((each for each in found if each.id == question_id), None)
    if question is None:
        raise Stale
    return poll, question


async def reword(tx: Tx, actor: Actor, poll_id: int, question_id: int, text: str) -> None:
    """The title follows where it is the first question. Raises NotAllowed, Stale."""
    poll, question = await one(tx, actor, poll_id, question_id)
    await asking.change_question(tx, question.id, text=text)
    named = question.position == 1 and poll.title == title_of(question.text)
    await _touch(tx, poll, **({"title": title_of(text)} if named else {}))


async def reoption(
    tx: Tx, actor: Actor, poll_id: int, question_id: int, options: Sequence[str]
) -> bool:
    """Other options; whether questions that were asked only after one of them are asked of all now.

    Raises NotAllowed, Stale.
    """
    poll, question = await one(tx, actor, poll_id, question_id)
    await asking.change_question(tx, question.id, options=list(options), least=None, most=None)
    loosened = await asking.loosen(tx, question.id)
    await _touch(tx, poll)
    return bool(loosened)


async def limit(
    tx: Tx, actor: Actor, poll_id: int, question_id: int, least: int | None, most: int | None
) -> None:
    """Raises NotAllowed, Stale; Refusal where the options are fewer."""
    poll, question = await one(tx, actor, poll_id, question_id)
    if not limits_fit(question.kind, question.count, least, most):
        raise Refusal("polls.limits-many", count=question.count)
    await asking.change_question(tx, question.id, least=least, most=most)
    await _touch(tx, poll)


async def ease(tx: Tx, actor: Actor, poll_id: int, question_id: int, *, optional: bool) -> None:
    """It may be left out, or not. Raises NotAllowed, Stale."""
    poll, question = await one(tx, actor, poll_id, question_id)
    await asking.change_question(tx, question.id, optional=optional)
    await _touch(tx, poll)


async def illustrate_question(
    tx: Tx, actor: Actor, poll_id: int, question_id: int, media: Sequence[Mapping[str, Any]]
) -> None:
    """Raises NotAllowed, Stale."""
    poll, question = await one(tx, actor, poll_id, question_id)
    await asking.change_question(tx, question.id, media=[dict(file) for file in media])
    await _touch(tx, poll)


def leading(found: Sequence[Question], question: Question) -> list[Question]:
    """The earlier questions after an answer to which it can be asked."""
    return [
        each for each in found if each.position < question.position and each.kind in CLOSED_KINDS
    ]


def answers(question: Question) -> range:
    """What can be answered to a closed one: indexes of options, or points of the scale."""
    if question.kind is QuestionKind.SCALE:
        return range(SCALE[0], SCALE[1] + 1)
    return range(question.count)


async def ask_after(
    tx: Tx, actor: Actor, poll_id: int, question_id: int, after_id: int | None, option: int
) -> None:
    """Only after that answer to an earlier question; None: of everybody.

    Raises NotAllowed, Stale.
    """
    poll, question = await one(tx, actor, poll_id, question_id)
    if after_id is None:
        await asking.change_question(tx, question.id, after_id=None, after_option=None)
    else:
        found = leading(await polls.questions_of(tx, poll.id), question)
        earlier = next((each for each in found if each.id == after_id), None)
        if earlier is None or option not in answers(earlier):
            raise Stale
        await asking.change_question(tx, question.id, after_id=after_id, after_option=option)
    await _touch(tx, poll)


async def move(tx: Tx, actor: Actor, poll_id: int, question_id: int, to: int) -> None:
    """To that place; said twice, it is there. Raises NotAllowed, Stale.

    Refusal where it would come before the question whose answer it depends on.
    """
    poll, question = await one(tx, actor, poll_id, question_id)
    found = [each for each in await polls.questions_of(tx, poll.id) if each.id != question.id]
    if not 1 <= to <= len(found) + 1:
        raise Stale
    if to == question.position:
        return
    found.insert(to - 1, question)
    seen: set[int] = set()
    for each in found:
        if each.after_id is not None and each.after_id not in seen:
            raise Refusal("polls.move-before")
        seen.add(each.id)
    await _number(tx, found)
    await _touch(tx, poll, **_title(poll, question, found))


async def drop_question(tx: Tx, actor: Actor, poll_id: int, question_id: int) -> None:
    """Raises NotAllowed, Stale."""
    poll, question = await one(tx, actor, poll_id, question_id)
    await asking.drop_question(tx, question.id)
    found = await polls.questions_of(tx, poll.id)
    await _number(tx, found)
    await _touch(tx, poll, **_title(poll, question, found))


def _title(poll: Poll, moved: Question, found: Sequence[Question]) -> dict[str, str]:
    """Of a poll called by its first question: that of the one that is first now, or none."""
    if moved.position != 1 or poll.title != title_of(moved.text):
        return {}
    return {"title": title_of(found[0].text) if found else ""}


async def _number(tx: Tx, found: Sequence[Question]) -> None:
    for position, each in enumerate(found, 1):
        if each.position != position:
            await asking.change_question(tx, each.id, position=position)


async def _touch(tx: Tx, poll: Poll, **columns: Any) -> None:
    """What was seen of the poll before is another one."""
    await polls.change(tx, poll.id, rev=poll.rev + 1, **columns)
