"""Cards, and the group they stand in."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.app import FEATURES
from bot.domain.messages import Rows, Words
from bot.sandbox.chats import Chat
from bot.telegram.pace import Pace
from bot.telegram.routes import Routes
from tests.conftest import Sqlite
from tests.showing import TEST, Tallies
from tests.world import Someone, world_on


@pytest.fixture
async def tallies(
    tmp_path: Any, sqlite: Sqlite, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Tallies]:
    """A bot that knows the noun, at Telegram's own pace."""
    found: list[Tallies] = []

    async def show(*args: Any) -> tuple[Words, Rows]:
        return await found[0].show(*args)

    routes = Routes(TEST)
    routes.live(TEST)(show)
    monkeypatch.setattr("bot.app.FEATURES", (*FEATURES, routes))
    async with world_on(await sqlite.migrated(tmp_path), pace=Pace()) as world:
        found.append(Tallies(world))
        found[0].listen()
        yield found[0]
        assert world.telegram.refused == 0


@pytest.fixture
async def lead(tallies: Tallies) -> Someone:
    return await tallies.world.member("Daugų seniūnija")


@pytest.fixture
async def group(tallies: Tallies, lead: Someone) -> Chat:
    found = await tallies.world.county_group("LT-AL", lead)
    tallies.world.clock.advance(minutes=1)
    return found
