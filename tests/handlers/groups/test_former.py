"""Who left the roster and is in a group that the bot came into, or looks at, afterwards."""

import pytest

from bot.domain.groups import is_gone
from bot.domain.groups.buttons import Decide
from tests.grouping import a_lead, bound, link_of
from tests.world import Someone, World


@pytest.fixture
async def lead(world: World) -> Someone:
    return await a_lead(world)


@pytest.fixture
async def former(world: World) -> Someone:
    someone = await world.member("Simno seniūnija")
    await someone.leaves_the_association()
    return someone


async def night(world: World) -> None:
    for _ in range(25):
        await world.tick(hours=1)


async def test_who_left_before_the_bot_came_is_out(
    world: World, lead: Someone, former: Someone
) -> None:
    """The bot sees nobody who came before it: it asks about those it knows of."""
    chat = await bound(world, lead, former)
    await night(world)
    assert not chat.member(former.person).is_in


async def test_whom_a_lead_lets_in_though_they_left_stays(
    world: World, lead: Someone, former: Someone
) -> None:
    chat = await bound(world, lead)
    former.person.joins_by(await link_of(world, chat))
    await world.settle()
    await lead.sends_data(Decide(chat.id, former.id, admit=True).pack())
    await night(world)
    assert chat.member(former.person).is_in


def test_telegrams_word_for_a_deleted_group() -> None:
    assert is_gone("Forbidden: the group chat was deleted")
