"""Everybody who has to do with a contest, each once: for tests that try what each of them may."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.domain import consent
from bot.domain.actors import Actor, Role
from bot.domain.contests import Counties, Rules, State
from bot.domain.juries import Seat, Way
from bot.domain.nominations import Content
from bot.domain.nominations import State as NominationState
from bot.domain.territories import Eldership
from bot.services.members import actors
from storage import accounts, contests, juries, members, nominations, roles
from storage.base import Tx
from tests.contesting import GUIDE, LEADER, categories_of, fixed
from tests.judging import elderships
from tests.world import World

COUNTY = "LT-AL"
RULES = Rules(scores=1, counties=Counties.JURY, county_places=2, vote=10)
FIRST_ACCOUNT = 6_000_000_001


@dataclass(frozen=True, slots=True)
class Part:
    """In whose name somebody acts in the contest: letters as in `tests/rights.py`.

    `place`: of the county's elderships, each of another municipality; None: from outside.
    `seat`, where they sit; `left`: they sit no more.
    """

    letters: str = ""
    roles: tuple[Role, ...] = ()
    place: int | None = None
    seat: Seat | None = None
    left: bool = False
    elsewhere: bool = False  # the seat is in another contest


PEOPLE = {
    "member": Part("M", place=0),
    "nominator": Part("MN", place=1),
    "nominee": Part("ME", place=2),
    "county juror": Part("Mc", place=3, seat=Seat.COUNTY),
    "county lead": Part(roles=(Role.COUNTY_LEAD,)),
    "municipal lead": Part(roles=(Role.MUNICIPAL_LEAD,)),
    "network lead": Part(roles=(Role.NETWORK_LEAD,)),
    "lawyer": Part(roles=(Role.LAWYER,)),
    "juror": Part("J", seat=Seat.JUROR),
    "chair": Part("JH", seat=Seat.CHAIR),
    "checker": Part("C", seat=Seat.CHECKER),
    "second checker": Part("C", seat=Seat.CHECKER),
    "juror who left": Part(seat=Seat.JUROR, roles=(Role.LAWYER,), left=True),
    "juror of another": Part(seat=Seat.JUROR, elsewhere=True),
    "editor": Part("O", roles=(Role.EDITOR,)),
    "director": Part("O", roles=(Role.DIRECTOR,)),
    "board": Part("B", roles=(Role.BOARD,)),
    "president": Part("B", roles=(Role.PRESIDENT,)),
    "editor on the board": Part("BO", roles=(Role.EDITOR, Role.BOARD)),
}
SCOPES = {Role.COUNTY_LEAD: COUNTY, Role.MUNICIPAL_LEAD: "LT-33", Role.NETWORK_LEAD: "1"}
STRANGER, OWNER = "stranger", "owner"


@dataclass(eq=False)
class Cast:
    """A contest, by its number, and everybody in it. `own`: the nomination of nominator and nominee
    among `those` for a leader; `guides`: those that the county's members choose from.
    """

    world: World
    contest: int
    leader: int
    guide: int
    another: int = 0  # a contest
    accounts: dict[str, int] = field(default_factory=dict)
    members: dict[str, int] = field(default_factory=dict)
    seats: dict[str, int] = field(default_factory=dict)
    those: list[int] = field(default_factory=list)
    guides: list[int] = field(default_factory=list)

    @property
    def own(self) -> int:
        return self.those[0]

    async def actors(self, tx: Tx, now: datetime) -> dict[str, Actor]:
        found = await actors(tx, list(self.accounts.values()), now.date(), "lt")
        return {name: found[account] for name, account in self.accounts.items()}


async def cast(world: World, state: State = State.DRAFT) -> Cast:
    """A contest whose first phase opens tomorrow, with everybody who will have to do with it."""
    number = await fixed(world, rules=RULES)
    found = await categories_of(world, number)
    of = Cast(world, number, found[LEADER], found[GUIDE], await fixed(world))
    now, places = world.clock.now(), await elderships(world, COUNTY)
    async with world.app.db.write() as tx:
        if state is State.DRAFT:
            await contests.change(tx, number, state=State.DRAFT, fixed_at=None)
        of.accounts |= {STRANGER: FIRST_ACCOUNT - 1, OWNER: world.owner.id}
        for order, (name, part) in enumerate(PEOPLE.items()):
            of.accounts[name] = FIRST_ACCOUNT + order
            await _comes(tx, of, name, part, places, now)
        ways = {(of.leader, COUNTY): Way.JURY, (of.guide, COUNTY): Way.MEMBERS}
        await juries.fix_ways(tx, number, ways)
        await _nominate(tx, of, places)
    return of


async def _comes(
    tx: Tx, of: Cast, name: str, part: Part, places: list[Eldership], now: datetime
) -> None:
    today, place = now.date(), None if part.place is None else places[part.place].id
    kind = members.Kind.OTHER if place is None else members.Kind.MEMBER
    line = await members.add(
        tx, kind=kind, name=f"Varda: {name}", eldership_id=place, joined_on=today
    )
    of.members[name] = line
    await accounts.ensure(tx, of.accounts[name])
    await accounts.link(tx, of.accounts[name], line)
    await accounts.accept_terms(tx, of.accounts[name], consent.VERSION, now)
    for role in part.roles:
        await roles.grant_member(tx, line, role, SCOPES.get(role, ""), now)
    if part.seat is None:
        return
    contest = of.another if part.elsewhere else of.contest
    county = COUNTY if part.seat is Seat.COUNTY else None
    of.seats[name] = await juries.seat(
        tx, contest_id=contest, member_id=line, seat=part.seat, county=county, appointed_at=now
    )
    if part.left:
        await juries.change(tx, of.seats[name], left_at=now, why="Išvyko")
        return
    role = Role.CHECKER if part.seat is Seat.CHECKER else Role.JUROR
    await roles.grant_member(tx, line, role, str(contest), now)


async def _nominate(tx: Tx, of: Cast, places: list[Eldership]) -> None:
    """Three for a leader, the first by the nominator; two for a guide; all of the one county.

    They are there before nominations are taken: what may be done to one is asked in each phase.
    """
    now = of.world.clock.now()

    async def made(category: int, title: str, by: str, whom: str, place: Eldership) -> int:
        return await nominations.add(
            tx,
            Content(title, "Nes verta.", {}),
            contest_id=of.contest,
            category_id=category,
            state=NominationState.ENTERED,
            nominator_id=of.members[by],
            nominee_id=of.members[whom],
            eldership_id=place.id,
            municipality=place.municipality,
            county=place.county,
            made_at=now,
            changed_at=now,
            accepted_at=now,
        )

    lead = "county lead"
    for title, by, whom, where in (
        ("Pirmi darbai", "nominator", "nominee", 2),
        ("Antri darbai", "member", "member", 0),
        ("Treti darbai", lead, lead, 1),
    ):
        of.those.append(await made(of.leader, title, by, whom, places[where]))
    for title, where in (("Kelias", 0), ("Takas", 1)):
        of.guides.append(await made(of.guide, title, lead, lead, places[where]))
