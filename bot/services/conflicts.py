"""Who must not judge what in a contest, as far as it is known without the juror saying so.

`freeze` notes it when judging begins, when somebody is seated meanwhile and when it ends. In
between `known` adds what has come since: somebody serves elsewhere. What was noted stays.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime

from bot.domain.conflicts import Conflict, Judge, Judged, conflict
from bot.domain.juries import Seat
from bot.domain.nominations import State
from bot.domain.scores import Level
from storage import conflicts, juries, nominations
from storage.base import Tx
from storage.conflicts import Pair
from storage.contests import Contest
from storage.juries import Seated
from storage.nominations import Nomination, Place

JUDGING = {Level.COUNTRY: {Seat.JUROR, Seat.CHAIR}, Level.COUNTY: {Seat.COUNTY}}


async def known(tx: Tx, contest: Contest, level: Level, now: datetime) -> dict[Pair, Conflict]:
    """Of everybody who sits. The day is that of `now`, by its own clock."""
    those = await judged_at(tx, contest, level)
    seats = await judging(tx, contest.id, level)
    found = await between(tx, contest, those, seats, now.date())
    return found | await conflicts.noted(tx, contest.id, level)


async def freeze(tx: Tx, contest: Contest, level: Level, now: datetime) -> dict[Pair, Conflict]:
    """As `known`, noted for good."""
    found = await known(tx, contest, level, now)
    await conflicts.note(tx, level, found)
    return found


async def judged_at(tx: Tx, contest: Contest, level: Level) -> list[Nomination]:
    """What is judged there."""
    table = nominations.nominations
    which = [table.c.contest_id == contest.id, table.c.state == State.PASSED]
    if level is Level.COUNTRY:
        which.append(table.c.goes_on.is_not(False))
    return await nominations.select(tx, *which)


async def judging(tx: Tx, contest_id: int, level: Level, *, left: bool = False) -> list[Seated]:
    """Who judges there; `left`: with those who sit no more."""
    seats = await juries.of_contest(tx, contest_id, left=left)
    return [one for one in seats if one.seat in JUDGING[level]]


async def between(
    tx: Tx, contest: Contest, those: Sequence[Nomination], seats: Sequence[Seated], today: date
) -> dict[Pair, Conflict]:
    """From where everybody serves today; in a county's jury of that county's nominations."""
    who = {one.nominator_id for one in those} | {one.nominee_id for one in those}
    where = await conflicts.places(
        tx, {one for one in who | {seat.member_id for seat in seats} if one is not None}, today
    )
    of_today = await conflicts.places_of(tx, {one.eldership_id for one in those})
    found: dict[Pair, Conflict] = {}
    for nomination in those:
        judged = _judged(nomination, where, of_today[nomination.eldership_id])
        for member_id in _members(seats, nomination.county):
            why = conflict(
                _judge(member_id, where.get(member_id)),
                judged,
                county=contest.rules.county_conflict and not _is_of_a_county(seats),
            )
            if why is not None:
                found[nomination.id, member_id] = why
    return found


def _is_of_a_county(seats: Iterable[Seated]) -> bool:
    """Whose jurors are all of the county they judge."""
    return any(one.seat is Seat.COUNTY for one in seats)


def _members(seats: Iterable[Seated], county: str) -> Collection[int]:
    return {
        one.member_id for one in seats if one.member_id is not None and one.county in {None, county}
    }


def _judge(member_id: int, place: Place | None) -> Judge:
    if place is None:
        return Judge(member_id)
    return Judge(member_id, place.eldership_id, place.municipality, place.county)


def _judged(one: Nomination, where: Mapping[int, Place], of_today: Place) -> Judged:
    people = [who for who in (one.nominator_id, one.nominee_id) if who in where]
    now = [of_today, *(where[who] for who in people if who is not None)]
    return Judged(
        one.nominator_id,
        one.nominee_id,
        frozenset({one.eldership_id, *(place.eldership_id for place in now)}),
        frozenset({one.municipality, *(place.municipality for place in now)}),
        frozenset({one.county, *(place.county for place in now)}),
    )
