"""What the fields of days and moments share: asking back, the month, what was chosen so far.

An answer that is not whole yet stands in the draft under `PICKING`, so it outlives a restart; what
is typed next is read with it: an hour as one of the day that was picked. Where the value is a
mapping, the whole answer from before stays beside it until there is another.
"""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Self

from bot.domain.errors import Refusal
from bot.domain.messages import Button, Joined, Rows, Words, one_a_row, tap, words
from bot.domain.moments import Doubt, Period, Understood
from bot.telegram.fields import NAMES_MAX, Field, Press, Problem, Reading, Taken
from bot.telegram.incoming import Incoming
from bot.telegram.month_view import MINUTE, Pick, month_rows, months_of, picked, picks, shown_month
from bot.telegram.routes import Ctx

PICKING = "picking"

Misfit = Callable[[datetime, datetime], Refusal | None]
Meant = Period | date


@dataclass(frozen=True, slots=True)
class Partly:
    """An answer that is not whole yet: what was picked, or what is asked back."""

    day: date | None = None
    starts: datetime | None = None
    asked: tuple[Meant, ...] = ()
    doubt: Doubt | None = None

    @classmethod
    def of(cls, value: Any) -> Self:
        kept = value.get(PICKING) if isinstance(value, dict) else None
        if kept is None:
            return cls()
        return cls(
            date.fromisoformat(kept["day"]) if "day" in kept else None,
            datetime.fromisoformat(kept["starts"]) if "starts" in kept else None,
            tuple(map(_meant, kept.get("asked", ()))),
            Doubt(kept["doubt"]) if "doubt" in kept else None,
        )

    def kept_in(self, value: Any) -> dict[str, Any]:
        kept = {
            "day": self.day and self.day.isoformat(),
            "starts": self.starts and self.starts.isoformat(),
            "asked": [_as_json(one) for one in self.asked],
            "doubt": self.doubt and self.doubt.value,
        }
        whole = value if isinstance(value, dict) else {}
        return {**whole, PICKING: {name: one for name, one in kept.items() if one}}


def _as_json(meant: Meant) -> list[str | None]:
    if isinstance(meant, Period):
        return [meant.starts.isoformat(), meant.ends.isoformat() if meant.ends else None]
    return [meant.isoformat()]


def _meant(kept: Sequence[str | None]) -> Meant:
    if len(kept) == 1:
        return date.fromisoformat(kept[0] or "")
    starts, ends = (datetime.fromisoformat(one) if one else None for one in kept)
    assert starts is not None  # noqa: S101 - a period has one
    return Period(starts, ends)


def whole(value: Any) -> Any:
    """The whole answer that is there, or None."""
    if not isinstance(value, dict):
        return value
    return {name: one for name, one in value.items() if name != PICKING} or None


def problem(why: Refusal) -> Problem:
    return Problem(words(why.text_id, **why.params))


