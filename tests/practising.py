"""Published entries for stories, by the services: a line each."""

from typing import Any

from bot.domain.reports import Content, Level, State, Visibility
from bot.services import reviews
from bot.services.reports.items import create
from storage import reports
from storage.reports import Report
from tests.newsroom import actor_of
from tests.world import Someone, World

TITLE = "Sutvarkytas parkas"


async def waiting(
    world: World,
    author: Someone,
    title: str = TITLE,
    *,
    visibility: Visibility = Visibility.MEMBERS,
    unnamed: bool = False,
    themes: tuple[int, ...] = (),
    **content: Any,
) -> int:
    """The number of an entry that waits for its county's lead, or the office; nobody was told."""
    actor, now = await actor_of(world, author), world.clock.now()
    async with world.app.db.write() as tx:
        themes = themes or ((await reports.open_themes(tx))[0].id,)
        return await create(
            tx,
            actor,
            Content(title, themes, **content),
            now,
            state=State.WAITING,
            level=Level.OFFICE if unnamed else Level.COUNTY,
            waiting_since=now,
            agreed_at=now,
            visibility=visibility.code,
            unnamed=unnamed,
        )


async def handed_in(world: World, author: Someone, title: str = TITLE, **what: Any) -> int:
    """The number of an entry (see `waiting`) of which whoever may decide about it was told."""
    number = await waiting(world, author, title, **what)
    async with world.app.db.write() as tx:
        report = await reports.get(tx, number)
        assert report is not None
        await reviews.arrive(tx, report, world.clock.now())
    await world.settle()
    return number


async def published(
    world: World, author: Someone, title: str = TITLE, *, by: Someone | None = None, **what: Any
) -> int:
    """The number of an entry (see `waiting`) that the owner published, unless it is said who."""
    number = await waiting(world, author, title, **what)
    actor = await actor_of(world, by or world.owner)
    async with world.app.db.write() as tx:
        await reviews.publish(tx, actor, number, world.clock.now())
    await world.settle()
    return number


async def report_of(world: World, number: int) -> Report:
    async with world.app.db.read() as tx:
        found = await reports.get(tx, number)
    assert found is not None
    return found
