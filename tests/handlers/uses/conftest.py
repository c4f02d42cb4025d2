"""Who is in these stories."""

import pytest

from tests.world import Someone, World


@pytest.fixture
async def author(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


@pytest.fixture
async def reader(world: World) -> Someone:
    return await world.member("Veisiejų seniūnija")
