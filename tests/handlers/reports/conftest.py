"""Who is in these stories."""

import pytest

from tests.world import Someone, World


@pytest.fixture
async def lead(world: World) -> Someone:
    return await world.member("Daugų seniūnija")
