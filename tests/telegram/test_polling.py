"""Long polling: whatever Telegram answers, it goes on."""

import pytest
from telegram.error import InvalidToken

from storage import updates
from tests.reporting import MENU
from tests.world import TOKEN, World

CONFLICT = (
    "Tuo pačiu raktu dirba kita programa\n"
    "„Telegram“ atiduoda žinutes tai vienai, tai kitai. Sustabdykite antrąją arba „BotFather“ "
    "pakeiskite raktą. Žinutės neprarandamos: bandysiu toliau."
)


class Rival:
    """Another program with the same token: for some rounds Telegram answers 409."""

    def __init__(self, world: World, rounds: int) -> None:
        self.rounds = rounds
        self.world = world
        self.really = world.telegram.first_bot.queue.take

    async def __call__(self, offset: int, limit: int, seconds: float) -> list:
        from bot.sandbox.errors import conflict

        if self.rounds:
            self.rounds -= 1
            raise conflict("terminated by other getUpdates request")
        return await self.really(offset, limit, seconds)


async def test_another_program_with_the_same_token(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await world.owner.starts()
    lead = await world.member()
    monkeypatch.setattr(type(world.telegram.first_bot.queue), "take", Rival(world, 5))
    lead.person.says("/menu")
    began = world.clock.now()
    for _ in range(5):
        assert await world.app.polling.once() == 0
    assert await world.app.health() == {"telegram": "another program polls with the same token"}
    assert (world.clock.now() - began).total_seconds() == 1 + 2 + 5 + 10 + 30
    await world.settle()
    assert await world.app.health() == {}
    assert (lead.sees, world.owner.sees) == (MENU, CONFLICT)
    assert world.owner.texts.count(CONFLICT) == 1


async def test_programs_that_take_turns_are_told_of_once_a_day(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await world.owner.starts()
    for _ in range(3):
        with monkeypatch.context() as patch:
            patch.setattr(type(world.telegram.first_bot.queue), "take", Rival(world, 1))
            await world.app.polling.once()
        await world.settle()
    assert world.owner.texts.count(CONFLICT) == 1


async def test_an_outage_turns_health_red_and_green_again(world: World) -> None:
    lead = await world.member()
    lead.person.says("/menu")
    world.telegram.faults.add("outage")
    while world.clock.monotonic() < 60:
        await world.app.polling.once()
    assert await world.app.health() == {}
    while world.clock.monotonic() < 200:
        await world.app.polling.once()
    assert await world.app.health() == {"telegram": "no connection"}
    world.telegram.faults.clear()
    await world.settle()
    assert (await world.app.health(), lead.sees) == ({}, MENU)


@pytest.mark.parametrize("kind", ["429", "500", "502", "lost_before", "lost_after"])
async def test_trouble_loses_nothing(world: World, kind) -> None:
    lead = await world.member()
    world.telegram.faults.add(kind, method="getUpdates", times=3)
    lead.person.says("/menu")
    for _ in range(3):
        await world.app.polling.once()
    await world.settle()
    assert lead.texts[1:] == [MENU]


async def test_a_token_telegram_does_not_know_ends_it(world: World) -> None:
    del world.telegram.bots[TOKEN]
    with pytest.raises(InvalidToken):
        await world.app.polling.run()


async def test_a_database_that_cannot_be_written_is_waited_for(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    lead = await world.member()
    lead.person.says("/menu")
    really, failures = updates.store, [OSError("disk full"), OSError("disk full")]

    async def store(tx, batch):
        if failures:
            raise failures.pop()
        if not batch[0].body["message"]["text"] == "/menu":
            raise InvalidToken  # the way out of the loop
        return await really(tx, batch)

    monkeypatch.setattr(updates, "store", store)
    really_take = world.app.intake.take

    async def take(batch):
        if not batch:
            raise InvalidToken
        await really_take(batch)
        raise InvalidToken  # the way out of the loop

    monkeypatch.setattr(world.app.intake, "take", take)
    with pytest.raises(InvalidToken):
        await world.app.polling.run()
    monkeypatch.undo()
    await world.settle()
    assert (failures, lead.texts[1:]) == ([], [MENU])
