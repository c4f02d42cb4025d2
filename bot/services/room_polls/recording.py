"""A result goes into the minutes of its meeting, as what was decided."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.actors import Actor
from bot.domain.errors import Refusal, Stale
from bot.domain.minutes import TEXT_MAX, Item
from bot.services import minutes
from bot.services.minutes import writing
from bot.services.room_polls.opening import chaired
from storage.base import Tx
from storage.room_polls import RoomPoll


async def recordable(
    tx: Tx, actor: Actor, poll_id: int, now: datetime
) -> tuple[RoomPoll, Sequence[Item]]:
    """The result, and the items it may go into; minutes that are not begun are begun.

    Raises NotAllowed, Stale; Refusal before the meeting, and where the minutes are published.
    """
    poll, _ = await chaired(tx, actor, poll_id)
    if poll.closed_at is None:
        raise Stale
    await minutes.begin(tx, actor, poll.meeting_id, now)
    try:
        _, found = await writing.items(tx, actor, poll.meeting_id, now)
    except Stale:
        raise Refusal("room_polls.minutes-published") from None
    return poll, found


async def record(tx: Tx, actor: Actor, poll_id: int, item_id: int, line: str, now: datetime) -> int:
    """Put the line below what the item says was decided; into a new one, where `item_id` is 0.

    Put there twice, it stands there once. The item's number. Raises NotAllowed, Stale, Refusal.
    """
    poll, found = await recordable(tx, actor, poll_id, now)
    there = next((one for one in found if line in (one.decided or "").splitlines()), None)
    if there is not None:
        return there.id
    decided = None
    if item_id:
        decided = writing.one_of(found, item_id).decided
    else:
        item_id = await writing.add(tx, actor, poll.meeting_id, poll.question, now)
    text = "\n".join(filter(None, (decided, line)))
    if len(text.encode("utf-16-le")) // 2 > TEXT_MAX:
        raise Refusal("room_polls.item-full")
    await writing.fill(tx, actor, poll.meeting_id, item_id, {"decided": text}, now)
    return item_id
