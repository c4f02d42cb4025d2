"""Its chair says who is there; whoever came without being invited is added."""

from collections.abc import Collection
from datetime import datetime

from bot.domain.actors import Actor
from bot.domain.errors import Refusal, Stale
from bot.domain.presence import may_note
from bot.services import room_polls
from bot.services.meetings import Meeting
from bot.services.meetings.items import get
from storage import people, presence
from storage.base import Tx
from storage.presence import How


async def present(tx: Tx, meeting_id: int) -> Collection[int] | None:
    """The members who were there; None where nobody's presence was noted."""
    found = await presence.of(tx, meeting_id)
    return {one.member_id for one in found if one.member_id is not None} if found else None


async def noted(tx: Tx, actor: Actor, meeting_id: int, now: datetime) -> Meeting:
    """A meeting whose presence can be noted now, by its chair.

    Raises NotAllowed, Stale; Refusal where it is too early or too late.
    """
    meeting = await get(tx, actor, meeting_id)
    if meeting.starts_at is None:
        raise Stale
    if not may_note(meeting.state, meeting.starts_at, meeting.ends_at, now):
        early = now < meeting.starts_at
        raise Refusal("presence.early" if early else "presence.over", starts=meeting.starts_at)
    return meeting


async def tick(
    tx: Tx, actor: Actor, meeting_id: int, member_id: int, now: datetime, *, there: bool
) -> Meeting:
    """They are there, or are not. Raises NotAllowed, Stale, Refusal."""
    meeting = await noted(tx, actor, meeting_id, now)
    if not await people.named(tx, [member_id]):
        raise Stale
    if there:
        await presence.note(tx, meeting.id, member_id, How.TICKED, now)
        await room_polls.arrived(tx, meeting.id, member_id, now)
    else:
        await presence.drop(tx, meeting.id, member_id)
        await room_polls.left(tx, meeting.id, member_id)
    return meeting


async def add(tx: Tx, actor: Actor, meeting_id: int, member_id: int, now: datetime) -> bool:
    """Somebody of the roster who was not invited; False where they were noted before.

    Raises NotAllowed, Stale, Refusal.
    """
    meeting = await noted(tx, actor, meeting_id, now)
    await room_polls.arrived(tx, meeting.id, member_id, now)
    return await presence.note(tx, meeting.id, member_id, How.TICKED, now)


async def add_guest(tx: Tx, actor: Actor, meeting_id: int, name: str, now: datetime) -> None:
    """Somebody from outside. Raises NotAllowed, Stale, Refusal."""
    meeting = await noted(tx, actor, meeting_id, now)
    await presence.add_guest(tx, meeting.id, name, now)


async def drop_guest(tx: Tx, actor: Actor, presence_id: int, now: datetime) -> Meeting:
    """Raises NotAllowed, Stale, Refusal."""
    found = await presence.get(tx, presence_id)
    if found is None:
        raise Stale
    meeting = await noted(tx, actor, found.meeting_id, now)
    await presence.drop_guest(tx, presence_id)
    return meeting
