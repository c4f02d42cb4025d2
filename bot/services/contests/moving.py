"""The hours of a phase are changed where all else is fixed: with a reason, and all are told."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.actors import Actor, Can, Nationwide
from bot.domain.contest_rights import Act
from bot.domain.contest_votes import BY_MEMBERS
from bot.domain.contests import SLEPT, WHY_MAX, Phase, Span, State, made_up, pushed
from bot.domain.errors import Refusal, Stale, require
from bot.domain.messages import Joined, Words, words
from bot.services import audit, checks, contest_votes, nominations, scores
from bot.services.contests import concerning, telling
from bot.services.contests.gate import Under, get, require_act
from storage import contests
from storage.base import Tx
from storage.contests import Move

Follow = Callable[[Tx, int], Awaitable[None]]  # of a contest: what hangs on its hours

# What waits to be sent and names an hour that is not right any more.
FOLLOWING: tuple[Follow, ...] = (
    nominations.intake_moved,
    scores.deadline_moved,
    checks.deadline_moved,
    contest_votes.deadline_moved,
)


@dataclass(frozen=True, slots=True)
class Changed:
    """A phase, as it was and as it is to be."""

    before: Span
    after: Span


async def plan(
    tx: Tx, actor: Actor, contest_id: int, to: Span, now: datetime
) -> tuple[Under, list[Changed]]:
    """What would change, the phase itself first. Raises NotAllowed, Stale, Refusal."""
    require(actor, Can.KEEP_CONTESTS, over=Nationwide())
    under = await get(tx, contest_id, now)
    if under.contest.state is not State.FIXED or under.dated(to.phase) is None:
        raise Stale
    await require_act(tx, actor, under, Act.MOVE)
    require_movable(under, to.phase)
    before = [one.span for one in under.phases]
    after = pushed(before, to.phase, to, now, missed=is_missed(under, to.phase, now))
    if after is None:
        raise Refusal("contests.move-misfit")
    changes = _changes(before, after)
    if not changes:
        raise Refusal("contests.move-nothing")
    return under, changes


def is_missed(under: Under, phase: Phase, now: datetime) -> bool:
    """Whether it is what the contest waits for."""
    missed = under.missed(now)
    return missed is not None and missed.phase is phase


def require_movable(under: Under, phase: Phase) -> None:
    """Raises Refusal for one that has ended: what its closing asks for is done."""
    dated = under.dated(phase)
    if dated is None or dated.closed_at is not None:
        raise Refusal("contests.move-over")


async def move(
    tx: Tx, actor: Actor, contest_id: int, to: Span, why: str, now: datetime
) -> list[Changed]:
    """Do it, write it down, and tell everybody concerned. Raises NotAllowed, Stale, Refusal."""
    under, changes = await plan(tx, actor, contest_id, to, now)
    why = why[:WHY_MAX]
    await _carry_out(tx, under, changes, why, actor, now)
    await concerning.moved(
        tx,
        under,
        said(changes),
        why,
        now=now,
        but=actor.account_id,
        members=any(_is_sooner(under, one) for one in changes),
    )
    return changes


async def make_up(tx: Tx, since: datetime, now: datetime) -> None:
    """Prolong what ended while the bot was down since then: people get back the time they lost.

    What comes later makes room. `now` by the association's clock, and before anything is closed.
    """
    for contest in await contests.found(tx, contests.contests.c.state == State.FIXED):
        under = await get(tx, contest.id, now)
        spans = [one.span for one in under.phases]
        open_ = next(
            (one.span for one in under.phases if one.opened_at and not one.closed_at), None
        )
        to = None if open_ is None else made_up(open_, since, now)
        after = None if to is None else pushed(spans, to.phase, to, now, missed=True)
        if to is not None and after is not None:
            changes = _changes(spans, after)
            await _carry_out(tx, under, changes, SLEPT, None, now)
            why, members = words("contests.why-slept"), to.phase in BY_MEMBERS
            await concerning.moved(tx, under, said(changes), why, now=now, members=members)


def _changes(before: Sequence[Span], after: Sequence[Span]) -> list[Changed]:
    known = {one.phase: one for one in before}
    return [Changed(known[one.phase], one) for one in after if known[one.phase] != one]


async def _carry_out(
    tx: Tx, under: Under, changes: Sequence[Changed], why: str, actor: Actor | None, now: datetime
) -> None:
    contest_id = under.contest.id
    after = {one.after.phase: one.after for one in changes}
    spans = [after.get(one.span.phase, one.span) for one in under.phases]
    await contests.date_phases(tx, contest_id, spans)
    await contests.change(tx, contest_id)
    for one in changes:
        await telling.reword(tx, under.contest, one.after)
        await contests.add_move(tx, contest_id, _move(one, why, actor, now))
        await audit.note(
            tx,
            actor,
            "contest-phase-moved",
            now,
            why=None if actor is None else why,
            name=under.contest.name,
            phase=words(f"contests.phase-{one.after.phase.code}"),
            before=hours(one.before),
            after=hours(one.after),
        )
    for follow in FOLLOWING:
        await follow(tx, contest_id)


def _is_sooner(under: Under, one: Changed) -> bool:
    """Whether members have less time than they were told."""
    dated = under.dated(one.after.phase)
    if dated is None or dated.opened_at is None or one.after.phase not in BY_MEMBERS:
        return False
    before, after = one.before.closes_at, one.after.closes_at
    return before is not None and after is not None and after < before


def said(changes: Sequence[Changed]) -> Words:
    """One line a phase."""
    lines = tuple(
        words(
            "contests.move-line",
            phase=words(f"contests.phase-{one.after.phase.code}"),
            before=hours(one.before),
            after=hours(one.after),
        )
        for one in changes
    )
    return words("common.joined", parts=Joined(lines))


def hours(span: Span) -> Words:
    """From when until when."""
    if span.closes_at is None:
        return words("contests.hours-from", opens=span.opens_at)
    return words("contests.hours", opens=span.opens_at, closes=span.closes_at)


def _move(one: Changed, why: str, actor: Actor | None, now: datetime) -> Move:
    return Move(
        one.after.phase,
        one.before.opens_at,
        one.before.closes_at,
        one.after.opens_at,
        one.after.closes_at,
        why,
        None if actor is None else actor.account_id,
        now,
    )
