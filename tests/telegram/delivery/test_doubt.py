"""When nobody can say whether a message arrived; kills, and a line that is cut."""

import asyncio
from typing import Any

import pytest
import sqlalchemy as sa

from bot.telegram.bot import RawBot
from bot.telegram.pace import Pace
from storage import outbox
from tests.conftest import Sqlite
from tests.delivering import queue, rows
from tests.world import Someone, World, world_on


async def test_without_a_connection_it_tries_until_there_is_one(
    world: World, lead: Someone
) -> None:
    world.line.cut = 5
    await queue(world, lead.id, "Labas")
    await world.settle()
    assert (lead.texts.count("Labas"), world.line.cut) == (1, 0)
    assert [(row["state"], row["doubts"]) for row in await rows(world)] == [("sent", 0)]


@pytest.mark.parametrize(("kind", "copies"), [("lost_after", 2), ("500", 1), ("lost_before", 1)])
async def test_in_doubt_it_is_sent_once_more(
    world: World, lead: Someone, kind: Any, copies: int
) -> None:
    world.telegram.faults.add(kind, method="sendMessage", times=1)
    await queue(world, lead.id, "Labas")
    await world.settle()
    assert lead.texts.count("Labas") == copies
    assert [(row["state"], row["doubts"]) for row in await rows(world)] == [("sent", 1)]


@pytest.mark.parametrize(("kind", "copies"), [("lost_after", 2), ("502", 0)])
async def test_in_doubt_twice_it_stays_uncertain(
    world: World, lead: Someone, kind: Any, copies: int
) -> None:
    world.telegram.faults.add(kind, method="sendMessage", times=2)
    await queue(world, lead.id, "Labas")
    await queue(world, lead.id, "Kita")
    await world.settle()
    assert (lead.texts.count("Labas"), lead.texts.count("Kita")) == (copies, 1)
    found = await rows(world)
    assert [(row["state"], row["doubts"]) for row in found] == [("uncertain", 2), ("sent", 0)]
    await world.restart()
    assert lead.texts.count("Labas") == copies


async def test_found_on_its_way_at_start_it_is_sent_once_more(world: World, lead: Someone) -> None:
    await queue(world, lead.id, "Labas")
    for _ in range(2):
        async with world.app.db.write() as tx:
            (row,) = (await tx.execute(sa.select(outbox.outbox.c.id))).scalars()
            await outbox.mark(tx, row, state=outbox.State.SENDING)
        await world.restart()
    assert lead.texts.count("Labas") == 1
    (row_,) = await rows(world)
    assert (row_["state"], row_["doubts"], row_["error"]) == ("uncertain", 2, "the process ended")


async def forever(*_: Any) -> None:
    await asyncio.Event().wait()


async def test_kills_while_it_waits_for_its_turn_leave_no_doubt(
    tmp_path: Any, sqlite: Sqlite, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with world_on(await sqlite.migrated(tmp_path), pace=Pace()) as world:
        lead = await world.member("Daugų seniūnija")
        for number in range(8):
            await queue(world, lead.id, f"žinutė {number}")
        for _ in range(3):
            monkeypatch.setattr(world.app.delivery._pacer, "turn", forever)
            (row,) = await world.app.delivery._take()
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(world.app.delivery._finish(row), 0.1)
            await world.stop()
            await world.start()
        world.clock.advance(minutes=1)
        await world.settle()
        assert lead.texts[1:] == [f"žinutė {number}" for number in range(8)]
        assert {(row["state"], row["doubts"]) for row in await rows(world)} == {("sent", 0)}
        assert world.telegram.refused == 0


async def test_what_fails_on_the_way_is_in_doubt_and_not_unmakeable(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: Any, **__: Any) -> None:
        raise ValueError("half an answer")

    monkeypatch.setattr(RawBot, "call", broken)
    await queue(world, lead.id, "Labas")
    await world.app.delivery.drain()
    found = await rows(world)
    assert [(row["state"], row["doubts"], row["error"]) for row in found] == [
        ("uncertain", 2, "ValueError")
    ]
