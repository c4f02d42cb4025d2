"""News for stories: written, sent, and looked at in the tables."""

from collections.abc import Collection, Sequence
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from bot.domain.actors import Actor, Role
from bot.domain.audience import Audience, AudienceKind
from bot.domain.campaigns import SEND_DELAY
from bot.domain.news import Channel, Content, Option
from bot.domain.news_buttons import EditContent
from bot.domain.settings import Setting
from bot.sandbox.markup import parse_html
from bot.sandbox.messages import Message
from bot.services import members
from bot.services.audience import EVERYBODY
from bot.services.news import Item, New, create, start
from bot.services.news.items import CHANNELS, OPTIONS
from storage import audit, news, settings
from tests.people import from_the_office
from tests.world import Someone, World

__all__ = ["EVERYBODY", "Audience", "Content", "EditContent"]

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
    await starts(world, number)
    return number


async def starts(world: World, number: int) -> None:
    """Send a draft at once, whoever may."""
    async with world.app.db.write() as tx:
        item = await news.get(tx, number)
        assert item is not None
        await start(tx, item, world.clock.now().astimezone(ZONE))
    await world.settle()


async def item_of(world: World, number: int) -> Item:
    async with world.app.db.read() as tx:
        item = await news.get(tx, number)
    assert item is not None
    return item


# The way through `/broadcast`


async def writes(someone: Someone, html: str) -> Message:
    """One message with Telegram's own formatting."""
    text, entities = parse_html(html)
    message = someone.person._sends(None, text=text, entities=tuple(entities))
    await someone.world.settle()
    return message


async def composes(someone: Someone, *texts: str) -> None:
    """Write an item up to its card, which is what they see then."""
    await someone.says("/broadcast")
    await someone.taps("✍️ Rašyti naujieną")
    for text in texts or ("Nauja tvarka",):
        await someone.says(text)
    await someone.taps("Toliau ›")


async def states(world: World) -> list[str]:
    """Of all items, the oldest first."""
    async with world.app.db.read() as tx:
        found = await tx.execute(sa.select(news.news.c.state).order_by(news.news.c.id))
        return list(found.scalars())


async def log(world: World) -> list[str]:
    """What the audit log has about news, the oldest first."""
    async with world.app.db.read() as tx:
        which = audit.audit.c.verb.startswith("news-")
        found = await tx.execute(
            sa.select(audit.audit.c.verb).where(which).order_by(audit.audit.c.id)
        )
        return list(found.scalars())


async def set_(world: World, setting: Setting, value: Any) -> None:
    async with world.app.db.write() as tx:
        await settings.put(tx, setting.name, value)


async def counting_down(world: World, **what: Any) -> int:
    """The number of an item that can still be called off (see `drafted`)."""
    number = await drafted(world, **({"channels": (Channel.PRIVATE,)} | what))
    async with world.app.db.write() as tx:
        item = await news.get(tx, number)
        assert item is not None
        await start(tx, item, world.clock.now().astimezone(ZONE), SEND_DELAY)
    await world.settle()
    return number
