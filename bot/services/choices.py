"""What an audience can be made of, for whoever speaks to it."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.actors import Actor, Can, Nationwide, Network, Territory
from bot.domain.counties import County
from bot.domain.folding import alphabetical
from bot.domain.territories import Municipality
from storage import networks, territories
from storage.base import Tx


@dataclass(frozen=True, slots=True)
class Choices:
    """In alphabetical order; municipalities without an eldership are left out.

    `office`: everybody and roles can be chosen too. `others` are counties whose own leads say
    whether they take part in something joint.
    """

    counties: Sequence[tuple[County, str]]
    municipalities: Sequence[Municipality]
    networks: Sequence[tuple[int, str]]
    office: bool
    others: Sequence[tuple[County, str]] = ()


async def choices(tx: Tx, actor: Actor, what: Can, *, jointly: bool = False) -> Choices:
    """Where the actor may do that: leads in what they lead, the office everywhere."""
    names = await territories.county_names(tx)
    own = [one for one in County if actor.may(what, Territory(one.code))]
    inhabited = await territories.inhabited(tx)
    inside = [
        one
        for one in await territories.all_municipalities(tx)
        if one.code in inhabited and actor.may(what, Territory(one.county, one.code))
    ]
    office = actor.may(what, Nationwide())
    led = [one for one in await networks.all_open(tx) if actor.may(what, Network(one.id))]
    of_all = [(one.id, one.name) for one in led]
    others = [one for one in County if one not in own] if jointly and own else []
    return Choices(
        _sorted([(one, names[one.code]) for one in own]),
        sorted(inside, key=lambda one: alphabetical(one.name)),
        sorted(of_all, key=lambda one: alphabetical(one[1])),
        office,
        _sorted([(one, names[one.code]) for one in others]),
    )


def _sorted(named: Sequence[tuple[County, str]]) -> list[tuple[County, str]]:
    return sorted(named, key=lambda one: alphabetical(one[1]))
