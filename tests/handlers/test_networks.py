"""Thematic networks: founded by the office, joined and left by oneself, with a group and a lead."""

import pytest

from bot.domain.actors import Role
from bot.sandbox.chats import Chat
from handlers.networks import CloseNetwork, DescribeNetwork, JoinNetwork, ReadNetwork
from storage import networks
from tests.grouping import a_group, link_of
from tests.world import Someone, World

NAME = "Socialinė globa"


@pytest.fixture
async def director(world: World) -> Someone:
    found = await world.member("Leliūnų seniūnija")
    await world.give(found, Role.DIRECTOR)
    return found


@pytest.fixture
async def number(world: World, director: Someone) -> int:
    await director.says("tinklai")
    await director.taps("Naujas tinklas")
    await director.says(NAME)
    await director.says("Kaip padedame vieniems likusiems")
    await director.taps("Patvirtinti")
    async with world.app.db.read() as tx:
        (found,) = await networks.all_open(tx)
    return found.id


@pytest.fixture
async def lead(world: World, number: int) -> Someone:
    found = await world.member("Miroslavo seniūnija")
    await world.give(found, Role.NETWORK_LEAD, str(number))
    return found


@pytest.fixture
async def group(world: World, number: int, lead: Someone) -> Chat:
    chat = await a_group(world, lead, title="Globos grupė")
    await lead.taps("Nurodyti, kieno grupė")
    assert lead.buttons == [[NAME], ["‹ Grupės"]]
    await lead.taps(NAME)
    return chat


async def opens(someone: Someone, name: str = NAME) -> None:
    await someone.says("tinklai")
    await someone.taps(name)


async def test_the_office_founds_a_network(world: World, director: Someone, number: int) -> None:
    assert director.sees == (
        "Tinklas įkurtas. Jo vadovą paskirti galite per vaidmenis, o grupę priskirti – pridėjus "
        f"prie jos robotą.\n\n{NAME}\nKaip padedame vieniems likusiems\nNarių dar nėra."
    )


async def test_a_name_is_given_once(world: World, director: Someone, number: int) -> None:
    await director.says("tinklai")
    await director.taps("Naujas tinklas")
    await director.says(NAME)
    await director.taps("Praleisti")
    await director.taps("Patvirtinti")
    assert director.sees.startswith(f"Tinklas „{NAME}“ jau yra. Pavadinkite kitaip.")


async def test_members_join_and_leave_by_themselves(world: World, number: int, group: Chat) -> None:
    member = await world.member("Simno seniūnija")
    await opens(member)
    assert member.buttons == [["Prisijungti"], ["‹ Tinklai"]]
    await member.taps("Prisijungti")
    assert member.sees.endswith("1 narys\nJūs esate šiame tinkle.")
    assert member.buttons == [["Tinklo grupė"], ["Išeiti iš tinklo"], ["‹ Tinklai"]]
    link = next(button.url for row in member.messages[-1].buttons for button in row if button.url)
    member.person.joins_by(link)
    await world.settle()
    assert group.member(member.person).status == "member"
    assert world.in_group(group)[-1].plain.startswith("Sveikiname prisijungus prie tinklo, Simno")

    await opens(member, f"✓ {NAME}")
    await member.taps("Išeiti iš tinklo")
    assert member.sees.endswith("Sugrįžti galėsite bet kada. Išeiti?")
    await member.taps("Išeiti iš tinklo")
    assert member.sees.endswith("Narių dar nėra.")
    assert group.member(member.person).status == "left"


async def test_who_waits_at_the_group_is_let_in_by_joining(
    world: World, number: int, group: Chat, lead: Someone
) -> None:
    member = await world.member("Simno seniūnija")
    member.person.joins_by(await link_of(world, group))
    await world.settle()
    assert lead.sees.startswith("Simno seniūnija prašo įleisti į grupę „Globos grupė“")
    await opens(member)
    await member.taps("Prisijungti")
    assert group.member(member.person).status == "member"


async def test_who_leaves_the_association_leaves_the_network(
    world: World, number: int, group: Chat
) -> None:
    from bot.services import groups

    member = await world.member("Simno seniūnija")
    await opens(member)
    await member.taps("Prisijungti")
    member.person.joins_by(await link_of(world, group))
    await world.settle()
    await member.leaves_the_association()
    async with world.app.db.write() as tx:
        await groups.roster_changed(tx, world.clock.now(), gone=[member.id], changed=())
    await world.settle()
    assert group.member(member.person).status == "left"


async def test_the_lead_keeps_the_own_network_only(
    world: World, director: Someone, number: int, lead: Someone
) -> None:
    async with world.app.db.write() as tx:
        other = await networks.add(tx, "Turizmas", None, world.clock.now())
    assert other is not None
    await opens(lead)
    await lead.taps("Keisti aprašymą")
    await lead.says("Kaip padedame seneliams")
    assert "Kaip padedame seneliams" in lead.sees
    for forged in (DescribeNetwork(other), CloseNetwork(other, sure=True)):
        await lead.sends_data(forged.pack())
        assert lead.sees.startswith("Teminius tinklus tvarko asociacijos biuras")
    await opens(lead, "Turizmas")
    assert lead.buttons == [["Prisijungti"], ["‹ Tinklai"]]


async def test_a_closed_network_is_gone_for_everybody(
    world: World, director: Someone, number: int, group: Chat
) -> None:
    member = await world.member("Simno seniūnija")
    await opens(member)
    await member.taps("Prisijungti")
    await opens(director)
    await director.taps("Uždaryti tinklą")
    await director.taps("Uždaryti tinklą")
    assert director.sees == f"Tinklas „{NAME}“ uždarytas.\n\nTeminių tinklų dar nėra."
    for stale in (ReadNetwork(number), JoinNetwork(number)):
        await member.sends_data(stale.pack())
        assert member.sees.startswith("Šis mygtukas nebegalioja.")


async def test_only_members_join(world: World, number: int) -> None:
    await world.owner.starts()
    await world.owner.sends_data(JoinNetwork(number).pack())
    assert world.owner.sees.startswith("Į teminius tinklus jungiasi seniūnai")
    stranger = world.stranger()
    await stranger.starts()
    await stranger.sends_data(JoinNetwork(number).pack())
    async with world.app.db.read() as tx:
        assert await networks.counts(tx, world.clock.now().date(), [number]) == {}


async def test_a_kill_before_the_errand_still_puts_them_out(
    world: World, number: int, group: Chat
) -> None:
    member = await world.member("Simno seniūnija")
    await opens(member)
    await member.taps("Prisijungti")
    member.person.joins_by(await link_of(world, group))
    await world.settle()
    await opens(member, f"✓ {NAME}")
    await member.taps("Išeiti iš tinklo")
    member.person.taps("Išeiti iš tinklo")
    await world.take_in()
    await world.restart()
    assert group.member(member.person).status == "left"
