"""Phases open and close by the clock: in their order, each in one transaction, whole or not at all.

What a phase asks of other nouns is in `OPENS` and `CLOSES`: plain functions `(tx, under, now)`,
`now` by the association's clock. They run in the transaction that notes that the phase was opened
or closed, so a kill before its commit repeats all of it. A bot that slept does one after the other,
as if each had come at its hour; but a phase that it slept through whole is not opened: nobody could
act in it, so the contest waits until people give it other hours. See `moving.make_up` for one whose
end it slept over.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.contests import Phase, State
from bot.domain.messages import words
from bot.services import audit, checks, contest_votes, juries, live, nominations, protocols, scores
from bot.services.contests import cards, telling
from bot.services.contests.gate import Under, get
from storage import contests
from storage.base import Database, Tx
from storage.contests import Dated

STEPS = 2 * len(Phase)  # of a contest at once, after the longest sleep
Doing = Callable[[Tx, Under, datetime], Awaitable[None]]

OPENS: dict[Phase, tuple[Doing, ...]] = {
    Phase.INTAKE: (),
    Phase.CHECK: (checks.open,),
    Phase.COUNTY: (
        juries.open_county,
        protocols.open_county,
        scores.tell_county,
        contest_votes.open_county,
    ),
    Phase.JURY: (protocols.open_jury, scores.tell_country),
    Phase.VOTE: (contest_votes.open_country,),
    Phase.ANNOUNCEMENT: (protocols.end_judging,),
}
CLOSES: dict[Phase, tuple[Doing, ...]] = {
    Phase.INTAKE: (nominations.close_intake,),
    Phase.CHECK: (checks.close,),
    Phase.COUNTY: (protocols.close_county,),
    Phase.JURY: (protocols.close_jury,),
    Phase.VOTE: (protocols.end_judging,),
}


@dataclass(frozen=True, slots=True)
class Due:
    """A phase that is to be opened, or closed."""

    contest_id: int
    phase: Phase
    opens: bool


class Openings:
    """A job of the clock: more than a transaction, for each phase has its own."""

    def __init__(self, db: Database, now: Callable[[], datetime], zone: ZoneInfo) -> None:
        self._db = db
        self._now = now
        self._zone = zone

    async def look(self) -> None:
        """Do all that is due; a contest where it fails keeps no other from going on."""
        now = self._now().astimezone(self._zone)
        failed: Exception | None = None
        async with self._db.read() as tx:
            found = await running(tx, now)
        for contest_id in found:
            try:
                for _ in range(STEPS):
                    if not await self._step(contest_id, now):
                        break
            except Exception as error:  # noqa: BLE001 - it is raised below, once the others are done
                failed = error
        if failed is not None:
            raise failed

    async def _step(self, contest_id: int, now: datetime) -> bool:
        async with self._db.write() as tx:
            return await step(tx, contest_id, now)


async def catch_up(tx: Tx, now: datetime) -> None:
    """All that is due, at once: of a restored database, where all of it is held anyway."""
    for contest_id in await running(tx, now):
        for _ in range(STEPS):
            if not await step(tx, contest_id, now):
                break


async def running(tx: Tx, now: datetime) -> list[int]:
    """The contests in which something is due, the oldest first."""
    return await contests.due(tx, now)


async def step(tx: Tx, contest_id: int, now: datetime) -> bool:
    """Open or close the next phase of it that is due; False where none is.

    The day is that of `now`, by its own clock, which is the association's.
    """
    under = await get(tx, contest_id, now)
    missed = under.missed(now)
    if missed is not None:
        await telling.missed(tx, under.contest, missed, now)
    due = due_of(under, now) if under.contest.state is State.FIXED else None
    if due is None:
        return False
    if due.opens:
        await _open(tx, under, due.phase, now)
    else:
        await _close(tx, under, due.phase, now)
    return True


def due_of(under: Under, now: datetime) -> Due | None:
    """The first thing to be done: no phase opens before the one before it is closed."""
    for one in under.phases:
        if one.opened_at is None:
            due = one.span.covers(now)
            return Due(under.contest.id, one.span.phase, opens=True) if due else None
        if one.closed_at is None:
            ends = one.span.closes_at
            due = ends is not None and ends <= now
            return Due(under.contest.id, one.span.phase, opens=False) if due else None
    return None


async def _open(tx: Tx, under: Under, phase: Phase, now: datetime) -> None:
    number = under.contest.id
    await contests.note_phase(tx, number, phase, opened_at=now)
    await contests.change(tx, number, phase=phase.code)
    under = await get(tx, number, now)
    for do in OPENS[phase]:
        await do(tx, under, now)
    await telling.opened(tx, under, _dated(under, phase).span, now)
    await _note(tx, under, "contest-phase-opened", phase, now)


async def _close(tx: Tx, under: Under, phase: Phase, now: datetime) -> None:
    number = under.contest.id
    await contests.note_phase(tx, number, phase, closed_at=now)
    await contests.change(tx, number)
    under = await get(tx, number, now)
    for do in CLOSES[phase]:
        await do(tx, under, now)
    await live.finish(tx, cards.NOUN, cards.subject(number, phase), now)
    await _note(tx, under, "contest-phase-closed", phase, now)


async def _note(tx: Tx, under: Under, verb: str, phase: Phase, now: datetime) -> None:
    said = words(f"contests.phase-{phase.code}")
    await audit.note(tx, None, verb, now, name=under.contest.name, phase=said)


def _dated(under: Under, phase: Phase) -> Dated:
    found = under.dated(phase)
    assert found is not None  # noqa: S101 - it was found to be due
    return found
