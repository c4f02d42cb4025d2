"""Fields of what changes of a meeting."""

import re
from dataclasses import dataclass
from typing import Any

from bot.domain.meetings import AGENDA_ITEM_MAX, AGENDA_MAX, PLACE_MAX
from bot.domain.messages import Rows, Words, tap, words
from bot.telegram.fields import NAMES_MAX, Field, Press, Problem, Reading, Taken, utf16_length
from bot.telegram.incoming import Incoming
from bot.telegram.routes import Ctx

LINK = re.compile(r"https?://\S+", re.IGNORECASE)
LINK_MAX = 500  # characters
DIGITS = 4  # of a number
NOWHERE: dict[str, Any] = {"place": None, "link": None, "latitude": None, "longitude": None}


@dataclass(frozen=True)
class Where(Field):
    """A place, a point on the map, a link for a call; the value has those of a meeting's columns.

    A point without a name waits for one.
    """

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        if incoming.location is not None:
            point = incoming.location
            found = {"latitude": point.latitude, "longitude": point.longitude}
            place = point.name[:PLACE_MAX] or None
            return Taken(NOWHERE | found | {"place": place}, more=place is None)
        if incoming.file is not None or not incoming.text.strip():
            return Problem(words("changes.where-wanted"))
        link = LINK.search(incoming.text)
        if link is not None and len(link[0]) > LINK_MAX:
            return Problem(words("changes.link-too-long", longest=LINK_MAX))
        place = " ".join(LINK.sub(" ", incoming.text).split()) or None
        if place is not None and (length := utf16_length(place)) > PLACE_MAX:
            return Problem(words("forms.text-too-long", length=length, longest=PLACE_MAX))
        point_given = isinstance(before, dict) and before.get("place") is None
        kept = before if point_given else NOWHERE
        return Taken(kept | {"place": place, "link": link[0] if link else None})

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        said = " ".join(filter(None, (value["place"], value["link"])))
        return words("common.verbatim", text=said)

    def lacks(self, value: Any) -> Words | None:
        return None if value["place"] or value["link"] else words("changes.where-unnamed")


@dataclass(frozen=True)
class Agenda(Field):
    """Its items, one a line; the value is the list."""

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        lines = [" ".join(line.split()) for line in incoming.text.splitlines()]
        items = [line for line in lines if line]
        if incoming.file is not None or not items:
            return Problem(words("forms.text-wanted"))
        if len(items) > AGENDA_MAX:
            return Problem(words("changes.agenda-too-long", count=len(items), most=AGENDA_MAX))
        longest = max(map(utf16_length, items))
        if longest > AGENDA_ITEM_MAX:
            return Problem(words("forms.text-too-long", length=longest, longest=AGENDA_ITEM_MAX))
        return Taken(items)

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        return words("common.verbatim", text="; ".join(value))


@dataclass(frozen=True)
class Number(Field):
    """A whole number in these limits; `offered` are buttons."""

    least: int
    most: int
    offered: tuple[int, ...] = ()

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        text = incoming.text.strip()
        fits = text.isascii() and text.isdecimal() and len(text) <= DIGITS
        if not fits or not self.least <= int(text) <= self.most:
            shown = {"text": incoming.text[:NAMES_MAX], "least": self.least, "most": self.most}
            return Problem(words("changes.number-unknown", **shown))
        return Taken(int(text))

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        if option not in self.offered:
            return Problem(words("forms.pick-unknown"))
        return Taken(option)

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:  # noqa: ARG002 - Field's signature
        buttons = [
            tap("common.verbatim", press(one, chosen=False), text=str(one)) for one in self.offered
        ]
        return (tuple(buttons),) if buttons else ()

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        return words("common.verbatim", text=str(value))
