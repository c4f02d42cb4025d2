"""What was answered to a contest's own questions, in words, for whoever reads the nomination."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.messages import Words, words
from bot.domain.news_text import shortened
from bot.domain.nominations import Question, QuestionKind


def answered(
    questions: Sequence[Question], answers: Mapping[int, Any], most: int | None = None
) -> list[tuple[Question, Words]]:
    """Each with its answer, of at most so many characters; without those that were skipped.

    `answers` are by the number of the question.
    """
    return [
        (one, _said(one, given, most))
        for one in questions
        if (given := answers.get(one.id)) not in {None, ""}
    ]


def _said(question: Question, given: Any, most: int | None) -> Words:
    """A number as the reader's language writes it; one that was blacked out is a text."""
    if question.kind is QuestionKind.NUMBER and isinstance(given, int | float):
        return words("nominations.number", number=given)
    text = str(given)
    return words("common.verbatim", text=text if most is None else shortened(text, most))
