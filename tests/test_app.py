"""The bot as it runs: with its own tasks, in real time, on the sandbox inside the process."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from telegram.error import InvalidToken

from bot.app import App, connected, running
from bot.clock import SystemClock
from bot.domain.messages import words
from bot.sandbox.telegram import Telegram
from bot.services.outbox import tell
from bot.telegram.incoming import KINDS
from bot.telegram.pace import UNLIMITED
from handlers.roster import OpenRoster
from storage import outbox
from storage.base import Database
from tests.clock import FakeClock
from tests.conftest import Sqlite
from tests.world import OWNER, TOKEN, Line, settings

PATIENCE = 10.0  # seconds; everything here takes a tenth of one


@pytest.fixture
def telegram() -> Telegram:
    found = Telegram()
    found.add_bot(TOKEN)
    return found


async def until(happened: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not happened():  # noqa: ASYNC110 - many things are waited for in this way
            await asyncio.sleep(0.005)


@asynccontextmanager
async def at_work(telegram: Telegram, url: str, **changes: Any) -> AsyncIterator[App]:
    """The bot running; at the end it is told to stop."""
    config = settings(url, http_port=0, **changes)
    stop = asyncio.Event()
    async with running(
        config, Database(config.database_url), SystemClock(), request=Line(telegram), pace=UNLIMITED
    ) as app:
        task = asyncio.ensure_future(app.run(stop))  # noqa: TID251 - awaited below, whatever happens
        try:
            yield app
        finally:
            stop.set()
            await asyncio.wait_for(task, PATIENCE)


async def test_it_answers_sends_and_stops(
    telegram: Telegram, tmp_path: Path, sqlite: Sqlite
) -> None:
    owner = telegram.add_person("Direktorius", user_id=OWNER)
    async with at_work(telegram, await sqlite.migrated(tmp_path)) as app:
        owner.starts(telegram.first_bot)
        await until(lambda: owner.sees.startswith("Sveiki!"))
        query = owner.sends_data(OpenRoster().pack(), owner.history()[-1])
        await until(lambda: query.answer is not None)
        await until(lambda: owner.sees.startswith("Narių sąrašas"))
        async with app.db.write() as tx:
            now = app.clock.now()
            for text in ("viens", "du", "trys"):
                message = words("common.verbatim", text=text)
                await tell(tx, owner.id, message, key=text, now=now)
        await until(lambda: owner.sees == "trys")
        assert [message.plain for message in owner.history()[-3:]] == ["viens", "du", "trys"]
        await until(lambda: telegram.first_bot.profile.commands)


async def test_a_webhook_that_was_left_over_goes_and_what_waits_stays(
    telegram: Telegram, tmp_path: Path, sqlite: Sqlite
) -> None:
    telegram.first_bot.queue.webhook.url = "https://example.org/old"
    owner = telegram.add_person("Direktorius", user_id=OWNER)
    owner.starts(telegram.first_bot)
    async with at_work(telegram, await sqlite.migrated(tmp_path)):
        await until(lambda: owner.sees.startswith("Sveiki!"))
    assert telegram.first_bot.queue.webhook.url == ""


async def test_with_a_public_address_it_asks_for_a_webhook(
    telegram: Telegram, tmp_path: Path, sqlite: Sqlite
) -> None:
    url = await sqlite.migrated(tmp_path)
    queue = telegram.first_bot.queue
    async with at_work(telegram, url, public_url="https://bot.example.org/"):
        await until(lambda: queue.webhook.url)
    assert queue.webhook.url == "https://bot.example.org/telegram"
    assert queue.webhook.secret is not None
    assert len(queue.webhook.secret) >= 32
    assert queue.allowed == frozenset(KINDS)


async def test_a_database_that_fails_for_a_while_stops_nothing(
    telegram: Telegram,
    tmp_path: Path,
    sqlite: Sqlite,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    for module in ("ledger", "delivery", "queue"):
        monkeypatch.setattr(f"bot.telegram.{module}.PAUSE", 0.01)
    owner = telegram.add_person("Direktorius", user_id=OWNER)
    async with at_work(telegram, await sqlite.migrated(tmp_path)) as app:
        owner.starts(telegram.first_bot)
        await until(lambda: owner.sees.startswith("Sveiki!"))
        really, failures = outbox.mark_all, [OSError("disk full")] * 3

        async def mark_all(*args: Any) -> None:
            if failures:
                raise failures.pop()
            await really(*args)

        monkeypatch.setattr(outbox, "mark_all", mark_all)
        async with app.db.write() as tx:
            await tell(tx, owner.id, words("menu.help"), key="a", now=app.clock.now())
        await until(lambda: owner.sees.startswith("Kaip naudotis"))
    assert failures == []
    assert "the outbox cannot be written; trying on" in caplog.text


async def test_a_token_that_telegram_does_not_know_ends_it_at_once(telegram: Telegram) -> None:
    del telegram.bots[TOKEN]
    with pytest.raises(InvalidToken):
        async with connected(settings("sqlite:///x.sqlite"), FakeClock(), Line(telegram)):
            pass


async def test_it_waits_for_telegram_to_answer(
    telegram: Telegram, caplog: pytest.LogCaptureFixture
) -> None:
    clock = FakeClock()
    telegram.faults.add("500", method="getMe", times=3)
    with caplog.at_level(logging.WARNING):
        async with connected(settings("sqlite:///x.sqlite"), clock, Line(telegram)) as (_, me):
            pass
    assert (me.username, clock.monotonic()) == ("sueiga_bot", 1 + 2 + 5)
    assert caplog.text.count("hello: Telegram says Internal Server Error") == 3
    assert TOKEN not in caplog.text
