"""The lines of the protocol, from what the tables say."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.domain.contests import Criterion
from bot.domain.juries import Seat, Way
from bot.domain.nominations import State, Why
from bot.domain.polls import CELL_MIN
from bot.domain.protocols import (
    CheckLine,
    CountyLine,
    NominationLine,
    ResultLine,
    Said,
    ScoreLine,
    SeatLine,
    VoteLine,
    place_line,
)
from bot.domain.scores import Level, Stand
from bot.domain.standings import final, going_on
from bot.services.protocols.counties import Place, Ways, by_place, choose
from bot.services.protocols.entries import Judged, Voted, entry, judged, voted
from bot.services.protocols.numbers import numbered
from storage import checks, contest_votes, contests, juries, nominations, territories
from storage.base import Tx
from storage.contests import Category, Contest
from storage.juries import Seated
from storage.nominations import Nomination

# As the protocol calls what a juror said.
SAID = {
    Stand.SCORED: Said.SCORED,
    Stand.SCORING: Said.UNFINISHED,
    Stand.ABSTAINED: Said.ABSTAINED,
    Stand.RECUSED: Said.RECUSED,
}


@dataclass(frozen=True, slots=True)
class Facts:
    """What several kinds of lines are made of."""

    contest: Contest
    categories: Sequence[Category]
    criteria: Sequence[Criterion]
    nominations: Sequence[Nomination]
    elderships: Mapping[int, str]
    seats: Sequence[Seated]
    county: Judged
    country: Judged
    ways: Ways

    def numbers(self, seats: Collection[Seat]) -> dict[int, int]:
        """Member → the number they have in such seats."""
        return {
            one.member_id: one.number
            for one in self.seats
            if one.seat in seats and one.member_id is not None and one.number is not None
        }

    def standing(self, category_id: int) -> list[Nomination]:
        """What is in the country's standing of the category."""
        return [
            one
            for one in self.nominations
            if one.category_id == category_id and _is_in_the_run(one)
        ]


async def read(tx: Tx, contest: Contest) -> Facts:
    table = nominations.nominations
    those = await nominations.select(tx, table.c.contest_id == contest.id)
    return Facts(
        contest,
        await contests.categories_of(tx, contest.id),
        await contests.criteria_of(tx, contest.id),
        those,
        await territories.names_of(tx, {one.eldership_id for one in those}),
        await numbered(tx, contest.id),
        await judged(tx, contest, Level.COUNTY),
        await judged(tx, contest, Level.COUNTRY),
        await juries.ways_of(tx, contest.id),
    )


def nomination_lines(facts: Facts) -> list[NominationLine]:
    return [
        NominationLine(
            one.id,
            one.category_id,
            one.county,
            facts.elderships[one.eldership_id] if one.state is State.PASSED else None,
            one.state,
            _why(one),
            one.made_at,
            one.decided_at,
            one.county_place,
            one.goes_on,
        )
        for one in facts.nominations
    ]


async def check_lines(tx: Tx, facts: Facts) -> list[CheckLine]:
    numbers = facts.numbers({Seat.CHECKER})
    said = await checks.checks_of(tx, [one.id for one in facts.nominations])
    found = [
        CheckLine(
            one.nomination_id,
            numbers.get(one.member_id, 0),
            one.verdict,
        )
        for some in said.values()
        for one in some
    ]
    return sorted(found, key=lambda one: (one.nomination, one.checker))


def seat_lines(facts: Facts) -> list[SeatLine]:
    """The chair is one of the jurors: which one would tell whose scores they are."""
    found = [
        SeatLine(
            Seat.JUROR if one.seat is Seat.CHAIR else one.seat,
            one.number or 0,
            one.county,
            one.left_at,
        )
        for one in facts.seats
    ]
    return sorted(found, key=_seat_key)


def _seat_key(one: SeatLine) -> tuple[Seat, str, int, bool, str]:
    """Of somebody who sat there twice first what is over."""
    left = one.left_at.isoformat() if one.left_at else ""
    return (one.seat, one.county or "", one.number, one.left_at is None, left)


