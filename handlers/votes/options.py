"""Options of a question: on buttons, as numbered text where they do not fit, and as typed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.folding import fold
from bot.domain.messages import Joined, Words, words
from bot.domain.polls import (
    OPTION_MAX,
    SCALE,
    WITH_OPTIONS,
    YES_NO_OPTIONS,
    Question,
    QuestionKind,
)
from bot.telegram.routes import Ctx

BUTTON_MAX = 22  # visible characters: the mark of a chosen one takes two more
BUTTONS_MAX = 6  # more are numbered
NUMBERS_A_ROW = 5
TYPED_MAX = OPTION_MAX + 100  # characters of a typed answer that can name options

_NUMBERS = re.compile(r"[0-9]{1,2}(?:(?:[\s,;.]|\bir\b|\band\b)+[0-9]{1,2})*[\s.,;]*")


@dataclass(frozen=True, slots=True)
class Option:
    """What can be chosen; `number` is what the answer says: an index, or a point of the scale."""

    number: int
    label: Words


def options_of(question: Question) -> list[Option]:
    """In their order; none where the answer is written."""
    match question.kind:
        case QuestionKind.YES_NO:
            labels = [words(f"polls.option-{code}") for code in YES_NO_OPTIONS]
            return [Option(number, label) for number, label in enumerate(labels)]
        case QuestionKind.SCALE:
            first, last = SCALE
            return [
                Option(n, words("common.verbatim", text=str(n))) for n in range(first, last + 1)
            ]
    return [
        Option(number, words("common.verbatim", text=text))
        for number, text in enumerate(question.options)
    ]


def is_numbered(question: Question) -> bool:
    """Whether its options do not fit buttons: they are in the text, and buttons have numbers."""
    if question.kind not in WITH_OPTIONS:
        return False
    long = any(len(option) > BUTTON_MAX for option in question.options)
    return long or question.count > BUTTONS_MAX


def numbered(question: Question) -> Words:
    """The options as they stand in the text, from 1."""
    lines = [
        words("votes.numbered", number=number, text=text)
        for number, text in enumerate(question.options, 1)
    ]
    return words("common.joined", parts=Joined(tuple(lines)))


def typed(ctx: Ctx, question: Question, text: str) -> list[int] | None:
    """The options a typed answer means, in its order; None where one of them is unknown.

    An option's own words come first: it may be a number itself, or have a comma in it.
    """
    known = [
        (one.number, fold(ctx.kit.texts.plain(ctx.actor.language, one.label)))
        for one in options_of(question)
    ]
    text = text[:TYPED_MAX]
    one = _named(known, text)
    if one is not None:
        return [one]
    if _NUMBERS.fullmatch(text.strip()):
        return _by_number(question, [int(number) for number in re.findall(r"[0-9]+", text)])
    found = []
    for part in filter(str.strip, re.split(r"[,;\n]", text)):
        one = _named(known, part)
        if one is None and part.strip().isdecimal() and part.isascii():
            one = next(iter(_by_number(question, [int(part)]) or ()), None)
        if one is None:
            return None
        found.append(one)
    return list(dict.fromkeys(found)) or None


def _named(known: Sequence[tuple[int, str]], text: str) -> int | None:
    """The option of these words, or the only one that begins with them; numbers count options."""
    wanted = fold(text)
    exact = [number for number, label in known if wanted and label == wanted]
    begun = [] if wanted.isdecimal() else [n for n, label in known if label.startswith(wanted)]
    matching = exact or (begun if wanted else [])
    return matching[0] if len(matching) == 1 else None


def _by_number(question: Question, numbers: Sequence[int]) -> list[int] | None:
    """People count from 1; the points of a scale are what they are."""
    first = 0 if question.kind is QuestionKind.SCALE else 1
    known = {one.number for one in options_of(question)}
    found = list(dict.fromkeys(number - first for number in numbers))
    return found if known.issuperset(found) else None
