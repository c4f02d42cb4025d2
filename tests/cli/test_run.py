"""`sueiga run` as a process: how it starts, refuses to start, and stops."""

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli.main import main
from bot.sandbox.server import Server, serve
from tests.conftest import Sqlite
from tests.fleet import ROOT, Process, Timed, environment, prepare
from tests.world import TOKEN


class Post:
    """A sandbox on a port, a database with one member, and a bot to run."""

    def __init__(self, telegram: Timed, server: Server, folder: Path) -> None:
        self.telegram = telegram
        self.database = folder / "sueiga.sqlite"
        self.environment = environment(server.url, self.database)
        self.log = folder / "log.txt"

    def bot(self, **changes: str) -> Process:
        return Process("bot", self.environment | changes, self.log)


@pytest.fixture
async def post(tmp_path: Path, sqlite: Sqlite) -> AsyncIterator[Post]:
    """On a migrated database: whoever wants none deletes it."""
    await sqlite.migrated(tmp_path)
    telegram = Timed()
    telegram.add_bot(TOKEN)
    server = await serve(telegram, page=False)
    yield Post(telegram, server, tmp_path)
    await server.stop()
    telegram.close()


async def test_the_bot_answers_turns_a_second_one_away_and_stops_gracefully(post: Post) -> None:
    """The second says why before it speaks to Telegram."""
    (person,) = await prepare(f"sqlite+aiosqlite:///{post.database}", post.telegram, 1)
    first, second = post.bot(), post.bot()
    await first.start()
    person.says("/menu")
    await post.telegram.until(1, patience=15)
    assert post.telegram.first_poll is not None
    assert first.usage()[0] < 5  # seconds of its own: other tests work beside it

    calls = post.telegram.faults
    calls.add("500", method="getMe")  # whoever says hello now would be heard of in the log
    await second.start()
    assert await second.ended() == 3
    text = post.log.read_text(encoding="utf-8")
    assert "Another Sueiga works on this database: nothing was done.\n" in text
    assert "Telegram does not answer" not in text

    person.says("/menu")
    await post.telegram.until(2, patience=5)
    begin = time.perf_counter()
    assert await first.end() == 0
    assert time.perf_counter() - begin < 5
    assert "Traceback" not in post.log.read_text(encoding="utf-8")


async def test_a_token_telegram_does_not_know_ends_in_one_line(post: Post) -> None:
    bot = post.bot(BOT_TOKEN="999:nobody-knows-this-one")
    await bot.start()

    assert await bot.ended() == 4
    assert post.log.read_text(encoding="utf-8").splitlines()[-1] == (
        "Telegram does not know this BOT_TOKEN: copy it from BotFather again."
    )
    assert "nobody-knows" not in post.log.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("settings", "line"),
    [
        ({"OWNER_IDS": "1"}, "Settings: BOT_TOKEN: is not set"),
        (
            {"BOT_TOKEN": "secret-without-digits", "OWNER_IDS": "1"},
            "Settings: BOT_TOKEN: Value error, expected what BotFather gave: digits, a colon, letters",  # noqa: E501 - one line is the point
        ),
        (
            {"BOT_TOKEN": TOKEN, "OWNER_IDS": "1", "TIMEZONE": "Europe/Nowhere"},
            "Settings: TIMEZONE: Value error, expected a time zone such as Europe/Vilnius",
        ),
        (
            {"BOT_TOKEN": TOKEN, "OWNER_IDS": "1", "DATABASE_URL": "mysql://x"},
            "Settings: DATABASE_URL: Value error, expected sqlite:///FILE or postgresql://…",
        ),
    ],
)
def test_a_wrong_setting_is_named_in_one_line(
    settings: dict[str, str], line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # where no .env is
    unset = dict.fromkeys(("BOT_TOKEN", "OWNER_IDS", "TIMEZONE", "DATABASE_URL"))
    ended = CliRunner().invoke(main, [], env={**unset, **settings})

    assert (ended.exit_code, ended.stdout, ended.stderr) == (2, "", f"{line}\n")


def test_a_process_that_lacks_its_settings_says_which(tmp_path: Path) -> None:
    clean = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}  # noqa: TID251 - a child's environment
    ended = subprocess.run(
        [sys.executable, "-m", "bot"],
        env={**clean, "PYTHONPATH": str(ROOT)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    line = "Settings: BOT_TOKEN: is not set; OWNER_IDS: is not set\n"
    assert (ended.returncode, ended.stdout, ended.stderr) == (2, "", line)


async def test_it_can_be_stopped_while_telegram_does_not_answer(post: Post) -> None:
    post.database.unlink()
    bot = post.bot(BOT_API_URL="http://127.0.0.1:9")
    await bot.start()
    while "Telegram says" not in (post.log.read_text() if post.log.exists() else ""):  # noqa: ASYNC110 - another process writes it
        await asyncio.sleep(0.05)

    begin = time.perf_counter()
    assert await bot.end() == 0
    assert time.perf_counter() - begin < 5
