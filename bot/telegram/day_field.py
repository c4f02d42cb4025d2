"""A field that asks for a day; its value is the day in ISO's way."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.messages import Words, words
from bot.domain.moments import Understood, read_day
from bot.telegram.fields import Reading, Taken
from bot.telegram.moment_picking import Meant, Picking, whole
from bot.telegram.routes import Ctx


@dataclass(frozen=True)
class Day(Picking):
    """A day to come, typed in any usual way or picked from a month."""

    def understood(self, ctx: Ctx, text: str, before: Any) -> Understood | None:  # noqa: ARG002 - as Picking has it
        return read_day(text, ctx.today)

    def unknown(self, text: str) -> Words:
        return words("forms.day-unknown", text=text)

    def refusal(self, ctx: Ctx, meant: Meant) -> Refusal | None:
        if not isinstance(meant, date) or meant < ctx.today:
            return Refusal("moments.not-free")
        return None

    def taken(self, ctx: Ctx, meant: Meant, before: Any) -> Reading:  # noqa: ARG002 - as Picking has it
        assert isinstance(meant, date)  # noqa: S101 - refused otherwise
        return Taken(meant.isoformat())

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        if (day := whole(value)) is None:
            return words("moments.unfinished")
        return words("forms.day", day=date.fromisoformat(day))
