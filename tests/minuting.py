"""Minutes for stories: meetings that were held, written up, published."""

from datetime import UTC, datetime, timedelta
from typing import Any

from bot.domain.meeting_buttons import WriteMinutes
from bot.domain.meetings import Rsvp
from bot.domain.minutes import Item
from bot.domain.minutes_buttons import PreviewMinutes
from bot.services import minutes as service
from bot.services.minutes import writing
from bot.services.tasks import drafting
from storage import meetings, minutes
from storage.minutes import Minutes
from tests.convener import ENDS, announced, county_lead
from tests.newsroom import ZONE, actor_of
from tests.people import member_of
from tests.world import Someone, World

AGENDA = ("Kelių priežiūra žiemą", "Seniūnijų biudžetai")
AFTER = ENDS + timedelta(minutes=30)


async def coming(world: World, number: int, *people: Someone) -> None:
    """They have said that they come."""
    async with world.app.db.write() as tx:
        for one in people:
            member_id = await member_of(tx, world, one)
            await meetings.mark(tx, number, member_id, answer=Rsvp.COMING)


async def passes(world: World, moment: datetime = AFTER) -> None:
    """It is then, and the clock has ticked."""
    left = moment - world.clock.now()
    await world.tick(seconds=left.total_seconds())


async def held(
    world: World, *people: Someone, by: Someone | None = None, **columns: Any
) -> tuple[int, Someone]:
    """A gathering of Alytus that these people came to, and the county lead who called it."""
    lead = by or await county_lead(world)
    number = await announced(world, by=lead, **({"agenda": list(AGENDA)} | columns))
    await coming(world, number, *people)
    await passes(world)
    return number, lead


async def drafted(world: World, number: int, lead: Someone, **said: str) -> None:
    """Begun from the agenda; its first item says that."""
    actor, now = await actor_of(world, lead), world.clock.now()
    async with world.app.db.write() as tx:
        await service.begin(tx, actor, number, now)
        first = (await minutes.items_of(tx, number))[0]
        texts = said or {"decided": "Kreiptis į savivaldybes."}
        await writing.fill(tx, actor, number, first.id, texts, now)


async def task(world: World, number: int, lead: Someone, whose: Someone, due: datetime) -> int:
    """What somebody shall do by the draft; its number."""
    actor, now = await actor_of(world, lead), world.clock.now()
    async with world.app.db.write() as tx:
        return await drafting.add(
            tx,
            actor,
            number,
            "Parengti raštą",
            await member_of(tx, world, whose),
            due.astimezone(ZONE).date(),
            now,
            now.astimezone(ZONE).date(),
        )


async def published(world: World, number: int, lead: Someone) -> None:
    await lead.sends_data(PreviewMinutes(number).pack())
    await lead.taps("Skelbti")


async def opens(lead: Someone, number: int) -> None:
    await lead.sends_data(WriteMinutes(number).pack())


async def minutes_of(world: World, number: int) -> Minutes:
    async with world.app.db.read() as tx:
        found = await minutes.get(tx, number)
    assert found is not None
    return found


async def items_of(world: World, number: int) -> list[Item]:
    async with world.app.db.read() as tx:
        return await minutes.items_of(tx, number)


def at(*when: int) -> datetime:
    """A moment by the clock in Vilnius."""
    return datetime(*when, tzinfo=ZONE).astimezone(UTC)  # type: ignore[arg-type,misc]
