"""What a draft of a meeting is: each part answered anew, by whoever prepares it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.domain.actors import Actor
from bot.domain.audience import Audience
from bot.domain.calling import agenda_problem, answered_late, fits, mistimed, moved
from bot.domain.errors import Refusal, Stale
from bot.domain.meetings import CAPACITY_MAX, GUESTS_MAX
from bot.domain.venues import Venue
from bot.services import audit
from bot.services.meetings import jointly
from bot.services.meetings.items import changed, editable
from storage import calling
from storage.base import Tx
from storage.meetings import Meeting


async def entitle(tx: Tx, actor: Actor, meeting_id: int, title: str) -> Meeting:
    """Raises NotAllowed, Stale."""
    return await changed(tx, await editable(tx, actor, meeting_id), title=title)


async def time(
    tx: Tx, actor: Actor, meeting_id: int, starts_at: datetime, ends_at: datetime, now: datetime
) -> Meeting:
    """Until when answers are taken goes, where it would be after the start.

    Raises NotAllowed, Stale; Refusal for a time that cannot be.
    """
    meeting = await editable(tx, actor, meeting_id)
    problem = mistimed(starts_at, ends_at, now)
    if problem is not None:
        raise problem
    late = meeting.answers_until is not None and meeting.answers_until > starts_at
    without = {"answers_until": None} if late else {}
    return await changed(tx, meeting, starts_at=starts_at, ends_at=ends_at, **without)


async def place(tx: Tx, actor: Actor, meeting_id: int, venue: Venue) -> Meeting:
    """Raises NotAllowed, Stale."""
    return await changed(tx, await editable(tx, actor, meeting_id), **venue.as_json())


async def address(tx: Tx, actor: Actor, meeting_id: int, audience: Audience) -> Meeting:
    """It invites these. Raises NotAllowed, Stale; Refusal where its kind is for others."""
    meeting = await editable(tx, actor, meeting_id)
    await jointly.check(tx, actor, audience)
    if not fits(meeting.kind, audience):
        raise Refusal("meetings.kind-misfit")
    return await changed(tx, meeting, audience=audience.as_json())


async def limit(tx: Tx, actor: Actor, meeting_id: int, capacity: int | None) -> Meeting:
    """Raises NotAllowed, Stale."""
    meeting = await editable(tx, actor, meeting_id)
    if capacity is not None and not 1 <= capacity <= CAPACITY_MAX:
        raise Stale
    return await changed(tx, meeting, capacity=capacity)


async def answer_until(
    tx: Tx, actor: Actor, meeting_id: int, until: datetime | None, now: datetime
) -> Meeting:
    """Raises NotAllowed, Stale; Refusal for a time that cannot be."""
    meeting = await editable(tx, actor, meeting_id)
    problem = answered_late(until, meeting.starts_at, now)
    if problem is not None:
        raise problem
    return await changed(tx, meeting, answers_until=until)


async def allow_guests(tx: Tx, actor: Actor, meeting_id: int, guests: int) -> Meeting:
    """So many each may bring. Raises NotAllowed, Stale."""
    meeting = await editable(tx, actor, meeting_id)
    if not 0 <= guests <= GUESTS_MAX:
        raise Stale
    return await changed(tx, meeting, guests=guests)


async def attach(
    tx: Tx, actor: Actor, meeting_id: int, media: Sequence[Mapping[str, Any]]
) -> Meeting:
    """What is sent with the invitation. Raises NotAllowed, Stale."""
    meeting = await editable(tx, actor, meeting_id)
    return await changed(tx, meeting, media=[dict(file) for file in media])


async def switch(tx: Tx, actor: Actor, meeting_id: int, **which: bool) -> Meeting:
    """`leads_only`, `in_groups` or `reminds`. Raises NotAllowed, Stale."""
    return await changed(tx, await editable(tx, actor, meeting_id), **which)


async def drop(tx: Tx, actor: Actor, meeting_id: int, now: datetime) -> Meeting:
    """A draft is no more. Raises NotAllowed, Stale."""
    meeting = await editable(tx, actor, meeting_id)
    await calling.drop(tx, meeting.id)
    await audit.note(tx, actor, "meeting-dropped", now, title=meeting.title)
    return meeting


# The agenda


async def schedule(tx: Tx, actor: Actor, meeting_id: int, items: Sequence[str]) -> Meeting:
    """All of it. Raises NotAllowed, Stale, Refusal."""
    meeting = await editable(tx, actor, meeting_id)
    problem = agenda_problem(items)
    if problem is not None:
        raise problem
    return await changed(tx, meeting, agenda=list(items))


async def add_items(tx: Tx, actor: Actor, meeting_id: int, items: Sequence[str]) -> Meeting:
    """Below those there are. Raises NotAllowed, Stale, Refusal."""
    meeting = await editable(tx, actor, meeting_id)
    return await schedule(tx, actor, meeting_id, [*meeting.agenda, *items])


async def item(tx: Tx, actor: Actor, meeting_id: int, rev: int, at: int) -> Meeting:
    """One of an agenda that is still as it was shown. Raises NotAllowed, Stale."""
    meeting = await editable(tx, actor, meeting_id)
    if meeting.rev != rev or not 0 <= at < len(meeting.agenda):
        raise Stale
    return meeting


async def reword_item(
    tx: Tx, actor: Actor, meeting_id: int, rev: int, at: int, text: str
) -> Meeting:
    """Raises NotAllowed, Stale, Refusal."""
    meeting = await item(tx, actor, meeting_id, rev, at)
    items = [text if place == at else one for place, one in enumerate(meeting.agenda)]
    return await schedule(tx, actor, meeting_id, items)


async def move_item(tx: Tx, actor: Actor, meeting_id: int, rev: int, at: int, to: int) -> Meeting:
    """Raises NotAllowed, Stale."""
    meeting = await item(tx, actor, meeting_id, rev, at)
    if not 0 <= to < len(meeting.agenda):
        raise Stale
    return await changed(tx, meeting, agenda=moved(meeting.agenda, at, to))


async def drop_item(tx: Tx, actor: Actor, meeting_id: int, rev: int, at: int) -> Meeting:
    """Raises NotAllowed, Stale."""
    meeting = await item(tx, actor, meeting_id, rev, at)
    items = [one for place, one in enumerate(meeting.agenda) if place != at]
    return await changed(tx, meeting, agenda=items)
