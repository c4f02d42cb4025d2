"""The one gate of everything done in a contest: role, part, phase by the clock."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.actors import Actor, Can, Judging, Nationwide
from bot.domain.contest_rights import Act, Part, allowed
from bot.domain.contests import Phase, Span, State
from bot.domain.errors import NotAllowed, Refusal, Stale, require
from bot.domain.juries import Seat
from storage import contests, juries, nominations
from storage.base import Tx
from storage.contests import Contest, Dated
from storage.nominations import Nomination

_SEATS = {
    Seat.JUROR: (Part.JUROR,),
    Seat.CHAIR: (Part.JUROR, Part.CHAIR),
    Seat.CHECKER: (Part.CHECKER,),
    Seat.COUNTY: (Part.COUNTY_JUROR,),
}
_OFFICE = (Can.KEEP_CONTESTS, Can.BROADCAST)  # the board has the first alone

# The role without which nobody does it; of a seat only that of the contest itself.
_NEEDS = {
    Act.PREPARE: Can.KEEP_CONTESTS,
    Act.APPOINT: Can.KEEP_CONTESTS,
    Act.MOVE: Can.KEEP_CONTESTS,
    Act.ANNOUNCE: Can.KEEP_CONTESTS,
    Act.HAND_OUT: Can.KEEP_CONTESTS,
    Act.FIX: Can.OPEN_CONTESTS,
    Act.CONFIRM: Can.OPEN_CONTESTS,
    Act.READMIT: Can.OPEN_CONTESTS,
    Act.SEE_RECUSALS: Can.OPEN_CONTESTS,
    Act.SEE_NUMBERS: Can.OPEN_CONTESTS,
    Act.NOMINATE: Can.NOMINATE,
    Act.VOTE: Can.NOMINATE,
    Act.VOTE_COUNTY: Can.NOMINATE,
    Act.CHECK: Can.CHECK_NOMINATIONS,
    Act.BLACK_OUT: Can.CHECK_NOMINATIONS,
    Act.SCORE: Can.JUDGE,
    Act.SCORE_COUNTY: Can.JUDGE,
}


@dataclass(frozen=True, slots=True)
class Under:
    """A contest as of now. `phase` None: before the first, between two, or not opened yet."""

    contest: Contest
    phases: list[Dated]
    phase: Phase | None

    def dated(self, phase: Phase) -> Dated | None:
        return next((one for one in self.phases if one.span.phase is phase), None)

    def missed(self, now: datetime) -> Span | None:
        """The next phase to open, where its hours went by while the bot was down."""
        if self.contest.state is not State.FIXED:
            return None
        coming = next((one.span for one in self.phases if one.opened_at is None), None)
        return coming if coming is not None and coming.is_over(now) else None


async def get(tx: Tx, contest_id: int, now: datetime) -> Under:
    """Raises Stale."""
    contest = await contests.get(tx, contest_id)
    if contest is None:
        raise Stale
    phases = await contests.phases_of(tx, contest_id)
    return Under(contest, phases, _phase(phases, now))


async def contest_of(tx: Tx, number: int) -> int:
    """Of a nomination. Raises Stale."""
    one = await nominations.get(tx, number)
    if one is None:
        raise Stale
    return one.contest_id


async def parts_of(
    tx: Tx, actor: Actor, contest: Contest, nomination: Nomination | None = None
) -> frozenset[Part]:
    """In whose names the actor acts in it, and over the nomination."""
    found = {Part.OUTSIDER}
    if actor.may(Can.OPEN_CONTESTS, Nationwide()):
        found.add(Part.BOARD)
    if all(actor.may(can, Nationwide()) for can in _OFFICE):
        found.add(Part.OFFICE)
    if actor.can(Can.NOMINATE):
        found.add(Part.MEMBER)
    if actor.member_id is not None:
        for one in await juries.of_member(tx, actor.member_id):
            if one.contest_id == contest.id:
                found.update(_SEATS[one.seat])
        if nomination is not None:
            found.update(_of_nomination(actor.member_id, nomination))
    if actor.can(Can.BELONG):
        found.add(Part.COLLEAGUE)
    if len(found) > 1:
        found.discard(Part.OUTSIDER)
    return frozenset(found)


async def require_act(
    tx: Tx, actor: Actor, under: Under, act: Act, nomination: Nomination | None = None
) -> frozenset[Part]:
    """The parts in which the actor may do it now.

    Raises NotAllowed where no role or no phase would let them, Refusal where another phase does.
    """
    _require_role(actor, act, under.contest.id)
    mine = await parts_of(tx, actor, under.contest, nomination)
    may = mine & allowed(under.contest.state, under.phase, act)
    if may:
        return may
    if any(mine & allowed(under.contest.state, one, act) for one in Phase):
        raise Refusal("contests.not-now")
    raise NotAllowed("contests.not-yours")


async def require_turn(
    tx: Tx, actor: Actor, under: Under, act: Act, part: Part, otherwise: Refusal
) -> None:
    """As `require_act`, in that part alone; at another time `otherwise`, which says when.

    Raises NotAllowed, Refusal.
    """
    _require_role(actor, act, under.contest.id)
    if part not in await parts_of(tx, actor, under.contest):
        raise NotAllowed("contests.not-yours")
    if part not in allowed(under.contest.state, under.phase, act):
        raise otherwise


def _require_role(actor: Actor, act: Act, contest_id: int) -> None:
    can = _NEEDS.get(act)
    match can:
        case None:
            return
        case Can.CHECK_NOMINATIONS | Can.JUDGE:
            require(actor, can, over=Judging(contest_id))
        case Can.NOMINATE:
            require(actor, can)
        case _:
            require(actor, can, over=Nationwide())


def _of_nomination(member_id: int, nomination: Nomination) -> set[Part]:
    found = set()
    if nomination.nominator_id == member_id:
        found.add(Part.NOMINATOR)
    if nomination.nominee_id == member_id:
        found.add(Part.NOMINEE)
    return found


def _phase(phases: list[Dated], now: datetime) -> Phase | None:
    """By the clock; but what its opening asks for must have been done first.

    One that was closed stays so, also where the clock goes back.
    """
    under_way = (one for one in phases if one.opened_at and not one.closed_at)
    return next((one.span.phase for one in under_way if one.span.covers(now)), None)
