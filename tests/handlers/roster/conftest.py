"""Who the stories of the roster are about."""

import pytest

from tests.enrolling import LIST, sends
from tests.world import Someone, World


@pytest.fixture
async def office(world: World) -> Someone:
    """The owner, with the first list taken over."""
    await world.owner.starts()
    await sends(world.owner, *LIST)
    await world.owner.taps("Įrašyti")
    return world.owner
