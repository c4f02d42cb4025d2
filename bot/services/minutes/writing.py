"""The draft of minutes: made from the agenda, filled in by whoever manages the meeting."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.domain import meetings as of_meetings
from bot.domain import minutes as rules
from bot.domain.actors import Actor, Can
from bot.domain.errors import Refusal, Stale, require
from bot.domain.minutes import ERASE, ITEMS_MAX, WRITABLE, Item, State
from bot.services import audit
from bot.services.meetings import Mine
from bot.services.meetings.reading import managed
from storage import minutes
from storage.base import Tx
from storage.minutes import Minutes


async def kept_by(
    tx: Tx, actor: Actor, meeting_id: int, now: datetime
) -> tuple[Mine, Minutes | None]:
    """A meeting that has begun, for whoever manages it, and its minutes.

    Raises NotAllowed, Stale; Refusal before it begins, or where it was cancelled.
    """
    require(actor, Can.CALL_MEETINGS)
    mine = await managed(tx, actor, meeting_id, now)
    if mine.meeting.state not in of_meetings.SENT:
        raise Stale
    if mine.meeting.state is of_meetings.State.CANCELLED:
        raise Refusal("minutes.cancelled", title=mine.meeting.title)
    if not mine.is_on and not mine.is_over:
        raise Refusal("minutes.not-begun", title=mine.meeting.title)
    return mine, await minutes.get(tx, meeting_id)


async def begin(tx: Tx, actor: Actor, meeting_id: int, now: datetime) -> None:
    """A draft with an item for each of the agenda; begun twice, it is there once.

    Raises NotAllowed, Stale, Refusal.
    """
    mine, _ = await kept_by(tx, actor, meeting_id, now)
    await minutes.begin(tx, meeting_id)
    kept = await minutes.get(tx, meeting_id)
    if kept is None or kept.state not in {State.OWED, State.WAIVED}:
        return
    await minutes.change(
        tx, meeting_id, state=State.DRAFT, author_id=actor.account_id, rev=kept.rev + 1
    )
    if not await minutes.items_of(tx, meeting_id):
        await minutes.add_items(tx, meeting_id, mine.meeting.agenda)


async def waive(tx: Tx, actor: Actor, meeting_id: int, now: datetime) -> None:
    """There will be none: nobody is reminded any more. Raises NotAllowed, Stale, Refusal."""
    mine, kept = await kept_by(tx, actor, meeting_id, now)
    if kept is not None and kept.state not in WRITABLE:
        raise Stale
    if kept is not None and kept.state is State.WAIVED:
        return
    await minutes.begin(tx, meeting_id)
    await minutes.change(tx, meeting_id, state=State.WAIVED)
    await audit.note(tx, actor, "minutes-waived", now, title=mine.meeting.title)


async def draft(tx: Tx, actor: Actor, meeting_id: int, now: datetime) -> tuple[Mine, Minutes]:
    """Minutes that are being written. Raises NotAllowed, Stale, Refusal."""
    mine, kept = await kept_by(tx, actor, meeting_id, now)
    if kept is None or kept.state is not State.DRAFT:
        raise Stale
    return mine, kept


async def items(
    tx: Tx, actor: Actor, meeting_id: int, now: datetime
) -> tuple[Mine, Sequence[Item]]:
    """Those of a draft, in their order. Raises NotAllowed, Stale, Refusal."""
    mine, _ = await draft(tx, actor, meeting_id, now)
    return mine, await minutes.items_of(tx, meeting_id)


async def item(
    tx: Tx, actor: Actor, meeting_id: int, item_id: int, now: datetime
) -> tuple[Mine, Item, Sequence[Item]]:
    """An item of a draft, and all of them. Raises NotAllowed, Stale, Refusal."""
    mine, _ = await draft(tx, actor, meeting_id, now)
    found = await minutes.items_of(tx, meeting_id)
    return mine, one_of(found, item_id), found


def one_of(found: Sequence[Item], item_id: int) -> Item:
    """Raises Stale."""
    one = next((each for each in found if each.id == item_id), None)
    if one is None:
        raise Stale
    return one


async def add(tx: Tx, actor: Actor, meeting_id: int, title: str, now: datetime) -> int:
    """One more item, the last; its number. Raises NotAllowed, Stale, Refusal."""
    await draft(tx, actor, meeting_id, now)
    found = await minutes.items_of(tx, meeting_id)
    if len(found) >= ITEMS_MAX:
        raise Refusal("minutes.items-many", most=ITEMS_MAX)
    number = await minutes.add_item(tx, meeting_id=meeting_id, position=len(found) + 1, title=title)
    await touch(tx, meeting_id)
    return number


async def fill(
    tx: Tx,
    actor: Actor,
    meeting_id: int,
    item_id: int,
    texts: Mapping[str, str | None],
    now: datetime,
) -> None:
    """`texts`: „said“, „decided“; what is None stays, a dash erases. Raises NotAllowed, Stale."""
    await item(tx, actor, meeting_id, item_id, now)
    given = {
        name: None if text.strip() in ERASE else text
        for name, text in texts.items()
        if text is not None
    }
    if given:
        await minutes.change_item(tx, item_id, **given)
        await touch(tx, meeting_id)


async def rename(
    tx: Tx, actor: Actor, meeting_id: int, item_id: int, title: str, now: datetime
) -> None:
    """Raises NotAllowed, Stale, Refusal."""
    await item(tx, actor, meeting_id, item_id, now)
    await minutes.change_item(tx, item_id, title=title)
    await touch(tx, meeting_id)


async def move(tx: Tx, actor: Actor, meeting_id: int, item_id: int, to: int, now: datetime) -> None:
    """To that position; said twice, it is there. Raises NotAllowed, Stale, Refusal."""
    _, one, found = await item(tx, actor, meeting_id, item_id, now)
    if not 1 <= to <= len(found):
        raise Stale
    await _number(tx, rules.moved(found, one, to))
    await touch(tx, meeting_id)


async def drop(tx: Tx, actor: Actor, meeting_id: int, item_id: int, now: datetime) -> None:
    """Raises NotAllowed, Stale, Refusal."""
    await item(tx, actor, meeting_id, item_id, now)
    await minutes.drop_item(tx, item_id)
    await _number(tx, await minutes.items_of(tx, meeting_id))
    await touch(tx, meeting_id)


async def _number(tx: Tx, found: Sequence[Item]) -> None:
    for position, each in enumerate(found, 1):
        if each.position != position:
            await minutes.change_item(tx, each.id, position=position)


async def touch(tx: Tx, meeting_id: int) -> None:
    """What was seen of the draft before is another one."""
    kept = await minutes.get(tx, meeting_id)
    if kept is not None:
        await minutes.change(tx, meeting_id, rev=kept.rev + 1)
