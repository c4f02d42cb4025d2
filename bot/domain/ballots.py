"""Anonymous ballots: receipts, what lies in a ballot, and when it may say where it comes from."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from bot.domain.polls import CELL_MIN, CLOSED_KINDS, Answers, Question, QuestionKind

CODE_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # none that is taken for another: 5 bits each
CODE_LENGTH = 16  # 80 bits: nobody finds a code of a hash that is published
CODE_GROUP = 4  # signs that are written together
HASH_LENGTH = 64
HASH_SHOWN = 12  # signs of a hash in the published list, more where two begin alike


@dataclass(frozen=True, slots=True)
class Ballot:
    """What was chosen. `hash` is its receipt's; `county` None where too few of it have voted."""

    hash: str
    choices: Answers
    county: str | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """An answered questionnaire, parted: what goes into the ballot, what must lie apart."""

    choices: Answers
    words: Answers


def parted(questions: Sequence[Question], given: Answers) -> Sheet:
    """Of closed questions the choices, in the questions' order; the rest would tell who it is."""
    in_order = [one for one in questions if one.id in given]
    closed = {one.id: given[one.id] for one in in_order if one.kind in CLOSED_KINDS}
    return Sheet(closed, {one.id: given[one.id] for one in in_order if one.id not in closed})


def room(questions: Sequence[Question]) -> int:
    """Characters that the longest ballot takes: each is given as much."""
    longest = {str(one.id): _longest(one) for one in questions if one.kind in CLOSED_KINDS}
    return len(json.dumps(["0" * HASH_LENGTH, "LT-00", longest]))


def _longest(question: Question) -> Any:
    if question.kind in {QuestionKind.SEVERAL, QuestionKind.RANKING}:
        return list(range(question.count))
    return 1 if question.kind is QuestionKind.SCALE else question.count - 1


def says_county(voted: int) -> bool:
    """Whether a ballot says its county, of which so many have voted with it."""
    return voted >= CELL_MIN


def grouped(code: str) -> str:
    """As people read and write it: „K7QM 3XTP 9HAD W2ZC“."""
    return " ".join(code[at : at + CODE_GROUP] for at in range(0, len(code), CODE_GROUP))


def code_in(text: str) -> str | None:
    """The code somebody typed, in groups or not, in small letters or not; None where it is none."""
    code = "".join(sign for sign in text.upper() if sign.isalnum())
    fits = len(code) == CODE_LENGTH and set(code) <= set(CODE_SIGNS)
    return code if fits else None


def hash_of(code: str) -> str:
    """SHA-256 of the code without spaces, hex: anybody can reckon it without the bot."""
    return sha256(code.encode()).hexdigest()


def shown_length(hashes: Iterable[str]) -> int:
    """How many signs of each hash are shown: few to compare by eye, enough to tell them apart."""
    known = list(hashes)
    length = HASH_SHOWN
    while len({one[:length] for one in known}) < len(known):
        length += 1
    return length
