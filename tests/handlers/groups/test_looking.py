"""The night's look: what updates did not say is put right, at a gentle pace, once a night."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.sandbox.chats import Chat
from bot.services import groups as service
from bot.services.errands import Act
from storage.errands import errands
from tests.grouping import a_lead, bound, inside, link_of
from tests.world import Someone, World

NIGHT = 17  # hours after the stories' morning


@pytest.fixture
async def lead(world: World) -> Someone:
    return await a_lead(world)


@pytest.fixture
async def group(world: World, lead: Someone) -> Chat:
    chat = await bound(world, lead)
    await world.tick(minutes=1)
    return chat


async def sleeps(world: World) -> None:
    """Updates are lost while nobody listens."""
    world.telegram.first_bot.queue.clear()


async def night(world: World) -> None:
    await world.tick(hours=NIGHT)
    await world.tick(minutes=5)


async def looks(world: World) -> int:
    async with world.app.db.read() as tx:
        found = await tx.execute(
            sa.select(sa.func.count()).where(
                errands.c.act == Act.LOOK, errands.c.dedupe_key.like("look:%:night:%")
            )
        )
        return int(found.scalar_one())


async def test_who_came_unseen_is_known_and_tagged_but_not_welcomed(
    world: World, group: Chat, lead: Someone
) -> None:
    member = await world.member("Simno seniūnija")
    lead.person.adds(member.person, group)
    await sleeps(world)
    await night(world)
    assert await inside(world, group) == {lead.id: "creator", member.id: "member"}
    assert group.member(member.person).tag == "Simno"
    assert not [one for one in world.in_group(group) if one.plain.startswith("Sveikiname")]


async def test_who_left_unseen_is_noted(world: World, group: Chat, lead: Someone) -> None:
    member = await world.member("Simno seniūnija")
    member.person.joins_by(await link_of(world, group))
    await world.settle()
    member.person.leaves(group)
    await sleeps(world)
    await night(world)
    assert (await inside(world, group))[member.id] == "left"


async def test_a_former_member_who_is_still_there_goes(
    world: World, group: Chat, lead: Someone
) -> None:
    member = await world.member("Simno seniūnija")
    member.person.joins_by(await link_of(world, group))
    await world.settle()
    await member.leaves_the_association()  # by hand, and nobody said so
    await night(world)
    assert group.member(member.person).status == "left"


async def test_a_member_from_elsewhere_is_not_put_out_in_the_night(
    world: World, group: Chat, lead: Someone
) -> None:
    other = await world.member("Leliūnų seniūnija")
    admin = await world.member("Simno seniūnija")
    lead.person.adds(admin.person, group)
    await world.settle()
    admin.person.adds(other.person, group)
    await world.settle()
    asked = [text for text in lead.texts if text.endswith("Palikti ar pašalinti?")]
    await night(world)
    assert group.member(other.person).status == "member"
    assert [text for text in lead.texts if text.endswith("Palikti ar pašalinti?")] == asked


async def test_strangers_who_came_unseen_are_counted(
    world: World, group: Chat, lead: Someone
) -> None:
    for _ in range(2):
        lead.person.adds(world.stranger().person, group)
    await sleeps(world)
    await night(world)
    async with world.app.db.read() as tx:
        found = await service.state(tx, "LT-AL")
    assert found is not None
    assert (found.strangers, found.inside) == (2, {lead.id})
    await lead.says("grupės")
    await lead.taps("✓ Alytaus seniūnai")
    assert "2 žmonių grupėje nepažįstu: prisijungė man nematant." in lead.sees


async def test_a_changed_tag_is_put_right(world: World, group: Chat, lead: Someone) -> None:
    member = await world.member("Simno seniūnija")
    member.person.joins_by(await link_of(world, group))
    await world.settle()
    lead.person.tags(member.person, group, "Šerifas")
    await night(world)
    assert group.member(member.person).tag == "Simno"


async def test_once_a_night_a_second_apart(world: World, group: Chat, lead: Someone) -> None:
    await world.member("Simno seniūnija")
    await world.tick(hours=NIGHT)
    assert await looks(world) == 2
    async with world.app.db.read() as tx:
        found = await tx.execute(
            sa.select(errands.c.not_before)
            .where(errands.c.act == Act.LOOK, errands.c.dedupe_key.like("look:%:night:%"))
            .order_by(errands.c.id)
        )
        first, second = found.scalars()
    assert second - first == timedelta(seconds=1)
    await world.tick(minutes=30)
    await world.restart()
    await world.tick(minutes=10)
    assert await looks(world) == 2
    await world.tick(days=1)
    assert await looks(world) == 4
