"""Who asks in the stories of composing."""

import pytest

from tests import pollster
from tests.world import Someone, World


@pytest.fixture
async def director(world: World) -> Someone:
    """With two to ask, one of whom never started the bot."""
    await world.member("Daugų seniūnija")
    await world.member("Simno seniūnija", started=False)
    return await pollster.director(world)
