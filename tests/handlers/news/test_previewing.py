"""Stories about what is seen before anything leaves: the item itself, whom it is for, how many."""

import pytest

from bot.domain.actors import Role
from bot.domain.counties import County
from bot.domain.news import Channel, Option, PreviewButton
from bot.domain.news_buttons import (
    DropNews,
    EditAudience,
    SendNews,
    ShowAudience,
    SwitchChannel,
    SwitchOption,
)
from tests import newsroom
from tests.people import from_the_office, tell_roster
from tests.world import Someone, World

EMPTY = """Naujienos
Čia rasite savo rengiamas, suplanuotas ir išsiųstas naujienas. Kol kas nėra nė vienos."""
NOT_YOURS = "Naujienas skelbia asociacijos biuras ir apskričių viceprezidentai."


@pytest.fixture
async def director(world: World) -> Someone:
    return await newsroom.director(world)


@pytest.fixture
async def lead(world: World) -> Someone:
    return await newsroom.county_lead(world)


@pytest.fixture
async def people(world: World) -> list[Someone]:
    """Two in Alytus county, one of whom has not begun, and one in Utena's."""
    return [
        await world.member("Daugų seniūnija"),
        await world.member("Leipalingio seniūnija", started=False),
        await world.member("Anykščių seniūnija"),
    ]


async def test_it_is_seen_as_it_will_arrive(
    world: World, director: Someone, people: list[Someone]
) -> None:
    await world.county_group("LT-AL", people[0])
    await director.says("/broadcast")
    assert (director.sees, director.buttons) == (
        EMPTY,
        [["✍️ Rašyti naujieną"], ["Į pradžią"]],
    )
    await newsroom.composes(director, "Nauja <tvarka>", "Nuo sausio")
    heading, shown, card = director.messages[-3:]
    assert heading.plain.startswith("Štai kaip naujiena atrodys tam, kam ji skirta.")
    assert shown.plain == "Nauja <tvarka>\n\nNuo sausio\n\nLSSA biuras"
    assert [[button.text for button in row] for row in shown.buttons] == [
        ["Atsakyti siuntėjui"],
        ["Rečiau apie tai"],
    ]
    assert card.plain == (
        "Nauja <tvarka>\nBūsena: juodraštis\nKam: visiems nariams\n"
        "Kur: asmeniškai, 1 grupėje\nKaip: su mygtuku „Atsakyti siuntėjui“\n \n"
        "Bus siunčiama 2 nariams iš 3: 2 apskritys, 3 savivaldybės.\n"
        "1 narys „Sueiga“ naudotis dar nepradėjo."
    )
    assert director.buttons == [
        ["Kam tiksliai?", "Siųsti tik man"],
        ["Išsiųsti", "Suplanuoti"],
        ["Taisyti"],
        ["Ištrinti juodraštį"],
    ]
    query = await director.taps("Rečiau apie tai", shown)
    assert query.answer is not None
    assert query.answer.text == "Tai tik peržiūra: mygtukas veiks, kai naujiena bus išsiųsta."
    await director.taps("Siųsti tik man", card)
    assert [one.plain for one in director.messages[-2:]] == [shown.plain, card.plain]
    assert [someone.sees for someone in people if someone.sees == shown.plain] == []


async def test_whom_it_is_for_is_told_by_name(
    world: World, director: Someone, people: list[Someone]
) -> None:
    await tell_roster(world, people[0], name="Vardenis <P>")
    await newsroom.composes(director)
    await director.taps("Kam tiksliai?")
    assert director.sees == (
        "Kam tiksliai\nAlytaus apskritis – 2 (1 dar nepradėjo naudotis)\nUtenos apskritis – 1"
    )
    await director.taps("Alytaus apskritis")
    assert director.sees == (
        "Kam tiksliai\nAlytaus r.: Vardenis <P>, Daugų sen.\n"
        "Druskininkų sav.: Leipalingio seniūnija (dar nepradėjo naudotis)"
    )
    assert director.buttons == [["‹ Visos apskritys"], ["‹ Į naujieną"]]


