"""Answers to named polls: one a member and question."""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from bot.domain.polls import Question, QuestionKind
from storage import polls
from storage.base import Tx, as_dict, metadata, upsert

answers = sa.Table(
    "poll_answers",
    metadata,
    sa.Column("question_id", sa.ForeignKey("poll_questions.id"), primary_key=True),
    sa.Column("member_id", sa.ForeignKey("members.id"), primary_key=True),
    sa.Column("poll_id", sa.ForeignKey("polls.id"), nullable=False),
    sa.Column("answer", sa.JSON, nullable=False),  # as `bot.domain.polls.Question` says
    sa.Index("ix_poll_answers_poll", "poll_id", "member_id"),
)


async def write(
    tx: Tx, poll_id: int, member_id: int, given: Mapping[int, Any], *, first: bool = False
) -> None:
    """Question → answer, in place of all that the member answered before; `first`: nothing was."""
    if not first:
        mine = (answers.c.poll_id == poll_id) & (answers.c.member_id == member_id)
        await tx.execute(answers.delete().where(mine & answers.c.question_id.not_in(given)))
    if not given:
        return
    await tx.execute(
        _put(tx),
        [
            {"question_id": one, "member_id": member_id, "poll_id": poll_id, "answer": answer}
            for one, answer in given.items()
        ],
    )


_PUT: dict[str, sa.Insert] = {}  # by engine: put together once, it costs half


def _put(tx: Tx) -> sa.Insert:
    name = tx.dialect.name
    if name not in _PUT:
        statement = upsert(tx, answers)
        _PUT[name] = statement.on_conflict_do_update(
            index_elements=[answers.c.question_id, answers.c.member_id],
            set_={"answer": statement.excluded.answer},
        )
    return _PUT[name]


async def of_member(tx: Tx, poll_id: int, member_id: int) -> dict[int, Any]:
    """Question → answer."""
    found = await tx.execute(
        sa.select(answers.c.question_id, answers.c.answer).where(
            answers.c.poll_id == poll_id, answers.c.member_id == member_id
        )
    )
    return {row.question_id: row.answer for row in found}


async def of_poll(tx: Tx, poll_id: int) -> dict[int, dict[int, Any]]:
    """Member → question → answer."""
    found = await tx.execute(
        sa.select(answers.c.member_id, answers.c.question_id, answers.c.answer)
        .where(answers.c.poll_id == poll_id)
        .order_by(answers.c.member_id)
    )
    by_member: dict[int, dict[int, Any]] = {}
    for member_id, question_id, answer in found:
        by_member.setdefault(member_id, {})[question_id] = answer
    return by_member


async def questions(tx: Tx, member_id: int) -> dict[int, Question]:
    """All that the member has answered, of whatever poll."""
    columns = [polls.questions.c[name] for name in Question.__dataclass_fields__]
    mine = polls.questions.join(answers, answers.c.question_id == polls.questions.c.id)
    found = await tx.execute(
        sa.select(*columns).select_from(mine).where(answers.c.member_id == member_id)
    )
    return {
        row.id: Question(**as_dict(row) | {"kind": QuestionKind[row.kind.upper()]}) for row in found
    }
