"""Nominations of the sandbox's contests: as far as each has come, with what was said of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.juries import Seat
from bot.domain.nominations import Content, State, Verdict
from bot.domain.scores import Level, Stand
from bot.domain.territories import Eldership
from bot.services.contests import Under
from bot.services.nominations import telling
from storage import checks, contests, members, nominations, reference, reports, scores, territories
from storage.base import Tx
from storage.checks import Check
from storage.scores import Score

JUDGES = ("chair", "second", "third")  # columns with their points, in the order of the seats
CHECKED = timedelta(days=28)  # after it was made


@dataclass(frozen=True, slots=True)
class _There:
    """What the lines of the file name."""

    places: Mapping[str, Eldership]
    categories: Mapping[str, int]
    entries: Mapping[str, int]
    criteria: tuple[int, ...]


async def plant_nominations(
    tx: Tx, which: str, under: Under, judges: Mapping[int, Seat], made: datetime
) -> None:
    number = under.contest.id
    there = _There(
        {place.name: place for place in await territories.all_elderships(tx)},
        {one.name: one.id for one in await contests.categories_of(tx, number)},
        {one.title: one.id for one in await reports.select(tx)},
        tuple(one.id for one in await contests.criteria_of(tx, number)),
    )
    for row in reference.rows("sandbox_nominations.csv"):
        if row["contest"] == which:
            await _plant(tx, row, under, there, judges, made)


async def _plant(
    tx: Tx,
    row: Mapping[str, str],
    under: Under,
    there: _There,
    judges: Mapping[int, Seat],
    made: datetime,
) -> None:
    place, state = there.places[row["nominee"]], State(row["state"])
    evidence = (there.entries[row["entry"]],) if row["entry"] else ()
    number = await nominations.add(
        tx,
        Content(row["title"], row["why"], {}, evidence=evidence),
        contest_id=under.contest.id,
        category_id=there.categories[row["category"]],
        state=state,
        nominator_id=await members.at(tx, there.places[row["nominator"]].id),
        nominee_id=await members.at(tx, place.id),
        eldership_id=place.id,
        municipality=place.municipality,
        county=place.county,
        made_at=made,
        changed_at=made,
        accepted_at=None if state is State.ASKED else made,
        decided_at=made + CHECKED if state is State.PASSED else None,
    )
    one = await nominations.get(tx, number)
    if one is not None and state is State.ASKED:
        await telling.ask(tx, under, one, made)
    if state is State.PASSED:
        await _judge(tx, row, number, there, judges, made + CHECKED)


async def _judge(
    tx: Tx,
    row: Mapping[str, str],
    number: int,
    there: _There,
    judges: Mapping[int, Seat],
    when: datetime,
) -> None:
    """Both checkers passed it; jurors gave the points of the line, where it has any."""
    for member_id, seat in judges.items():
        if seat is Seat.CHECKER:
            await checks.check(tx, Check(number, member_id, Verdict.PASS, None, when))
    jurors = [one for one, seat in judges.items() if seat is not Seat.CHECKER]
    for member_id, column in zip(jurors, JUDGES, strict=True):
        given = dict(zip(there.criteria, map(int, row[column].split()), strict=False))
        if given:
            score = Score(number, member_id, Level.COUNTRY, Stand.SCORED, given, None, None, when)
            await scores.put(tx, score)
