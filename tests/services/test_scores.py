"""Whatever happens, in whichever order: no juror sees or scores what is of their own place."""

from dataclasses import replace
from datetime import datetime
from random import Random

import pytest
import sqlalchemy as sa

from bot.domain.actors import Actor, Grant, Role
from bot.domain.contests import Counties, Rules
from bot.domain.errors import Refusal
from bot.domain.juries import Seat, Way
from bot.domain.nominations import Content, State
from bot.domain.scores import Level
from bot.domain.territories import Eldership
from bot.services import conflicts, scores
from bot.services.protocols.entries import judged
from bot.services.scores.decks import PHASES, judged_by
from storage import contests, juries, members, nominations, territories
from storage import scores as table
from storage.base import Tx
from storage.conflicts import noted
from tests.contesting import LEADER, categories_of, fixed
from tests.judging import elderships, line
from tests.world import World

STEPS, COUNTY = 20, "LT-AL"


def as_juror(member_id: int, contest: int) -> Actor:
    held = frozenset({Grant(Role.JUROR, str(contest))})
    return Actor(member_id, "lt", known=True, member_id=member_id, grants=held)


async def happens(
    tx: Tx, world: World, contest: int, random: Random, there: list[Eldership], level: Level
) -> None:
    """Somebody is nominated, gets a seat in the jury, or serves elsewhere; places change too."""
    now, home = world.clock.now(), territories.elderships
    who = [await line(tx, world, place) for place in there]
    match random.randrange(8):
        case 0:
            place = random.choice(there)
            await nominations.add(
                tx,
                Content("Šventė", "Verta", {}),
                contest_id=contest,
                category_id=(await contests.categories_of(tx, contest))[0].id,
                state=State.PASSED,
                nominator_id=random.choice(who),
                nominee_id=await line(tx, world, place),
                eldership_id=place.id,
                municipality=place.municipality,
                county=place.county,
                made_at=now,
                changed_at=now,
            )
        case 1 | 2:
            taken = {one.member_id for one in await juries.of_contest(tx, contest)}
            others = [one for one in who if one not in taken]
            if others:
                await juries.seat(
                    tx,
                    contest_id=contest,
                    member_id=random.choice(others),
                    seat=Seat.COUNTY if level is Level.COUNTY else Seat.JUROR,
                    county=COUNTY if level is Level.COUNTY else None,
                    appointed_at=now,
                )
        case 3:  # somebody serves elsewhere from now on; an heir comes to where they were
            free = [one for one in await territories.all_elderships(tx) if one.county == COUNTY]
            place = random.choice(free)
            if await members.at(tx, place.id) is None:
                await members.change(tx, random.choice(who), eldership_id=place.id)
        case 4:  # the rules of a draft that was copied say otherwise
            found = await contests.get(tx, contest)
            assert found is not None
            rules = replace(found.rules, county_conflict=not found.rules.county_conflict)
            await contests.change(tx, contest, rules=rules)
        case 5:  # an eldership is merged into another; its head stays in the roster for now
            one, into = random.sample(there, 2)
            await territories.close(tx, one.id, into.id, now.date())
        case 6:  # a reform gives an eldership to another municipality
            one, other = random.sample(there, 2)
            change = home.update().where(home.c.id == one.id)
            await tx.execute(change.values(municipality=other.municipality))
        case 7:  # as when a phase opens, once more after a kill
            found = await contests.get(tx, contest)
            assert found is not None
            await conflicts.freeze(tx, found, level, now)


async def own_places(tx: Tx, contest: int, level: Level) -> set[tuple[int, int]]:
    """Nomination and juror, where they share a place; reckoned the long way round."""
    found = set()
    rules = await contests.get(tx, contest)
    assert rules is not None
    by_county = rules.rules.county_conflict and level is Level.COUNTRY
    homes = dict(
        (await tx.execute(sa.select(members.members.c.id, members.members.c.eldership_id))).all()
    )
    for one in await nominations.select(tx, nominations.nominations.c.contest_id == contest):
        theirs = {one.municipality}
        for place in (one.eldership_id, homes[one.nominator_id], homes[one.nominee_id]):
            theirs |= {(await _today(tx, place))[0]}
        counties = {one.county} | {(await _today(tx, homes[one.nominee_id]))[1]}
        for seat in await juries.of_contest(tx, contest):
            assert seat.member_id is not None
            municipality, county = await _today(tx, homes[seat.member_id])
            is_own = seat.member_id in {one.nominator_id, one.nominee_id}
            if is_own or municipality in theirs or (by_county and county in counties):
                found.add((one.id, seat.member_id))
    return found


async def _today(tx: Tx, eldership_id: int) -> tuple[str, str]:
    """In which municipality and county it is, or the one it was merged into."""
    places, towns = territories.elderships.c, territories.municipalities.c
    which = places.id == await territories.now_at(tx, eldership_id)
    municipality = (await tx.execute(sa.select(places.municipality).where(which))).scalar_one()
    county = sa.select(towns.county).where(towns.code == municipality)
    return municipality, (await tx.execute(county)).scalar_one()


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("seed", [1, 6])
async def test_nobody_judges_the_own_municipality(world: World, seed: int, level: Level) -> None:
    random, now = Random(seed), world.clock.now()
    rules = Rules(counties=Counties.JURY if level is Level.COUNTY else Counties.NONE)
    criteria = (("Nauda", 100),)
    contest = await fixed(world, phase=PHASES[level], rules=rules, criteria=criteria)
    there = await elderships(world, COUNTY)
    if level is Level.COUNTRY:
        there += (await elderships(world, "LT-UT"))[:3]
    category = (await categories_of(world, contest))[LEADER]
    async with world.app.db.write() as tx:
        await juries.fix_ways(tx, contest, {(category, COUNTY): Way.JURY})
        criterion = (await contests.criteria_of(tx, contest))[0].id
        tried, hidden = 0, set[tuple[int, int]]()
        for _ in range(STEPS):
            await happens(tx, world, contest, random, there, level)
            known = await contests.get(tx, contest)
            assert known is not None
            own = await own_places(tx, contest, level)
            hidden |= set(await noted(tx, contest, level))
            decks = await judged_by(tx, known, level, now.date())
            seen = {(one.id, juror) for juror, those in decks.items() for one in those}
            assert not seen & (own | hidden)
            for number, juror in random.sample(sorted(own), min(2, len(own))):
                tried += 1
                with pytest.raises(Refusal):
                    await _give(tx, contest, number, juror, criterion, level, now)
            for number, juror in random.sample(sorted(seen), min(2, len(seen))):
                await _give(tx, contest, number, juror, criterion, level, now)
        known = await contests.get(tx, contest)
        assert known is not None
        await conflicts.freeze(tx, known, level, now)
        counts = await judged(tx, known, level)
        own = await own_places(tx, contest, level)
        for one in await nominations.select(tx, nominations.nominations.c.contest_id == contest):
            assert not {(one.id, juror) for juror in counts.sheets(one)} & own
        said = await table.of_contest(tx, contest, level)
    assert said  # something could be judged
    assert tried  # something was in conflict at all


async def _give(  # noqa: PLR0917 - whose, of what
    tx: Tx, contest: int, number: int, juror: int, criterion: int, level: Level, now: datetime
) -> None:
    who = as_juror(juror, contest)
    await scores.give(tx, who, number, level, criterion, 3, now=now, today=now.date())
