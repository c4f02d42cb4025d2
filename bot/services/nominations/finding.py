"""Where one can nominate, what one has made, and what one is nominated by."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa

from bot.domain.actors import Actor, Can
from bot.domain.contest_rights import Act, Part, allowed
from bot.domain.contests import Nominators, Phase
from bot.domain.contests import State as ContestState
from bot.domain.errors import require
from bot.domain.nominations import IN_THE_RUN, Question, State, may_be_changed
from bot.services.contests import Under, get, parts_of, require_act
from bot.services.nominations import evidence
from bot.services.nominations.entering import item, own
from bot.services.nominations.reminding import open_intakes
from storage import checks, contests, nominations
from storage.base import Tx
from storage.contests import Category, Contest
from storage.nominations import Concerned, Nomination
from storage.nominations import nominations as table
from storage.reports import Report


@dataclass(frozen=True, slots=True)
class Seen:
    """A nomination as its nominator or nominee sees it, and what they can do about it now.

    `evidence` are those entries that they may read; `until` is the end of the intake.
    """

    nomination: Nomination
    contest: Contest
    category: Category
    nominator: Concerned | None
    nominee: Concerned | None
    questions: Sequence[Question]
    evidence: Sequence[Report]
    until: datetime | None
    parts: frozenset[Part]
    answers: bool
    changes: bool
    adds: bool
    withdraws: bool
    asked: str | None = None  # by a checker, while the answer is awaited

    @property
    def reads(self) -> bool:
        """The letter with the scores, which the nominee alone gets."""
        may = allowed(self.contest.state, None, Act.READ_LETTER)
        return bool(self.parts & may) and self.nomination.state is State.PASSED


@dataclass(frozen=True, slots=True)
class Line:
    """Of the list of one's own."""

    nomination: Nomination
    contest: Contest
    category: str
    nominee: str
    own: bool  # made by the reader


async def takes(tx: Tx, contest_id: int, actor: Actor, now: datetime) -> Under:
    """The contest, where it takes nominations of the actor now. Raises Refusal, NotAllowed."""
    require(actor, Can.NOMINATE)
    under = await get(tx, contest_id, now)
    await require_act(tx, actor, under, Act.NOMINATE)
    return under


async def open_for(tx: Tx, actor: Actor, now: datetime) -> list[Under]:
    """Those that take nominations of the actor now; none of who may not nominate."""
    if not actor.can(Can.NOMINATE) or actor.seat is None:
        return []
    return await open_intakes(tx, now)


async def open_for_entry(
    tx: Tx, actor: Actor, report_id: int, now: datetime, today: date
) -> list[Under]:
    """Those in which the actor can nominate the entry's author by it. Empty where not."""
    taking = await open_for(tx, actor, now)
    report = await evidence.of_author(tx, actor, report_id, today) if taking else None
    if report is None:
        return []
    oneself = report.member_id == actor.member_id
    return [one for one in taking if (may_be_oneself(one) if oneself else may_be_another(one))]


def may_be_oneself(under: Under) -> bool:
    return under.contest.rules.nominators is not Nominators.COLLEAGUES


def may_be_another(under: Under) -> bool:
    return under.contest.rules.nominators is not Nominators.SELVES


def until(under: Under) -> datetime:
    """When its intake ends."""
    dated = under.dated(Phase.INTAKE)
    assert dated is not None and dated.span.closes_at is not None  # noqa: S101, PT018 - `span_gaps`
    return dated.span.closes_at


async def is_reached(tx: Tx, member_id: int) -> bool:
    """Whether a message gets there."""
    found = (await nominations.concerned(tx, [member_id])).get(member_id)
    return found is not None and found.reached


async def next_intake(tx: Tx, now: datetime) -> tuple[Contest, datetime] | None:
    """The next contest that will take nominations, and from when."""
    phases = contests.contest_phases
    statement = (
        sa.select(phases.c.contest_id, phases.c.opens_at)
        .join(contests.contests, contests.contests.c.id == phases.c.contest_id)
        .where(
            phases.c.phase == Phase.INTAKE.code,
            phases.c.closed_at.is_(None),
            phases.c.closes_at > now,
            contests.contests.c.state == ContestState.FIXED,
        )
        .order_by(phases.c.opens_at)
        .limit(1)
    )
    row = (await tx.execute(statement)).first()
    contest = None if row is None else await contests.get(tx, row.contest_id)
    return None if row is None or contest is None else (contest, row.opens_at)


async def mine(tx: Tx, actor: Actor) -> list[Line]:
    """Those one has made and those one is nominated by, the newest first."""
    require(actor, Can.NOMINATE)
    if actor.member_id is None:
        return []
    ours = (table.c.nominator_id == actor.member_id) | (table.c.nominee_id == actor.member_id)
    found = (await nominations.select(tx, ours))[::-1]
    people = await nominations.concerned(tx, {one.nominee_id for one in found})
    of = {one.contest_id for one in found}
    known = {one.id: one for one in await contests.found(tx, contests.contests.c.id.in_(of))}
    names = {
        one.id: one.name for contest in of for one in await contests.categories_of(tx, contest)
    }
    return [
        Line(
            one,
            known[one.contest_id],
            names[one.category_id],
            people[one.nominee_id].full if one.nominee_id in people else "",
            one.nominator_id == actor.member_id,
        )
        for one in found
    ]


async def made_in(tx: Tx, actor: Actor, contest_id: int) -> int:
    """How many the actor has in the contest that count."""
    return await nominations.count(
        tx,
        table.c.contest_id == contest_id,
        table.c.nominator_id == actor.member_id,
        table.c.state.in_(IN_THE_RUN),
    )


async def see(tx: Tx, actor: Actor, number: int, now: datetime) -> Seen:
    """For its nominator and its nominee alone. Raises NotAllowed, Stale."""
    under, _ = await own(tx, actor, number, now)
    one = await item(tx, number)
    category = await contests.category(tx, one.category_id)
    assert category is not None  # noqa: S101 - a contest that is fixed keeps its categories
    people = await nominations.concerned(tx, [one.nominator_id, one.nominee_id])
    parts = await parts_of(tx, actor, under.contest, one)
    dated = under.dated(Phase.INTAKE)
    can_say = may_be_changed(one.state, checking=under.phase is Phase.CHECK)

    def may(act: Act, part: Part) -> bool:
        return part in parts & allowed(under.contest.state, under.phase, act)

    withdraws = may(Act.WITHDRAW, Part.NOMINATOR) or may(Act.WITHDRAW, Part.NOMINEE)
    return Seen(
        one,
        under.contest,
        category,
        people.get(one.nominator_id or 0),
        people.get(one.nominee_id or 0),
        await contests.questions_in(tx, one.contest_id, one.category_id),
        await evidence.usable(tx, actor, one.content.evidence),
        dated.span.closes_at if dated else None,
        parts,
        answers=one.state is State.ASKED and may(Act.ANSWER, Part.NOMINEE),
        changes=can_say and may(Act.CHANGE, Part.NOMINATOR),
        adds=can_say and may(Act.CHANGE, Part.NOMINEE) and Part.NOMINATOR not in parts,
        withdraws=withdraws and one.state in IN_THE_RUN,
        asked=await _asked(tx, one),
    )


async def _asked(tx: Tx, one: Nomination) -> str | None:
    """What a checker asked for last."""
    if one.state is not State.RETURNED:
        return None
    notes = (await checks.notes_of(tx, [one.id])).get(one.id, [])
    return next((note.text for note in reversed(notes) if note.by_checker), None)
