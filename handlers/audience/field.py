"""A field that asks whom something is for: everybody, or places, roles, networks by name."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.actors import Can
from bot.domain.audience import AudienceKind
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, one_a_row, tap, words
from bot.telegram.fields import NAMES_MAX, Field, Press, Problem, Reading, Taken
from bot.telegram.incoming import Incoming
from bot.telegram.routes import Ctx
from handlers.audience.options import ALL, SHARE, Menu, Named, Options, options_of


@dataclass(frozen=True)
class AudienceOf(Field):
    """One kind of audience, and which; the value is a list of numbers, all of one kind."""

    what: Can  # the actor wants to do with it, and is allowed over all that can be chosen
    jointly: bool = False  # but for counties whose own leads will be asked
    only: frozenset[AudienceKind] = ALL
    many = True

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:
        before = before or []
        preferred = before[0] // SHARE if before else None
        found = (await self._known(ctx)).typed(incoming.text, preferred)
        kinds = {number // SHARE for number in found}
        if not found:
            return Problem(words("forms.option-unknown", text=incoming.text[:NAMES_MAX]))
        if len(kinds) > 1:
            return Problem(words("audience.one-kind"))
        if kinds == {AudienceKind.EVERYBODY}:
            return Taken(found)
        same = [one for one in before if one // SHARE in kinds]
        return Taken(list(dict.fromkeys([*same, *found])), more=True)

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:
        known = await self._known(ctx)
        kind = option // SHARE
        chosen = list(before or [])
        if option not in known.numbers:
            if kind not in {*Menu, *AudienceKind}:
                return Problem(words("forms.pick-unknown"))
            ctx.read[self] = option
            return Taken(chosen, more=True)
        whole = kind == AudienceKind.COUNTIES and not known.office
        joint = known.is_other(option) or any(map(known.is_other, chosen))
        if kind == AudienceKind.EVERYBODY or (whole and not joint):
            return Taken([option])
        same = [one for one in chosen if one // SHARE == kind]
        if joint and kind == AudienceKind.COUNTIES:
            same = [*known.own, *same]  # nobody asks others without the own county
        return Taken(list(dict.fromkeys([*same, option])), more=True)

    async def unpick(self, ctx: Ctx, option: int, before: Any) -> Reading:
        known, chosen = await self._known(ctx), list(before or [])
        joint = any(map(known.is_other, chosen))
        ctx.read[self] = Menu.JOINTLY * SHARE if joint else known.level(option)
        if joint and option in known.own:
            return Taken(chosen, more=True)
        return Taken([one for one in chosen if one != option], more=True)

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:
        known, chosen = await self._known(ctx), set(value or [])
        level = ctx.read.get(self, known.level(value[-1]) if value else known.top)
        shown = known.at(level)
        if not shown:
            return one_a_row([_offer(one, press, chosen) for one in known.kinds])
        found, up = in_pairs([_offer(one, press, chosen) for one in shown]), known.up(level)
        if up is None:
            return found
        return (*found, (tap("audience.other-kind", press(up, chosen=False)),))

    async def _known(self, ctx: Ctx) -> Options:
        return await options_of(ctx, self.what, jointly=self.jointly, only=self.only)

    async def show(self, ctx: Ctx, value: Any) -> Words:
        """What was chosen and is still there; the rest has no name any more."""
        labels = {one.number: one.label for one in (await self._known(ctx)).named}
        known = [labels[number] for number in value if number in labels]
        return listed(known) if known else words("audience.to-nobody")


def listed(labels: Sequence[Words]) -> Words:
    """One after the other."""
    return words("common.joined", parts=Joined(tuple(labels), by=", "))


def _offer(one: Named, press: Press, chosen: Collection[int]) -> Button:
    is_chosen = one.number in chosen
    label = words("common.chosen", text=one.label) if is_chosen else one.label
    return Button(label, data=press(one.number, chosen=is_chosen).pack())