def score_lines(facts: Facts) -> list[ScoreLine]:
    """A line for each juror and each nomination they might have judged, also where nothing is."""
    jurors = facts.numbers({Seat.JUROR, Seat.CHAIR})
    found = [
        line
        for one in facts.nominations
        for line in _lines(facts.country, one, jurors, whole=_is_in_the_run(one))
    ]
    jurors = facts.numbers({Seat.COUNTY})
    found += [
        line
        for one in facts.nominations
        for line in _lines(facts.county, one, jurors, whole=_is_of_a_jury(facts, one))
    ]
    return sorted(found, key=lambda one: (one.level, one.nomination, one.juror))


async def vote_lines(tx: Tx, facts: Facts) -> list[VoteLine]:
    contest, found = facts.contest, []
    may = await contest_votes.turnout(tx, contest.id, Level.COUNTY)
    for (category, county), some in _decided(facts).items():
        if (category, county) in may:
            cast = await voted(tx, contest.id, Level.COUNTY, category, county)
            _, of = may[category, county]
            line = VoteLine(Level.COUNTY, category, county, of, cast.ballots)
            found.append(_counted(line, some, cast))
    if contest.rules.vote is None:
        return found
    all_over = await contest_votes.turnout(tx, contest.id, Level.COUNTRY)
    for one in facts.categories:
        cast = await voted(tx, contest.id, Level.COUNTRY, one.id)
        of = sum(each for (category, _), (_, each) in all_over.items() if category == one.id)
        line = VoteLine(Level.COUNTRY, one.id, None, of, cast.ballots)
        found.append(_counted(line, facts.standing(one.id), cast))
    return found


async def county_lines(tx: Tx, facts: Facts) -> list[CountyLine]:
    """Of what took part when the counties chose, whatever became of it since."""
    found = []
    for place, some in _decided(facts).items():
        way = facts.ways[place]
        choice = await choose(tx, facts.contest, place, some, way, facts.county)
        standing = [place_line(one) for one in choice.standing]
        found.append(CountyLine(*place, way, choice.how, standing, sorted(choice.on)))
    return found


async def result_lines(tx: Tx, facts: Facts) -> list[ResultLine]:
    contest, found = facts.contest, []
    for category in facts.categories:
        cast = await voted(tx, contest.id, Level.COUNTRY, category.id)
        entries = [entry(one, facts.country, cast) for one in facts.standing(category.id)]
        standing = final(entries, facts.criteria, contest.rules, cast.ballots)
        winners = [one.nomination_id for one in going_on(standing, contest.rules.places)]
        found.append(
            ResultLine(category.id, [place_line(one) for one in standing], sorted(winners))
        )
    return found


def _is_in_the_run(one: Nomination) -> bool:
    return one.state is State.PASSED and one.goes_on is not False


def _is_of_a_jury(facts: Facts, one: Nomination) -> bool:
    """Whether a county's jury has chosen, or was to."""
    way = facts.ways.get((one.category_id, one.county))
    return one.goes_on is not None and way is Way.JURY


def _decided(facts: Facts) -> dict[Place, list[Nomination]]:
    return by_place(one for one in facts.nominations if one.goes_on is not None)


def _why(one: Nomination) -> str | None:
    """What the bot itself knows; what somebody wrote is between them and the office."""
    known = {why.value: why.code for why in Why}
    return known.get(one.reason or "")


def _lines(
    of: Judged, nomination: Nomination, numbers: Mapping[int, int], *, whole: bool
) -> list[ScoreLine]:
    """With what nobody said of it, where it is to be judged; else what there is."""
    found = []
    for juror in of.jurors(nomination):
        pair = (nomination.id, juror)
        score, conflict = of.scores.get(pair), of.conflicts.get(pair)
        if score is None and (not whole or juror in of.gone):
            continue
        said = Said.NOTHING if score is None else SAID[score.stand]
        if conflict is not None:
            said = Said.CONFLICT
        points = score.points if score is not None and said is Said.SCORED else {}
        found.append(ScoreLine(of.level, nomination.id, numbers[juror], said, conflict, points))
    return found


def _counted(line: VoteLine, some: Sequence[Nomination], cast: Voted) -> VoteLine:
    """Of those in the standing, and of any other that has votes; nothing of fewer than five."""
    if cast.ballots < CELL_MIN:
        return replace(line, ballots=None)
    those = {one.id for one in some} | set(cast.votes)
    return replace(line, votes={number: cast.votes[number] for number in sorted(those)})
