"""Appointing: a seat and its role come together, and whoever has them is told."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.domain.actors import Actor, Can, Nationwide, Role
from bot.domain.contest_rights import Act
from bot.domain.contests import ENDED, Phase
from bot.domain.contests import State as ContestState
from bot.domain.errors import Refusal, Stale, require
from bot.domain.juries import APPOINTED, Seat
from bot.domain.messages import words
from bot.domain.scores import Level
from bot.services import audit, conflicts, directory, scores
from bot.services.contests import Under, get, require_act
from bot.services.juries import telling
from storage import juries, roles
from storage.base import Tx
from storage.juries import Seated

ROLES = {
    Seat.JUROR: Role.JUROR,
    Seat.CHAIR: Role.JUROR,
    Seat.COUNTY: Role.JUROR,
    Seat.CHECKER: Role.CHECKER,
}
_ENDS = {Seat.JUROR: Phase.JURY, Seat.CHAIR: Phase.JURY, Seat.CHECKER: Phase.CHECK}


@dataclass(frozen=True, slots=True)
class Appointed:
    """`new` unless they sat there already; without an account, they have not joined."""

    label: str
    account_id: int | None
    new: bool


async def to_appoint(tx: Tx, actor: Actor, contest_id: int, now: datetime) -> Under:
    """For whoever keeps it. Raises NotAllowed, Refusal, Stale."""
    require(actor, Can.KEEP_CONTESTS, over=Nationwide())
    under = await get(tx, contest_id, now)
    if under.contest.state in ENDED | {ContestState.CONFIRMED}:
        raise Refusal("juries.over")
    await require_act(tx, actor, under, Act.APPOINT)
    return under


async def appoint(  # noqa: PLR0913 - who, whom, where
    tx: Tx,
    actor: Actor,
    contest_id: int,
    member_id: int,
    seat: Seat,
    *,
    now: datetime,
    today: date,
) -> Appointed:
    """Somebody of the roster; a second chair makes the first a juror again.

    Raises NotAllowed, Refusal, Stale.
    """
    under = await to_appoint(tx, actor, contest_id, now)
    person = await directory.get(tx, actor, member_id, today)
    seats = await juries.of_contest(tx, contest_id)
    own = [one for one in seats if one.member_id == member_id]
    if any(one.seat is seat for one in own):
        return Appointed(person.label, person.account_id, new=False)
    _check(under, seat, own)
    sits = next((one for one in own if one.seat is not seat and _is_same(one.seat, seat)), None)
    if seat is Seat.CHAIR:
        await _unchair(tx, seats)
    if sits is None:
        number = await juries.seat(
            tx,
            contest_id=contest_id,
            member_id=member_id,
            seat=seat,
            appointed_at=now,
            appointed_by=actor.account_id,
        )
    else:
        number = sits.id
        await juries.change(tx, number, seat=seat.code)
    await roles.grant_member(tx, member_id, ROLES[seat], str(contest_id), now)
    if under.phase is Phase.JURY:
        await conflicts.freeze(tx, under.contest, Level.COUNTRY, now)
    await _note(tx, actor, "contest-appointed", under, seat, member_id, now)
    account_id = await telling.account_of(tx, member_id, now)
    await telling.appointed(tx, under, number, seat, account_id, now)
    return Appointed(person.label, account_id, new=True)


async def make_chair(tx: Tx, actor: Actor, seat_id: int, now: datetime) -> Seated:
    """Of a juror. Raises NotAllowed, Refusal, Stale."""
    require(actor, Can.KEEP_CONTESTS, over=Nationwide())
    one = await seat_of(tx, seat_id)
    under = await to_appoint(tx, actor, one.contest_id, now)
    if one.seat is Seat.CHAIR:
        return one
    if one.seat is not Seat.JUROR or one.member_id is None:
        raise Stale
    _check(under, Seat.CHAIR, ())
    await _unchair(tx, await juries.of_contest(tx, one.contest_id))
    await juries.change(tx, one.id, seat=Seat.CHAIR.code)
    await _note(tx, actor, "contest-appointed", under, Seat.CHAIR, one.member_id, now)
    account_id = await telling.account_of(tx, one.member_id, now)
    await telling.appointed(tx, under, one.id, Seat.CHAIR, account_id, now)
    return replace(one, seat=Seat.CHAIR)


async def readmit(tx: Tx, actor: Actor, seat_id: int, now: datetime) -> Seated:
    """Let a juror judge again what they recused themselves from. For the board.

    Raises NotAllowed, Refusal, Stale.
    """
    require(actor, Can.OPEN_CONTESTS, over=Nationwide())
    one = await seat_of(tx, seat_id)
    under = await to_appoint(tx, actor, one.contest_id, now)
    if one.seat not in {Seat.JUROR, Seat.CHAIR} or one.member_id is None:
        raise Stale
    await scores.readmit(tx, actor, under, one.member_id, Level.COUNTRY, now)
    return one


async def seat_of(tx: Tx, seat_id: int) -> Seated:
    """That somebody has now. Raises Stale."""
    one = await juries.get(tx, seat_id)
    if one is None or one.left_at is not None or one.member_id is None:
        raise Stale
    return one


def _check(under: Under, seat: Seat, own: list[Seated] | tuple[()]) -> None:
    """Raises Refusal."""
    if seat not in APPOINTED:
        raise Stale
    ends = under.dated(_ENDS[seat])
    if ends is not None and ends.closed_at is not None:
        raise Refusal(f"juries.too-late-{seat.code}")
    others = {one.seat for one in own}
    mixes = bool(others & {Seat.JUROR, Seat.CHAIR, Seat.COUNTY})
    if under.contest.rules.blind and (
        (seat is Seat.CHECKER and mixes) or (seat is not Seat.CHECKER and Seat.CHECKER in others)
    ):
        raise Refusal("juries.blind")


def _is_same(one: Seat, other: Seat) -> bool:
    """Juror and chair are one seat."""
    return {one, other} == {Seat.JUROR, Seat.CHAIR}


async def _unchair(tx: Tx, seats: list[Seated]) -> None:
    for one in seats:
        if one.seat is Seat.CHAIR:
            await juries.change(tx, one.id, seat=Seat.JUROR.code)


async def _note(  # noqa: PLR0913, PLR0917 - a line's columns
    tx: Tx, actor: Actor, verb: str, under: Under, seat: Seat, member_id: int, now: datetime
) -> None:
    said = words(f"juries.seat-{seat.code}")
    name = under.contest.name
    await audit.note(tx, actor, verb, now, member_id=member_id, name=name, seat=said)
