"""Meetings as they are made: each time by whoever may call all of whom they are for."""

from datetime import datetime
from secrets import token_hex
from typing import Any

from bot.domain.actors import Actor, Can
from bot.domain.audience import Audience
from bot.domain.errors import Stale, require
from bot.domain.meetings import EDITABLE, MeetingKind, State
from bot.services import authorship
from bot.services.authorship import opened
from bot.services.meetings import jointly
from storage import calling, meetings
from storage.base import Tx
from storage.meetings import Meeting

__all__ = ["Meeting"]

ORDER = (
    State.DRAFT,
    State.FINDING,
    State.CONFIRMING,
    State.PLANNED,
    State.ANNOUNCED,
    State.CANCELLED,
)


async def create(
    tx: Tx,
    actor: Actor,
    kind: MeetingKind,
    title: str,
    audience: Audience,
    now: datetime,
    **columns: Any,
) -> int:
    """The number of the new meeting, a draft. Raises NotAllowed, Stale."""
    await jointly.check(tx, actor, audience)
    made = {
        "kind": kind,
        "author_id": actor.account_id,
        "title": title,
        "audience": audience.as_json(),
        "uid": f"{token_hex(12)}@sueiga",
        "created_at": now,
        "changed_at": now,
    }
    return await meetings.add(tx, **(made | columns))


async def get(tx: Tx, actor: Actor, meeting_id: int) -> Meeting:
    """A meeting, for whoever may call all of whom it is for. Raises NotAllowed, Stale."""
    return await opened(tx, actor, Can.CALL_MEETINGS, await meetings.get(tx, meeting_id))


async def editable(tx: Tx, actor: Actor, meeting_id: int) -> Meeting:
    """One that nobody was told of yet. Raises NotAllowed, Stale."""
    meeting = await get(tx, actor, meeting_id)
    if meeting.state not in EDITABLE:
        raise Stale
    return meeting


async def manages(tx: Tx, actor: Actor, meeting: Meeting) -> bool:
    """Its author, who may have lost the right; another one only what was announced."""
    return await authorship.manages(tx, actor, Can.CALL_MEETINGS, meeting)


async def changed(tx: Tx, meeting: Meeting, **columns: Any) -> Meeting:
    """What was seen of it before is another one."""
    await meetings.change(tx, meeting.id, **(columns | {"rev": meeting.rev + 1}))
    return await meetings.get(tx, meeting.id) or meeting


async def called(tx: Tx, actor: Actor, now: datetime) -> list[Meeting]:
    """One's own that are not over, and those of others that one may manage. Raises NotAllowed.

    One's own first; in each drafts first, the newest before the others; then what waits, then by
    their days.
    """
    require(actor, Can.CALL_MEETINGS)
    found = [one for one in await calling.prepared(tx, now) if await manages(tx, actor, one)]
    return sorted(found, key=lambda one: (one.author_id != actor.account_id, *_among(one)))


def _among(meeting: Meeting) -> tuple[int, float]:
    if meeting.state is State.ANNOUNCED and meeting.starts_at is not None:
        return ORDER.index(meeting.state), meeting.starts_at.timestamp()
    return ORDER.index(meeting.state), -float(meeting.id)
