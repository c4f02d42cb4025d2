"""Who takes part in two contests: members by county, their leads, juries, checkers, the office."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import cycle, islice, zip_longest

from bot.domain import consent
from bot.domain.actors import Role
from bot.domain.territories import Eldership
from storage import accounts, members, roles, territories
from storage.base import Tx
from storage.members import Kind
from tests.contesting import CRITERIA, board, office
from tests.world import Someone, World

LEADS = 4  # of a county that has a jury: with one of them in conflict three are left


@dataclass(frozen=True, slots=True)
class Size:
    """`counts`: nominations of a category in a county, in their turn; `kills`: in each window."""

    counties: int
    people: int
    categories: int
    jurors: int
    counts: Sequence[int]
    kills: Sequence[int]
    probes: int  # people who try to see results before their time
    criteria: Sequence[tuple[str, int]]
    voting: int  # counties whose members vote
    daily: bool  # the bot looks at the clock each day, not only when something is to happen


FEW_CRITERIA = (("Naujumas", 60), ("Nauda", 40))
FULL = Size(10, 443, 3, 9, (1, 2, 3), (35, 35, 30), 3, CRITERIA, 10, daily=True)
SMALL = Size(2, 14, 1, 5, (2,), (0, 0, 5), 1, FEW_CRITERIA, 1, daily=False)


@dataclass(frozen=True, slots=True)
class One:
    """Somebody in the roster. From outside: no place."""

    someone: Someone
    line: int
    place: Eldership | None = None

    @property
    def municipality(self) -> str:
        assert self.place is not None
        return self.place.municipality

    @property
    def county(self) -> str:
        assert self.place is not None
        return self.place.county


@dataclass(slots=True)
class Cast:
    """`leads` have a county's jury where there are four of them; `short`: where there are not."""

    board: Someone
    office: Someone
    counties: list[str] = field(default_factory=list)
    members: list[One] = field(default_factory=list)
    leads: dict[str, list[One]] = field(default_factory=dict)
    short: str = ""
    jurors: list[One] = field(default_factory=list)
    checkers: list[One] = field(default_factory=list)
    nominees: dict[str, list[One]] = field(default_factory=dict)

    @property
    def electors(self) -> list[One]:
        """Everybody but the jury."""
        return [one for one in self.members if one not in self.jurors]

    def of(self, line: int) -> One:
        return next(
            one for one in (*self.members, *self.jurors, *self.checkers) if one.line == line
        )


async def gather(world: World, size: Size) -> Cast:
    cast = Cast(await board(world), await office(world))
    async with world.app.db.write() as tx:
        places = _in_turn(await territories.all_elderships(tx), size)
        for place in places:
            cast.members.append(await _join(tx, world, f"{place.name} vadovas", place))
        _seat(cast, size)
        for number in range(size.jurors - len(cast.jurors)):
            cast.jurors.append(await _join(tx, world, f"Komisijos narys {number}"))
        cast.checkers = [await _join(tx, world, f"Tikrintojas {number}") for number in range(2)]
        for county, leads in cast.leads.items():
            await _lead(tx, world, county, leads)
    for one in (*cast.members, *cast.jurors, *cast.checkers):
        one.someone.person.chat().opened = True
    return cast


def _in_turn(places: Sequence[Eldership], size: Size) -> list[Eldership]:
    """The counties in their turn, and in each its municipalities."""
    by_county: dict[str, dict[str, list[Eldership]]] = defaultdict(lambda: defaultdict(list))
    for one in places:
        by_county[one.county][one.municipality].append(one)
    rows = []
    for county in sorted(by_county)[: size.counties]:
        some = zip_longest(*by_county[county].values())
        rows.append([one for turn in some for one in turn if one is not None])
    turns = (one for turn in zip_longest(*rows) for one in turn if one is not None)
    return list(islice(turns, size.people))


def _seat(cast: Cast, size: Size) -> None:
    """The leads are of different municipalities; whoever judges the country is no lead."""
    by_county: dict[str, list[One]] = defaultdict(list)
    for one in cast.members:
        by_county[one.county].append(one)
    cast.counties = list(by_county)
    inside = size.jurors // 2
    judges = dict(zip(islice(cycle(cast.counties), inside), range(inside), strict=False))
    if size.counties > 2:  # one county has too few for a jury
        cast.short = cast.counties[-1]
    for county, those in by_county.items():
        count = LEADS - (county == cast.short)
        cast.leads[county] = those[:count]
        rest = those[count:]
        if county in judges:
            cast.jurors.append(rest.pop(0))
        if county == cast.short:  # of a lead's municipality: two are left
            near = {one.place.municipality for one in cast.leads[county] if one.place}
            rest.sort(key=lambda one: one.place is None or one.place.municipality not in near)
        cast.nominees[county] = rest


async def _lead(tx: Tx, world: World, county: str, leads: Sequence[One]) -> None:
    first, *others = leads
    now = world.clock.now()
    await roles.grant_member(tx, first.line, Role.COUNTY_LEAD, county, now)
    for one in others:
        assert one.place is not None
        municipality = one.place.municipality
        await roles.grant_member(tx, one.line, Role.MUNICIPAL_LEAD, municipality, now)


async def _join(tx: Tx, world: World, name: str, place: Eldership | None = None) -> One:
    now, person = world.clock.now(), world.telegram.add_person(name)
    line = await members.add(
        tx,
        kind=Kind.OTHER if place is None else Kind.MEMBER,
        name=name if place is None else None,
        eldership_id=None if place is None else place.id,
        joined_on=now.date(),
    )
    await accounts.link(tx, person.id, line)
    await accounts.accept_terms(tx, person.id, consent.VERSION, now)
    await accounts.starts(tx, person.id, now)
    return One(Someone(world, person), line, place)