@dataclass(frozen=True)
class Picking(Field):
    """A field with a month view, which asks back what was typed in two senses."""

    @abstractmethod
    def understood(self, ctx: Ctx, text: str, before: Any) -> Understood | None:
        """What was typed. Raises Refusal."""

    @abstractmethod
    def unknown(self, text: str) -> Words:
        """What to say of what is no time."""

    @abstractmethod
    def taken(self, ctx: Ctx, meant: Meant, before: Any) -> Reading:
        """What comes of what was meant for sure."""

    @abstractmethod
    def refusal(self, ctx: Ctx, meant: Meant) -> Refusal | None:
        """Why that does not do."""

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:
        if not incoming.text.strip():
            return Problem(words("forms.text-wanted"))
        try:
            found = self.understood(ctx, incoming.text, before)
        except Refusal as why:
            return problem(why)
        if found is None:
            return Problem(self.unknown(incoming.text[:NAMES_MAX]))
        reading = self._heard(ctx, found, before)
        asks = isinstance(reading, Taken) and reading.more
        if incoming.kind == "edited_message" and asks and Partly.of(before) == Partly():
            return Problem(
                words("moments.say-clearly")
            )  # the step is passed: nobody is asked there
        return reading

    def _heard(self, ctx: Ctx, found: Understood, before: Any) -> Reading:
        """Of what may be meant, only what does. More than one, and what is doubtful, is asked."""
        refusals = {one: self.refusal(ctx, one) for one in found.readings}
        fitting = tuple(one for one, refusal in refusals.items() if refusal is None)
        if not fitting:
            return problem(next(why for why in refusals.values() if why is not None))
        if found.doubt is None or (found.doubt is Doubt.SEVERAL and len(fitting) == 1):
            return self.taken(ctx, fitting[0], before)
        partly = Partly(asked=fitting, doubt=found.doubt)
        return Taken(partly.kept_in(before), more=True)

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:
        try:
            pick, number = picked(option)
            return self.chosen(ctx, pick, number, before)
        except Refusal as why:
            return problem(why)
        except (LookupError, OverflowError, OSError, ValueError):
            return Problem(words("forms.pick-unknown"))

    def chosen(self, ctx: Ctx, pick: Pick, number: int, before: Any) -> Reading:
        """A tap. Raises Refusal; ValueError and the like for what no button of ours sends."""
        match pick:
            case Pick.NOTHING:
                ctx.read[self] = shown_month(number, ctx.today)
                return Problem(words("moments.not-free"))
            case Pick.MONTH:
                ctx.read[self] = shown_month(number, ctx.today)
                return Taken(whole(before), more=True)
            case Pick.DAY:
                return self._fitting(ctx, date.fromordinal(number), before)
            case Pick.START:
                starts = datetime.fromtimestamp(number * MINUTE, UTC)
                return self._fitting(ctx, Period(starts), before)
            case Pick.READING if number >= 0:
                return self._fitting(ctx, Partly.of(before).asked[number], before)
        return Problem(words("forms.pick-unknown"))

    def _fitting(self, ctx: Ctx, meant: Meant, before: Any) -> Reading:
        refusal = self.refusal(ctx, meant)
        return self.taken(ctx, meant, before) if refusal is None else problem(refusal)

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:
        partly = Partly.of(value)
        if partly.asked:
            day = partly.asked[0]
            day = day.starts.astimezone(ctx.kit.zone).date() if isinstance(day, Period) else day
            ways = [
                Button(shortly(one), data=picks(press, Pick.READING, place).pack())
                for place, one in enumerate(partly.asked)
            ]
            return (*one_a_row(ways), (other_day(press, day),))
        return self.rows(ctx, partly, press)

    def rows(self, ctx: Ctx, partly: Partly, press: Press) -> Rows:  # noqa: ARG002 - for those with hours
        """The buttons when nothing is asked back."""
        return self.month(ctx, press)

    def month(self, ctx: Ctx, press: Press) -> Rows:
        shown = ctx.read.get(self, ctx.today.replace(day=1))
        return month_rows(shown, ctx.today, press, lambda day: self.refusal(ctx, day) is None)

    def lacks(self, value: Any) -> Words | None:
        return words("moments.unfinished") if whole(value) is None else None

    def is_halfway(self, value: Any) -> bool:
        return Partly.of(value) != Partly()

    async def so_far(self, ctx: Ctx, value: Any) -> Words:
        partly = Partly.of(value)
        if partly.asked:
            readings = Joined(tuple(map(said, partly.asked)))
            return words(f"moments.asked-{partly.doubt}", readings=readings)
        return await super().so_far(ctx, value)


def other_day(press: Press, day: date) -> Button:
    """Back to the month of the day."""
    return tap("moments.other-day", picks(press, Pick.MONTH, months_of(day)))


def said(meant: Meant) -> Words:
    """In full: „2026 m. gruodžio 3 d., ketvirtadienis, 10:00–13:00“."""
    if isinstance(meant, Period):
        return words("moments.span", starts=meant.starts, ends=meant.ends or "")
    return words("forms.day", day=meant)


def shortly(meant: Meant) -> Words:
    """For a button: „gruodžio 3 d. 10:00–13:00“."""
    if isinstance(meant, Period):
        return words("moments.span-short", starts=meant.starts, ends=meant.ends or "")
    return words("moments.day-short", day=meant)
