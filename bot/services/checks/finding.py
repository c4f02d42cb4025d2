"""What a checker finds: the queue, and a nomination whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.actors import Actor
from bot.domain.checks import CHECKED, Stand, stand
from bot.domain.contest_rights import Act, Part
from bot.domain.contests import Phase
from bot.domain.contests import State as ContestState
from bot.domain.errors import Refusal
from bot.domain.messages import Words
from bot.domain.nominations import CHECKERS, Question, State, Verdict
from bot.domain.reports import State as ReportState
from bot.services.checkers import checked_by
from bot.services.contests import Under, contest_of, get, require_act, require_turn
from bot.services.reports import cards as entries
from storage import checks, contests, nominations, people, practices, reports
from storage.base import Tx
from storage.checks import Check, Note
from storage.contests import Category, Contest
from storage.nominations import Concerned, Nomination
from storage.nominations import nominations as table
from storage.reports import Report


@dataclass(frozen=True, slots=True)
class Line:
    """A nomination of the queue. `said`: how many verdicts there are, whoever's."""

    nomination: Nomination
    own: Verdict | None
    said: int

    @property
    def stand(self) -> Stand:
        return stand(self.nomination.state, own=self.own, said=self.said)


@dataclass(frozen=True, slots=True)
class Checker:
    """How far somebody is. `label` is empty where nothing is left of them."""

    member_id: int
    label: str
    said: int
    waits: int


@dataclass(frozen=True, slots=True)
class Queue:
    """Of one checker; what waits comes first. `checkers`: all of them, who is behind first."""

    under: Under
    lines: Sequence[Line]
    checkers: Sequence[Checker]

    @property
    def left(self) -> int:
        return sum(one.stand is Stand.WAITS for one in self.lines)

    @property
    def waiting(self) -> int | None:
        """The first nomination that waits."""
        return self.after(0)

    def after(self, number: int) -> int | None:
        """The next one that waits behind it, or the first that does."""
        waits = [one.nomination.id for one in self.lines if one.stand is Stand.WAITS]
        others = [one for one in waits if one != number]
        return next((one for one in others if one > number), next(iter(others), None))


@dataclass(frozen=True, slots=True)
class Seen:
    """A nomination as a checker sees it.

    `others`: what other checkers said, once the reader has given an own verdict; `unread`: how many
    of its entries are shown to nobody any more.
    """

    queue: Queue
    nomination: Nomination
    category: Category
    questions: Sequence[Question]
    nominator: Concerned | None
    nominee: Concerned | None
    evidence: Sequence[Report]
    unread: int
    own: Check | None
    others: Sequence[Check]
    notes: Sequence[Note]

    @property
    def contest(self) -> Contest:
        return self.queue.under.contest

    @property
    def stand(self) -> Stand:
        return next(
            one.stand for one in self.queue.lines if one.nomination.id == self.nomination.id
        )


async def queue(tx: Tx, actor: Actor, contest_id: int, now: datetime, today: date) -> Queue:
    """The actor's own. Raises NotAllowed, Refusal outside the phase, Stale."""
    under = await get(tx, contest_id, now)
    await require_turn(tx, actor, under, Act.CHECK, Part.CHECKER, _not_now(under))
    assert actor.member_id is not None  # noqa: S101 - whoever has a seat has a line
    mine = actor.member_id
    decks = await decks_of(tx, under.contest, today)
    found = await checks.checks_of(tx, [one.id for one in decks.get(mine, ())])
    lines = [
        Line(
            one,
            next((c.verdict for c in found.get(one.id, ()) if c.member_id == mine), None),
            len(found.get(one.id, ())),
        )
        for one in decks.get(mine, ())
    ]
    lines.sort(key=lambda one: (one.stand is not Stand.WAITS, one.nomination.id))
    return Queue(under, lines, await checkers(tx, decks))


