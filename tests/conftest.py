"""Fixtures for all tests."""

import gc
import os
import shutil
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import pytest_asyncio
from xdist.scheduler import LoadFileScheduling

from storage import migrate
from storage.base import Database
from tests.haste import Compiled, hasten, share, stay, straighten
from tests.postgres import Postgres

if TYPE_CHECKING:  # xdist's first process loads this file and no test: the bot is none of its work
    from tests.world import World

# They mostly wait, for a bot that is killed or a browser. One process goes from one to the next,
# while two others keep both cores busy; if several waited at a time, a core would be idle.
WAITING = (
    *("smoke/test_walk.py", "prove/test_proofs.py", "prove/test_answers.py", "test_stop.py"),
    *("sandbox/test_page_browser.py", "sandbox/test_page_groups.py", "sandbox/test_page_polls.py"),
    "web/test_calendars_browser.py",  # with those, they need one browser
)
# Begun first, so that nobody is left alone with a long one at the end.
FIRST = (*WAITING, "test_routes.py")
# New objects before the collector looks, and looks before it looks farther: with Python's own (700,
# 10, 10) it takes a third of the time in which the tests are collected.
gc.set_threshold(50_000, 20, 20)
# What is compiled is kept, whatever the shell says: the tests start some forty processes.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # noqa: TID251 - the children's


def pytest_collection(session: pytest.Session) -> None:
    """In a fresh clone nothing is compiled. Each process begins with other files than the others,
    and finds compiled what they began with: else each would compile all."""
    config = session.config
    if not hasattr(config, "workerinput") or session.config.args != ["tests"]:
        return
    number, count = int(config.workerinput["workerid"][2:]), config.workerinput["workercount"]
    files = sorted(config.rootpath.glob("tests/**/test_*.py"))
    for file in files[number * len(files) // count : (number + 1) * len(files) // count]:
        with suppress(Exception, pytest.skip.Exception):  # which is met again, and told, below
            import_module(".".join(file.relative_to(config.rootpath).with_suffix("").parts))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: not item.path.as_posix().endswith(FIRST))


class Apart(LoadFileScheduling):
    """A file stays together; those that wait stay together too."""

    def _split_scope(self, nodeid: str) -> str:
        file = str(super()._split_scope(nodeid))
        return "waiting" if file.endswith(WAITING) else file


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LoadFileScheduling:
    return Apart(config, log)


def pytest_collection_finish() -> None:
    """What is there now stays to the end: nothing of it is garbage to look for."""
    gc.collect()
    gc.freeze()


class Sqlite:
    """Migrated files: one is made, the others are its copies."""

    def __init__(self, folder: Path) -> None:
        self._template = folder / "template.sqlite"

    async def migrated(self, folder: Path) -> str:
        if not self._template.exists():
            db = Database(f"sqlite+aiosqlite:///{self._template}")
            await migrate.upgrade(db)
            await db.close()
        shutil.copy(self._template, folder / "sueiga.sqlite")
        return f"sqlite+aiosqlite:///{folder / 'sueiga.sqlite'}"


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> Sqlite:
    return Sqlite(tmp_path_factory.mktemp("template"))


@pytest.fixture(scope="session")
def postgres(testrun_uid: str, worker_id: str) -> Iterator[Postgres]:
    server = Postgres(testrun_uid, worker_id)
    yield server
    server.stop()


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest) -> str:
    """For what must hold on both engines."""
    return str(request.param)


@pytest.fixture
async def database_url(
    engine: str, tmp_path: Path, request: pytest.FixtureRequest
) -> AsyncIterator[str]:
    """A migrated database of each engine."""
    if engine == "sqlite":
        made: Sqlite = request.getfixturevalue("sqlite")
        yield await made.migrated(tmp_path)
        return
    server: Postgres = request.getfixturevalue("postgres")
    yield await server.migrated()


@pytest.fixture
async def db(database_url: str) -> AsyncIterator[Database]:
    """An open database of each engine."""
    found = Database(database_url)
    yield found
    await found.close()


@pytest.fixture(scope="session")
def compiled() -> Compiled:
    return Compiled()


def _sqlite_alone(request: pytest.FixtureRequest) -> bool:
    if "engine" in request.fixturenames:
        return bool(request.getfixturevalue("engine") == "sqlite")
    return "postgres" not in request.fixturenames


@pytest.fixture
def hasty(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The test waits for neither the disk nor the threads of SQLite."""
    hasten(monkeypatch)
    if _sqlite_alone(request):
        straighten(monkeypatch)


@pytest.fixture
def hurry(monkeypatch: pytest.MonkeyPatch, hasty: None, compiled: Compiled) -> None:
    """Nor is a statement compiled that an earlier test had, nor a child started for each file."""
    share(monkeypatch, compiled)
    stay(monkeypatch)


@pytest.fixture
async def world(tmp_path: Path, sqlite: Sqlite, hurry: None) -> AsyncIterator["World"]:
    """The world on SQLite, without limits."""
    from tests.world import world_on

    async with world_on(await sqlite.migrated(tmp_path)) as found:
        yield found


@pytest.fixture
async def either_world(database_url: str, hurry: None) -> AsyncIterator["World"]:
    """The world on each engine."""
    from tests.world import world_on

    async with world_on(database_url) as found:
        yield found


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Any]:
    """One real browser for all tests; imported late, for those that need none."""
    from tests.sandbox import browser

    async with browser.chromium() as found:
        yield found
