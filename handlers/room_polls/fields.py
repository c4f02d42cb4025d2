"""The answers among which the room chooses: typed, or one of the ready sets."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.messages import Joined, Rows, Words, one_a_row, tap, words
from bot.domain.room_polls import Ready, read_options
from bot.telegram.fields import Field, Press, Problem, Reading, Taken
from bot.telegram.incoming import Incoming
from bot.telegram.routes import Ctx


@dataclass(frozen=True)
class Answers(Field):
    """One answer a line, or a ready set by tap; the value is the list, or the set's number."""

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        if incoming.file is not None or not incoming.text.strip():
            return Problem(words("forms.text-wanted"))
        found = read_options(incoming.text)
        if isinstance(found, Refusal):
            return Problem(words(found.text_id, **found.params))
        return Taken(found)

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        if option not in set(Ready):
            return Problem(words("forms.pick-unknown"))
        return Taken(option)

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:  # noqa: ARG002 - Field's signature
        return one_a_row(
            [tap(f"room_polls.set-{one.code}", press(int(one), chosen=False)) for one in Ready]
        )

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        given = given_answers(value)
        if isinstance(given, Ready):
            return words(f"room_polls.set-{given.code}")
        parts = tuple(words("common.verbatim", text=one) for one in given)
        return words("common.joined", parts=Joined(parts, by=", "))


def given_answers(value: Any) -> Ready | Sequence[str]:
    """As `room_polls.create` takes them."""
    return Ready(value) if isinstance(value, int) else value
