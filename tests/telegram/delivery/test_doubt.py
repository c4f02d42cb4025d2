"""When nobody can say whether a message arrived; kills, and a line that is cut."""

import asyncio
from datetime import timedelta
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


@pytest.mark.parametrize("kind", ["lost_after", "500"])
async def test_what_must_not_come_twice_is_not_sent_again_but_offered_at_once(
    world: World, lead: Someone, kind: Any
) -> None:
    await world.owner.starts()
    world.telegram.faults.add(kind, method="sendMessage", times=1)
    await queue(world, lead.id, "Kodas 1234", once=True, sender_id=world.owner.id)
    await world.settle()
    assert lead.texts.count("Kodas 1234") == (kind == "lost_after")
    assert [(row["state"], row["doubts"]) for row in (await rows(world))[:1]] == [("uncertain", 1)]
    assert "Kodas 1234" in world.owner.sees


async def test_found_on_its_way_what_must_not_come_twice_is_offered_too(
    world: World, lead: Someone
) -> None:
    await world.owner.starts()
    await queue(world, lead.id, "Kodas 1234", once=True, sender_id=world.owner.id)
    (job,) = await world.app.delivery._take()
    assert await world.app.delivery._ledger.claim(job.row.id)
    await world.restart()
    assert [(row["state"], row["doubts"]) for row in (await rows(world))[:1]] == [("uncertain", 1)]
    assert "Kodas 1234" not in lead.texts
    assert "Kodas 1234" in world.owner.sees


async def test_through_an_hour_without_a_line_one_asks_and_hardly_a_message_is_in_doubt(
    world: World, lead: Someone
) -> None:
    for number in range(5):
        await queue(world, lead.id, f"žinutė {number}")
    asked, began = 0, world.clock.now()
    really = world.telegram.call
    world.telegram.faults.add("outage")

    async def call(token: str, method: str, *args: Any) -> Any:
        nonlocal asked
        asked += method == "getMe"
        if world.clock.now() - began > timedelta(hours=1):
            world.telegram.faults.clear()
        return await really(token, method, *args)

    world.telegram.call = call  # type: ignore[method-assign]
    await world.app.delivery.drain()
    assert lead.texts[-4:] == [f"žinutė {number}" for number in range(1, 5)]
    # Three answers lost one after the other, and the line is known to be down.
    found = [(row["state"], row["doubts"]) for row in await rows(world)]
    assert found == [("uncertain", 2), ("sent", 1), *[("sent", 0)] * 3]
    assert 60 <= asked <= 70  # every minute in the end


@pytest.mark.parametrize(("shuts", "state"), [(True, "uncertain"), (False, "unreachable")])
async def test_who_blocks_the_bot_after_a_doubt_may_have_got_it_before(
    world: World, *, shuts: bool, state: str
) -> None:
    lead = await world.member("Daugų seniūnija", started=shuts)
    await queue(world, lead.id, "Labas")
    world.telegram.faults.add("lost_after", method="sendMessage", times=1)
    (job,) = await world.app.delivery._take()
    await world.app.delivery._finish(job)
    if shuts:
        await lead.blocks()
    await world.settle()
    assert [(row["state"], row["doubts"]) for row in await rows(world)] == [(state, 1)]
    assert ("Labas" in lead.texts) == shuts
