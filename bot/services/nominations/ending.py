"""What puts an end to a nomination before it is judged: withdrawn, never answered, gone."""

from collections.abc import Collection
from datetime import datetime

from bot.domain.actors import Actor
from bot.domain.contest_rights import Act, Part
from bot.domain.contests import State as ContestState
from bot.domain.errors import Refusal
from bot.domain.nominations import IN_THE_RUN, State, Why
from bot.services.contests import Under, require_act
from bot.services.nominations import reminding, telling
from bot.services.nominations.entering import item, own, require_running
from bot.services.nominations.noting import note
from storage import contests, nominations
from storage.base import Tx
from storage.nominations import Nomination
from storage.nominations import nominations as table


async def to_withdraw(tx: Tx, actor: Actor, number: int, now: datetime) -> tuple[Nomination, Why]:
    """For nominator and nominee, while it is in the run. Raises Refusal, NotAllowed, Stale."""
    under, one = await own(tx, actor, number, now)
    require_running(under, one)
    parts = await require_act(tx, actor, under, Act.WITHDRAW, one)
    if one.state not in IN_THE_RUN:
        raise Refusal("nominations.over", number=str(number))
    return one, Why.BY_NOMINATOR if Part.NOMINATOR in parts else Why.BY_NOMINEE


async def withdraw(tx: Tx, actor: Actor, number: int, now: datetime) -> Nomination:
    """It is out of the contest for good, and the other of the two is told; twice is once.

    Raises Refusal, NotAllowed, Stale.
    """
    _, before = await own(tx, actor, number, now)
    if before.state is State.WITHDRAWN:
        return before
    one, why = await to_withdraw(tx, actor, number, now)
    after = await _end(tx, one, State.WITHDRAWN, why, now)
    await note(tx, actor, "nomination-withdrawn", after, now)
    if why is Why.BY_NOMINATOR:
        await telling.tell_nominee(tx, after, "withdrawn", now)
    else:
        await telling.tell_nominator(tx, after, "withdrawn", now)
    return after


async def close_intake(tx: Tx, under: Under, now: datetime) -> None:
    """Who has not said yes until now is not nominated; the nominator is told."""
    asked = (table.c.contest_id == under.contest.id, table.c.state == State.ASKED)
    for one in await nominations.select(tx, *asked):
        after = await _end(tx, one, State.DECLINED, Why.UNANSWERED, now)
        await note(tx, None, "nomination-lapsed", after, now)
        await telling.tell_nominator(tx, after, "lapsed", now)
    await reminding.drop(tx, under.contest.id)


async def leave(
    tx: Tx, member_ids: Collection[int], now: datetime, *, forgotten: bool = False
) -> None:
    """Who is no member any more, or is forgotten, is not nominated; whom they nominated stays."""
    under_way = [
        one.id for one in await contests.found(tx, contests.contests.c.state == ContestState.FIXED)
    ]
    if not member_ids or not under_way:
        return
    theirs = (
        table.c.nominee_id.in_(member_ids),
        table.c.contest_id.in_(under_way),
        table.c.state.in_(IN_THE_RUN),
    )
    for one in await nominations.select(tx, *theirs):
        why = Why.BY_NOMINEE if forgotten else Why.LEFT
        after = await _end(tx, one, State.WITHDRAWN, why, now)
        await note(tx, None, "nomination-withdrawn", after, now)
        told = "withdrawn" if forgotten else "left"
        await telling.tell_nominator(tx, after, told, now)


async def _end(tx: Tx, one: Nomination, state: State, why: Why, now: datetime) -> Nomination:
    await nominations.change(tx, one.id, state=state, reason=why, decided_at=now)
    return await item(tx, one.id)
