"""The protocol, put together from random contests, and reckoned again without any code of ours."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Any

import pytest

from bot.domain.canonical import canonical
from bot.domain.conflicts import Conflict
from bot.domain.contests import Counties, Method, Phase, Rules, Tie
from bot.domain.juries import Seat, Way
from bot.domain.nominations import State, Verdict
from bot.domain.protocols import Document, Said, hash_of
from bot.domain.scores import Level, Stand
from bot.domain.standings import How
from bot.services import protocols
from bot.services.contests import get
from storage import contests, juries, members, nominations, scores
from tests.contesting import categories_of, fixed
from tests.judging import (
    checked,
    elderships,
    everything_at_random,
    passed,
    passes_to,
    says,
    scored,
    seated,
    votes,
)
from tests.prove import reckoning
from tests.world import World

AL, UT = "LT-AL", "LT-UT"
Falsify = Callable[[dict[str, Any]], None]


async def read(world: World, contest: int) -> tuple[bytes, str, Document]:
    """The file as it is handed out, its hash, and what is in it."""
    async with world.app.db.read() as tx:
        found = await contests.get(tx, contest)
        assert found is not None
        made = await protocols.kept(tx, found)
    assert made is not None
    return canonical(made.protocol.content), made.protocol.hash, made.document


RULES = [
    Rules(scores=2),
    Rules(method=Method.TRIMMED, scores=3, vote=30, ties=(Tie.VOTES,), county_conflict=True),
    Rules(scores=2, counties=Counties.MEMBERS, vote=0),
    Rules(method=Method.TRIMMED, scores=4, counties=Counties.JURY, places=2, county_places=2),
]


@pytest.mark.parametrize(
    "rules", RULES, ids=["one level", "vote", "members choose", "county juries"]
)
async def test_an_outsider_reckons_the_same_from_the_file_alone(world: World, rules: Rules) -> None:
    random = Random(7)
    contest = await fixed(world, rules=rules, phase=Phase.CHECK)
    categories = list((await categories_of(world, contest)).values())[:2]
    alytus, utena = await elderships(world, AL), await elderships(world, UT)
    for category in categories:
        for place in (*alytus, *utena[: 1 + categories.index(category)]):
            await passed(world, contest, category, place)
    await seated(world, contest, [None, None, None, alytus[0], utena[0]])
    await seated(world, contest, [None], Seat.CHAIR)
    if rules.counties is not Counties.NONE:
        await seated(world, contest, alytus, Seat.COUNTY, AL)
        await seated(world, contest, utena, Seat.COUNTY, UT)
        await passes_to(world, contest, Phase.COUNTY)
        await everything_at_random(world, contest, Level.COUNTY, random)
        await votes(world, contest, categories[0], {1: 3, 2: 3, 3: 1}, AL)
        await votes(world, contest, categories[1], {len(alytus) + 2: 2, len(alytus) + 3: 2}, AL)
    await passes_to(world, contest, Phase.JURY)
    await everything_at_random(world, contest, Level.COUNTRY, random)
    if rules.vote is not None:
        await passes_to(world, contest, Phase.VOTE)
        await votes(world, contest, categories[0], {1: 2, 2: 4, 3: 4})
        await votes(world, contest, categories[1], {len(alytus) + 2: 4})
    await passes_to(world, contest, Phase.ANNOUNCEMENT)
    file, hash_, document = await read(world, contest)
    assert reckoning.wrong(file, hash_) == []
    assert reckoning.winners(file) == {
        document.category(one.category).name: list(one.winners) for one in document.result
    }
    assert {Said.SCORED, Said.ABSTAINED, Said.RECUSED, Said.CONFLICT} <= {
        one.said for one in document.scores
    }


async def test_what_is_withdrawn_leaves_the_standing_and_stays_in_the_protocol(
    either_world: World,
) -> None:
    world = either_world
    contest, (best, *others), _ = await scored(world)
    await passes_to(world, contest, Phase.ANNOUNCEMENT)
    _, before, _ = await read(world, contest)
    now = world.clock.now()
    async with world.app.db.write() as tx:
        await nominations.change(tx, best, state=State.WITHDRAWN, decided_at=now, reason="$left")
        kept = await contests.get(tx, contest)
        assert kept is not None
        await protocols.make(tx, kept, now)
    file, hash_, document = await read(world, contest)
    assert hash_ != before
    assert reckoning.wrong(file, hash_) == []
    assert list(document.result[0].winners) == [others[0]]
    assert [one.nomination for one in document.result[0].standing] == others
    line = document.nomination(best)
    assert (line.state, line.why, line.eldership) == (State.WITHDRAWN, "left", None)
    said = [one for one in document.scores if one.nomination == best]
    assert [len(one.points) for one in said] == [4, 4]


FALSE: list[Falsify] = [
    lambda found: found["scores"][0].update(points={"1": 1, "2": 1, "3": 1, "4": 1}),
    lambda found: found["result"][0].update(winners=[2]),
    lambda found: found["result"][0]["standing"][0].update(shown="99.99"),
    lambda found: found["criteria"][0].update(weight=30),
    lambda found: found["scores"].append(found["scores"][0]),
    lambda found: found["scores"][0].update(conflict="own"),
    lambda found: found["nominations"][0].update(goes_on=False),
    lambda found: found["rules"].update(scores=9),
]


async def test_a_protocol_that_was_changed_is_found_out(world: World) -> None:
    """Even with a hash of its own."""
    contest, _, _ = await scored(world)
    await passes_to(world, contest, Phase.ANNOUNCEMENT)
    file, hash_, _ = await read(world, contest)
    assert reckoning.wrong(file, hash_) == []
    for change in FALSE:
        found = json.loads(file)
        change(found)
        assert reckoning.wrong(canonical(found), hash_of(found)) != []
        assert "the hash is another file's" in reckoning.wrong(canonical(found), hash_)


async def test_numbers_stand_for_names_and_stay(world: World) -> None:
    contest, those, jurors = await scored(world)
    (checker,) = await seated(world, contest, [None], Seat.CHECKER)
    await checked(world, those[0], checker, Verdict.FAIL, "Komisijos narys jį pažįsta")
    await passes_to(world, contest, Phase.ANNOUNCEMENT)
    file, hash_, document = await read(world, contest)
    assert "Komisijos narys" not in file.decode()
    log = {one.replace("_at", "") for line in json.loads(file)["seats"] for one in line}
    assert log == {"seat", "number", "county", "left"}  # appointments have an order, and a time
    assert [(one.seat, one.number) for one in document.seats] == [
        (Seat.JUROR, 1),
        (Seat.JUROR, 2),
        (Seat.JUROR, 3),
        (Seat.CHECKER, 1),
    ]
    assert [(one.nomination, one.checker) for one in document.checks] == [(those[0], 1)]
    assert document.unchecked == those
    async with world.app.db.write() as tx:
        kept = await contests.get(tx, contest)
        assert kept is not None
        again = await protocols.make(tx, kept, world.clock.now())
        seats = await juries.of_contest(tx, contest)
    assert again.protocol.hash == hash_
    numbers = {one.member_id: one.number for one in seats if one.seat is Seat.JUROR}
    silent = [one.juror for one in document.scores if one.said is Said.NOTHING]
    assert set(silent) == {numbers[jurors[2]]}


async def test_a_county_that_has_not_chosen_sends_all(world: World) -> None:
    """One category is the jury's, whose scores are too few; one the members', who are too few."""
    rules = Rules(scores=3, counties=Counties.JURY)
    contest = await fixed(world, rules=rules, phase=Phase.CHECK)
    first, second, third = (await categories_of(world, contest)).values()
    places = await elderships(world, AL)
    of_jury = [await passed(world, contest, first, one) for one in places[:2]]
    of_members = [await passed(world, contest, second, one) for one in places[2:4]]
    single = await passed(world, contest, third, places[0])
    # In the second category each has a conflict with one of the two: of four, three are left.
    jurors = await seated(world, contest, [*places[2:4], None, None], Seat.COUNTY, AL)
    await passes_to(world, contest, Phase.COUNTY)
    async with world.app.db.read() as tx:
        assert await juries.ways_of(tx, contest) == {
            (first, AL): Way.JURY,
            (second, AL): Way.JURY,
            (third, AL): Way.SINGLE,
        }
    for one in jurors[:3]:
        await says(world, of_jury[0], one, (5, 5, 5, 5), level=Level.COUNTY)
    for one in jurors[:2]:
        await says(world, of_jury[1], one, (1, 1, 1, 1), level=Level.COUNTY)
    await says(world, of_jury[1], jurors[2], stand=Stand.ABSTAINED, level=Level.COUNTY)
    await passes_to(world, contest, Phase.JURY)
    await passes_to(world, contest, Phase.ANNOUNCEMENT)
    file, hash_, document = await read(world, contest)
    assert reckoning.wrong(file, hash_) == []
    assert [(one.how, list(one.on)) for one in document.counties] == [
        (How.FEW_SCORES, of_jury),
        (How.FEW_SCORES, of_members),
        (How.SINGLE, [single]),
    ]


async def test_who_moves_to_a_nomination_s_municipality_scored_it_in_vain(world: World) -> None:
    """Known when the phase closes; what was hidden when it opened stays hidden."""
    places = await elderships(world, AL)
    contest, those, jurors = await scored(world)
    async with world.app.db.write() as tx:
        await members.change(tx, jurors[0], kind=members.Kind.MEMBER, eldership_id=places[3].id)
        await nominations.mark(tx, those[2], municipality=places[3].municipality)
    (silent,) = await seated(world, contest, [None])
    async with world.app.db.write() as tx:
        seat = (await juries.of_member(tx, silent))[0]
        await juries.change(tx, seat.id, left_at=world.clock.now())
        seat = (await juries.of_member(tx, jurors[1]))[0]
        await juries.change(tx, seat.id, left_at=world.clock.now())
    await passes_to(world, contest, Phase.ANNOUNCEMENT)
    file, hash_, document = await read(world, contest)
    assert reckoning.wrong(file, hash_) == []
    said = {
        one.juror: (one.said, one.conflict) for one in document.scores if one.nomination == those[2]
    }
    async with world.app.db.read() as tx:
        seats = await juries.of_contest(tx, contest, left=True)
    numbers = {one.member_id: one.number for one in seats}
    assert said == {
        numbers[jurors[0]]: (Said.CONFLICT, Conflict.MUNICIPALITY),
        numbers[jurors[1]]: (Said.SCORED, None),  # who left: it stays
        numbers[jurors[2]]: (Said.NOTHING, None),
    }
    assert [one.place for one in document.result[0].standing] == [1, 2, None]
    assert sum(one.left_at is not None for one in document.seats) == 2


async def test_votes_for_what_is_withdrawn_are_counted_and_do_not_decide(world: World) -> None:
    rules = Rules(scores=1, counties=Counties.MEMBERS)
    contest = await fixed(world, rules=rules, phase=Phase.CHECK)
    category = next(iter((await categories_of(world, contest)).values()))
    places = await elderships(world, AL)
    those = [await passed(world, contest, category, one) for one in places[:3]]
    await passes_to(world, contest, Phase.COUNTY)
    await votes(world, contest, category, {those[0]: 4, those[1]: 1, those[2]: 0}, AL)
    async with world.app.db.write() as tx:
        now = world.clock.now()
        await nominations.change(tx, those[0], state=State.WITHDRAWN, decided_at=now)
    await passes_to(world, contest, Phase.JURY)
    async with world.app.db.write() as tx:  # once more, after something has changed
        await nominations.change(tx, those[1], state=State.WITHDRAWN, decided_at=world.clock.now())
        await protocols.close_county(tx, await get(tx, contest, now), world.clock.now())
    await passes_to(world, contest, Phase.ANNOUNCEMENT)
    file, hash_, document = await read(world, contest)
    assert reckoning.wrong(file, hash_) == []
    (line,) = document.counties
    assert (line.how, list(line.on)) == (How.MEMBERS, [those[1]])
    assert document.votes[0].votes == {those[0]: 4, those[1]: 1, those[2]: 0}
    assert [one.goes_on for one in document.nominations] == [None, True, False]
    assert list(document.result[0].standing) == []


async def test_the_order_in_which_scores_came_changes_nothing(world: World) -> None:
    """Nor that in which a juror went through the criteria."""
    contest, _, _ = await scored(world)
    await passes_to(world, contest, Phase.ANNOUNCEMENT)
    _, before, _ = await read(world, contest)
    async with world.app.db.write() as tx:
        given = await scores.of_contest(tx, contest, Level.COUNTRY)
        await tx.execute(scores.scores.delete())
        for number, one in enumerate(reversed(given)):
            points = dict(reversed(list(one.points.items())))
            later = one.changed_at + timedelta(minutes=number)
            await scores.put(tx, replace(one, points=points, changed_at=later))
        under = await get(tx, contest, world.clock.now())
        again = await protocols.make(tx, under.contest, world.clock.now())
    assert again.protocol.hash == before
