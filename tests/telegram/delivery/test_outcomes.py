"""What becomes of each row of the outbox, whatever Telegram says."""

from typing import Any

import pytest
import sqlalchemy as sa

from bot.domain.messages import words
from bot.services.outbox import tell
from bot.telegram.pace import Pace
from storage import accounts
from tests.conftest import Sqlite
from tests.delivering import queue, rows
from tests.world import Someone, World, world_on


async def reach(world: World, someone: Someone) -> str | None:
    async with world.app.db.read() as tx:
        table = accounts.accounts
        found = await tx.execute(sa.select(table.c.reach).where(table.c.id == someone.id))
        return found.scalar_one()


async def test_sent(world: World, lead: Someone) -> None:
    await queue(world, lead.id, "Labas & sudiev")
    await world.settle()
    assert lead.sees == "Labas & sudiev"
    assert await rows(world) == [
        {"state": "sent", "doubts": 0, "error": None, "message_ids": [lead.messages[-1].id]}
    ]


@pytest.mark.parametrize(
    ("what", "error", "then"),
    [
        ("blocks", "Forbidden: bot was blocked by the user", "blocked"),
        ("never starts", "Forbidden: bot can't initiate conversation with a user", None),
        ("deletes the account", "Forbidden: user is deactivated", "deactivated"),
    ],
)
async def test_unreachable(world: World, what: str, error: str, then: str | None) -> None:
    lead = await world.member("Daugų seniūnija", started=what != "never starts")
    match what:
        case "blocks":
            await lead.blocks()
        case "deletes the account":
            lead.person.deactivates()
    await queue(world, lead.id, "Labas")
    await world.settle()
    assert await rows(world) == [
        {"state": "unreachable", "doubts": 0, "error": error, "message_ids": []}
    ]
    assert await reach(world, lead) == then


async def test_a_group_that_threw_the_bot_out_is_unreachable(world: World, lead: Someone) -> None:
    group = await world.county_group("LT-AL", lead)
    world.owner.person.removes(world.telegram.first_bot, group)
    await queue(world, group.id, "Labas")
    await world.settle()
    assert [row["state"] for row in await rows(world)] == ["sent", "unreachable"]


async def test_refused(world: World, lead: Someone) -> None:
    await queue(world, lead.id, " ")
    await queue(world, lead.id, "Labas")
    await world.settle()
    found = await rows(world)
    assert [row["state"] for row in found] == ["failed", "sent"]
    assert found[0]["error"].lower().endswith("message text is empty")
    assert lead.sees == "Labas"


async def test_a_text_that_is_not_there_fails_and_the_next_one_leaves(
    world: World, lead: Someone
) -> None:
    async with world.app.db.write() as tx:
        await tell(tx, lead.id, words("menu.no-such-text"), key="x", now=world.clock.now())
    await queue(world, lead.id, "Labas")
    await world.settle()
    found = await rows(world)
    assert [row["state"] for row in found] == ["failed", "sent"]
    assert found[0]["error"].startswith("not made: TextError")


async def test_told_to_wait_it_waits_and_keeps_the_order(world: World, lead: Someone) -> None:
    other = await world.member("Simno seniūnija")
    world.telegram.faults.add("429", method="sendMessage", times=1, seconds=7)
    await queue(world, lead.id, "pirma")
    await queue(world, lead.id, "antra")
    await queue(world, other.id, "kitam")
    await world.settle()
    assert (other.sees, "pirma" in lead.texts) == ("kitam", False)
    world.clock.advance(seconds=7)
    await world.settle()
    assert lead.texts[-2:] == ["pirma", "antra"]
    assert [(row["state"], row["doubts"]) for row in await rows(world)] == [("sent", 0)] * 3


async def test_a_migrated_chat_is_rewritten_and_written_to(world: World, lead: Someone) -> None:
    group = await world.county_group("LT-AL", lead)
    grown = world.owner.person.upgrades(group)  # the bot has not heard of it yet
    await queue(world, group.id, "pirma")
    await queue(world, group.id, "antra")
    await world.app.delivery.drain()
    assert [message.plain for message in world.in_group(grown)] == ["pirma", "antra"]
    await world.settle()
    assert {row["state"] for row in await rows(world)} == {"sent"}


async def test_a_text_that_cannot_be_made_takes_no_turn(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def no_turn(*_: Any) -> None:
        raise AssertionError("it took a turn")

    async with world.app.db.write() as tx:
        await tell(tx, lead.id, words("menu.no-such-text"), key="x", now=world.clock.now())
    monkeypatch.setattr(world.app.delivery._pacer, "turn", no_turn)
    await world.settle()
    assert [row["state"] for row in await rows(world)] == ["failed"]


async def test_while_the_database_cannot_be_read_the_message_waits(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []
    really = accounts.languages

    async def languages(*args: Any) -> Any:
        calls.append(args)
        if len(calls) == 1:
            raise sa.exc.OperationalError("SELECT", {}, Exception("disk I/O error"))
        return await really(*args)

    monkeypatch.setattr(accounts, "languages", languages)
    await queue(world, lead.id, "Labas")
    with pytest.raises(sa.exc.OperationalError):
        await world.app.delivery.drain()
    await world.settle()
    assert (lead.sees, [(row["state"], row["doubts"]) for row in await rows(world)]) == (
        "Labas",
        [("sent", 0)],
    )


async def test_a_broadcast_keeps_to_the_limits_and_people_are_answered_meanwhile(
    tmp_path: Any, sqlite: Sqlite
) -> None:
    async with world_on(await sqlite.migrated(tmp_path), pace=Pace()) as world:
        names = ("Daugų seniūnija", "Simno seniūnija", "Butrimonių seniūnija")
        people = [await world.member(name) for name in names]
        group = await world.county_group("LT-AL", *people)
        for number in range(10):
            for chat in (*(someone.id for someone in people), group.id):
                await queue(world, chat, f"žinutė {number} {chat}")
        people[0].person.says("/menu")
        await world.settle()
        assert {row["state"] for row in await rows(world)} == {"sent"}
        assert world.telegram.refused == 0
        for someone in people[1:]:
            assert someone.texts[1:] == [f"žinutė {number} {someone.id}" for number in range(10)]
        assert people[0].texts[1].endswith("Ką norėtumėte nuveikti?")
