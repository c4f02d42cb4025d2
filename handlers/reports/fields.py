"""Fields of which entries are put together."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from zlib import crc32

from bot.domain.composing import LONGEST, Part, read_links
from bot.domain.done_days import read_days
from bot.domain.errors import Refusal
from bot.domain.messages import Joined, Rows, Words, tap, words
from bot.domain.reports import (
    COST_MAX,
    FILES_MAX,
    LINE_MAX,
    THEMES_MAX,
    TITLE_MAX,
    Content,
    as_title,
)
from bot.services import reports
from bot.services.reports.cards import days
from bot.telegram.fields import (
    NAMES_MAX,
    Choices,
    Field,
    Files,
    Lines,
    Option,
    Press,
    Problem,
    Reading,
    Taken,
    Text,
)
from bot.telegram.incoming import Incoming
from bot.telegram.routes import Ctx


async def themes(ctx: Ctx) -> Sequence[Option]:
    found = await reports.open_themes(ctx.tx)
    return [Option(theme.id, theme.name(ctx.actor.language)) for theme in found]


THEMES = Choices(themes, THEMES_MAX)
FILES = Files(FILES_MAX)
IN_A_ROW = 5  # buttons with a number
NONE = -1  # the option that takes away what there is


@dataclass(frozen=True)
class Title(Text):
    """One line that says something."""

    longest: int = TITLE_MAX

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:
        reading = await super().read(ctx, incoming, before)
        if isinstance(reading, Problem):
            return reading
        title = as_title(reading.value)
        return replace(reading, value=title) if title else Problem(words("forms.text-wanted"))


@dataclass(frozen=True)
class Place(Field):
    """Where it was: words, or a point on the map with the name the map knows.

    The value is `place`, `latitude` and `longitude`, the last two in degrees, or none.
    """

    def takes(self, incoming: Incoming) -> bool:
        return incoming.location is not None

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:
        point = incoming.location
        if point is not None:
            known = point.name or (before or {}).get("place")
            named = known[:LINE_MAX] if known else None
            return Taken({"place": named, "latitude": point.latitude, "longitude": point.longitude})
        reading = await Text(LINE_MAX).read(ctx, incoming, before)
        if isinstance(reading, Problem):
            return reading
        return replace(reading, value={**(before or {}), "place": reading.value})

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        if value.get("place"):
            return words("common.verbatim", text=value["place"])
        return words("reports.on-map")


@dataclass(frozen=True)
class When(Field):
    """A year, a month, a day, or from one to another; the value is both days in ISO's way."""

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        found = read_days(incoming.text, ctx.today)
        if found is None:
            return Problem(words("reports.when-unknown", text=incoming.text[:NAMES_MAX]))
        return Taken([found.starts_on.isoformat(), found.ends_on.isoformat()])

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        starts, ends = map(date.fromisoformat, value)
        return days(starts, ends)


@dataclass(frozen=True)
class Euros(Field):
    """Whole euros: „4 200“, „4200 Eur“, „4 200 €“."""

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        typed = "".join(incoming.text.lower().split()).removesuffix(".")
        digits = typed.removesuffix("€").removesuffix("eur").removesuffix("eurų")
        if not (digits.isdecimal() and len(digits) <= len(str(COST_MAX))):
            return Problem(words("reports.euros-wanted"))
        if int(digits) > COST_MAX:
            return Problem(words("reports.euros-wanted"))
        return Taken(int(digits))

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        return words("reports.card-cost", count=int(value))


@dataclass(frozen=True)
class Links(Lines):
    """Addresses, one a line; the value is the list."""

    reader: Callable[[str], list[str] | Refusal] = read_links

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        lines = tuple(words("common.verbatim", text=link) for link in value)
        return words("common.joined", parts=Joined(lines))


