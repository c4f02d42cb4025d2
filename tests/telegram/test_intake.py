"""Updates are stored before they are acknowledged, and each is processed once."""

import pytest
import sqlalchemy as sa

from storage import updates
from storage.base import Database
from tests.reporting import ASK, MENU
from tests.world import TOKEN, World


async def states(db: Database) -> list[tuple[str, bool]]:
    async with db.read() as tx:
        found = await tx.execute(
            sa.select(updates.updates.c.state, updates.updates.c.owed).order_by(
                updates.updates.c.update_id
            )
        )
        return [(state, owed) for state, owed in found]


async def test_what_was_said_is_stored_before_telegram_may_forget_it(world: World) -> None:
    lead = await world.member()
    lead.person.says("/report")
    await world.store()
    assert world.telegram.pending(TOKEN) == 1
    assert (await states(world.app.db))[-1] == ("new", False)
    await world.take_in()
    assert world.telegram.pending(TOKEN) == 0
    assert (await states(world.app.db))[-1] == ("done", True)
    await world.settle()
    assert (await states(world.app.db))[-1] == ("done", False)
    assert lead.sees == ASK["title"]


async def test_an_update_that_comes_twice_is_processed_once(world: World) -> None:
    lead = await world.member()
    lead.person.says("/report")
    (raw,) = await world.app.bot.get_raw_updates(None, 0)
    for _ in range(3):
        await world.app.intake.take([raw])
    await world.settle()
    await world.app.intake.take([raw, raw])
    await world.settle()
    assert lead.texts.count(ASK["title"]) == 1


async def test_ids_are_forgotten_after_a_week(world: World) -> None:
    lead = await world.member()
    await world.tick(days=6)
    await lead.says("/menu")
    count = len(await states(world.app.db))
    await world.tick(days=1, seconds=1)
    assert (len(await states(world.app.db)), count) == (1, 2)
    await world.tick(days=6)
    assert await states(world.app.db) == []


async def test_after_a_week_of_silence_a_smaller_id_is_not_an_old_one(world: World) -> None:
    lead = await world.member()
    await world.tick(days=8)
    world.telegram.first_bot.queue.last_id = 1_000
    await lead.says("/menu")
    assert lead.sees == MENU
    await lead.says("/report")
    assert lead.sees == ASK["title"]


async def test_after_more_than_a_day_away_owners_hear_and_open_forms_are_asked_again(
    world: World,
) -> None:
    await world.owner.starts()
    first, second = (
        await world.member("Daugų seniūnija"),
        await world.member("Butrimonių seniūnija"),
    )
    idle = await world.member("Leipalingio seniūnija")
    for someone in (first, second):
        await someone.says("/report")
    await second.says("Sutvarkytas parkas")
    await world.tick()
    before = len(idle.messages)
    await world.stop()
    world.clock.advance(hours=49)
    await world.start()
    await world.settle()
    assert (first.sees, second.sees) == (
        f"Tęskime:\n\n{ASK['title']}",
        f"Tęskime:\n\n{ASK['themes']}",
    )
    assert len(idle.messages) == before
    assert world.owner.sees == (
        "Robotas neveikė 49 valandas\n"
        "„Telegram“ žinutes saugo 24 valandas, todėl dalis galėjo dingti. "
        "2 žmonių, kurių įrašai nebaigti, klausiu iš naujo."
    )
    await world.restart()
    assert len(world.owner.messages) == 2


async def test_a_shorter_sleep_is_nobodys_business(world: World) -> None:
    await world.owner.starts()
    await world.tick()
    await world.stop()
    world.clock.advance(hours=23)
    await world.start()
    await world.settle()
    assert len(world.owner.messages) == 1


@pytest.mark.parametrize(
    "raw",
    [
        {},
        {"poll": {"id": "1"}},
        {"message": {}},
        {"message": {"chat": {}, "from": {}}},
        {"message": {"message_id": 1, "date": 0, "chat": {"id": 5, "type": "private"}}},
        {"callback_query": {"id": "1", "from": {"id": 5}, "data": "m:0"}},
        {"callback_query": {"id": "1", "from": {"id": 5}, "game_short_name": "x"}},
        {"callback_query": {"id": "1", "from": {"id": 5}, "inline_message_id": "x", "data": "m:0"}},
        {"edited_message": {"message_id": 1, "chat": {"id": 5, "type": "private"}, "text": "a"}},
        {"my_chat_member": {"chat": {"id": -5, "type": "group"}, "from": {"id": 5}}},
    ],
)
async def test_an_odd_update_does_not_stop_the_others(world: World, raw: dict) -> None:
    lead = await world.member()
    lead.person.says("/menu")
    (good,) = await world.app.bot.get_raw_updates(None, 0)
    await world.app.intake.take([{"update_id": 7, **raw}, good])
    await world.settle()
    assert lead.sees == MENU
    assert await world.update_states() <= {"done", "aside"}
