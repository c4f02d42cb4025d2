"""Nominations for stories: made by the services, a line each; or by the form, up to a step."""

from typing import Any

from bot.domain.nominations import Content
from bot.services import nominations
from bot.services.nominations import New
from storage import nominations as table
from storage.nominations import Nomination
from tests.contesting import LEADER, categories_of, line_of
from tests.newsroom import ZONE, actor_of
from tests.world import Someone, World

TITLE, WHY = "Subūrė gaisrininkus", "Savanorių padaugėjo nuo 3 iki 40"


async def nominated(
    world: World,
    contest: int,
    by: Someone,
    whom: Someone | None = None,
    category: str = LEADER,
    *,
    title: str = TITLE,
    accepted: bool = True,
    **content: Any,
) -> int:
    """The number of a nomination in a contest that takes them; of oneself, unless it is said whom.

    The nominee says yes, unless `accepted` says otherwise.
    """
    now, whom = world.clock.now(), whom or by
    new = New(
        contest,
        (await categories_of(world, contest))[category],
        await line_of(world, whom),
        Content(title, WHY, content.pop("answers", {}), **content),
    )
    actor, nominee = await actor_of(world, by), await actor_of(world, whom)
    async with world.app.db.write() as tx:
        made = await nominations.nominate(tx, actor, new, now, ZONE)
        if accepted and whom is not by:
            await nominations.accept(tx, nominee, made.id, now)
    await world.settle()
    return made.id


async def nomination_of(world: World, number: int) -> Nomination:
    async with world.app.db.read() as tx:
        found = await table.get(tx, number)
    assert found is not None
    return found
