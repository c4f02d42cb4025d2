"""Who the stories of quick polls are about."""

import pytest

from bot.sandbox.chats import Chat
from storage import groups
from tests.grouping import a_group, a_lead
from tests.world import Someone, World


@pytest.fixture
async def lead(world: World) -> Someone:
    return await a_lead(world)


@pytest.fixture
async def member(world: World) -> Someone:
    return await world.member("Leipalingio seniūnija")


@pytest.fixture
async def group(world: World, lead: Someone, member: Someone) -> Chat:
    chat = await a_group(world, lead, member)
    async with world.app.db.write() as tx:
        await groups.bind(tx, chat.id, "LT-AL")
    return chat
