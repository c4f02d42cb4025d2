"""Fields of which polls are put together."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.domain.asking import QUORUMS, WHOLE, read_limits, read_options
from bot.domain.errors import Refusal
from bot.domain.messages import Button, Joined, Rows, Words, tap, words
from bot.telegram.fields import NAMES_MAX, Field, Lines, Press, Problem, Reading, Taken
from bot.telegram.incoming import Incoming
from bot.telegram.routes import Ctx

KINDS = ("photo", "document")
PERCENT_LENGTH = 3  # digits


@dataclass(frozen=True)
class Options(Lines):
    """What can be chosen, one a line; the value is the list."""

    reader: Callable[[str], list[str] | Refusal] = read_options

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        lines = tuple(
            words("polls.option-line", number=str(number), text=text)
            for number, text in enumerate(value, 1)
        )
        return words("polls.option-lines", lines=Joined(lines))


@dataclass(frozen=True)
class Limits(Field):
    """How few and how many, or between which numbers; the value is a pair, each may be none."""

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        found = read_limits(incoming.text)
        if found is None:
            return Problem(words("polls.limits-unknown", text=incoming.text[:NAMES_MAX]))
        return Taken(list(found))

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        return limits_said(*value)


def limits_said(least: int | None, most: int | None) -> Words:
    """„nuo 1 iki 3“, „ne daugiau kaip 3“."""
    if least is None and most is None:
        return words("polls.limits-none")
    if least is None:
        return words("polls.limits-most", most=str(most))
    if most is None:
        return words("polls.limits-least", least=str(least))
    if least == most:
        return words("polls.limits-exactly", most=str(most))
    return words("polls.limits-between", least=str(least), most=str(most))


@dataclass(frozen=True)
class OneFile(Field):
    """A picture or a document; the value is a list of the one file, as Telegram knows it."""

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        if incoming.file is None or incoming.file.kind not in KINDS:
            return Problem(words("polls.file-wanted"))
        return Taken([incoming.file.as_json()])

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        return file_said(value[0]["kind"])


def file_said(kind: str) -> Words:
    """„nuotrauka“, „dokumentas“."""
    return words("polls.file-photo" if kind == "photo" else "polls.file-document")


@dataclass(frozen=True)
class Percent(Field):
    """From 1 to 100."""

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        text = incoming.text.strip().removesuffix("%").strip()
        fits = text.isascii() and text.isdecimal() and len(text) <= PERCENT_LENGTH
        if not fits or not 1 <= int(text) <= WHOLE:
            return Problem(words("polls.percent-unknown", text=incoming.text[:NAMES_MAX]))
        return Taken(int(text))

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        if option not in QUORUMS:
            return Problem(words("forms.pick-unknown"))
        return Taken(option)

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:  # noqa: ARG002 - Field's signature
        buttons: list[Button] = [
            tap("polls.percent", press(one, chosen=False), percent=str(one)) for one in QUORUMS
        ]
        return (tuple(buttons),)

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        return words("polls.percent", percent=str(value))
