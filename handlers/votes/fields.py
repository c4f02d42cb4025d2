"""The field of a question, for whatever form asks it."""

from typing import Any, Protocol, cast

from bot.domain.messages import Words
from bot.domain.polls import Question, QuestionKind
from bot.telegram.fields import Field
from bot.telegram.routes import Ctx
from handlers.votes.choosing import One, Ranking, Several
from handlers.votes.writing import FreeText, Number


class Answering(Protocol):
    """What the fields of questions have besides: their value is not quite the answer.

    It is never false where there is an answer: „yes“ is the option 0.
    """

    def value(self, answer: Any) -> Any: ...

    def answer(self, value: Any) -> Any: ...


_FIELDS: dict[QuestionKind, type[Any]] = {
    QuestionKind.YES_NO: One,
    QuestionKind.ONE: One,
    QuestionKind.SEVERAL: Several,
    QuestionKind.SCALE: One,
    QuestionKind.RANKING: Ranking,
    QuestionKind.TEXT: FreeText,
    QuestionKind.NUMBER: Number,
}


def field_of(question: Question) -> Field:
    """What reads and shows an answer to the question."""
    return cast("Field", _FIELDS[question.kind](question))


def answer_of(question: Question, value: Any) -> Any:
    """The answer, as `Question` says, of a value of its field."""
    return cast("Answering", field_of(question)).answer(value)


def value_of(question: Question, answer: Any) -> Any:
    """The inverse of `answer_of`."""
    return cast("Answering", field_of(question)).value(answer)


async def said(ctx: Ctx, question: Question, answer: Any) -> Words:
    """An answer in words, for whoever gave it or may see it."""
    return await field_of(question).show(ctx, value_of(question, answer))
