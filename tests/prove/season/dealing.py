"""Decks and ballots are dealt, and it is arranged who are to be equal."""

import random
from collections.abc import Sequence

from bot.domain.juries import Seat, Way
from bot.domain.scores import Level
from storage import contest_votes, nominations
from storage import juries as seats
from tests.prove.season.electors import Elector, Paper
from tests.prove.season.entering import Entry
from tests.prove.season.jurors import Juror
from tests.prove.season.life import FIRST, SECOND, Season
from tests.prove.season.wishes import level_votes


async def open_juries(season: Season) -> None:
    """Of the first contest the country's, of the second those of the counties."""
    await look_onward(season)
    await pair_in_county(season)
    await deal(season, (FIRST, Level.COUNTRY), (SECOND, Level.COUNTY))
    await hand_out(season, SECOND, Level.COUNTY)


async def open_vote(season: Season) -> None:
    """Of the first contest, and the jury of the second."""
    await pair_in_country(season)
    await deal(season, (SECOND, Level.COUNTRY))
    await hand_out(season, FIRST, Level.COUNTRY)


async def deal(season: Season, *what: tuple[str, Level]) -> None:
    """Give everybody who judges a deck of those contests."""
    async with season.world.app.db.read() as tx:
        for name, level in what:
            number = season.contests[name]
            wanted = {Seat.COUNTY} if level is Level.COUNTY else {Seat.JUROR, Seat.CHAIR}
            for seat in await seats.of_contest(tx, number):
                if seat.seat in wanted and seat.member_id is not None:
                    _juror(season, seat.member_id).decks.append((number, level))


def _juror(season: Season, line: int) -> Juror:
    if line not in season.jurors:
        season.jurors[line] = Juror(
            season.cast.of(line),
            random.Random(season.dice.random()),
            wants=season.wishes.of,
            criteria=season.criteria,
            contest_of={one.number: one.contest for one in season.entries},
        )
    return season.jurors[line]


async def hand_out(season: Season, name: str, level: Level) -> None:
    """Ballots to all who may vote."""
    number = season.contests[name]
    if not season.electors:
        counties = season.cast.counties[: season.size.voting]
        season.electors = [
            Elector(one, random.Random(season.dice.random()))
            for one in season.cast.electors
            if one.county in counties
        ]
    async with season.world.app.db.read() as tx:
        for one in season.electors:
            mine = await contest_votes.of_member(tx, number, level, one.one.line)
            one.papers += [Paper(number, level, it.category_id, it.county) for it in mine]
    for one in season.electors:
        if season.size.counties > 2:  # where there are few, each is needed
            one.papers = [it for it in one.papers if season.dice.random() < 0.7]


async def level_county(season: Season) -> None:
    """Somewhere two are to have as many votes of their county."""
    for county in season.cast.counties:
        for name, category in season.categories[season.one].items():
            those = [one for one in season.judged(season.one, county) if one.category == name]
            if len(those) != 2:
                continue
            paper = Paper(season.one, Level.COUNTY, category, county)
            mine = [one for one in season.electors if one.one.county == county]
            for one in mine:
                if paper not in one.papers:
                    one.papers.append(paper)
            pair = (those[0].number, those[1].number)
            level_votes(paper, mine, await _offered(season, mine, those), pair)
            season.county_vote = (paper, pair)
            return


async def _offered(
    season: Season, electors: Sequence[Elector], those: Sequence[Entry]
) -> dict[int, list[int]]:
    """By line: not of the own eldership."""
    return {
        one.one.line: [
            each.number
            for each in those
            if each.nominee.place and one.one.place and each.nominee.place.id != one.one.place.id
        ]
        for one in electors
    }


async def pair_in_county(season: Season) -> None:
    """Of a county's jury: two that only the heaviest criterion tells apart."""
    async with season.world.app.db.read() as tx:
        ways = await seats.ways_of(tx, season.other)
    for county in season.cast.counties:
        for name, category in season.categories[season.other].items():
            those = [one for one in season.judged(season.other, county) if one.category == name]
            if ways.get((category, county)) is Way.JURY:
                pair = (those[0].number, those[1].number)
                season.wishes.told_apart.add((Level.COUNTY, pair))
                return


async def pair_in_country(season: Season) -> None:
    """In the first category two told apart, in the second two that share their place."""
    async with season.world.app.db.read() as tx:
        table = nominations.nominations.c
        found = await nominations.select(
            tx, table.contest_id == season.other, table.state == "passed", table.goes_on.is_(True)
        )
    kinds = [season.wishes.told_apart, season.wishes.shared]
    for kind, name in zip(kinds, season.categories[season.other], strict=False):
        category = season.categories[season.other][name]
        those = [one.id for one in found if one.category_id == category]
        kind.add((Level.COUNTRY, (those[0], those[1])))


async def look_onward(season: Season) -> None:
    async with season.world.app.db.read() as tx:
        table = nominations.nominations.c
        found = await nominations.select(tx, table.goes_on.is_(True))
    season.onward = {one.id for one in found}
