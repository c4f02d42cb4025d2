"""A quick poll ends: by its author, by its time, or because Telegram says so."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor
from bot.domain.errors import Refusal
from bot.domain.quick_polls import DOUBT, LOST, Counted, Hitch, counted, has_ended, hitch
from bot.services import audit, groups
from bot.services.errands import Outcome
from bot.services.quick_polls.asking import give_up, order_end
from bot.services.quick_polls.standing import see
from bot.services.quick_polls.telling import tell_author
from storage import quick_polls
from storage.base import Tx
from storage.quick_polls import QuickPoll, State


async def stop(tx: Tx, actor: Actor, quick_id: int, now: datetime) -> QuickPoll:
    """Close it before its time. Raises NotAllowed, Refusal, Stale."""
    quick = await see(tx, actor, quick_id)
    if quick.state is not State.OPEN:
        raise Refusal("quick_polls.not-open")
    if quick.message_id is None:
        raise Refusal("quick_polls.over-moved")
    await order_end(tx, quick, now)
    await audit.note(tx, actor, "group-poll-ended", now, group=quick.title)
    return quick


async def stopped(tx: Tx, outcome: Outcome, now: datetime) -> None:
    """It is closed. One that cannot be is followed no more, unless its time is still to come."""
    quick = await quick_polls.get(tx, int(outcome.params["quick"]))
    if quick is None or quick.state is not State.OPEN:
        return
    if outcome.error is None:
        final = counted(outcome.result["poll"])
        await _close(tx, quick, now, final if final.poll_id == quick.poll_id else None)
        return
    why = hitch(outcome.error)
    if why is Hitch.GONE:
        await groups.shut_out(tx, quick.chat_id, now)
    if quick.message_id is None:
        await _close(tx, quick, now, text="quick_polls.over-moved")
    elif why in {Hitch.GONE, Hitch.MISSING}:
        await _close(tx, quick, now, text=f"quick_polls.over-{why}")
    elif has_ended(outcome.error) or outcome.params["in_time"]:
        await _close(tx, quick, now)
    else:
        key = f"not-ended:{int(now.timestamp())}"
        await tell_author(tx, quick, "quick_polls.not-ended", now, key=key)


async def give_up_lost(tx: Tx, now: datetime, _: ZoneInfo) -> None:
    """What nobody sends or ends any more, as its order went with a restored database."""
    for quick in await quick_polls.overdue(tx, now - LOST):
        if quick.state is State.OPEN:
            await _close(tx, quick, now)
        else:
            await give_up(tx, quick, DOUBT, now)


async def counts_came(tx: Tx, poll: Mapping[str, Any], now: datetime) -> None:
    """Telegram's word of a poll of ours: somebody voted, or it was closed."""
    found = counted(poll)
    quick = await quick_polls.by_poll(tx, found.poll_id)
    if quick is None or quick.exact:
        return
    if found.closed:
        await _close(tx, quick, now, found)
    elif quick.state is State.OPEN:
        await quick_polls.change(tx, quick.id, options=list(found.options), voters=found.voters)


async def _close(
    tx: Tx,
    quick: QuickPoll,
    now: datetime,
    final: Counted | None = None,
    *,
    text: str = "quick_polls.over",
) -> None:
    """Without the final counts those known last stand, until the final ones come after all."""
    columns: dict[str, Any] = {"state": State.CLOSED, "closed_at": quick.closed_at or now}
    if final is not None:
        columns |= {"options": list(final.options), "voters": final.voters, "exact": True}
    await quick_polls.change(tx, quick.id, **columns)
    closed = await quick_polls.get(tx, quick.id)
    if closed is not None:
        key = "over" if final is not None else "over-unsure"
        await tell_author(tx, closed, text, now, key=key)
