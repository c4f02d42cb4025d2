"""Seats are given up, taken back, or lost with the association; what was scored stays."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from bot.domain.actors import Actor
from bot.domain.contest_rights import Act
from bot.domain.contests import ENDED, State
from bot.domain.errors import NotAllowed, Refusal
from bot.domain.juries import WHY_MAX, Why
from bot.domain.messages import words
from bot.services import audit, reminders, scores
from bot.services.contests import Under, get, require_act
from bot.services.juries import telling
from bot.services.juries.seats import ROLES, seat_of, to_appoint
from storage import contests, juries, roles
from storage.base import Tx
from storage.juries import Seated

OVER = ENDED | {State.CONFIRMED}  # whoever judged, has


async def to_resign(tx: Tx, actor: Actor, seat_id: int, now: datetime) -> tuple[Under, Seated]:
    """The actor's own seat. Raises NotAllowed, Refusal, Stale."""
    one = await seat_of(tx, seat_id)
    if actor.member_id is None or one.member_id != actor.member_id:
        raise NotAllowed("contests.not-yours")
    under = await get(tx, one.contest_id, now)
    if under.contest.state in OVER:
        raise Refusal("juries.over")
    await require_act(tx, actor, under, Act.RESIGN)
    return under, one


async def resign(tx: Tx, actor: Actor, seat_id: int, now: datetime) -> Under:
    """Raises NotAllowed, Refusal, Stale."""
    under, one = await to_resign(tx, actor, seat_id, now)
    await _vacate(tx, one, Why.RESIGNED, now)
    await _drop_reminders(tx, under.contest.id, actor.account_id)
    await _note(tx, actor, "contest-resigned", under, one, now)
    await telling.left(tx, under, one, "resigned", now)
    return under


async def to_take(tx: Tx, actor: Actor, seat_id: int, now: datetime) -> tuple[Under, Seated]:
    """For whoever keeps the contest. Raises NotAllowed, Refusal, Stale."""
    one = await seat_of(tx, seat_id)
    return await to_appoint(tx, actor, one.contest_id, now), one


async def take_back(tx: Tx, actor: Actor, seat_id: int, why: str, now: datetime) -> Under:
    """With a reason, which whoever sat there is told. Raises NotAllowed, Refusal, Stale."""
    under, one = await to_take(tx, actor, seat_id, now)
    why = why[:WHY_MAX]
    account_id = await telling.account_of(tx, one.member_id, now)
    await _vacate(tx, one, why, now)
    if account_id is not None:
        await _drop_reminders(tx, under.contest.id, account_id)
    await _note(tx, actor, "contest-seat-taken", under, one, now, why=why)
    await telling.taken(tx, under, one, why, now)
    return under


async def leave(
    tx: Tx, member_ids: Collection[int], now: datetime, *, forgotten: bool = False
) -> None:
    """Who is not in the roster any more, or is forgotten, judges nothing from now on."""
    for member_id in member_ids:
        for one in await juries.of_member(tx, member_id):
            contest = await contests.get(tx, one.contest_id)
            if contest is None or contest.state in OVER:
                continue
            under = await get(tx, one.contest_id, now)
            await _vacate(tx, one, Why.LEFT, now)
            gone = replace(one, member_id=None) if forgotten else one
            await _note(tx, None, "contest-seat-left", under, gone, now)
            await telling.left(tx, under, gone, "left", now)


async def _vacate(tx: Tx, one: Seated, why: str, now: datetime) -> None:
    """The role goes with the last seat that needs it."""
    assert one.member_id is not None  # noqa: S101 - `seat_of`, `of_member`
    await juries.change(tx, one.id, left_at=now, why=why)
    others = await juries.of_member(tx, one.member_id)
    role = ROLES[one.seat]
    if not any(
        other.contest_id == one.contest_id and ROLES[other.seat] is role for other in others
    ):
        await roles.revoke_member(tx, one.member_id, role, str(one.contest_id))


async def _drop_reminders(tx: Tx, contest_id: int, account_id: int) -> None:
    for what in scores.subjects(contest_id):
        await reminders.cancel(tx, account_id, what)


async def _note(  # noqa: PLR0913 - a line's columns
    tx: Tx,
    actor: Actor | None,
    verb: str,
    under: Under,
    one: Seated,
    now: datetime,
    *,
    why: str | None = None,
) -> None:
    await audit.note(
        tx,
        actor,
        verb,
        now,
        member_id=one.member_id,
        county=one.county,
        why=why,
        name=under.contest.name,
        seat=words(f"juries.seat-{one.seat.code}"),
    )
