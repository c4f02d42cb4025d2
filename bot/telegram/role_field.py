"""A field that asks for a role and, where it has a scope, for that."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from bot.domain.actors import Grant, Reach, Role
from bot.domain.counties import County, iso_code, iso_number
from bot.domain.folding import alphabetical, fold, fold_typed
from bot.domain.messages import Button, Rows, Words, in_pairs, one_a_row, tap, verbatim, words
from bot.domain.roles import Office, gives, may_give
from bot.services import roles
from bot.telegram.fields import NAMES_MAX, Field, Press, Problem, Reading, Taken
from bot.telegram.incoming import Incoming
from bot.telegram.routes import Ctx

SHARE = 10_000_000  # of an option's number: below it, what the role reaches


class Level(IntEnum):
    """What an option says beside the role."""

    ROLE = 0
    COUNTY = 1
    MUNICIPALITY = 2
    NETWORK = 3


@dataclass(frozen=True, slots=True)
class Pick:
    """An option: a role, a role in a county …; it travels as one number."""

    office: Office
    level: Level = Level.ROLE
    place: int = 0

    @property
    def number(self) -> int:
        return (self.office * 10 + self.level) * SHARE + self.place

    @classmethod
    def read(cls, number: int) -> "Pick | None":
        head, place = divmod(number, SHARE)
        try:
            return cls(Office(head // 10), Level(head % 10), place)
        except ValueError:
            return None


LAST = {  # the level that names a scope
    Reach.EVERYWHERE: Level.ROLE,
    Reach.COUNTY: Level.COUNTY,
    Reach.MUNICIPALITY: Level.MUNICIPALITY,
    Reach.NETWORK: Level.NETWORK,
}


@dataclass(frozen=True)
class RoleOf(Field):
    """One of the roles the actor may grant; the value is `{"role": …, "scope": …}`."""

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:
        typed = fold_typed(incoming.text)
        for office in gives(ctx.actor):
            name = ctx.kit.texts.plain(ctx.actor.language, _name(office))
            if typed and fold(name) == typed:
                return await self.pick(ctx, Pick(office).number, before)
        return Problem(words("forms.option-unknown", text=incoming.text[:NAMES_MAX]))

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        pick = Pick.read(option)
        if pick is None or not may_give(ctx.actor, pick.office):
            return Problem(words("forms.pick-unknown"))
        if pick.level is LAST[pick.office.reach]:
            return await self._taken(ctx, pick)
        return await self._where(ctx, pick)

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:  # noqa: ARG002 - Field's signature
        where: list[tuple[str, Pick]] | None = ctx.read.get(self)
        if where is not None:
            named = [verbatim(name, press(pick.number, chosen=False)) for name, pick in where]
            return in_pairs(named)
        buttons: list[Button] = [
            tap(_name(office).id, press(Pick(office).number, chosen=False))
            for office in gives(ctx.actor)
        ]
        return one_a_row(buttons)

    async def show(self, ctx: Ctx, value: Any) -> Words:
        """The role, where it reaches, and what it is for."""
        held = Grant(Role(value["role"]), value["scope"])
        said = (await roles.places(ctx.tx)).said(held)
        about = words(f"roles.about-{held.role.value.replace('_', '-')}")
        return words("roles.explained", role=said, about=about)

    async def _taken(self, ctx: Ctx, pick: Pick) -> Reading:
        grant = Grant(pick.office.role, _scope(pick))
        if pick.level is not Level.ROLE and (await roles.places(ctx.tx)).of(grant) is None:
            return Problem(words("forms.pick-unknown"))
        return Taken({"role": grant.role.value, "scope": grant.scope})

    async def _where(self, ctx: Ctx, pick: Pick) -> Reading:
        """Stay on the step and offer the places."""
        found = await roles.places(ctx.tx)
        office = pick.office
        match office.reach, pick.level:
            case Reach.NETWORK, Level.ROLE:
                named = [
                    (name, Pick(office, Level.NETWORK, number))
                    for number, name in found.networks.items()
                ]
                ask = words("roles.which-network", count=len(named))
            case ((Reach.COUNTY | Reach.MUNICIPALITY), Level.ROLE):
                named = [
                    (found.counties[county.code], Pick(office, Level.COUNTY, county))
                    for county in County
                ]
                ask = words("roles.which-county")
            case Reach.MUNICIPALITY, Level.COUNTY:
                named = [
                    (one.name, Pick(office, Level.MUNICIPALITY, iso_number(one.code)))
                    for one in found.municipalities.values()
                    if pick.place in set(County) and one.county == County(pick.place).code
                ]
                ask = words("roles.which-municipality")
            case _:
                return Problem(words("forms.pick-unknown"))
        if named:
            ctx.read[self] = sorted(named, key=lambda pair: alphabetical(pair[0]))
        return Problem(ask)


def _scope(pick: Pick) -> str:
    match pick.level:
        case Level.COUNTY:
            return County(pick.place).code if pick.place in set(County) else ""
        case Level.MUNICIPALITY:
            return iso_code(pick.place)
        case Level.NETWORK:
            return str(pick.place)
    return ""


def _name(office: Office) -> Words:
    return words(f"roles.name-{office.name.lower().replace('_', '-')}")
