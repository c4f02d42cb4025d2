"""Nominations: who is put forward, by whom and why, and what becomes of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum, StrEnum
from typing import Any

TITLE_MAX = 120  # characters
WHY_MAX = 1200
ADDED_MAX = 800  # what the nominee adds
ANSWER_MAX = 600  # to a question of the contest
REASON_MAX = 500
EVIDENCE_MAX = 5  # published entries
FILES_MAX = 10  # one album
CHECKERS = 2  # that a nomination needs
REMINDED_BEFORE = timedelta(days=2)  # the end of the intake, of what is unfinished


class State(StrEnum):
    ASKED = "asked"  # the nominee has not said yes
    ENTERED = "entered"  # waits for the check
    RETURNED = "returned"  # a checker asked for something
    PASSED = "passed"
    FAILED = "failed"  # the check
    DECLINED = "declined"  # by the nominee, or by no answer until the intake closed
    WITHDRAWN = "withdrawn"  # by nominator or nominee, or the nominee left the association


OPEN = frozenset({State.ASKED, State.ENTERED, State.RETURNED})
IN_THE_RUN = OPEN | {State.PASSED}


class Verdict(IntEnum):
    """Of a checker. Values are in old messages: never reuse one."""

    PASS = 1
    FAIL = 2

    @property
    def code(self) -> str:
        return self.name.lower()


class QuestionKind(IntEnum):
    """Of the contest's own questions. Values are in old messages: never reuse one."""

    TEXT = 1
    NUMBER = 2

    @property
    def code(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Question:
    """`category_id` None: every category is asked."""

    id: int
    kind: QuestionKind
    text: str
    required: bool
    category_id: int | None = None


@dataclass(frozen=True, slots=True)
class Content:
    """What a nomination says. `answers`: question → text or number; `files` are Telegram's."""

    title: str
    why: str
    answers: Mapping[int, Any]
    added: str | None = None
    evidence: Sequence[int] = ()  # entries
    files: Sequence[Mapping[str, Any]] = ()


def decided(verdicts: Sequence[Verdict]) -> State | None:
    """What two checkers come to: one that fails it is enough; None while one is missing."""
    if len(verdicts) < CHECKERS:
        return None
    return State.FAILED if Verdict.FAIL in verdicts else State.PASSED
