"""What others were told of somebody who is forgotten: that it was sent, and no more."""

from typing import Any

import sqlalchemy as sa

from bot.domain.relays import WriteTo
from bot.services.privacy.forget import forget
from storage import outbox, privacy
from tests.handlers.test_requests import asks
from tests.signing import lead
from tests.world import Someone, World


async def told(world: World, someone: Someone, text_id: str) -> list[Any]:
    """The arguments and the buttons of such messages to the person."""
    table = outbox.outbox.c
    async with world.app.db.read() as tx:
        found = await tx.execute(
            sa.select(table.params, table.buttons).where(
                table.chat_id == someone.id, table.text_id == text_id
            )
        )
        return [tuple(row) for row in found]


async def forgets(world: World, someone: Someone) -> None:
    async with world.app.db.write() as tx:
        await forget(tx, someone.id, world.clock.now())


async def test_the_card_of_a_request(either_world: World) -> None:
    world = either_world
    deciding = await lead(world)
    first, second = await asks(world, "Pirmoji Vadovė"), await asks(world, "Antroji Vadovė")
    await forgets(world, first)
    cards = await told(world, deciding, "signup.request-card")
    assert cards[0] == ({}, [])
    assert cards[1][0]["name"] == "Antroji Vadovė"
    assert second.sees.startswith("Ačiū, prašymas išsiųstas")
    await deciding.taps("Įleisti", deciding.messages[-2])
    assert deciding.sees.startswith("Šis mygtukas nebegalioja.")


async def test_what_they_wrote_to_a_colleague(world: World) -> None:
    writing, reading = await world.member("Daugų seniūnija"), await world.member("Simno seniūnija")
    async with world.app.db.read() as tx:
        number = await privacy.member_of(tx, reading.id)
    assert number is not None
    await writing.sends_data(WriteTo(number).pack())
    await writing.says("Ar turite sniego valytuvą?")
    world.clock.advance(days=1)
    await world.settle()
    assert "sniego" in reading.sees
    await forgets(world, writing)
    assert await told(world, reading, "relays.message") == [({}, [])]
