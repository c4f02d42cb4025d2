"""Who the stories of corrections are about."""

import pytest

from tests.newsroom import director
from tests.world import Someone, World


@pytest.fixture
async def member(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


@pytest.fixture
async def office(world: World) -> Someone:
    return await director(world)
