"""Materials for all whom a meeting concerns."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can, Territory
from bot.domain.audience import Audience, AudienceKind
from bot.domain.errors import Refusal, Stale, require
from bot.services import attendance, audience, meetings
from bot.services.audience import lies_in
from bot.services.meetings import Mine
from storage import materials, minutes
from storage.base import Tx
from storage.materials import Material

__all__ = ["Material"]


async def read(
    tx: Tx, actor: Actor, meeting_id: int, now: datetime, zone: ZoneInfo
) -> tuple[Mine, Sequence[Material]]:
    """For whoever is invited, was there or manages it, and whose county it was for.

    Raises NotAllowed, Stale; Refusal for others.
    """
    require(actor, Can.FOLLOW)
    mine = await meetings.mine(tx, actor, meeting_id, now)
    if (
        mine.invited is None
        and not mine.manages
        and not await _concerns(tx, actor, mine, now, zone)
    ):
        raise Refusal("materials.not-invited", title=mine.meeting.title)
    return mine, await materials.of_meeting(tx, meeting_id)


async def _concerns(tx: Tx, actor: Actor, mine: Mine, now: datetime, zone: ZoneInfo) -> bool:
    kept = await minutes.get(tx, mine.meeting.id)
    today = now.astimezone(zone).date()
    there = await attendance.attended(tx, mine.meeting.id, kept, today)
    if mine.meeting.leads_only:
        return there.has(actor)
    return there.has(actor) or await _is_of(tx, actor, mine.meeting.audience)


async def _is_of(tx: Tx, actor: Actor, called: Audience) -> bool:
    """Whether it was for the county in which the actor serves, or a part of it."""
    match called.kind:
        case AudienceKind.EVERYBODY:
            return actor.member_id is not None
        case AudienceKind.COUNTIES | AudienceKind.MUNICIPALITIES if actor.seat is not None:
            try:
                lies = lies_in(called, await audience.counties_of(tx))
            except Stale:
                return False
            county = actor.seat.county
            return any(isinstance(one, Territory) and one.county == county for one in lies)
    return False


async def one(
    tx: Tx, actor: Actor, meeting_id: int, material_id: int, now: datetime, zone: ZoneInfo
) -> Material:
    """Raises NotAllowed, Stale, Refusal."""
    _, found = await read(tx, actor, meeting_id, now, zone)
    return one_of(found, material_id)


def one_of(found: Sequence[Material], material_id: int) -> Material:
    material = next((each for each in found if each.id == material_id), None)
    if material is None:
        raise Stale
    return material


async def counts(tx: Tx, meeting_ids: Sequence[int]) -> dict[int, int]:
    """Meeting → how many it has, of those that have any: for lists."""
    return await materials.counts(tx, meeting_ids)