@pytest.mark.usefixtures("people")
async def test_an_audience_is_chosen_by_taps_and_by_typing(world: World, director: Someone) -> None:
    await newsroom.composes(director)
    await director.taps("Taisyti")
    await director.taps("Kam siųsti")
    assert director.buttons == [
        ["Visiems nariams"],
        ["Apskritims"],
        ["Savivaldybėms"],
        ["Pagal vaidmenį"],
        ["Atšaukti"],
    ]
    await director.taps("Savivaldybėms")
    await director.taps("Utenos apskritis")
    await director.taps("Anykščių r.")
    assert director.buttons[0] == ["✓ Anykščių r.", "Ignalinos r."]
    await director.says("Druskininkai")
    assert director.sees.startswith("Tarp pasirinkimų „Druskininkai“ neradau.")
    await director.says("druskininku, lazdiju")
    assert director.sees.endswith("Įrašyta: Anykščių r., Druskininkų sav., Lazdijų r.")
    await director.says("utenos apskritis, redaktorius")
    assert director.sees.startswith("Vienu kartu rinkitės tik apskritis")
    await director.taps("✓ Lazdijų r.")
    await director.taps("Toliau ›")
    assert director.sees.startswith(
        "Įrašyta.\n\nNauja tvarka\nBūsena: juodraštis\nKam: Anykščių r., Druskininkų sav.\n"
        "Kur: asmeniškai\n"
    )
    item = await newsroom.item_of(world, 1)
    assert item.audience.as_json() == {"kind": "municipalities", "which": ["LT-04", "LT-07"]}


async def test_nothing_chosen_is_nobody(world: World, director: Someone) -> None:
    """Neither everybody nor anybody: „Toliau“ is not even there, and a forged one asks again."""
    number = await newsroom.drafted(world, audience=newsroom.ALYTUS)
    await director.sends_data(EditAudience(number).pack())
    await director.taps("✓ Alytaus apskritis")
    assert ["Toliau ›"] not in director.buttons
    await director.says("Toliau ›")
    assert (await newsroom.item_of(world, number)).audience == newsroom.ALYTUS


async def test_an_empty_audience_cannot_be_sent_to(world: World, director: Someone) -> None:
    number = await newsroom.drafted(world, audience=newsroom.ALYTUS)
    await director.says("/skelbti")
    await director.taps("1. Nauja tvarka")
    assert director.sees.endswith(
        "\n⚠️ Tarp pasirinktų nėra nė vieno nario. Pasirinkite, kam siųsti."
    )
    assert ["Išsiųsti", "Suplanuoti"] not in director.buttons
    await director.sends_data(SendNews(number, 1, 0, sure=True).pack())
    assert director.sees == "Tarp pasirinktų nėra nė vieno nario. Pasirinkite, kam siųsti."
    assert await newsroom.states(world) == ["draft"]


async def test_nowhere_to_go_is_said(
    world: World, director: Someone, people: list[Someone]
) -> None:
    await newsroom.composes(director)
    await director.taps("Taisyti")
    await director.taps("Kur skelbti")
    assert director.buttons == [["Nesiųsti asmeniškai"], ["‹ Į naujieną"]]
    await director.taps("Nesiųsti asmeniškai")
    await director.taps("‹ Į naujieną")
    assert "\nKur: niekur\n" in director.sees
    assert "\n⚠️ Naujiena niekur nepasirodytų:" in director.sees
    assert len(people) == 3


async def test_how_it_is_sent_is_switched(world: World, director: Someone) -> None:
    await world.member("Daugų seniūnija")
    await newsroom.composes(director)
    await director.taps("Taisyti")
    await director.taps("Kaip siųsti")
    await director.taps("Pridėti „Susipažinau“")
    await director.taps("Siųsti be garso")
    assert director.sees == (
        "Kaip siųsti\nDabar: su mygtuku „Susipažinau“, su mygtuku „Atsakyti siuntėjui“, be garso"
    )
    assert director.buttons == [
        ["Be „Susipažinau“"],
        ["Neleisti atsakyti"],
        ["Siųsti su garsu"],
        ["Siųsti skubiai"],
        ["Tinka ir svetainei"],
        ["‹ Į naujieną"],
    ]


async def test_quiet_hours_are_pointed_out(world: World, director: Someone) -> None:
    await world.member("Daugų seniūnija")
    world.clock.advance(hours=12)  # 22:00
    await newsroom.composes(director)
    assert director.sees.endswith(
        "Vėliau (tylos valandos arba pačių pasirinktas laikas) pasieks 1 narį, pirmuosius – "
        "lapkričio 24 d., antradienį, 8 val. 5 min."
    )


