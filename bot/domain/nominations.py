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
FILES_MAX = 10  # one album: of the nominator's and the nominee's own
FILES_MADE = 7
FILES_ADDED = FILES_MAX - FILES_MADE
CHECKERS = 2  # that a nomination needs
REMINDED_BEFORE = timedelta(days=2)  # the end of the intake, of what is unfinished
ANSWERED_WITHIN = timedelta(days=1)  # nobody is reminded of what they were asked later than that
UNTOUCHED = timedelta(hours=3)  # nobody is reminded of what they are just writing


class State(StrEnum):
    ASKED = "asked"  # the nominee has not said yes
    ENTERED = "entered"  # waits for the check
    RETURNED = "returned"  # a checker asked for something
    PASSED = "passed"
    FAILED = "failed"  # the check
    DECLINED = "declined"  # by the nominee, or by no answer until the intake closed
    WITHDRAWN = "withdrawn"  # by nominator or nominee, or the nominee left the association


class Why(StrEnum):
    """In place of a reason, where the bot itself knows it; `nominations.reason-…` says each."""

    UNANSWERED = "$unanswered"  # the intake closed
    LEFT = "$left"  # the association
    BY_NOMINATOR = "$nominator"  # withdrawn
    BY_NOMINEE = "$nominee"

    @property
    def code(self) -> str:
        return self.value.removeprefix("$")


OPEN = frozenset({State.ASKED, State.ENTERED, State.RETURNED})
IN_THE_RUN = OPEN | {State.PASSED}
COUNTED = IN_THE_RUN | {State.FAILED}  # against the limits: what was taken back leaves its place


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
    """What a nomination says. `answers`: question → text or number; `files`: see `of_file`."""

    title: str
    why: str
    answers: Mapping[int, Any]
    added: str | None = None
    evidence: Sequence[int] = ()  # entries
    files: Sequence[Mapping[str, Any]] = ()


def left(most: int | None, made: int) -> int | None:
    """How many more there may be; None: as many as there are."""
    return None if most is None else max(most - made, 0)


def of_file(file: Mapping[str, Any]) -> dict[str, Any]:
    """What is kept of a file of Telegram; `by_nominee`: they added it, and they alone change it."""
    kept = {name: file[name] for name in ("kind", "file_id", "file_unique_id")}
    return kept | {"by_nominee": bool(file.get("by_nominee"))}


def with_own(
    before: Sequence[Mapping[str, Any]], files: Sequence[Mapping[str, Any]], *, by_nominee: bool
) -> tuple[dict[str, Any], ...]:
    """All files, where these are one side's by now: the other's stay, and all fit an album."""
    others = [of_file(one) for one in before if bool(one.get("by_nominee")) != by_nominee]
    most = FILES_ADDED if by_nominee else FILES_MADE
    own = [of_file({**one, "by_nominee": by_nominee}) for one in files[:most]]
    return tuple([*others, *own] if by_nominee else [*own, *others])


def may_be_changed(state: State, *, checking: bool) -> bool:
    """While they are taken in; when they are checked, only what a checker asked about."""
    return state is State.RETURNED if checking else state in OPEN


def decided(verdicts: Sequence[Verdict]) -> State | None:
    """What two checkers come to: one that fails it is enough; None while one is missing."""
    if len(verdicts) < CHECKERS:
        return None
    return State.FAILED if Verdict.FAIL in verdicts else State.PASSED
