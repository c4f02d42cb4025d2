"""Told to stop in the middle of things, the bot leaves soon, and loses and doubles nothing."""

import asyncio
import time
from contextlib import suppress
from pathlib import Path

import pytest

from bot.app import App, running
from bot.clock import SystemClock
from bot.domain.messages import words
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from bot.services import campaigns
from bot.services.campaigns import Message, To
from bot.telegram.pace import Pace
from storage import outbox
from storage.base import Database
from tests.conftest import Sqlite
from tests.test_app import PATIENCE, at_work, until
from tests.world import OWNER, TOKEN, Line, settings

MANY = 40
AT_MOST = 5.0  # seconds, the issue's
TEXT = "Sveiki"
# Everybody within 1.5 s: fast enough for a test, slow enough to be interrupted.
PACE = Pace(overall=30, outbox=30, private=100)


@pytest.fixture
def telegram() -> Telegram:
    found = Telegram(limits=False)
    found.add_bot(TOKEN)
    return found


async def people(telegram: Telegram) -> list[Person]:
    found = [telegram.add_person(f"Narys {number}") for number in range(MANY)]
    for person in found:
        person.starts(telegram.first_bot)
    return found


def received(everybody: list[Person]) -> list[int]:
    """How many copies each has."""
    return [
        sum(one.plain == TEXT for one in person.history() if one.sender is not person)
        for person in everybody
    ]


async def broadcast(app: App, everybody: list[Person]) -> None:
    async with app.db.write() as tx:
        await campaigns.start(
            tx,
            Message(words("common.verbatim", text=TEXT)),
            [To(person.id) for person in everybody],
            key="stop",
            noun="news",
            subject=1,
            now=app.clock.now(),
        )


@pytest.mark.parametrize("seconds", [0.0, 0.8])
async def test_a_broadcast_is_interrupted_and_goes_on(
    telegram: Telegram, tmp_path: Path, sqlite: Sqlite, seconds: float
) -> None:
    """Telegram may take its time over each call: what is under way is waited for."""
    url = await sqlite.migrated(tmp_path)
    everybody = await people(telegram)
    if seconds:
        telegram.faults.add("delay", method="sendMessage", seconds=seconds)
    config = settings(url, http_port=0)
    stop = asyncio.Event()
    async with running(
        config, Database(config.database_url), SystemClock(), request=Line(telegram), pace=PACE
    ) as app:
        task = asyncio.ensure_future(app.run(stop))  # noqa: TID251 - awaited below
        await broadcast(app, everybody)
        await until(lambda: sum(received(everybody)) >= 10)
        began = time.monotonic()
        stop.set()
        await asyncio.wait_for(task, PATIENCE)
    assert time.monotonic() - began < AT_MOST
    so_far = received(everybody)
    assert 10 <= sum(so_far) < MANY
    assert max(so_far) == 1
    telegram.faults.clear()

    async with at_work(telegram, url) as app:
        async with app.db.read() as tx:
            assert await outbox.in_doubt(tx) == []
        await until(lambda: sum(received(everybody)) >= MANY)
    assert received(everybody) == [1] * MANY


async def test_a_call_that_hangs_is_not_waited_for(
    telegram: Telegram, tmp_path: Path, sqlite: Sqlite
) -> None:
    url = await sqlite.migrated(tmp_path)
    owner = telegram.add_person("Direktorius", user_id=OWNER)
    owner.starts(telegram.first_bot)
    telegram.faults.add("delay", method="sendMessage", seconds=30)
    began = 0.0
    with suppress(TimeoutError):
        async with at_work(telegram, url):
            await until(lambda: owner.sees)
            began = time.monotonic()
    assert 0 < time.monotonic() - began < AT_MOST
