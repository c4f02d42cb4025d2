"""Questions as the steps of a form: a form's values, and the answers they stand for."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain import polls as rules
from bot.domain.polls import Question
from bot.telegram.forms import Step
from handlers.votes.asking import ask, label
from handlers.votes.fields import answer_of, field_of, value_of


def name_of(question: Question) -> str:
    """Of its step; it lasts as long as drafts do."""
    return f"q{question.id}"


def steps_of(questions: Sequence[Question], values: Mapping[str, Any]) -> tuple[Step, ...]:
    """The questions that somebody with these values is asked."""
    found = rules.asked(questions, answers_of(questions, values))
    return tuple(map(_step, found))


def answers_of(questions: Sequence[Question], values: Mapping[str, Any]) -> dict[int, Any]:
    """Question → answer, of those that are answered."""
    return {
        one.id: answer_of(one, value)
        for one in questions
        if (value := values.get(name_of(one))) is not None
    }


def values_of(questions: Sequence[Question], answers: Mapping[int, Any]) -> dict[str, Any]:
    """The inverse of `answers_of`: what a form begins with; what was left out is passed."""
    given = {one.id: answers.get(one.id) for one in rules.asked(questions, answers)}
    return {
        name_of(one): None if given[one.id] is None else value_of(one, given[one.id])
        for one in questions
        if one.id in given
    }


def _step(question: Question) -> Step:
    return Step(
        name_of(question),
        field_of(question),
        optional=question.optional,
        asks=ask(question),
        label=label(question),
        media=tuple(question.media),
    )