async def test_a_county_lead_is_asked_about_the_own_county_only(
    world: World, lead: Someone, people: list[Someone]
) -> None:
    await newsroom.composes(lead)
    assert "\nKam: Alytaus apskritis\n" in lead.sees
    assert "\nBus siunčiama 1 nariui iš 2: 1 apskritis, 2 savivaldybės.\n" in lead.sees
    assert lead.messages[-2].plain == "Nauja tvarka\n\nAlytaus apskrities viceprezidentas"
    await lead.taps("Taisyti")
    await lead.taps("Kam siųsti")
    assert lead.buttons == [
        ["✓ Alytaus apskritis"],
        ["Savivaldybėms"],
        ["Toliau ›"],
        ["Atšaukti"],
    ]
    await lead.says("utenos apskritis")
    assert lead.sees.startswith("Tarp pasirinkimų „utenos apskritis“ neradau.")
    await lead.says("alytaus r")
    await lead.taps("Toliau ›")
    assert "\nKam: Alytaus r.\n" in lead.sees
    assert len(people) == 3


async def test_a_county_lead_forges_nothing(
    world: World, lead: Someone, people: list[Someone]
) -> None:
    """The number in a button selects; it never authorises."""
    everybody = await newsroom.drafted(world)
    utena = await newsroom.drafted(
        world, audience=newsroom.Audience(newsroom.ALYTUS.kind, ("LT-UT",))
    )
    own = await newsroom.drafted(world, audience=newsroom.ALYTUS)
    for number in (everybody, utena):
        for data in (
            SendNews(number, 1, 0, sure=True),
            ShowAudience(number, County.UTENA),
            SwitchOption(number, Option.ACK, on=True),
            DropNews(number, sure=True),
            PreviewButton(number),
        ):
            await lead.sends_data(data.pack())
            assert lead.sees.startswith(NOT_YOURS), data
    await lead.sends_data(SwitchOption(own, Option.PUBLIC, on=True).pack())
    assert lead.sees.startswith(NOT_YOURS)
    await lead.sends_data(SwitchChannel(own, Channel.CHANNEL, on=True).pack())
    assert "kanale" not in lead.sees
    assert await newsroom.states(world) == ["draft"] * 3
    assert len(people) == 3


async def test_members_do_not_send_news(world: World, people: list[Someone]) -> None:
    await people[0].says("/broadcast")
    assert people[0].sees == f"{NOT_YOURS} Turite naujieną kolegoms? Pasiūlykite ją: /pasiulyti"


async def test_an_audience_of_a_role(world: World, director: Someone) -> None:
    """Only members are counted: the office and others from outside have no eldership."""
    president = await world.member("Daugų seniūnija")
    await world.give(president, Role.PRESIDENT)
    await from_the_office(world, "Prezidentė", Role.PRESIDENT)
    await newsroom.composes(director)
    await director.taps("Taisyti")
    await director.taps("Kam siųsti")
    await director.says("prezidentas")
    await director.taps("Toliau ›")
    assert "\nKam: prezidentas\n" in director.sees
    assert "\nBus siunčiama 1 nariui iš 1: 1 apskritis, 1 savivaldybė." in director.sees
    await director.taps("Išsiųsti")
    assert director.sees.startswith("Labai mažai adresatų. Pasirinkta: 1 narys")
    await director.taps("Taip, išsiųsti")
    assert president.sees.startswith("Nauja tvarka")


async def test_groups_wait_for_the_morning_too(world: World, director: Someone) -> None:
    one = await world.member("Daugų seniūnija")
    group = await world.county_group("LT-AL", one)
    world.clock.advance(hours=12)  # 22:00
    await newsroom.drafted(world, channels=(Channel.GROUPS,), html="Naktį")
    await director.says("/skelbti")
    await director.taps("1. Naktį")
    assert director.sees.endswith(
        "Skirta 1 nariui: 1 apskritis, 1 savivaldybė. Asmeniškai nesiunčiama.\n"
        "Dėl tylos valandų grupėse ar kanale pasirodys tik "
        "lapkričio 24 d., antradienį, 8 val. 5 min."
    )
    await director.taps("Išsiųsti")
    await world.tick(hours=1)
    before = [said.plain for said in world.in_group(group)]
    await world.tick(hours=9, minutes=10)
    assert "Naktį\n\nLSSA biuras" not in before
    assert world.in_group(group)[-1].plain == "Naktį\n\nLSSA biuras"
