"""A field that asks for a day; its value is the day in ISO's way."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.domain.messages import Words, words
from bot.domain.moments import read_day
from bot.telegram.fields import NAMES_MAX, Field, Problem, Reading, Taken
from bot.telegram.incoming import Incoming
from bot.telegram.routes import Ctx


@dataclass(frozen=True)
class Day(Field):
    """A day, typed in any usual way."""

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        found = read_day(incoming.text, ctx.today)
        day = found.sure if found is not None else None
        if not isinstance(day, date):
            return Problem(words("forms.day-unknown", text=incoming.text[:NAMES_MAX]))
        return Taken(day.isoformat())

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        return words("forms.day", day=date.fromisoformat(value))