@dataclass(frozen=True)
class Attached(Files):
    """Files that are there already, of which one can be taken out."""

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        """The numbers are those of the files above the question: it is saved before they change."""
        return Taken([file for file in before or () if _option(file) != option] or None)

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:  # noqa: ARG002 - Field's signature
        if len(value or ()) < 2:  # noqa: PLR2004 - the only one goes with all
            return ()
        buttons = [
            tap("reports.take-out", press(_option(file), chosen=False), number=str(number))
            for number, file in enumerate(value, 1)
        ]
        return tuple(tuple(buttons[at : at + IN_A_ROW]) for at in range(0, len(buttons), IN_A_ROW))

    async def so_far(self, ctx: Ctx, value: Any) -> Words:
        there = await super().so_far(ctx, value)
        if len(value) < 2:  # noqa: PLR2004 - as there
            return there
        return words("common.joined", parts=Joined((there, words("reports.take-out-how"))))


def _option(file: Mapping[str, Any]) -> int:
    """A number that stays the file's own, whichever were taken out before."""
    return crc32(str(file["file_unique_id"]).encode())


@dataclass(frozen=True)
class Anew(Field):
    """A part of a draft, `asked` again: what there is may be kept; unless `needed`, taken away."""

    asked: Field
    needed: bool
    many = True

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:
        return await self.asked.read(ctx, incoming, before)

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:
        if option == NONE and not self.needed:
            return Taken(None)
        return await self.asked.pick(ctx, option, before)

    async def unpick(self, ctx: Ctx, option: int, before: Any) -> Reading:
        return await self.asked.unpick(ctx, option, before)

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:
        rows = await self.asked.options(ctx, value, press)
        if self.needed or value in (None, []):
            return rows
        return (*rows, (tap("reports.clear", press(NONE, chosen=False)),))

    async def show(self, ctx: Ctx, value: Any) -> Words:
        return await self.asked.show(ctx, value)

    async def so_far(self, ctx: Ctx, value: Any) -> Words:
        return await self.asked.so_far(ctx, value)


def known(content: Content, part: Part) -> Any:
    """What a draft says of the part, as its question has it; None where it says nothing."""
    match part:
        case Part.WHEN if content.starts_on is not None:
            ends_on = content.ends_on or content.starts_on
            return [content.starts_on.isoformat(), ends_on.isoformat()]
        case Part.WHEN:
            return None
        case Part.PLACE:
            place = {name: getattr(content, name) for name in ("place", "latitude", "longitude")}
            return place if any(one is not None for one in place.values()) else None
        case Part.FILES:
            return there(content.files)
        case Part.THEMES | Part.LINKS:
            return list(getattr(content, part.code)) or None
    return getattr(content, part.code)


def there(files: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]] | None:
    """As a field of files has them."""
    return [{**file, "message_id": None} for file in files] or None


def of(part: Part) -> Field:
    """What asks for that part."""
    match part:
        case Part.TITLE:
            return Title()
        case Part.THEMES:
            return THEMES
        case Part.FILES:
            return Attached(FILES_MAX)
        case Part.WHEN:
            return When()
        case Part.PLACE:
            return Place()
        case Part.COST:
            return Euros()
        case Part.LINKS:
            return Links()
    return Text(LONGEST[part])


def said(values: dict[Part, Any]) -> dict[str, Any]:
    """What was answered, as `Content` calls it; None is nothing."""
    found: dict[str, Any] = {}
    for part, value in values.items():
        match part:
            case Part.WHEN:
                starts, ends = map(date.fromisoformat, value) if value else (None, None)
                found |= {"starts_on": starts, "ends_on": ends}
            case Part.PLACE:
                nowhere = dict.fromkeys(("place", "latitude", "longitude"))
                found |= nowhere | (value or {})
            case Part.FILES:
                found["files"] = tuple(map(kept, value or ()))
            case Part.THEMES | Part.LINKS:
                found[part.code] = tuple(value or ())
            case _:
                found[part.code] = value
    return found


def kept(file: Any) -> dict[str, Any]:
    """What is kept of a file."""
    return {name: file[name] for name in ("kind", "file_id", "file_unique_id")}
