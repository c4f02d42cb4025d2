"""Contests for stories: fixed by one line, in any phase, with those who judge."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.domain.actors import Role
from bot.domain.contests import Phase, Rules, Span, State, Subject, phases
from bot.domain.juries import Seat
from bot.domain.nominations import QuestionKind
from bot.services.contests import Under
from bot.services.contests import get as under
from storage import contests, juries, members
from storage.base import Tx
from tests.people import from_the_office
from tests.world import Someone, World

NAME = "Metų seniūnas"
LEADER, GUIDE, IDEA = "Seniūnas – lyderis", "Seniūnas – vedlys", "Seniūnijos TOP idėja"
CATEGORIES = ((LEADER, Subject.PERSON), (GUIDE, Subject.PERSON), (IDEA, Subject.IDEA))
CRITERIA = (("Originalumas", 40), ("Kūrybiškumas", 30), ("Racionalumas", 20), ("Bendrumas", 10))
FIRST = timedelta(hours=23)  # from now to the first phase: Tuesday at 9
EACH = timedelta(days=7)  # that a phase lasts; the next begins when it ends

_ROLES = {
    Seat.JUROR: Role.JUROR,
    Seat.CHAIR: Role.JUROR,
    Seat.COUNTY: Role.JUROR,
    Seat.CHECKER: Role.CHECKER,
}


async def board(world: World) -> Someone:
    return await from_the_office(world, "Pirmininkė", Role.BOARD)


async def office(world: World) -> Someone:
    return await from_the_office(world, "Redaktorė", Role.EDITOR)


def spans(rules: Rules, first: datetime) -> list[Span]:
    """The phases of such rules one after another, from then on."""
    found = []
    for number, phase in enumerate(phases(rules)):
        opens_at = first + EACH * number
        closes_at = None if phase is Phase.ANNOUNCEMENT else opens_at + EACH
        found.append(Span(phase, opens_at, closes_at))
    return found


async def fixed(
    world: World,
    *,
    rules: Rules | None = None,
    phase: Phase | None = None,
    categories: Sequence[tuple[str, Subject]] = CATEGORIES,
    criteria: Sequence[tuple[str, int]] = CRITERIA,
    questions: Sequence[tuple[str, QuestionKind]] = (),
    **columns: Any,
) -> int:
    """The number of a contest that nobody can change any more.

    With a `phase` it is under way since a day, as if what its opening asks for had found nothing
    to do (see `reaches`); without one the first opens tomorrow, Tuesday, at 9.
    """
    now, rules = world.clock.now(), rules or Rules()
    first = now + FIRST
    if phase is not None:
        first = now - timedelta(days=1) - EACH * phases(rules).index(phase)
    own = {"name": NAME, "year": now.year, "text": "Siūlome drąsiai.", "state": State.FIXED}
    async with world.app.db.write() as tx:
        number = await contests.add(
            tx, rules, created_at=now, fixed_at=now, **(own | {"phase": _code(phase)} | columns)
        )
        await _fill(tx, number, categories, criteria, questions)
        await contests.date_phases(tx, number, spans(rules, first))
        for one in spans(rules, first):
            if phase is not None and one.phase <= phase:
                await contests.note_phase(tx, number, one.phase, opened_at=one.opens_at)
            if phase is not None and one.phase < phase and one.closes_at is not None:
                await contests.note_phase(tx, number, one.phase, closed_at=one.closes_at)
    return number


async def reaches(world: World, number: int, phase: Phase | None, **later: float) -> None:
    """Let the clock go on to the opening of the phase, and all between happen at its hour.

    Without a phase only to the end of the last one that has an end.
    """
    while True:
        ahead = [at for at in await _moments(world, number, phase) if at > world.clock.now()]
        if not ahead:
            break
        await world.tick(seconds=(min(ahead) - world.clock.now()).total_seconds())
    await world.tick(**later)


async def now_of(world: World, number: int) -> Under:
    async with world.app.db.read() as tx:
        return await under(tx, number, world.clock.now())


async def seats(
    world: World, number: int, someone: Someone, seat: Seat, county: str | None = None
) -> int:
    """The number of a seat in the jury; the role comes with it."""
    now = world.clock.now()
    member_id = await line_of(world, someone)
    await world.give(someone, _ROLES[seat], str(number))
    async with world.app.db.write() as tx:
        return await juries.seat(
            tx, contest_id=number, member_id=member_id, seat=seat, county=county, appointed_at=now
        )


async def juror(world: World, number: int, seat: Seat = Seat.JUROR) -> Someone:
    """Somebody from outside the association who judges (or checks) it."""
    someone = await from_the_office(world, "Komisijos narė", Role.LAWYER)
    await seats(world, number, someone, seat)
    return someone


async def line_of(world: World, someone: Someone) -> int:
    """The number of somebody's line in the roster."""
    async with world.app.db.read() as tx:
        found = await members.profiles(tx, [someone.id], world.clock.now().date())
    member_id = found[someone.id].member_id
    assert member_id is not None
    return member_id


async def categories_of(world: World, number: int) -> dict[str, int]:
    """Name → number."""
    async with world.app.db.read() as tx:
        return {one.name: one.id for one in await contests.categories_of(tx, number)}


async def criteria_of(world: World, number: int) -> dict[str, int]:
    """Name → number."""
    async with world.app.db.read() as tx:
        return {one.name: one.id for one in await contests.criteria_of(tx, number)}


def _code(phase: Phase | None) -> str | None:
    return None if phase is None else phase.code


async def _fill(
    tx: Tx,
    number: int,
    categories: Sequence[tuple[str, Subject]],
    criteria: Sequence[tuple[str, int]],
    questions: Sequence[tuple[str, QuestionKind]],
) -> None:
    for name, subject in categories:
        table = contests.contest_categories
        await contests.append(tx, table, number, name=name, subject=subject.code)
    for name, weight in criteria:
        await contests.append(tx, contests.contest_criteria, number, name=name, weight=weight)
    for text, kind in questions:
        table = contests.contest_questions
        await contests.append(tx, table, number, text=text, kind=kind.code)


async def _moments(world: World, number: int, phase: Phase | None) -> list[datetime]:
    """When phases open and close, up to the opening of that one."""
    found: list[datetime] = []
    for one in (await now_of(world, number)).phases:
        if phase is None or one.span.phase <= phase:
            found.append(one.span.opens_at)
        ends = one.span.closes_at
        if ends is not None and (phase is None or one.span.phase < phase):
            found.append(ends)
    return found
