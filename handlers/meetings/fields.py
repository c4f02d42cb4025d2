"""Fields of which meetings are put together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.calling import answered_late, read_items
from bot.domain.errors import Refusal
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, tap, words
from bot.domain.venues import Venue, map_link, read_venue
from bot.telegram.fields import NAMES_MAX, Field, Lines, Press, Problem, Reading, Taken, Text
from bot.telegram.incoming import Incoming
from bot.telegram.routes import Ctx

SUGGESTED = 1  # the option that takes what is suggested
ANEW = 1  # … that forgets what there is


@dataclass(frozen=True)
class Title(Text):
    """Free text; what is suggested may be picked."""

    suggested: str = ""

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        if option != SUGGESTED or not self.suggested:
            return Problem(words("forms.pick-unknown"))
        return Taken(self.suggested[: self.longest])

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:  # noqa: ARG002 - Field's signature
        if not self.suggested or value == self.suggested:
            return ()
        return ((tap("common.verbatim", press(SUGGESTED, chosen=False), text=self.suggested),),)


@dataclass(frozen=True)
class Place(Field):
    """A place in words, a point on the map, a link of a call; the value is a `Venue` as JSON.

    Words or a link end it, unless `adding`: then all of them are gathered. A point that has no name
    waits for one.
    """

    adding: bool = False
    many = True

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        given = _given(incoming)
        if isinstance(given, Refusal):
            return Problem(words(given.text_id, **given.params))
        venue = Venue.from_json(before).with_(given)
        named = bool(venue.place or venue.link)
        return Taken(venue.as_json(), more=self.adding or not named)

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        return Taken(None, more=True) if option == ANEW else Problem(words("forms.pick-unknown"))

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:  # noqa: ARG002 - Field's signature
        return ((tap("meetings.place-anew", press(ANEW, chosen=False)),),) if value else ()

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        return venue_said(Venue.from_json(value))


def _given(incoming: Incoming) -> Venue | Refusal:
    point = incoming.location
    if point is not None:
        named = read_venue(point.name) if point.name else Venue()
        if isinstance(named, Refusal):
            return named
        return named.with_(Venue(None, point.latitude, point.longitude))
    if incoming.file is not None or not incoming.text.strip():
        return Refusal("meetings.place-wanted")
    return read_venue(incoming.text)


def venue_said(venue: Venue) -> Words:
    """All of it in one line."""
    parts = []
    if venue.place:
        parts.append(words("common.verbatim", text=venue.place))
    if venue.latitude is not None and venue.longitude is not None:
        there = map_link(venue.latitude, venue.longitude)
        parts.append(words("meetings.on-map", map=there))
    if venue.link:
        parts.append(words("common.verbatim", text=venue.link))
    if not parts:
        return words("meetings.place-none")
    return words("common.joined", parts=Joined(tuple(parts), by=", "))


@dataclass(frozen=True)
class Items(Lines):
    """Items of an agenda, one a line; the value is the list."""

    reader: Callable[[str], list[str] | Refusal] = read_items

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        return words("meetings.agenda-lines", lines=agenda_said(value))


def agenda_said(items: Sequence[str]) -> Joined:
    return Joined(
        tuple(
            words("meetings.agenda-line", number=str(number), text=text)
            for number, text in enumerate(items, 1)
        )
    )


@dataclass(frozen=True)
class Whole(Field):
    """A whole number from `least` to `most`; the usual ones are offered."""

    least: int
    most: int
    offered: tuple[int, ...] = ()

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        text = incoming.text.strip()
        fits = text.isascii() and text.isdecimal() and len(text) <= len(str(self.most))
        return self._taken(int(text)) if fits else self._unknown(text)

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        return self._taken(option)

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:  # noqa: ARG002 - Field's signature
        buttons: list[Button] = [
            tap("common.verbatim", press(one, chosen=False), text=str(one)) for one in self.offered
        ]
        return in_pairs(buttons)

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        return words("common.verbatim", text=str(value))

    def _taken(self, number: int) -> Reading:
        if not self.least <= number <= self.most:
            return self._unknown(str(number))
        return Taken(number)

    def _unknown(self, text: str) -> Problem:
        limits = {"least": str(self.least), "most": str(self.most)}
        return Problem(words("meetings.number-unknown", text=text[:NAMES_MAX], **limits))


@dataclass(frozen=True)
class Before:
    """Why answers cannot be taken until some moment: for a `Moment` field."""

    starts_at: datetime | None

    def __call__(self, moment: datetime, now: datetime) -> Refusal | None:
        return answered_late(moment, self.starts_at, now)
