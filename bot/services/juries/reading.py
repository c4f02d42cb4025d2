"""The jury as it is seen: by those who keep the contest, by its chair, by whoever sits in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.actors import Actor, Can, Nationwide
from bot.domain.contest_rights import Act, allowed
from bot.domain.errors import NotAllowed, Refusal
from bot.domain.juries import Seat
from bot.domain.scores import Level, Stand
from bot.services import scores
from bot.services.contests import Under, get, parts_of, require_act
from storage import juries, people, territories
from storage.base import Tx
from storage.juries import Seated
from storage.scores import Score
from storage.scores import of_contest as scores_of


@dataclass(frozen=True, slots=True)
class Juror:
    """`label` is empty where nothing is left of whoever sat there."""

    seat: Seated
    label: str
    joined: bool


@dataclass(frozen=True, slots=True)
class Overview:
    """`appoints`, `follows`: what the reader may do; `own` are their seats in it."""

    under: Under
    jurors: Sequence[Juror]
    counties: Mapping[str, int]  # name → how many judge there
    in_counties: Sequence[Juror]
    own: Sequence[Seated]
    keeps: bool
    appoints: bool
    follows: bool
    sees_recusals: bool
    judges: frozenset[Level]  # now

    def whose(self, seat_id: int) -> Juror | None:
        every = [*self.jurors, *self.in_counties]
        return next((one for one in every if one.seat.id == seat_id), None)


@dataclass(frozen=True, slots=True)
class Recusal:
    """What somebody did not judge, and why, in their words."""

    nomination_id: int
    who: str
    why: str


@dataclass(frozen=True, slots=True)
class Progress:
    """Who is how far; `level` is None before judging has begun."""

    under: Under
    level: Level | None
    lines: Sequence[tuple[str, int, int]]  # whose, of how many something is said, of how many


async def overview(tx: Tx, actor: Actor, contest_id: int, now: datetime, today: date) -> Overview:
    """Whoever keeps it sees who sits; others only their own seats. Raises NotAllowed, Stale."""
    under = await get(tx, contest_id, now)
    contest = under.contest
    parts = await parts_of(tx, actor, contest)

    def may(act: Act) -> bool:
        return bool(parts & allowed(contest.state, under.phase, act))

    every = await juries.of_contest(tx, contest_id)
    own = [one for one in every if actor.member_id and one.member_id == actor.member_id]
    keeps = actor.may(Can.KEEP_CONTESTS, Nationwide())
    if not (keeps or may(Act.SEE_PROGRESS) or own):
        raise NotAllowed("contests.not-yours")
    shown = every if keeps or may(Act.SEE_PROGRESS) else own
    of_counties = [one for one in shown if one.seat is Seat.COUNTY]
    acts = {Level.COUNTY: Act.SCORE_COUNTY, Level.COUNTRY: Act.SCORE}
    return Overview(
        under,
        await _named(tx, [one for one in shown if one.seat is not Seat.COUNTY], today),
        await _counties(tx, of_counties),
        await _named(tx, of_counties, today),
        own,
        keeps,
        may(Act.APPOINT),
        may(Act.SEE_PROGRESS),
        may(Act.SEE_RECUSALS),
        frozenset(level for level, act in acts.items() if may(act)),
    )


async def progress(tx: Tx, actor: Actor, contest_id: int, now: datetime, today: date) -> Progress:
    """Those who are behind first. Raises NotAllowed, Refusal, Stale."""
    under = await get(tx, contest_id, now)
    try:
        await require_act(tx, actor, under, Act.SEE_PROGRESS)
    except NotAllowed:
        raise
    except Refusal:
        raise Refusal("juries.over") from None
    level = scores.started(under)
    if level is None:
        return Progress(under, None, ())
    found = await scores.progress(tx, under.contest, level, today)
    names = {one.member_id: one.label for one in await people.named(tx, _who(found))}
    late = sorted(found, key=lambda one: (-one.left, names.get(one.member_id, "")))
    return Progress(
        under, level, [(names.get(one.member_id, ""), one.said, one.of) for one in late]
    )


async def recusals(tx: Tx, actor: Actor, contest_id: int, now: datetime) -> Sequence[Recusal]:
    """For the board, once it may see the result. Raises NotAllowed, Stale."""
    under = await get(tx, contest_id, now)
    try:
        await require_act(tx, actor, under, Act.SEE_RECUSALS)
    except NotAllowed:
        raise
    except Refusal:
        raise Refusal("juries.recusals-not-yet") from None
    found = [
        one
        for level in Level
        for one in await scores_of(tx, contest_id, level)
        if one.stand is Stand.RECUSED
    ]
    names = {one.member_id: one.label for one in await people.named(tx, _who(found))}
    return [
        Recusal(one.nomination_id, names.get(one.member_id, ""), one.why or "") for one in found
    ]


def _who(found: Sequence[Score] | Sequence[scores.Behind]) -> set[int]:
    return {one.member_id for one in found}


async def _named(tx: Tx, seats: Sequence[Seated], today: date) -> list[Juror]:
    """The chair first, then jurors, then checkers."""
    ids = {one.member_id for one in seats if one.member_id is not None}
    names = {one.member_id: one.label for one in await people.named(tx, ids)}
    joined = await people.started(tx, ids, today)
    order = (Seat.CHAIR, Seat.JUROR, Seat.COUNTY, Seat.CHECKER)
    return [
        Juror(one, names.get(one.member_id or 0, ""), one.member_id in joined)
        for one in sorted(seats, key=lambda one: (order.index(one.seat), one.id))
    ]


async def _counties(tx: Tx, seats: Sequence[Seated]) -> dict[str, int]:
    names = await territories.county_names(tx)
    found: dict[str, int] = {}
    for one in seats:
        name = names.get(one.county or "", "")
        found[name] = found.get(name, 0) + 1
    return dict(sorted(found.items()))
