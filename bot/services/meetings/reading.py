"""A meeting as a member finds it: whether it invites them, whether it takes answers."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain import meetings as rules
from bot.domain.actors import Actor, Can
from bot.domain.errors import Stale, require
from bot.services.meetings.items import get, manages
from storage import meetings
from storage.base import Tx
from storage.meetings import Invited, Meeting


@dataclass(frozen=True, slots=True)
class Mine:
    """A meeting for one reader. `invited` is None for whom it does not invite."""

    meeting: Meeting
    invited: Invited | None
    is_over: bool
    is_on: bool
    takes_answers: bool
    manages: bool


async def mine(tx: Tx, actor: Actor, meeting_id: int, now: datetime) -> Mine:
    """A meeting that was announced, for anybody who belongs.

    Who it is shown to is for the caller to say. Raises Stale where there is none, NotAllowed for
    strangers.
    """
    require(actor, Can.FOLLOW)
    meeting = await meetings.get(tx, meeting_id)
    if meeting is None or meeting.state not in rules.SENT:
        raise Stale
    managed = actor.can(Can.CALL_MEETINGS) and await manages(tx, actor, meeting)
    return await _seen(tx, actor, meeting, now, managed=managed)


async def managed(tx: Tx, actor: Actor, meeting_id: int, now: datetime) -> Mine:
    """Any meeting, in whatever state, for whoever manages it. Raises Stale, NotAllowed."""
    return await _seen(tx, actor, await get(tx, actor, meeting_id), now, managed=True)


async def _seen(tx: Tx, actor: Actor, meeting: Meeting, now: datetime, *, managed: bool) -> Mine:
    found = None
    if actor.member_id is not None:
        found = await meetings.is_invited(tx, meeting.id, actor.member_id)
    state, starts_at, ends_at = meeting.state, meeting.starts_at, meeting.ends_at
    return Mine(
        meeting,
        found,
        rules.is_over(state, ends_at, now),
        rules.is_on(state, starts_at, ends_at, now),
        rules.takes_answers(state, ends_at, meeting.answers_until, now),
        managed,
    )
