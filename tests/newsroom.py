"""News for stories: written, sent, and looked at in the tables."""

from collections.abc import Collection, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Role
from bot.domain.news import Audience, AudienceKind, Channel, Content, Option
from bot.services import members
from bot.services.news import EVERYBODY, Item, New, create, start
from bot.services.news.items import CHANNELS, OPTIONS
from storage import news
from tests.people import from_the_office
from tests.world import Someone, World

ZONE = ZoneInfo("Europe/Vilnius")
HTML = "<b>Nauja tvarka</b>\nNuo sausio keičiasi ataskaitos."
ALYTUS = Audience(AudienceKind.COUNTIES, ("LT-AL",))


async def director(world: World) -> Someone:
    return await from_the_office(world, "Direktorė", Role.DIRECTOR)


async def county_lead(world: World, county: str = "LT-AL") -> Someone:
    return await from_the_office(world, "Viceprezidentė", Role.COUNTY_LEAD, county)


async def actor_of(world: World, someone: Someone) -> Actor:
    now = world.clock.now().astimezone(ZONE)
    async with world.app.db.read() as tx:
        return (await members.actors(tx, [someone.id], now.date(), "lt"))[someone.id]


async def drafted(
    world: World,
    *,
    audience: Audience = EVERYBODY,
    channels: Collection[Channel] = CHANNELS,
    options: Collection[Option] = OPTIONS,
    html: str = HTML,
    media: Sequence[dict[str, Any]] = (),
    by: Someone | None = None,
) -> int:
    """The number of a new draft; by the owner, where nobody else is named."""
    actor = await actor_of(world, by or world.owner)
    new = New(Content(html, media), audience, channels, options)
    async with world.app.db.write() as tx:
        return await create(tx, actor, new, world.clock.now())


async def sent(world: World, **what: Any) -> int:
    """The number of an item that was sent (see `drafted`) and has arrived, as far as it could."""
    number = await drafted(world, **what)
    async with world.app.db.write() as tx:
        item = await news.get(tx, number)
        assert item is not None
        await start(tx, item, world.clock.now().astimezone(ZONE))
    await world.settle()
    return number


async def item_of(world: World, number: int) -> Item:
    async with world.app.db.read() as tx:
        item = await news.get(tx, number)
    assert item is not None
    return item
