"""Materials as whoever manages the meeting keeps them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.actors import Actor, Can
from bot.domain.errors import Refusal, Stale, require
from bot.domain.materials import MATERIALS_MAX
from bot.domain.meetings import State
from bot.services.materials.reading import one_of
from bot.services.meetings import Mine
from bot.services.meetings.reading import managed
from storage import materials
from storage.base import Tx
from storage.materials import Material


@dataclass(frozen=True, slots=True)
class New:
    """A file as Telegram knows it, or a link; a photo without words has no name."""

    name: str
    file: Mapping[str, Any]
    url: str | None = None


async def kept(
    tx: Tx, actor: Actor, meeting_id: int, now: datetime
) -> tuple[Mine, Sequence[Material]]:
    """Those of an announced meeting. Raises NotAllowed, Stale."""
    require(actor, Can.CALL_MEETINGS)
    mine = await managed(tx, actor, meeting_id, now)
    if mine.meeting.state is not State.ANNOUNCED:
        raise Stale
    return mine, await materials.of_meeting(tx, meeting_id)


async def kept_one(
    tx: Tx, actor: Actor, meeting_id: int, material_id: int, now: datetime
) -> tuple[Material, Sequence[Material]]:
    """One of them, and all. Raises NotAllowed, Stale."""
    _, found = await kept(tx, actor, meeting_id, now)
    return one_of(found, material_id), found


async def add(tx: Tx, actor: Actor, meeting_id: int, new: Sequence[New], now: datetime) -> int:
    """Below those there are; how many. Raises NotAllowed, Stale; Refusal where it is too many."""
    _, found = await kept(tx, actor, meeting_id, now)
    if len(found) + len(new) > MATERIALS_MAX:
        raise Refusal("materials.many", most=MATERIALS_MAX, there=len(found))
    await materials.add_all(
        tx,
        [
            {
                "meeting_id": meeting_id,
                "position": position,
                "name": one.name,
                "file": dict(one.file),
                "url": one.url,
                "added_by": actor.account_id,
                "added_at": now,
            }
            for position, one in enumerate(new, len(found) + 1)
        ],
    )
    return len(new)


async def rename(
    tx: Tx, actor: Actor, meeting_id: int, material_id: int, name: str, now: datetime
) -> None:
    """Raises NotAllowed, Stale."""
    await kept_one(tx, actor, meeting_id, material_id, now)
    await materials.change(tx, material_id, name=name)


async def move(
    tx: Tx, actor: Actor, meeting_id: int, material_id: int, to: int, now: datetime
) -> None:
    """To that position; said twice, it is there. Raises NotAllowed, Stale."""
    material, found = await kept_one(tx, actor, meeting_id, material_id, now)
    if not 1 <= to <= len(found):
        raise Stale
    rest = [each for each in found if each.id != material_id]
    await _number(tx, [*rest[: to - 1], material, *rest[to - 1 :]])


async def drop(tx: Tx, actor: Actor, meeting_id: int, material_id: int, now: datetime) -> None:
    """Raises NotAllowed, Stale."""
    await kept_one(tx, actor, meeting_id, material_id, now)
    await materials.drop(tx, material_id)
    await _number(tx, await materials.of_meeting(tx, meeting_id))


async def _number(tx: Tx, found: Sequence[Material]) -> None:
    for position, each in enumerate(found, 1):
        if each.position != position:
            await materials.change(tx, each.id, position=position)
