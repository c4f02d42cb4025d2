"""A field that asks for a day and a time; its value is the moment in ISO's way."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.messages import Rows, Words, one_a_row, tap, words
from bot.domain.moments import Period, read_moment
from bot.domain.quiet import workday
from bot.telegram.fields import NAMES_MAX, Field, Press, Problem, Reading, Taken
from bot.telegram.incoming import Incoming
from bot.telegram.routes import Ctx

OFFERED = (time(9), time(13))  # of the next two working days
MINUTE = 60  # seconds

Misfit = Callable[[datetime, datetime], Refusal | None]


@dataclass(frozen=True)
class Moment(Field):
    """A moment to come, typed in any usual way or picked. `misfit` is why one does not do."""

    misfit: Misfit

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        found = read_moment(incoming.text, ctx.now, ctx.kit.zone)
        moment = found.sure if found is not None else None
        if not isinstance(moment, Period):
            return Problem(words("forms.moment-unknown", text=incoming.text[:NAMES_MAX]))
        return self._taken(ctx, moment.starts)

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        try:
            moment = datetime.fromtimestamp(option * MINUTE, UTC)
        except (OverflowError, OSError, ValueError):
            return Problem(words("forms.pick-unknown"))
        return self._taken(ctx, moment)

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:  # noqa: ARG002 - Field's signature
        return one_a_row(
            [
                tap("forms.moment", press(int(when.timestamp()) // MINUTE, chosen=False), when=when)
                for when in self._offered(ctx)
            ]
        )

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        return words("forms.moment", when=datetime.fromisoformat(value))

    def _taken(self, ctx: Ctx, moment: datetime) -> Reading:
        problem = self.misfit(moment, ctx.now)
        if problem is not None:
            return Problem(words(problem.text_id, **problem.params))
        return Taken(moment.astimezone(UTC).isoformat())

    def _offered(self, ctx: Ctx) -> list[datetime]:
        first = workday(_after(ctx.today))
        days = (first, workday(_after(first)))
        return [datetime.combine(day, at, ctx.kit.zone) for day in days for at in OFFERED]


def _after(day: date) -> date:
    return day + timedelta(days=1)