async def see(tx: Tx, actor: Actor, number: int, now: datetime, today: date) -> Seen:
    """Raises NotAllowed, Refusal, Stale."""
    mine = await queue(tx, actor, await contest_of(tx, number), now, today)
    one = next((line.nomination for line in mine.lines if line.nomination.id == number), None)
    if one is None:
        raise Refusal("checks.not-in-queue", number=str(number))
    category = await contests.category(tx, one.category_id)
    assert category is not None  # noqa: S101 - a contest that is fixed keeps its categories
    people_ = await nominations.concerned(tx, [one.nominator_id, one.nominee_id])
    evidence = await _evidence(tx, one)
    said = (await checks.checks_of(tx, [number])).get(number, [])
    own = next((check for check in said if check.member_id == actor.member_id), None)
    return Seen(
        mine,
        one,
        category,
        await contests.questions_in(tx, one.contest_id, one.category_id),
        people_.get(one.nominator_id or 0),
        people_.get(one.nominee_id or 0),
        evidence,
        len(one.content.evidence) - len(evidence),
        own,
        [check for check in said if check is not own] if own else [],
        (await checks.notes_of(tx, [number])).get(number, []),
    )


async def entry_of(
    tx: Tx, actor: Actor, number: int, place: int, now: datetime, today: date
) -> tuple[Words, Sequence[Mapping[str, Any]]]:
    """A published entry it brings, and its files; `place` is counted from 1.

    Raises NotAllowed, Refusal, Stale.
    """
    found = await see(tx, actor, number, now, today)
    if not 1 <= place <= len(found.evidence):
        raise Refusal("checks.no-entry")
    shown = await entries.shown(tx, found.evidence[place - 1], today, actor.language)
    return entries.card(shown, entries.REVIEW_MAX), tuple(shown.content.files)


async def progress(
    tx: Tx, actor: Actor, contest_id: int, now: datetime, today: date
) -> tuple[Under, Sequence[Checker], int]:
    """For those who keep it: who is how far; and how many nominations nobody has decided.

    Raises NotAllowed, Refusal, Stale.
    """
    under = await get(tx, contest_id, now)
    await require_act(tx, actor, under, Act.SEE_PROGRESS)
    decks = await decks_of(tx, under.contest, today)
    return under, await checkers(tx, decks), await undecided(tx, contest_id)


async def undecided(tx: Tx, contest_id: int) -> int:
    states = (State.ENTERED, State.RETURNED)
    return await nominations.count(tx, table.c.contest_id == contest_id, table.c.state.in_(states))


async def checkers(tx: Tx, decks: Mapping[int, Sequence[Nomination]]) -> list[Checker]:
    """Those who are behind first."""
    numbers = {one.id for some in decks.values() for one in some}
    found = await checks.checks_of(tx, numbers)
    names = {one.member_id: one.label for one in await people.named(tx, decks.keys())}
    every = [
        Checker(
            member_id,
            names.get(member_id, ""),
            sum(any(c.member_id == member_id for c in found.get(one.id, ())) for one in some),
            sum(_waits(one, member_id, found.get(one.id, ())) for one in some),
        )
        for member_id, some in decks.items()
    ]
    return sorted(every, key=lambda one: (-one.waits, one.label, one.member_id))


async def decks_of(tx: Tx, contest: Contest, today: date) -> dict[int, list[Nomination]]:
    """Checker → what they may check, or could have."""
    states = sorted(CHECKED)
    which: list[sa.ColumnElement[bool]] = [
        table.c.contest_id == contest.id,
        table.c.state.in_(states),
    ]
    return await checked_by(tx, contest, await nominations.select(tx, *which), today)


def _waits(one: Nomination, member_id: int, said: Sequence[Check]) -> bool:
    own = one.state is State.ENTERED and all(check.member_id != member_id for check in said)
    return own and len(said) < CHECKERS


async def _evidence(tx: Tx, one: Nomination) -> list[Report]:
    """What is published still and says whose it is, as the jury will see it."""
    columns = reports.reports.c
    which = [columns.state == ReportState.PUBLISHED, columns.unnamed.is_(sa.false())]
    return await practices.some(tx, list(one.content.evidence), which)


def _not_now(under: Under) -> Refusal:
    dated = under.dated(Phase.CHECK)
    if under.contest.state is ContestState.CANCELLED:
        return Refusal("checks.cancelled")
    if under.contest.state is ContestState.DRAFT or dated is None:
        return Refusal("checks.not-fixed")
    if dated.opened_at is None:
        return Refusal("checks.not-yet", opens=dated.span.opens_at)
    return Refusal("checks.over", closed=dated.closed_at or dated.span.closes_at)
