"""An answer in words: for its author, for tables, for whoever may see it."""

from typing import Any

from bot.domain.messages import Joined, Words, words
from bot.domain.polls import YES_NO_OPTIONS, Question, QuestionKind


def option_said(question: Question, number: int) -> Words:
    """One of the options, or a point of the scale."""
    match question.kind:
        case QuestionKind.YES_NO:
            return words(f"polls.option-{YES_NO_OPTIONS[number]}")
        case QuestionKind.SCALE:
            return words("common.verbatim", text=str(number))
    return words("common.verbatim", text=question.options[number])


def answer_said(question: Question, answer: Any) -> Words:
    """What was answered; that nothing was, where it is None."""
    if answer is None:
        return words("polls.said-nothing")
    match question.kind:
        case QuestionKind.SEVERAL:
            return _listed([option_said(question, one) for one in answer])
        case QuestionKind.RANKING:
            places = enumerate((option_said(question, one) for one in answer), 1)
            return _listed([words("polls.said-place", place=n, option=one) for n, one in places])
        case QuestionKind.TEXT:
            return words("polls.said-text", text=answer["text"])
        case QuestionKind.NUMBER:
            return words("polls.said-number", number=answer)
    return option_said(question, answer)


def _listed(parts: list[Words]) -> Words:
    return words("common.joined", parts=Joined(tuple(parts), by=", "))
