"""Stories about a second pair of eyes: nobody sends alone where the association wants two."""

import pytest

from bot.domain.actors import Role
from bot.domain.news_buttons import ApproveNews, ReturnNews
from bot.domain.settings import TWO_EYES
from tests import newsroom
from tests.people import from_the_office
from tests.world import Someone, World

SHORT = "Nauja tvarka\n\nLSSA biuras"
ASKED = (
    "Naujiena „Nauja tvarka“ laukia Jūsų patvirtinimo (ji – žinutėje prieš šią). Peržiūrėkite, "
    "kam ji skirta, ir patvirtinkite arba grąžinkite su pastaba."
)


@pytest.fixture(autouse=True)
async def two_eyes(world: World) -> None:
    await newsroom.set_(world, TWO_EYES, value=True)


@pytest.fixture
async def director(world: World) -> Someone:
    return await newsroom.director(world)


@pytest.fixture
async def editor(world: World) -> Someone:
    return await from_the_office(world, "Redaktorius", Role.EDITOR)


@pytest.fixture
async def one(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


async def hands_in(someone: Someone) -> None:
    await newsroom.composes(someone)
    await someone.taps("Išsiųsti")


async def test_another_one_approves(
    world: World, director: Someone, editor: Someone, one: Someone
) -> None:
    await world.owner.starts()
    await hands_in(director)
    assert director.sees.startswith("Naujiena „Nauja tvarka“ pateikta tvirtinti.")
    assert await newsroom.states(world) == ["pending"]
    assert SHORT not in one.texts
    for second in (editor, world.owner):
        assert [said.plain for said in second.messages[-2:]] == [SHORT, ASKED]
    await world.restart()
    await editor.taps("Peržiūrėti")
    assert editor.sees.startswith(
        "Nauja tvarka\nBūsena: laukia patvirtinimo\nKam: visiems nariams\n"
    )
    assert editor.buttons == [
        ["Kam tiksliai?", "Peržiūra"],
        ["Patvirtinti"],
        ["Grąžinti su pastaba"],
    ]
    await editor.taps("Patvirtinti")
    assert one.sees == SHORT
    assert "Naujiena „Nauja tvarka“ patvirtinta." in director.texts
    item = await newsroom.item_of(world, 1)
    assert (item.author_id, item.decided_by, item.state) == (director.id, editor.id, "started")
    assert await newsroom.log(world) == ["news-handed-in", "news-approved", "news-sent"]


async def test_nobody_approves_their_own(world: World, editor: Someone, one: Someone) -> None:
    """Not even an owner; the button is not there, and forged it does nothing."""
    await newsroom.composes(world.owner)
    await world.owner.taps("Išsiųsti")
    item = await newsroom.item_of(world, 1)
    await world.owner.taps("Peržiūrėti")
    assert world.owner.buttons == [["Kam tiksliai?", "Peržiūra"], ["Taisyti"], ["Atsiimti"]]
    await world.owner.sends_data(ApproveNews(1, item.rev, 0).pack())
    assert world.owner.sees == (
        "Savo naujienos patvirtinti negalima: tai padarys kas nors kitas iš biuro."
    )
    await world.owner.sends_data(ReturnNews(1).pack())
    assert await newsroom.states(world) == ["pending"]
    assert SHORT not in one.texts
    assert editor.sees == ASKED


async def test_a_lead_approves_nothing(world: World, director: Someone, one: Someone) -> None:
    lead = await newsroom.county_lead(world)
    other = await newsroom.county_lead(world)
    await hands_in(lead)
    item = await newsroom.item_of(world, 1)
    await other.sends_data(ApproveNews(1, item.rev, 0).pack())
    assert other.sees == "Naujienas tvirtina asociacijos biuras."
    assert director.sees == ASKED
    await director.taps("Peržiūrėti")
    await director.taps("Patvirtinti")
    assert one.sees == "Nauja tvarka\n\nAlytaus apskrities viceprezidentas"


async def test_it_is_given_back_with_a_word_why(
    world: World, director: Someone, editor: Someone, one: Someone
) -> None:
    await hands_in(director)
    await editor.taps("Peržiūrėti")
    await editor.taps("Grąžinti su pastaba")
    await world.restart()
    await editor.says("Kurių metų tvarka?")
    assert editor.sees == "Naujiena „Nauja tvarka“ grąžinta su pastaba, autoriui pranešta."
    assert director.sees == (
        "Naujiena „Nauja tvarka“ grąžinta taisyti.\nPastaba: Kurių metų tvarka?"
    )
    await director.taps("Peržiūrėti")
    assert "\nBūsena: juodraštis\nGrąžinta su pastaba: Kurių metų tvarka?\n" in director.sees
    assert SHORT not in one.texts


async def test_what_is_changed_is_approved_anew(
    world: World, director: Someone, editor: Someone, one: Someone
) -> None:
    await hands_in(director)
    await editor.taps("Peržiūrėti")
    approve = editor.messages[-1].buttons[1][0].data or ""
    await director.taps("Peržiūrėti")
    await director.taps("Atsiimti")
    await editor.sends_data(approve)
    assert editor.sees.startswith("Ši naujiena patvirtinimo nebelaukia.")
    await director.says("/skelbti")
    await director.taps("1. Nauja tvarka")
    await director.taps("Išsiųsti")
    await editor.sends_data(approve)
    assert editor.sees.startswith("Kol žiūrėjote, naujiena arba tie, kam ji skirta, pasikeitė.")
    assert await newsroom.states(world) == ["pending"]
    await editor.taps("Patvirtinti")
    assert one.sees == SHORT


async def test_an_approved_time_is_kept(
    world: World, director: Someone, editor: Someone, one: Someone
) -> None:
    await newsroom.composes(director)
    await director.taps("Suplanuoti")
    await director.says("rytoj 9:00")
    assert await newsroom.states(world) == ["pending"]
    await editor.taps("Peržiūrėti")
    await editor.taps("Patvirtinti")
    assert await newsroom.states(world) == ["scheduled"]
    await world.tick(hours=23, minutes=1)
    assert one.sees == SHORT


async def test_approved_too_late_it_waits_for_a_word(
    world: World, director: Someone, editor: Someone, one: Someone
) -> None:
    await newsroom.composes(director)
    await director.taps("Suplanuoti")
    await director.says("rytoj 9:00")
    await editor.taps("Peržiūrėti")
    world.clock.advance(days=1, hours=3)
    await editor.taps("Patvirtinti")
    assert await newsroom.states(world) == ["late"]
    assert "Priežastis: patvirtinta jau po suplanuoto laiko." in director.sees
    assert SHORT not in one.texts


async def test_alone_nobody_can_send(world: World, one: Someone) -> None:
    await hands_in(world.owner)
    assert world.owner.sees.startswith("Naujienas turi patvirtinti kitas biuro žmogus")
    assert await newsroom.states(world) == ["draft"]
    assert SHORT not in one.texts


async def test_nobody_approved_it_in_time(
    world: World, director: Someone, editor: Someone, one: Someone
) -> None:
    await newsroom.composes(director)
    await director.taps("Suplanuoti")
    await director.says("rytoj 9:00")
    await editor.taps("Peržiūrėti")
    await world.tick(days=1)
    assert await newsroom.states(world) == ["pending"]
    await world.tick(hours=2)
    assert await newsroom.states(world) == ["late"]
    assert "naujienas tvirtina antras žmogus, o šios laiku niekas nepatvirtino." in director.sees
    await editor.taps("Patvirtinti")
    assert editor.sees.startswith("Ši naujiena patvirtinimo nebelaukia.")
    assert SHORT not in one.texts
