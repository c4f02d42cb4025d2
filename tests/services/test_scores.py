"""Whatever happens, in whichever order: no juror sees or scores what is of their own place."""

from datetime import datetime
from random import Random

import pytest

from bot.domain.actors import Actor, Grant, Role
from bot.domain.contests import Counties, Rules
from bot.domain.errors import Refusal
from bot.domain.juries import Seat, Way
from bot.domain.nominations import Content, State
from bot.domain.scores import Level
from bot.domain.territories import Eldership
from bot.services import scores
from bot.services.scores.decks import PHASES, judged_by
from storage import contests, juries, members, nominations, territories
from storage import scores as table
from storage.base import Tx
from storage.conflicts import places
from tests.contesting import LEADER, categories_of, fixed
from tests.judging import elderships, line
from tests.world import World

STEPS, COUNTY = 12, "LT-AL"


def as_juror(member_id: int, contest: int) -> Actor:
    held = frozenset({Grant(Role.JUROR, str(contest))})
    return Actor(member_id, "lt", known=True, member_id=member_id, grants=held)


async def happens(
    tx: Tx, world: World, contest: int, random: Random, there: list[Eldership], level: Level
) -> None:
    """Somebody is nominated, gets a seat in the jury, or serves elsewhere."""
    now = world.clock.now()
    who = [await line(tx, world, place) for place in there]
    match random.randrange(4):
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


async def own_places(tx: Tx, now: datetime, contest: int) -> set[tuple[int, int]]:
    """Nomination and juror, where they share a municipality; reckoned the long way round."""
    found = set()
    every = await nominations.select(tx, nominations.nominations.c.contest_id == contest)
    for one in every:
        for seat in await juries.of_contest(tx, contest):
            assert seat.member_id is not None
            ids = [who for who in (seat.member_id, one.nominator_id, one.nominee_id) if who]
            where = await places(tx, ids, now.date())
            home = where.get(seat.member_id)
            theirs = {one.municipality} | {
                where[who].municipality for who in ids[1:] if who in where
            }
            is_own = seat.member_id in {one.nominator_id, one.nominee_id}
            if is_own or (home is not None and home.municipality in theirs):
                found.add((one.id, seat.member_id))
    return found


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("seed", range(2))
async def test_nobody_judges_the_own_municipality(world: World, seed: int, level: Level) -> None:
    random, now = Random(seed), world.clock.now()
    rules = Rules(counties=Counties.JURY if level is Level.COUNTY else Counties.NONE)
    contest = await fixed(world, phase=PHASES[level], rules=rules)
    there = await elderships(world, COUNTY)
    category = (await categories_of(world, contest))[LEADER]
    async with world.app.db.write() as tx:
        await juries.fix_ways(tx, contest, {(category, COUNTY): Way.JURY})
        criterion = (await contests.criteria_of(tx, contest))[0].id
        known = await contests.get(tx, contest)
        assert known is not None
        tried = 0
        for _ in range(STEPS):
            await happens(tx, world, contest, random, there, level)
            own = await own_places(tx, now, contest)
            decks = await judged_by(tx, known, level, now.date())
            seen = {(one.id, juror) for juror, those in decks.items() for one in those}
            assert not seen & own
            for number, juror in random.sample(sorted(own), min(2, len(own))):
                tried += 1
                with pytest.raises(Refusal):
                    await scores.give(
                        tx,
                        as_juror(juror, contest),
                        number,
                        level,
                        criterion,
                        3,
                        now=now,
                        today=now.date(),
                    )
        said = await table.of_contest(tx, contest, level)
    assert said == []
    assert tried  # something was in conflict at all
