"""How a question is put: its words, its options where they fit no buttons, what to do."""

from collections.abc import Iterator

from bot.domain.messages import Joined, Words, words
from bot.domain.news_text import shortened
from bot.domain.polls import ANSWER_MAX, Question, QuestionKind
from handlers.votes.options import is_numbered, numbered
from handlers.votes.writing import shown

LABEL_MAX = 40  # characters of a question where it is named in a list, and on a button


def ask(question: Question) -> Words:
    """The question as it is asked."""
    return words("common.joined", parts=Joined(tuple(_parts(question))))


def label(question: Question) -> Words:
    """The question where it only has to be recognised."""
    text = shortened(" ".join(question.text.split()), LABEL_MAX)
    return words("votes.label", number=question.position, text=text.rstrip("?:. ") or text)


def _parts(question: Question) -> Iterator[Words]:
    yield words("votes.question", text=question.text)
    if is_numbered(question):
        yield numbered(question)
    hint = _hint(question)
    if hint is not None:
        yield hint


def _hint(question: Question) -> Words | None:
    match question.kind:
        case QuestionKind.SEVERAL:
            return _how_many(question)
        case QuestionKind.SCALE:
            return _points(question)
        case QuestionKind.RANKING:
            return words("votes.hint-ranking")
        case QuestionKind.TEXT:
            return words("votes.hint-text", longest=ANSWER_MAX)
        case QuestionKind.NUMBER:
            return _bounds(question)
    return words("votes.hint-numbers") if is_numbered(question) else None


def _how_many(question: Question) -> Words:
    least, most = question.least or 1, question.most or question.count
    if least == most:
        return words("votes.hint-exactly", count=least)
    if most < question.count:
        if least > 1:
            return words("votes.hint-between", least=least, most=most)
        return words("votes.hint-most", count=most)
    return words("votes.hint-least", count=least) if least > 1 else words("votes.hint-several")


def _points(question: Question) -> Words:
    """What the ends of the scale mean, where the author has said so."""
    if len(question.options) > 1:
        return words("votes.hint-scale-of", low=question.options[0], high=question.options[-1])
    return words("votes.hint-scale")


def _bounds(question: Question) -> Words:
    least, most = question.least, question.most
    if least is not None and most is not None:
        return words("votes.hint-number-between", least=shown(least), most=shown(most))
    if least is not None:
        return words("votes.hint-number-least", least=shown(least))
    if most is not None:
        return words("votes.hint-number-most", most=shown(most))
    return words("votes.hint-number")
