"""Fixtures for all tests."""

import shutil
from collections.abc import AsyncIterator, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from storage import base, migrate
from storage.base import Database
from tests.postgres import Postgres
from tests.world import World, world_on


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
def postgres() -> Iterator[Postgres]:
    server = Postgres()
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


class Compiled(dict[tuple[Any, ...], Any]):
    """Statements as SQL, for all engines of one kind: each would make all of them anew."""

    def get(self, key: tuple[Any, ...], default: Any = None) -> Any:
        return super().get(_of_kind(key), default)

    def __setitem__(self, key: tuple[Any, ...], made: Any) -> None:
        super().__setitem__(_of_kind(key), made)


def _of_kind(key: tuple[Any, ...]) -> tuple[Any, ...]:
    """SQLAlchemy's key begins with the dialect, of which each engine has its own."""
    dialect, *statement = key
    return (dialect.name, dialect.driver, *statement)


@pytest.fixture(scope="session")
def compiled() -> Compiled:
    return Compiled()


@pytest.fixture
def hurry(monkeypatch: pytest.MonkeyPatch, compiled: Compiled) -> None:
    """SQLite does not wait for the disk: nobody cuts the power here. A quarter of the time.

    Statements are compiled once, not in each world: a sixth of the time.
    """
    made = partial(base.create_async_engine, execution_options={"compiled_cache": compiled})
    monkeypatch.setattr(base, "create_async_engine", made)
    hasty = tuple(pragma.replace("synchronous=FULL", "synchronous=OFF") for pragma in base.PRAGMAS)
    assert hasty != base.PRAGMAS
    monkeypatch.setattr(base, "PRAGMAS", hasty)


@pytest.fixture
async def world(tmp_path: Path, sqlite: Sqlite, hurry: None) -> AsyncIterator[World]:
    """The world on SQLite, without limits."""
    async with world_on(await sqlite.migrated(tmp_path)) as found:
        yield found


@pytest.fixture
async def either_world(database_url: str, hurry: None) -> AsyncIterator[World]:
    """The world on each engine."""
    async with world_on(database_url) as found:
        yield found


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Any]:
    """One real browser for all tests; imported late, for those that need none."""
    from tests.sandbox import browser

    async with browser.chromium() as found:
        yield found
