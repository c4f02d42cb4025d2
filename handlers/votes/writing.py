"""Fields of questions that are answered by writing: words of one's own, a number."""

import re
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from bot.domain.messages import Rows, Words, tap, words
from bot.domain.polls import ANSWER_MAX, Question
from bot.telegram.fields import NAMES_MAX, Field, Press, Problem, Reading, Taken, utf16_length
from bot.telegram.incoming import Incoming
from bot.telegram.routes import Ctx

DIGITS = 12  # before the comma; the state's budget in cents still fits
DECIMALS = 6
EARLIER = 0  # in place of a message's id: what was answered another time
MINUS = "\N{MINUS SIGN}"

_NUMBER = re.compile(rf"([+\-–{MINUS}]?)\s*([0-9][0-9\s]*)(?:[.,]([0-9]+))?", re.ASCII)
_SPACES = str.maketrans("", "", "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}")


class Switch(IntEnum):
    """The buttons under a text. Values are in old messages: never reuse one."""

    QUOTE = 1
    AGAIN = 2


@dataclass(frozen=True)
class FreeText(Field):
    """Words of one's own, in as many messages as they take, and whether they may be quoted.

    The value keeps each message apart: one that is edited changes its own part.
    """

    question: Question
    many = True

    def value(self, answer: Any) -> Any:
        """What the field holds where this is the answer to the question."""
        return {"parts": [[EARLIER, answer["text"]]], "quote": answer["quote"]}

    def answer(self, value: Any) -> Any:
        """The answer to the question where the field holds that."""
        return {"text": "\n".join(text for _, text in value["parts"]), "quote": value["quote"]}

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        text = incoming.text.strip()
        if incoming.file is not None or not text:
            return Problem(words("votes.text-wanted"))
        earlier = before or {"parts": [], "quote": False}
        parts = _with(earlier["parts"], incoming.message_id or 0, text)
        length = utf16_length("\n".join(part for _, part in parts))
        if length > ANSWER_MAX:
            return Problem(words("votes.text-too-long", length=length, longest=ANSWER_MAX))
        return Taken({"parts": parts, "quote": earlier["quote"]}, more=True)

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        if option == Switch.AGAIN:
            return Taken(None, more=True)
        return self._quoted(option, before, quote=True)

    async def unpick(self, ctx: Ctx, option: int, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        return self._quoted(option, before, quote=False)

    def _quoted(self, option: int, before: Any, *, quote: bool) -> Reading:
        if option != Switch.QUOTE or not before:
            return Problem(words("forms.pick-unknown"))
        return Taken({**before, "quote": quote}, more=True)

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:  # noqa: ARG002 - Field's signature
        if not value:
            return ()
        quotes = bool(value["quote"])
        label = "votes.quote-not" if quotes else "votes.quote"
        switch = tap(label, press(Switch.QUOTE, chosen=quotes))
        return ((switch,), (tap("votes.write-again", press(Switch.AGAIN, chosen=False)),))

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        text_id = "votes.text-quoted" if value["quote"] else "votes.text-unquoted"
        return words(text_id, text=self.answer(value)["text"])


def _with(parts: list[list[Any]], message_id: int, text: str) -> list[list[Any]]:
    """The parts with that of the message, in its own place where it was edited.

    What was answered another time makes way: whoever comes back to write writes it anew.
    """
    if any(known == message_id for known, _ in parts):
        return [[known, text if known == message_id else said] for known, said in parts]
    if parts and parts[-1][1] == text:
        return parts  # the impatient send it twice
    return [*(part for part in parts if part[0] != EARLIER), [message_id, text]]


@dataclass(frozen=True)
class Number(Field):
    """A number; the value is how it is written, with a dot: a zero is an answer too."""

    question: Question

    def value(self, answer: Any) -> Any:
        """What the field holds where this is the answer to the question."""
        return _written(answer)

    def answer(self, value: Any) -> Any:
        """The answer to the question where the field holds that."""
        return float(value) if "." in value else int(value)

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        found = _NUMBER.fullmatch(incoming.text.translate(_SPACES).strip())
        if found is None or incoming.file is not None:
            said = incoming.text[:NAMES_MAX]
            return Problem(
                words("votes.number-unknown" if said else "votes.number-wanted", text=said)
            )
        sign, whole, fraction = found.groups()
        digits = re.sub(r"\s", "", whole)
        if len(digits) > DIGITS or len(fraction or "") > DECIMALS:
            return Problem(words("votes.number-too-long", digits=DIGITS, decimals=DECIMALS))
        number = float(f"{'-' if sign not in {'', '+'} else ''}{digits}.{fraction or 0}")
        return self._between(int(number) if number.is_integer() else number)

    def _between(self, number: float) -> Reading:
        least, most = self.question.least, self.question.most
        if least is not None and number < least:
            return Problem(
                words("votes.number-too-small", least=shown(least), number=shown(number))
            )
        if most is not None and number > most:
            return Problem(words("votes.number-too-big", most=shown(most), number=shown(number)))
        return Taken(_written(number))

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        return shown(self.answer(value))


def shown(number: float) -> Words:
    """As it is written in the reader's language."""
    whole, _, fraction = _written(number).partition(".")
    minus = MINUS if whole.startswith("-") else ""
    if not fraction:
        return words("votes.whole-number", minus=minus, whole=abs(int(whole)))
    return words("votes.number", minus=minus, whole=abs(int(whole)), fraction=fraction)


def _written(number: float) -> str:
    if isinstance(number, int) or float(number).is_integer():
        return str(int(number))
    return f"{number:.{DECIMALS}f}".rstrip("0")
