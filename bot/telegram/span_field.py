"""A field that asks from when until when: a day, an hour of it, then how long.

Its value is {"starts": …, "ends": …}, moments in ISO's way; "ends" is None where nobody said it.
Whole days last from a midnight to a midnight: `is_whole_days` knows them, `SPAN` shows them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.messages import Rows, Words, tap, words
from bot.domain.moments import Period, Understood, read_end, read_period, whole_days
from bot.telegram.fields import Press, Reading, Taken
from bot.telegram.moment_field import Timed
from bot.telegram.moment_picking import Meant, Partly, other_day, problem, whole
from bot.telegram.month_view import Pick, in_threes, picks
from bot.telegram.routes import Ctx

LENGTHS = {60: "1", 90: "1½", 120: "2", 180: "3"}  # minutes → hours as they are written
LONGEST = timedelta(days=14)


@dataclass(frozen=True)
class Span(Timed):
    """From when until when, typed in any usual way or picked; at most `longest`."""

    longest: timedelta = LONGEST

    def understood(self, ctx: Ctx, text: str, before: Any) -> Understood | None:
        """Where the beginning is known, the end alone; but somebody may begin anew."""
        partly, zone = Partly.of(before), ctx.kit.zone
        if partly.starts is not None:
            found = read_end(text, partly.starts, ctx.now, zone)
            if found is not None:
                return found
        return read_period(text, ctx.now, zone, partly.day)

    def unknown(self, text: str) -> Words:
        return words("moments.span-unknown", text=text)

    def refusal(self, ctx: Ctx, meant: Meant) -> Refusal | None:
        ends = meant.ends if isinstance(meant, Period) else None
        if isinstance(meant, Period) and ends is not None and ends - meant.starts > self.longest:
            return Refusal("moments.too-long", days=self.longest.days)
        return super().refusal(ctx, meant)

    def taken(self, ctx: Ctx, meant: Meant, before: Any) -> Reading:  # noqa: ARG002 - as Picking has it
        if not isinstance(meant, Period):
            return self.day_taken(meant, before)
        if meant.ends is None:
            return Taken(Partly(starts=meant.starts).kept_in(before), more=True)
        return _whole(meant)

    def chosen(self, ctx: Ctx, pick: Pick, number: int, before: Any) -> Reading:
        starts = Partly.of(before).starts
        match pick:
            case Pick.WHOLE_DAY:
                day = date.fromordinal(number)
                return self._ended(ctx, whole_days(day, day, ctx.kit.zone))
            case Pick.LASTS if starts is not None and number in LENGTHS:
                return self._ended(ctx, Period(starts, starts + timedelta(minutes=number)))
            case Pick.OPEN_END if starts is not None:
                return self._ended(ctx, Period(starts))
        return super().chosen(ctx, pick, number, before)

    def _ended(self, ctx: Ctx, period: Period) -> Reading:
        refusal = self.refusal(ctx, period)
        return _whole(period) if refusal is None else problem(refusal)

    def rows(self, ctx: Ctx, partly: Partly, press: Press) -> Rows:
        if partly.starts is not None:
            return self._lengths(ctx, partly.starts, press)
        if partly.day is None:
            return self.month(ctx, press)
        day = partly.day
        rows = in_threes(self.hours(ctx, day, press))
        if self.refusal(ctx, whole_days(day, day, ctx.kit.zone)) is None:
            whole_day = picks(press, Pick.WHOLE_DAY, day.toordinal())
            rows = (*rows, (tap("moments.whole-day", whole_day),))
        return (*rows, (other_day(press, day),))

    def _lengths(self, ctx: Ctx, starts: datetime, press: Press) -> Rows:
        day = starts.astimezone(ctx.kit.zone).date().toordinal()
        lengths = [
            tap("moments.lasts", picks(press, Pick.LASTS, minutes), hours=hours)
            for minutes, hours in LENGTHS.items()
        ]
        open_end = tap("moments.open-end", picks(press, Pick.OPEN_END))
        back = tap("moments.other-hour", picks(press, Pick.DAY, day))
        return (tuple(lengths), (open_end,), (back,))

    async def so_far(self, ctx: Ctx, value: Any) -> Words:
        partly = Partly.of(value)
        if partly.starts is not None:
            return words("moments.ask-end", starts=partly.starts)
        if partly.day is not None:
            return words("moments.ask-start", day=partly.day)
        return await super().so_far(ctx, value)

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        if (period := whole(value)) is None:
            return words("moments.unfinished")
        starts, ends = read_span(period)
        return words("moments.span", starts=starts, ends=ends or "")


def _whole(period: Period) -> Taken:
    ends = None if period.ends is None else period.ends.astimezone(UTC).isoformat()
    return Taken({"starts": period.starts.astimezone(UTC).isoformat(), "ends": ends})


def read_span(value: Mapping[str, Any]) -> tuple[datetime, datetime | None]:
    """From when until when, of what a whole answer is kept as; None where nobody said the end."""
    ends = value["ends"]
    return datetime.fromisoformat(value["starts"]), datetime.fromisoformat(ends) if ends else None
