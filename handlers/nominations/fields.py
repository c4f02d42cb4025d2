"""Fields of which nominations are put together."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.directory import Person as Found
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.folding import fold, fold_typed
from bot.domain.messages import Joined, Rows, Words, one_a_row, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.domain.nominations import EVIDENCE_MAX
from bot.services import nominations
from bot.services.nominations import Category
from bot.services.practices import Report
from bot.telegram.fields import NAMES_MAX, Field, Files, Press, Problem, Reading, Taken
from bot.telegram.incoming import Incoming
from bot.telegram.people_field import Person
from bot.telegram.routes import Ctx
from handlers.nominations.taking import taking

NONE = -1  # the option that takes away what there is
TITLE_SHOWN = 40  # characters of an entry's title on a button


def is_member(ctx: Ctx, person: Found) -> bool:
    return person.eldership is not None


@dataclass(frozen=True)
class Nominee(Person):
    """Oneself by a button, or a colleague who is looked up: whoever the contest's rules allow."""

    contest: int = 0

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:
        if incoming.file is not None or not incoming.text.strip():
            return Problem(words("forms.text-wanted"))
        oneself = fold(ctx.kit.texts.plain(ctx.actor.language, words("nominations.oneself")))
        if fold_typed(incoming.text) == oneself and ctx.actor.member_id is not None:
            return await self.pick(ctx, ctx.actor.member_id, before)
        return await super().read(ctx, incoming, before)

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:
        reading = await super().pick(ctx, option, before)
        if isinstance(reading, Problem):
            return reading
        limits = (await taking(ctx, self.contest)).contest.rules
        try:
            nominations.rooms.check_whom(limits, oneself=option == ctx.actor.member_id)
            place = await nominations.seat_of(ctx.tx, option, ctx.today)
            await nominations.rooms.check_place(ctx.tx, limits, self.contest, place.eldership_id)
        except (NotAllowed, Stale):
            raise
        except Refusal as refusal:
            return Problem(words(refusal.text_id, **refusal.params))
        return reading

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:
        found = await super().options(ctx, value, press)
        mine = ctx.actor.member_id
        if found or mine is None:
            return found
        if not nominations.may_be_oneself(await taking(ctx, self.contest)):
            return ()
        return ((tap("nominations.oneself", press(mine, chosen=False)),),)


@dataclass(frozen=True)
class OneOf(Field):
    """One of the contest's categories; those that are full are not offered."""

    every: Sequence[Category]
    open_: frozenset[int]

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        typed = fold_typed(incoming.text)
        exact = [one for one in self.every if fold(one.name) == typed]
        begun = [one for one in self.every if fold(one.name).startswith(typed)]
        meant = exact or begun
        if not typed or len(meant) != 1:
            return Problem(words("forms.option-unknown", text=incoming.text[:NAMES_MAX]))
        return self._open(meant[0].id)

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        return self._open(option)

    def _open(self, number: int) -> Reading:
        if number not in {one.id for one in self.every}:
            return Problem(words("forms.pick-unknown"))
        return (
            Taken(number) if number in self.open_ else Problem(words("nominations.no-room-there"))
        )

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:  # noqa: ARG002 - Field's signature
        there = [one for one in self.every if one.id in self.open_]
        return one_a_row([verbatim(one.name, press(one.id, chosen=False)) for one in there])

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        name = next((one.name for one in self.every if one.id == value), "–")
        return words("common.verbatim", text=name)


@dataclass(frozen=True)
class Evidence(Field):
    """Published entries: the nominee's by a button, any other by its number or by words."""

    nominee_id: int
    many = True

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:
        if incoming.file is not None or not incoming.text.strip():
            return Problem(words("nominations.entry-wanted"))
        found = await nominations.evidence.search(ctx.tx, ctx.actor, incoming.text, ctx.today)
        if not found:
            return Problem(words("nominations.no-entry", text=incoming.text[:NAMES_MAX]))
        if len(found) == 1:
            return _with(before, found[0].id)
        ctx.read[self] = found
        return Problem(words("nominations.which-entry", count=len(found)))

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:
        if not await nominations.evidence.usable(ctx.tx, ctx.actor, [option]):
            return Problem(words("forms.pick-unknown"))
        return _with(before, option)

    async def unpick(self, ctx: Ctx, option: int, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        return Taken([one for one in before or [] if one != option], more=True)

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:
        """What was chosen, to be taken back; below it what was found, or what the nominee has."""
        chosen = await nominations.evidence.usable(ctx.tx, ctx.actor, value or [])
        there = ctx.read.get(self)
        if there is None:
            there = await nominations.evidence.of_member(ctx.tx, ctx.actor, self.nominee_id)
        known = {one.id for one in chosen}
        shown = [*chosen, *(one for one in there if one.id not in known)]
        return one_a_row(
            [
                verbatim(named(one), press(one.id, chosen=one.id in known), chosen=one.id in known)
                for one in shown
            ]
        )

    async def show(self, ctx: Ctx, value: Any) -> Words:
        found = await nominations.evidence.usable(ctx.tx, ctx.actor, value)
        parts = tuple(words("common.verbatim", text=named(one)) for one in found)
        return words("common.joined", parts=Joined(parts, by="; "))


@dataclass(frozen=True)
class Attached(Files):
    """Photos and documents; what there is may be taken away."""

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        return Taken([], more=True) if option == NONE else Problem(words("forms.pick-unknown"))

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:  # noqa: ARG002 - Field's signature
        return ((tap("nominations.no-files", press(NONE, chosen=False)),),) if value else ()


def _with(before: Any, number: int) -> Reading:
    chosen = list(dict.fromkeys([*(before or []), number]))
    if len(chosen) > EVIDENCE_MAX:
        return Problem(words("nominations.too-many-entries", most=EVIDENCE_MAX))
    return Taken(chosen, more=True)


def named(report: Report) -> str:
    return f"{report.id}. {shortened(report.title, TITLE_SHOWN)}"
