"""What is asked about a quick poll: its question, options, switches, and how long it is open."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.messages import Joined, Rows, Words, one_a_row, tap, words
from bot.domain.quick_polls import (
    OFF,
    SPANS,
    Switch,
    Switches,
    read_options,
    read_span,
    turned,
)
from bot.telegram.fields import NAMES_MAX, Field, Press, Problem, Reading, Taken, Text
from bot.telegram.incoming import Incoming
from bot.telegram.routes import Ctx

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Question(Text):
    """One paragraph, as Telegram shows it."""

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:
        found = await super().read(ctx, incoming, before)
        return Taken(" ".join(found.value.split())) if isinstance(found, Taken) else found


@dataclass(frozen=True)
class Options(Field):
    """One a line; the value is the list."""

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        try:
            return Taken(read_options("" if incoming.file else incoming.text))
        except Refusal as refusal:
            return Problem(words(refusal.text_id, **refusal.params))

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        return words("common.verbatim", text="".join(f"\n• {option}" for option in value))


@dataclass(frozen=True)
class Turned(Field):
    """All switches with where they stand; each button says what pressing it does."""

    many = True

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        return Problem(words("quick_polls.switch-by-button"))

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        try:
            return Taken(dict(turned(before or OFF, Switch(option))), more=True)
        except ValueError:
            return Problem(words("forms.pick-unknown"))
        except Refusal as refusal:
            return Problem(words(refusal.text_id))

    async def unpick(self, ctx: Ctx, option: int, before: Any) -> Reading:
        return await self.pick(ctx, option, before)

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:  # noqa: ARG002 - Field's signature
        return one_a_row([_turning(switch, value or OFF, press) for switch in Switch])

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        return standing(value)


def _turning(switch: Switch, value: Switches, press: Press) -> Any:
    is_on = value[switch.code]
    then = "off" if is_on else "on"
    return tap(f"quick_polls.turn-{switch.code}-{then}", press(switch, chosen=is_on))


def standing(value: Switches) -> Words:
    """What the switches make of it: „vardinė, vienas atsakymas …“."""
    order = (Switch.ANONYMOUS, Switch.SEVERAL, Switch.HIDDEN, Switch.ADDING)
    parts = (
        words(f"quick_polls.is-{switch.code}-{'on' if value[switch.code] else 'off'}")
        for switch in order
    )
    return words("common.joined", parts=Joined(tuple(parts), by=", "))


@dataclass(frozen=True)
class Span(Field):
    """How long; the value is in seconds."""

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        found = read_span(incoming.text)
        if found is None:
            return Problem(words("quick_polls.span-unknown", text=incoming.text[:NAMES_MAX]))
        return Taken(int(found.total_seconds()))

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        if timedelta(seconds=option) not in SPANS:
            return Problem(words("forms.pick-unknown"))
        return Taken(option)

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:  # noqa: ARG002 - Field's signature
        found = []
        for span in SPANS:
            text, count = _counted(span)
            found.append(tap(text, press(int(span.total_seconds()), chosen=False), count=count))
        return (tuple(found[:2]), tuple(found[2:]))

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        text, count = _counted(timedelta(seconds=value))
        return words(text, count=count)


def _counted(span: timedelta) -> tuple[str, int]:
    if span % DAY:
        return "quick_polls.span-hours", span // HOUR
    return "quick_polls.span-days", span // DAY
