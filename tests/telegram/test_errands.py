"""What becomes of each errand, whatever Telegram and the line do."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from bot.sandbox.chats import Chat
from bot.services.errands import Act, Outcome, order
from bot.telegram.errands import DOUBT, PAUSES
from storage import errands
from storage.base import Database, Tx
from tests.world import Someone, World


class Brought:
    """What came of the errands, in place of the route that would take it in."""

    def __init__(self, world: World, *acts: Act) -> None:
        self.outcomes: list[Outcome] = []
        for act in acts:
            world.app.kit.table.outcomes[act] = self.take

    async def take(self, tx: Tx, outcome: Outcome, now: datetime) -> None:
        self.outcomes.append(outcome)

    @property
    def errors(self) -> list[str | None]:
        return [outcome.error for outcome in self.outcomes]


@pytest.fixture
async def lead(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


@pytest.fixture
async def group(world: World, lead: Someone) -> Chat:
    return world.telegram.add_group(
        "Alytaus grupė",
        creator=world.owner.person,
        members=[lead.person],
        bots=[world.telegram.first_bot],
        kind="supergroup",
    )


async def send(world: World, act: Act, chat_id: int, key: str = "x", **params: Any) -> bool:
    async with world.app.db.write() as tx:
        return await order(tx, act, chat_id, key=key, now=world.clock.now(), **params)


async def states(world: World) -> list[tuple[str, int]]:
    """State and attempts of every errand that a test has ordered, in order."""
    async with world.app.db.read() as tx:
        table = errands.errands
        ours = table.c.act != Act.INSPECT  # a group that the bot enters is looked at
        found = await tx.execute(
            sa.select(table.c.state, table.c.attempts).where(ours).order_by(table.c.id)
        )
        return [(row.state, row.attempts) for row in found]


async def test_done_once_and_handed_on(world: World, group: Chat) -> None:
    brought = Brought(world, Act.DESCRIBE)
    assert await send(world, Act.DESCRIBE, group.id, text="Alytaus apskrities seniūnai") is True
    assert await send(world, Act.DESCRIBE, group.id, text="dar kartą") is False
    await world.settle()
    assert group.description == "Alytaus apskrities seniūnai"
    assert brought.outcomes == [
        Outcome(Act.DESCRIBE, group.id, {"text": "Alytaus apskrities seniūnai"}, {}, None)
    ]
    assert await states(world) == [("done", 0)]


async def test_what_is_so_already_is_no_error(world: World, group: Chat) -> None:
    brought = Brought(world, Act.DESCRIBE)
    for key in ("first", "second"):
        await send(world, Act.DESCRIBE, group.id, key, text="Tas pats")
        await world.settle()
    assert brought.errors == [None, None]


async def test_a_refusal_is_handed_on_in_telegrams_words(world: World, group: Chat) -> None:
    brought = Brought(world, Act.REMOVE)
    await send(world, Act.REMOVE, group.id, user=world.owner.id)
    await world.settle()
    assert brought.errors == ["Can't remove chat owner"]
    assert await states(world) == [("done", 0)]


async def test_told_to_wait_it_waits(world: World, group: Chat) -> None:
    brought = Brought(world, Act.DESCRIBE)
    world.telegram.faults.add("429", method="setChatDescription", times=1, seconds=7)
    await send(world, Act.DESCRIBE, group.id, text="Vėliau")
    await world.settle()
    assert (brought.outcomes, await states(world)) == ([], [("pending", 0)])
    await world.tick(seconds=8)
    assert (brought.errors, group.description) == ([None], "Vėliau")


async def test_in_doubt_it_is_done_again_and_after_the_last_pause_handed_back(
    world: World, group: Chat
) -> None:
    brought = Brought(world, Act.DESCRIBE)
    world.telegram.faults.add("500", method="setChatDescription")
    await send(world, Act.DESCRIBE, group.id, text="Niekada")
    await world.settle()
    for pause in PAUSES:
        assert brought.outcomes == []
        await world.tick(seconds=pause + 1)
    assert brought.errors == ["Internal Server Error"]


async def test_what_must_not_be_there_twice_is_not_made_again(world: World, group: Chat) -> None:
    brought = Brought(world, Act.TOPIC)
    group = world.owner.person.turns_topics_on(group)
    world.telegram.faults.add("lost_after", method="createForumTopic", times=1)
    await send(world, Act.TOPIC, group.id, topic="news", name="Naujienos")
    await world.settle()
    assert brought.errors == [DOUBT]
    assert [topic.name for topic in group.topics.values()].count("Naujienos") == 1


async def test_a_kill_on_the_way_leaves_nothing_undone(world: World, group: Chat) -> None:
    await send(world, Act.DESCRIBE, group.id, text="Po pertraukos")
    await world.app.errands._take()
    assert await states(world) == [("doing", 0)]
    await world.restart()
    assert group.description == "Po pertraukos"
    assert await states(world) == [("done", 0)]


async def test_a_kill_on_the_way_makes_no_second_topic(world: World, group: Chat) -> None:
    group = world.owner.person.turns_topics_on(group)
    await send(world, Act.TOPIC, group.id, topic="news", name="Naujienos")
    await world.app.errands._take()
    await world.restart()
    assert [topic.name for topic in group.topics.values()].count("Naujienos") == 0
    assert await states(world) == [("done", 0)]


async def test_one_chat_after_the_other_in_order(world: World, group: Chat) -> None:
    for text in ("pirmas", "antras", "trečias"):
        await send(world, Act.DESCRIBE, group.id, text, text=text)
    await world.settle()
    assert group.description == "trečias"


async def test_a_group_that_moved_is_followed(world: World, lead: Someone) -> None:
    group = world.telegram.add_group(
        "Alytaus grupė",
        creator=world.owner.person,
        members=[lead.person],
        bots=[world.telegram.first_bot],
    )
    await world.settle()
    await send(world, Act.DESCRIBE, group.id, text="Persikėlusi")
    moved = world.owner.person.upgrades(group)
    await world.settle()
    assert moved.description == "Persikėlusi"


async def test_for_later(world: World, group: Chat) -> None:
    async with world.app.db.write() as tx:
        now = world.clock.now()
        later = now + timedelta(hours=1)
        await order(
            tx, Act.DESCRIBE, group.id, key="x", now=now, not_before=later, text="Po valandos"
        )
    await world.settle()
    assert group.description == ""
    await world.tick(hours=1, seconds=1)
    assert group.description == "Po valandos"


class Failing:
    """A database that fails at writing, so many times from the second one on."""

    def __init__(self, db: Database, times: int) -> None:
        self._db = db
        self._times = times
        self.writes = 0

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Tx]:
        self.writes += 1
        if 1 < self.writes <= 1 + self._times:
            raise OSError("connection lost")
        async with self._db.write() as tx:
            yield tx

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Tx]:
        async with self._db.read() as tx:
            yield tx


@pytest.mark.parametrize("times", [1, 2, 5])
async def test_the_database_fails_when_it_is_done(world: World, group: Chat, times: int) -> None:
    brought = Brought(world, Act.DESCRIBE)
    await send(world, Act.DESCRIBE, group.id, text="Ne veltui")
    world.app.errands._db = Failing(world.app.db, times)  # type: ignore[assignment] # to break it
    await world.app.errands.drain()
    await world.tick(seconds=PAUSES[-1])
    assert (brought.errors, await states(world)) == ([None], [("done", 1)])


async def test_what_nobody_can_take_in_is_over_in_the_end(world: World, group: Chat) -> None:
    calls = 0

    async def broken(tx: Tx, outcome: Outcome, now: datetime) -> None:
        nonlocal calls
        calls += 1
        raise RuntimeError("broken")

    world.app.kit.table.outcomes[Act.DESCRIBE] = broken
    await send(world, Act.DESCRIBE, group.id, text="Taip")
    await world.settle()
    for _ in PAUSES:
        await world.tick(seconds=PAUSES[-1])
    assert (calls, await states(world)) == (len(PAUSES) + 2, [("done", len(PAUSES))])


async def test_a_link_that_nobody_could_take_in_is_not_made_twice(
    world: World, group: Chat
) -> None:
    """It is handed back as what nobody can be sure of."""
    heard: list[str | None] = []

    async def broken_at_first(tx: Tx, outcome: Outcome, now: datetime) -> None:
        heard.append(outcome.error)
        if len(heard) == 1:
            raise RuntimeError("broken")

    world.app.kit.table.outcomes[Act.LINK] = broken_at_first
    await send(world, Act.LINK, group.id, name="Nariams")
    await world.settle()
    assert (heard, await states(world)) == ([None, DOUBT], [("done", 0)])
