"""Meetings for stories: made, announced, and looked at in the tables."""

from datetime import datetime, timedelta
from typing import Any

from bot.domain.audience import Audience
from bot.domain.meetings import MeetingKind, Rsvp
from bot.services import meetings as service
from bot.services.audience import EVERYBODY
from bot.services.meetings import Meeting
from storage import meetings
from tests.newsroom import ALYTUS, ZONE, actor_of, county_lead, director
from tests.world import Someone, World

__all__ = ["ALYTUS", "EVERYBODY", "ZONE", "actor_of", "county_lead", "director"]

TITLE = "Alytaus apskrities seniūnų sueiga"
PLACE = "Alytaus kultūros centras"
# The tests' clock begins on Monday, 2026-11-23, at 10:00.
STARTS, ENDS = datetime(2026, 12, 3, 10, tzinfo=ZONE), datetime(2026, 12, 3, 13, tzinfo=ZONE)


async def drafted(
    world: World,
    *,
    title: str = TITLE,
    kind: MeetingKind = MeetingKind.GATHERING,
    audience: Audience = ALYTUS,
    by: Someone | None = None,
    **columns: Any,
) -> int:
    """The number of a new draft: the county's gathering on December 3, by the owner."""
    actor = await actor_of(world, by or world.owner)
    when = {"starts_at": STARTS, "ends_at": ENDS, "place": PLACE}
    async with world.app.db.write() as tx:
        return await service.create(
            tx, actor, kind, title, audience, world.clock.now(), **(when | columns)
        )


async def announced(world: World, **what: Any) -> int:
    """The number of a meeting that was announced (see `drafted`), and whose cards have arrived."""
    number = await drafted(world, **what)
    await starts(world, number)
    return number


async def starts(world: World, number: int) -> None:
    """Announce a draft at once, whoever may."""
    async with world.app.db.write() as tx:
        meeting = await meetings.get(tx, number)
        assert meeting is not None
        await service.start(tx, meeting, world.clock.now().astimezone(ZONE))
    await world.settle()


async def meeting_of(world: World, number: int) -> Meeting:
    async with world.app.db.read() as tx:
        meeting = await meetings.get(tx, number)
    assert meeting is not None
    return meeting


async def answers_of(world: World, number: int) -> dict[int, Rsvp | None]:
    """Member → what became of the invitation."""
    async with world.app.db.read() as tx:
        return {one.member_id: one.answer for one in await meetings.all_invited(tx, number)}


async def until(world: World, moment: datetime) -> None:
    """Time passes to that moment, and the clock has ticked."""
    left = moment - world.clock.now() + timedelta(seconds=1)
    await world.tick(seconds=left.total_seconds())
