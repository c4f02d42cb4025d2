"""Whose group it is: said by the office or a lead, and what becomes of it when the group grows."""

import pytest

from bot.domain.actors import Role
from bot.domain.counties import County
from bot.domain.groups.buttons import OpenGroups
from bot.sandbox.chats import Chat
from storage import groups
from tests.practising import published
from tests.world import Someone, World


async def new_group(world: World, title: str, *people: Someone) -> Chat:
    chat = world.telegram.add_group(
        title,
        creator=world.owner.person,
        members=[someone.person for someone in people],
        bots=[world.telegram.first_bot],
    )
    await world.settle()
    return chat


async def present(world: World) -> list[tuple[int, str, str | None]]:
    """Chat, title and county of the groups the bot is in."""
    async with world.app.db.read() as tx:
        return [(one.chat_id, one.title, one.county) for one in await groups.present(tx)]


async def test_the_office_says_whose_a_group_is(world: World) -> None:
    chat = await new_group(world, "Utenos seniūnai")
    await world.owner.starts()
    await world.owner.sends_data(OpenGroups().pack())
    assert world.owner.sees == ("1 grupė dar nepriskirta. Kieno ji?")
    await world.owner.taps("Utenos seniūnai")
    assert world.owner.sees == "Kurios apskrities grupė yra „Utenos seniūnai“?"
    assert world.owner.buttons == [
        ["Alytaus apskritis", "Kauno apskritis"],
        ["Klaipėdos apskritis", "Marijampolės apskritis"],
        ["Panevėžio apskritis", "Šiaulių apskritis"],
        ["Tauragės apskritis", "Telšių apskritis"],
        ["Utenos apskritis", "Vilniaus apskritis"],
        ["‹ Grupės"],
    ]
    await world.owner.taps("Utenos apskritis")
    assert "Priskirta. Dabar tai Utenos apskrities grupė." in world.owner.texts
    assert await present(world) == [(chat.id, "Utenos seniūnai", "LT-UT")]


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "Visos grupės, kuriose esu, jau priskirtos."),
        (2, "2 grupės dar nepriskirtos. Kurią priskirti?"),
        (21, "21 grupė dar nepriskirta. Kurią priskirti?"),
        (30, "30 grupių dar nepriskirta. Kurią priskirti?"),
    ],
)
async def test_groups_of_no_county_are_counted(world: World, count: int, text: str) -> None:
    for number in range(count):
        await new_group(world, f"Grupė {number}")
    await world.owner.says("grupės")
    assert world.owner.sees == text
    assert len(world.owner.buttons) == min(count, 9) + 1


async def test_a_county_lead_binds_for_the_own_county_only(world: World) -> None:
    theirs = await world.county_group("LT-UT")
    free = await new_group(world, "Nauja grupė")
    lead = await world.member("Daugų seniūnija")
    await world.give(lead, Role.COUNTY_LEAD, "LT-AL")
    await lead.says("grupės")
    await lead.taps("Nauja grupė")
    assert lead.buttons == [["Alytaus apskritis"], ["‹ Grupės"]]

    refused = (
        "Grupes tvarko asociacijos biuras, apskričių viceprezidentai ir tinklų vadovai. "
        "Visa kita rasite meniu: /meniu"
    )
    from handlers.groups import BindGroup

    await lead.sends_data(BindGroup(free.id, County.UTENA).pack())
    assert lead.sees == refused
    await lead.sends_data(BindGroup(theirs.id, County.ALYTUS).pack())
    assert lead.sees == refused
    await lead.sends_data(BindGroup(free.id, County.ALYTUS).pack())
    assert "Priskirta. Dabar tai Alytaus apskrities grupė." in lead.texts
    assert {county: chat for chat, _, county in await present(world)} == {
        "LT-UT": theirs.id,
        "LT-AL": free.id,
    }


async def test_a_group_that_is_gone_cannot_be_bound(world: World) -> None:
    chat = await new_group(world, "Trumpa")
    await world.owner.says("grupės")
    world.owner.person.removes(world.telegram.first_bot, chat)
    await world.settle()
    await world.owner.taps("Trumpa")
    assert world.owner.sees == "Šios grupės nebėra arba robotas iš jos pašalintas."
    assert await present(world) == []


async def test_a_group_that_grows_keeps_its_county(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    group = await world.county_group("LT-AL", lead)
    grown = world.owner.person.upgrades(group)
    await world.settle()
    assert await present(world) == [(grown.id, "LT-AL grupė", "LT-AL")]
    await published(world, lead)
    assert [card.plain.splitlines()[0] for card in world.in_group(grown)] == ["Sutvarkytas parkas"]


async def test_a_group_of_no_county_grows_too(world: World) -> None:
    chat = await new_group(world, "Laisva")
    grown = world.owner.person.upgrades(chat)
    await world.settle()
    assert await present(world) == [(grown.id, "Laisva", None)]
