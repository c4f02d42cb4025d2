"""A poll: what is asked, of whom, until when, and who may see what came of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from typing import Any

QUESTIONS_MAX = 30
QUESTIONS_HINT = 10  # above it people give up: the composer is told
TITLE_MAX = 120  # characters, as Telegram counts them
QUESTION_MAX = 1000
OPTIONS_MAX = 20
OPTION_MAX = 200
ANSWER_MAX = 2000  # of a free text
SCALE = (1, 5)
SHORTEST = timedelta(hours=1)  # from sending to the deadline
LONGEST = timedelta(days=92)
CELL_MIN = 5  # people; fewer are never shown by themselves of an anonymous poll


class State(StrEnum):
    DRAFT = "draft"
    CONFIRMING = "confirming"  # other counties' leads are asked whether theirs take part
    OPEN = "open"  # was sent; until when it can be answered, `is_open` says
    CLOSED = "closed"  # results are out; its conclusion is owed
    FINISHED = "finished"  # its conclusion was sent
    CANCELLED = "cancelled"


NOUN = "polls"  # of its campaigns, its live cards, its questions to counties

EDITABLE = frozenset({State.DRAFT})
SENT = frozenset({State.OPEN, State.CLOSED, State.FINISHED, State.CANCELLED})


class QuestionKind(IntEnum):
    """Values are in old messages: never reuse one."""

    YES_NO = 1  # yes, no, no opinion: `YES_NO_OPTIONS`
    ONE = 2
    SEVERAL = 3  # between `least` and `most` of the options
    SCALE = 4
    RANKING = 5  # the best first; what is left out comes last
    TEXT = 6
    NUMBER = 7

    @property
    def code(self) -> str:
        return self.name.lower().replace("_", "-")


YES_NO_OPTIONS = ("yes", "no", "no-opinion")  # texts „polls.option-…“
WITH_OPTIONS = frozenset({QuestionKind.ONE, QuestionKind.SEVERAL, QuestionKind.RANKING})
CLOSED_KINDS = frozenset({*WITH_OPTIONS, QuestionKind.YES_NO, QuestionKind.SCALE})
ON_CARD = frozenset({QuestionKind.YES_NO, QuestionKind.ONE, QuestionKind.SCALE})  # one tap


class Sight(IntEnum):
    """Who sees results, and when. Values are in old messages: never reuse one."""

    ALWAYS = 1
    ANSWERED = 2  # whoever has answered
    CLOSED = 3
    ASKER = 4  # and nobody else, then too

    @property
    def code(self) -> str:
        return self.name.lower()


# Of an anonymous poll nothing is seen before it closes.
SIGHTS_ANONYMOUS = frozenset({Sight.CLOSED, Sight.ASKER})


@dataclass(frozen=True, slots=True)
class Question:
    """One question. `position` counts from 1.

    An answer to it, as JSON: YES_NO and ONE the option's index from 0; SCALE 1–5; SEVERAL a sorted
    list of indexes; RANKING a list of indexes, the best first; NUMBER an int or a float; TEXT
    `{"text": …, "quote": bool}`: whether it may be quoted. With `after_id` it is asked only of who
    gave the answer `after_option` to that question (an index, or a point of the scale).
    """

    id: int
    poll_id: int
    position: int
    kind: QuestionKind
    text: str
    options: Sequence[str] = ()
    optional: bool = False
    least: int | None = None
    most: int | None = None
    after_id: int | None = None
    after_option: int | None = None
    media: Sequence[Mapping[str, Any]] = field(default=())

    @property
    def count(self) -> int:
        """How many options there are to choose from."""
        return len(YES_NO_OPTIONS) if self.kind is QuestionKind.YES_NO else len(self.options)


Answers = Mapping[int, Any]  # question → answer


def is_open(state: State, closes_at: datetime | None, now: datetime) -> bool:
    """Whether it can be answered: by the time, not by a job that has run."""
    return state is State.OPEN and closes_at is not None and now < closes_at


def is_over(state: State, closes_at: datetime | None, now: datetime) -> bool:
    """Whether its time is over; its results may not have been sent yet."""
    late = state is State.OPEN and closes_at is not None and now >= closes_at
    return late or state in {State.CLOSED, State.FINISHED}


def may_see(
    sight: Sight, *, over: bool, answered: bool, asker: bool, anonymous: bool, few: bool = False
) -> bool:
    """The one rule of who sees results: every path to them asks it.

    Of an anonymous poll nobody sees anything before it closes, the asker neither; nor ever where
    only a `few` have answered: who they are is seen, so it would be what they chose.
    """
    if anonymous and (few or not over):
        return False
    match sight:
        case Sight.ALWAYS:
            return True
        case Sight.ANSWERED:
            return asker or over or answered
        case Sight.CLOSED:
            return asker or over
    return asker


def asked(questions: Sequence[Question], answers: Answers) -> list[Question]:
    """The questions somebody with these answers is asked, in their order."""
    found: list[Question] = []
    ids: set[int] = set()
    for question in sorted(questions, key=lambda one: one.position):
        if question.after_id is None or (
            question.after_id in ids and gave(answers.get(question.after_id), question.after_option)
        ):
            found.append(question)
            ids.add(question.id)
    return found


def gave(answer: Any, option: int | None) -> bool:
    """Whether that was answered, or is among what was."""
    return option in answer if isinstance(answer, list) else answer == option


def fits(question: Question, answer: Any) -> bool:
    """Whether it is an answer to the question at all: buttons are forged."""
    kind = question.kind
    match answer:
        case bool():
            return False
        case int() if kind in {QuestionKind.YES_NO, QuestionKind.ONE}:
            return 0 <= answer < question.count
        case int() if kind is QuestionKind.SCALE:
            return SCALE[0] <= answer <= SCALE[1]
        case int() | float() if kind is QuestionKind.NUMBER:
            least, most = question.least, question.most
            return (least is None or answer >= least) and (most is None or answer <= most)
        case list() if kind in {QuestionKind.SEVERAL, QuestionKind.RANKING}:
            return _fit(question, answer)
        case {"text": str(text), "quote": bool()} if kind is QuestionKind.TEXT:
            return bool(text.strip())
    return False


def _fit(question: Question, chosen: Sequence[Any]) -> bool:
    least = question.least if question.least is not None else 1
    most = question.most if question.most is not None else question.count
    known = all(isinstance(one, int) and 0 <= one < question.count for one in chosen)
    return known and len(set(chosen)) == len(chosen) and least <= len(chosen) <= most
