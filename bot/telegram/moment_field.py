"""A field that asks for a day and a time; its value is the moment in ISO's way."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.messages import Button, Rows, Words, one_a_row, tap, words
from bot.domain.moments import Period, Understood, at_minute, read_moment
from bot.domain.quiet import workday
from bot.telegram.fields import Press, Reading, Taken
from bot.telegram.moment_picking import (
    Meant,
    Misfit,
    Partly,
    Picking,
    other_day,
    whole,
)
from bot.telegram.month_view import HOURS, MINUTE, Pick, in_threes, months_of, picks
from bot.telegram.routes import Ctx

OFFERED = (time(9), time(13))  # of the next two working days
LAST_MINUTE = 24 * 60 - 1  # of a day


@dataclass(frozen=True)
class Timed(Picking):
    """A day, then an hour of it. `misfit` is why a moment does not do, given it and now."""

    misfit: Misfit

    def refusal(self, ctx: Ctx, meant: Meant) -> Refusal | None:
        """Of a day: why neither its first nor its last minute does."""
        if isinstance(meant, Period):
            return self.misfit(meant.starts, ctx.now)
        if meant < ctx.today:
            return Refusal("moments.not-free")
        edges = (at_minute(meant, minute, ctx.kit.zone) for minute in (LAST_MINUTE, 0))
        refusals = [self.misfit(edge, ctx.now) for edge in edges]
        return None if None in refusals else refusals[0]

    def day_taken(self, meant: date, before: Any) -> Reading:
        return Taken(Partly(day=meant).kept_in(before), more=True)

    def hours(self, ctx: Ctx, day: date, press: Press) -> list[Button]:
        """The usual ones that do."""
        moments = [at_minute(day, hour * 60, ctx.kit.zone) for hour in HOURS]
        return [
            tap(
                "common.verbatim",
                picks(press, Pick.START, int(moment.timestamp()) // MINUTE),
                text=f"{hour}:00",
            )
            for hour, moment in zip(HOURS, moments, strict=True)
            if self.misfit(moment, ctx.now) is None
        ]


@dataclass(frozen=True)
class Moment(Timed):
    """A moment to come, typed in any usual way or picked."""

    def understood(self, ctx: Ctx, text: str, before: Any) -> Understood | None:
        return read_moment(text, ctx.now, ctx.kit.zone, Partly.of(before).day)

    def unknown(self, text: str) -> Words:
        return words("forms.moment-unknown", text=text)

    def taken(self, ctx: Ctx, meant: Meant, before: Any) -> Reading:  # noqa: ARG002 - as Picking has it
        if isinstance(meant, Period):
            return Taken(meant.starts.astimezone(UTC).isoformat())
        return self.day_taken(meant, before)

    def rows(self, ctx: Ctx, partly: Partly, press: Press) -> Rows:
        if partly.day is not None:
            back = (other_day(press, partly.day),)
            return (*in_threes(self.hours(ctx, partly.day, press)), back)
        if self in ctx.read:
            return self.month(ctx, press)
        month = tap("moments.pick-day", picks(press, Pick.MONTH, months_of(ctx.today)))
        return (*self._offers(ctx, press), (month,))

    async def so_far(self, ctx: Ctx, value: Any) -> Words:
        day = Partly.of(value).day
        if day is not None:
            return words("moments.ask-hour", day=day)
        return await super().so_far(ctx, value)

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        if (moment := whole(value)) is None:
            return words("moments.unfinished")
        return words("forms.moment", when=datetime.fromisoformat(moment))

    def _offers(self, ctx: Ctx, press: Press) -> Rows:
        first = workday(_after(ctx.today))
        days = (first, workday(_after(first)))
        offered = [datetime.combine(day, at, ctx.kit.zone) for day in days for at in OFFERED]
        return one_a_row(
            [
                tap(
                    "forms.moment",
                    picks(press, Pick.START, int(when.timestamp()) // MINUTE),
                    when=when,
                )
                for when in offered
                if self.misfit(when, ctx.now) is None
            ]
        )


def _after(day: date) -> date:
    return day + timedelta(days=1)
