"""What became of a news item, as its sender sees it, and a county lead."""

import pytest

from bot.domain.news import Ack, Channel, Option, ShowResult
from bot.domain.outcomes import Outcome
from bot.services import results
from tests.newsroom import sent
from tests.world import Someone, World

ACK = (Option.ACK,)


@pytest.fixture
async def office(world: World) -> Someone:
    await world.owner.starts()
    return world.owner


@pytest.fixture
async def members(world: World) -> dict[str, Someone]:
    """Two in Alytus county, of whom one has blocked the bot; in Utena one, and one not started."""
    found = {
        "daugai": await world.member("Daugų seniūnija"),
        "leipalingis": await world.member("Leipalingio seniūnija"),
        "anyksciai": await world.member("Anykščių seniūnija"),
        "debeikiai": await world.member("Debeikių seniūnija", started=False),
    }
    await found["leipalingis"].blocks()
    return found


async def counts(world: World, number: int) -> dict[Outcome, int]:
    async with world.app.db.read() as tx:
        found = await results.totals(tx, number, world.clock.now())
    return {one: count for one, count in found.outcomes.items() if count}


async def test_the_report_adds_up_to_everybody(
    world: World, office: Someone, members: dict[str, Someone]
) -> None:
    number = await sent(world, options=ACK, channels=(Channel.PRIVATE,))
    await world.tick(seconds=3)
    await members["daugai"].sends_data(Ack(number).pack())
    assert office.sees.splitlines()[1] == "Išsiųsta 2 iš 4 · iš jų susipažino 0"
    await office.sends_data(ShowResult(number).pack())
    assert office.sees == (
        "Nauja tvarka\nIšsiųsta 2 iš 4 · iš jų susipažino 1\nUžblokavo 1 · nepradėjo naudotis 1"
    )
    assert office.buttons == [
        ["Priminti 1 nariui"],
        ["Sąrašas", "XLSX"],
        ["Pagal apskritis", "Kam skambinti"],
        ["‹ Naujiena"],
    ]
    assert await counts(world, number) == {
        Outcome.SENT: 2,
        Outcome.BLOCKED: 1,
        Outcome.NOT_STARTED: 1,
    }
    await office.taps("Pagal apskritis")
    assert office.sees == (
        "Nauja tvarka\n"
        "Alytaus apskritis: išsiųsta 1 iš 2, susipažino 1\n"
        "Utenos apskritis: išsiųsta 1 iš 2, susipažino 0"
    )
