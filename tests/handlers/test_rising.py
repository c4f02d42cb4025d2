"""Nobody comes to more rights than they have by inviting, letting in or shutting out."""

from datetime import timedelta

import pytest

from bot.domain.actors import Role
from bot.domain.signup import Approve, Invite, NotThem
from storage import audit, privacy, roles
from tests.signing import lead, line, office
from tests.world import Someone, World

ABOVE = "Leipalingio seniūnija: šio žmogaus teisės didesnės nei Jūsų"


@pytest.fixture
async def leading(world: World) -> Someone:
    """The lead of Alytus, where the director heads an eldership."""
    return await lead(world)


@pytest.fixture
async def director(world: World, leading: Someone) -> Someone:
    return await office(world)


async def member_of(world: World, someone: Someone) -> int | None:
    async with world.app.db.read() as tx:
        return await privacy.member_of(tx, someone.id)


async def denied(world: World, someone: Someone) -> list[object]:
    async with world.app.db.read() as tx:
        since = world.clock.now() - timedelta(hours=1)
        found = await audit.done_by(tx, someone.id, ("denied",), since)
        return [params["route"] for params in found]


async def test_a_lead_takes_no_place_with_more_rights(
    world: World, leading: Someone, director: Someone
) -> None:
    """Whom they invite, or let in, could be themselves by another account."""
    place = await member_of(world, director)
    assert place is not None
    second = world.stranger()
    await second.starts()
    for button in ("Rasti savo seniūniją", "Alytaus apskritis", "Druskininkų sav.", "Leipalingio"):
        await second.taps(button)
    await second.says("Vardenis Pavardenis")
    for value in (
        Invite(place, sure=True),
        Approve(1, replacing=True),
        NotThem(place, director.id, 0),
    ):
        await leading.sends_data(value.pack())
        assert leading.sees.startswith(ABOVE)
    assert await member_of(world, second) is None
    assert await member_of(world, director) == place
    assert await denied(world, leading) == ["Invite", "Approve", "NotThem"]


async def test_nor_is_such_a_place_in_their_lists(world: World, leading: Someone) -> None:
    await line(world, "Daugų seniūnija")
    above = await line(world, "Alovės seniūnija")
    async with world.app.db.write() as tx:
        await roles.grant_member(tx, above, Role.DIRECTOR, "", world.clock.now())
    await leading.says("kvietimas")
    await leading.taps("Alytaus r. (2)")
    assert leading.buttons[0] == ["Daugų"]


async def test_as_much_is_enough(world: World, leading: Someone, director: Someone) -> None:
    """The office invites leads, and a lead whoever has no more than everybody."""
    place = await member_of(world, leading)
    assert place is not None
    await director.sends_data(Invite(place, sure=True).pack())
    assert "?start=i_" in director.sees
    other = await world.member("Daugų seniūnija")
    await world.give(other, Role.BOARD)
    place = await member_of(world, other)
    assert place is not None
    await leading.sends_data(Invite(place, sure=True).pack())
    assert "?start=i_" in leading.sees
