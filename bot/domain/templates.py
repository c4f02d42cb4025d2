"""Ready questions: what members are asked again and again. The words are in `templates.ftl`."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from bot.domain.polls import QUESTION_MAX, QUESTIONS_MAX, QuestionKind
from bot.domain.taps import Tap

CLAUSES_MAX = (QUESTIONS_MAX - 1) // 2  # each is a question and a comment; one is for the whole
CLAUSE_MAX = QUESTION_MAX - 100  # characters: the question's own words come before it


class Ready(IntEnum):
    """Values are in old messages: never reuse one."""

    SATISFACTION = 1
    TRAINING = 2
    MEETING = 3
    LAW = 4  # a draft law, clause by clause: the clauses are asked for

    @property
    def code(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Asking:
    """A question: its text is „templates.<ready>-<name>“, an option's „…-<name>-<number>“.

    With `after` it is asked only of who gave that answer to an earlier one: (its name, option).
    """

    name: str
    kind: QuestionKind
    options: int = 0
    most: int | None = None
    optional: bool = False
    after: tuple[str, int] | None = None


READY: dict[Ready, Sequence[Asking]] = {
    Ready.SATISFACTION: (
        Asking("whole", QuestionKind.SCALE),
        Asking("heard", QuestionKind.SCALE),
        Asking("useful", QuestionKind.SEVERAL, options=6, most=3),
        Asking("missing", QuestionKind.TEXT, optional=True),
    ),
    Ready.TRAINING: (
        Asking("themes", QuestionKind.SEVERAL, options=10, most=4),
        Asking("other", QuestionKind.TEXT, optional=True),
        Asking("form", QuestionKind.ONE, options=4),
        Asking("trips", QuestionKind.YES_NO),
        Asking("where", QuestionKind.TEXT, optional=True, after=("trips", 0)),
    ),
    Ready.MEETING: (
        Asking("useful", QuestionKind.SCALE),
        Asking("organised", QuestionKind.SCALE),
        Asking("best", QuestionKind.TEXT, optional=True),
        Asking("change", QuestionKind.TEXT, optional=True),
    ),
}


class UseReady(Tap, prefix="er"):
    ready: Ready


class OpenEarlier(Tap, prefix="el"):
    """One's earlier polls, to begin from."""

    page: int = 0


class CopyPoll(Tap, prefix="ec"):
    """The same questions in a new draft; `again` sets its results beside the earlier ones."""

    poll: int
    again: bool


def clauses(text: str) -> list[str]:
    """The clauses of a draft law, one a line; empty lines do not count."""
    return [line.strip() for line in text.splitlines() if line.strip()]
