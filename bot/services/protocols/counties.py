"""Counties choose: how is fixed when their phase opens, who goes on is found when it closes."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from bot.domain.juries import Way, way
from bot.domain.scores import Level
from bot.domain.standings import Choice, chosen
from bot.services import conflicts
from bot.services.contests import Under
from bot.services.protocols.entries import Judged, entry, judged, voted
from storage import contests, juries, nominations
from storage.base import Tx
from storage.conflicts import Pair
from storage.contests import Contest
from storage.juries import Seated
from storage.nominations import Nomination

Place = tuple[int, str]  # category and county
Ways = Mapping[Place, Way]


async def open_county(tx: Tx, under: Under, now: datetime) -> None:
    """When the phase opens, the counties' juries being seated: who chooses where, for good.

    A category of a county goes to its members where one of its nominations has fewer than three
    jurors who may judge it.
    """
    await _fix(tx, under.contest, now)


async def _fix(tx: Tx, contest: Contest, now: datetime) -> Ways:
    found = await conflicts.freeze(tx, contest, Level.COUNTY, now)
    seats = await conflicts.judging(tx, contest.id, Level.COUNTY)
    those = by_place(await conflicts.judged_at(tx, contest, Level.COUNTY))
    ways = {
        place: way(contest.rules.counties, len(some), _left(some, seats, found))
        for place, some in those.items()
    }
    await juries.fix_ways(tx, contest.id, ways)
    return await juries.ways_of(tx, contest.id)


async def close_county(tx: Tx, under: Under, now: datetime) -> None:
    """When the phase closes: their places, and whether they go on. What was decided stays so."""
    contest = under.contest
    ways = await _fix(tx, contest, now)
    of = await judged(tx, contest, Level.COUNTY)
    for place, some in by_place(await conflicts.judged_at(tx, contest, Level.COUNTY)).items():
        if any(one.goes_on is not None for one in some):
            continue
        choice = await choose(tx, contest, place, some, ways[place], of)
        places = {one.nomination_id: one.place for one in choice.standing}
        for one in some:
            goes_on = one.id in choice.on
            await nominations.mark(tx, one.id, county_place=places.get(one.id), goes_on=goes_on)


async def choose(
    tx: Tx, contest: Contest, place: Place, some: list[Nomination], how: Way, of: Judged
) -> Choice:
    category, county = place
    cast = await voted(tx, contest.id, Level.COUNTY, category, county)
    criteria = await contests.criteria_of(tx, contest.id)
    entries = [entry(one, of, cast) for one in some]
    return chosen(entries, how, criteria, contest.rules, cast.ballots)


def by_place(those: Iterable[Nomination]) -> dict[Place, list[Nomination]]:
    found: dict[Place, list[Nomination]] = {}
    for one in sorted(those, key=lambda one: (one.category_id, one.county, one.id)):
        found.setdefault((one.category_id, one.county), []).append(one)
    return found


def _left(some: Iterable[Nomination], seats: list[Seated], found: Mapping[Pair, object]) -> int:
    """How many may judge the nomination that fewest may."""
    return min(
        sum(seat.county == one.county and (one.id, seat.member_id) not in found for seat in seats)
        for one in some
    )
