"""A poll from its first word to its end, on SQLite and on PostgreSQL."""

import pytest

from bot.domain.asking_buttons import EndPoll, ProlongPoll, SwitchAnonymous
from bot.domain.poll_buttons import ManagePoll, ShowParticipation
from tests import pollster
from tests.handlers.polls.test_sending import reminded
from tests.pollster import asks
from tests.world import World


@pytest.fixture
def world(either_world: World) -> World:
    return either_world


async def test_put_together_sent_prolonged_and_ended(world: World) -> None:
    """Where no promise of anonymity can be kept, none is offered."""
    one = await world.member("Daugų seniūnija")
    late = await world.member("Simno seniūnija", started=False)
    group = await world.county_group("LT-AL", one)
    director = await pollster.director(world)
    await asks(director, pollster.YES_NO[0], "Ar reikia?")
    await director.taps("Nustatymai")
    async with world.app.db.read() as tx:
        secret = tx.dialect.name == "sqlite"
    labels = [label for row in director.buttons for label in row]
    assert ("Daryti anoniminę" in labels) is secret
    assert ("Anoniminių apklausų čia rengti negalima" in director.sees) is not secret
    await director.sends_data(SwitchAnonymous(1, on=True).pack())
    assert (await pollster.poll_of(world, 1)).anonymous is secret
    await director.sends_data(SwitchAnonymous(1, on=False).pack())
    await director.sends_data(ManagePoll(1).pack())
    await director.taps("Išsiųsti")
    await late.starts()
    await world.tick(seconds=30)
    await one.taps("Taip")
    for who in (one, late):
        assert sum(text.startswith("🗳 Ar reikia?") for text in who.texts) == 1
    await director.sends_data(ProlongPoll(1).pack())
    await director.taps("Pratęsti 3 dienoms")
    assert {who for who, _ in await reminded(world)} == {late.id}
    await director.sends_data(ShowParticipation(1).pack())
    assert director.sees.endswith("Alytaus rajono savivaldybė – 1 iš 2 (50 %)")
    await director.sends_data(EndPoll(1, sure=True).pack())
    await world.tick(minutes=1)
    assert await reminded(world) == []
    assert (await pollster.poll_of(world, 1)).state == "closed"
    assert "Taip" in world.in_group(group)[-2].plain
