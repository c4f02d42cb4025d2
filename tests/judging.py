"""Nominations that passed, and what jurors and members say of them: for stories of results."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from random import Random

from bot.domain.ballots import Ballot, hash_of
from bot.domain.contest_votes import box_of
from bot.domain.contests import Phase, Rules
from bot.domain.juries import Seat
from bot.domain.nominations import Content, State, Verdict
from bot.domain.scores import Level, Stand
from bot.domain.territories import Eldership
from bot.services.conflicts import JUDGING
from bot.services.contests import opening
from storage import (
    ballots,
    checks,
    conflicts,
    contest_votes,
    contests,
    juries,
    members,
    nominations,
    scores,
    territories,
)
from storage.base import Tx
from storage.checks import Check
from storage.nominations import Nomination
from storage.scores import Score
from tests.contesting import categories_of, fixed, now_of
from tests.world import World

Points = Sequence[int]


async def passes_to(world: World, number: int, phase: Phase) -> None:
    """Let the clock go on to a minute after the opening of the phase, and do what is due."""
    while (under := await now_of(world, number)).phase is not phase:
        dated = under.dated(phase)
        assert dated is not None
        ahead = [at for one in under.phases for at in (one.span.opens_at, one.span.closes_at) if at]
        now = world.clock.now()
        at = min(one for one in ahead if one > now)
        assert at <= dated.span.opens_at
        world.clock.advance(seconds=(at - now).total_seconds())
        async with world.app.db.write() as tx:
            while await opening.step(tx, number, world.clock.now()):
                pass
    await world.settle()


async def elderships(world: World, county: str) -> list[Eldership]:
    """One of each municipality of the county."""
    async with world.app.db.read() as tx:
        found = await territories.all_elderships(tx)
    return list({one.municipality: one for one in found if one.county == county}.values())


async def line(tx: Tx, world: World, place: Eldership | None = None, name: str = "") -> int:
    """A line of the roster: of a member, or without a place of somebody from outside."""
    today = world.clock.now().date()
    if place is None:
        return await members.add(tx, kind=members.Kind.OTHER, name=name or None, joined_on=today)
    there = await members.at(tx, place.id)
    if there is not None:
        return there
    return await members.add(
        tx, kind=members.Kind.MEMBER, name=name or None, eldership_id=place.id, joined_on=today
    )


async def passed(
    world: World,
    contest: int,
    category: int,
    place: Eldership,
    *,
    title: str = "Kiemo šventė",
    state: State = State.PASSED,
) -> int:
    """The number of a nomination of whoever serves there, made by themselves."""
    now = world.clock.now()
    async with world.app.db.write() as tx:
        who = await line(tx, world, place)
        return await nominations.add(
            tx,
            Content(title, "Nes verta.", {}),
            contest_id=contest,
            category_id=category,
            state=state,
            nominator_id=who,
            nominee_id=who,
            eldership_id=place.id,
            municipality=place.municipality,
            county=place.county,
            made_at=now,
            accepted_at=now,
            changed_at=now,
        )


async def checked(world: World, number: int, checker: int, verdict: Verdict, why: str = "") -> None:
    async with world.app.db.write() as tx:
        check = Check(number, checker, verdict, why or None, world.clock.now())
        await checks.check(tx, check)


async def seated(
    world: World,
    contest: int,
    places: Iterable[Eldership | None],
    seat: Seat = Seat.JUROR,
    county: str | None = None,
) -> list[int]:
    """Lines of the roster that judge: of whoever serves there, or from outside."""
    found = []
    async with world.app.db.write() as tx:
        for number, place in enumerate(places):
            who = await line(tx, world, place, f"Komisijos narys {number}")
            found.append(who)
            await juries.seat(
                tx,
                contest_id=contest,
                member_id=who,
                seat=seat,
                county=county,
                appointed_at=world.clock.now(),
            )
    return found


async def says(
    world: World,
    nomination: int,
    juror: int,
    points: Points = (),
    *,
    stand: Stand = Stand.SCORED,
    level: Level = Level.COUNTRY,
) -> None:
    """Points by the criteria in their order."""
    async with world.app.db.write() as tx:
        found = await nominations.get(tx, nomination)
        assert found is not None
        criteria = [one.id for one in await contests.criteria_of(tx, found.contest_id)]
        given = dict(zip(criteria, points, strict=False))
        why = "Draugas" if stand is Stand.RECUSED else None
        now = world.clock.now()
        await scores.put(tx, Score(nomination, juror, level, stand, given, None, why, now))


async def votes(
    world: World, contest: int, category: int, given: Mapping[int, int], county: str | None = None
) -> None:
    """So many ballots for each nomination, by members who are made for it and one more who did not.

    They serve in the county, of the country's vote in any.
    """
    async with world.app.db.write() as tx:
        await votes_in(tx, world, contest, category, given, county)


async def votes_in(
    tx: Tx,
    world: World,
    contest: int,
    category: int,
    given: Mapping[int, int],
    county: str | None = None,
) -> None:
    """As `votes`, in a transaction."""
    level = Level.COUNTY if county else Level.COUNTRY
    now = world.clock.now()
    choices = [number for number, count in given.items() for _ in range(count)]
    who = [await _voter(tx, now) for _ in range(len(choices) + 1)]
    where = county or "LT-VL"
    await contest_votes.let_vote(tx, contest, level, [category], [(one, where) for one in who])
    box = box_of(contest, level, category, county)
    for one, choice in zip(who, choices, strict=False):
        assert await contest_votes.votes_once(tx, category, level, one)
        await ballots.put(tx, box, [Ballot(hash_of(f"{box}:{one}"), {category: choice})])


async def scored(world: World, rules: Rules | None = None) -> tuple[int, list[int], list[int]]:
    """A contest whose jury sits: its number, those of three nominations, lines of three jurors.

    Two of them have given all their points to the first, fewer to the others; one has said nothing.
    """
    contest = await fixed(world, rules=rules or Rules(scores=2), phase=Phase.CHECK)
    category = next(iter((await categories_of(world, contest)).values()))
    places = await elderships(world, "LT-AL")
    those = [await passed(world, contest, category, one) for one in places[:3]]
    jurors = await seated(world, contest, [None, None, None])
    await passes_to(world, contest, Phase.JURY)
    for number, points in zip(those, [(5, 5, 5, 5), (4, 4, 4, 4), (3, 3, 3, 3)], strict=True):
        for juror in jurors[:2]:
            await says(world, number, juror, points)
    return contest, those, jurors


async def everything_at_random(world: World, contest: int, level: Level, random: Random) -> None:
    """What jurors do: score, abstain, recuse themselves, begin, nothing; nothing in conflict."""
    async with world.app.db.write() as tx:
        hidden = await conflicts.noted(tx, contest, level)
        criteria = [one.id for one in await contests.criteria_of(tx, contest)]
        for one in await _judged(tx, contest):
            for seat in await juries.of_contest(tx, contest):
                juror = seat.member_id
                is_of_level = seat.seat in JUDGING[level]
                judges = is_of_level and seat.county in {None, one.county}
                if juror is None or not judges or (one.id, juror) in hidden:
                    continue
                stand, points = _at_random(random)
                if stand is not None:
                    given = dict(zip(criteria, points, strict=False))
                    now = world.clock.now()
                    await scores.put(tx, Score(one.id, juror, level, stand, given, None, None, now))


async def _judged(tx: Tx, contest: int) -> list[Nomination]:
    own = nominations.nominations.c
    return await nominations.select(
        tx,
        own.contest_id == contest,
        own.state == State.PASSED,
        own.goes_on.is_not(False),
    )


def _at_random(random: Random) -> tuple[Stand | None, Points]:
    """Of few different points: there are ties."""
    others = [(Stand.ABSTAINED, ()), (Stand.RECUSED, ()), (Stand.SCORING, (3,)), (None, ())]
    if not random.randrange(3):
        return random.choice(others)
    return Stand.SCORED, random.choice([(4, 4, 4, 4), (5, 4, 4, 3), (3, 5, 4, 4), (2, 2, 3, 5)])


async def _voter(tx: Tx, now: datetime) -> int:
    """A line of their own; that it has no place does not matter to a box."""
    return await members.add(tx, kind=members.Kind.OTHER, joined_on=now.date())
