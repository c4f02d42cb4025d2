"""`/meeting`: from a kind to a draft's card, by whoever may call it."""

from datetime import datetime, timedelta

import pytest

from bot.domain.actors import Role
from bot.domain.calling_buttons import EditMeeting as Edit
from bot.domain.calling_buttons import OpenAgendaItem, Part, Switch, SwitchMeeting
from bot.domain.meeting_buttons import ManageMeeting
from bot.domain.meetings import State
from storage import networks
from tests import convener
from tests.convener import ENDS, PLACE, STARTS, TITLE, ZONE, county_lead, director, meeting_of
from tests.people import from_the_office
from tests.world import Someone, World

HOURS = "gruodžio 3 d. 10–13 val."
HOUR = timedelta(hours=1)


async def begins(someone: Someone, kind: str) -> None:
    await someone.says("/susitikimas")
    await someone.taps("✍️ Naujas susitikimas")
    await someone.taps(kind)


async def calls(someone: Someone, kind: str = "Sueiga", title: str = TITLE) -> None:
    """A draft, up to its card."""
    await begins(someone, kind)
    for said in (title, HOURS, PLACE):
        await someone.says(said)


async def test_a_gathering_is_announced_in_a_minute(world: World) -> None:
    lead, member = await county_lead(world), await world.member()
    group = await world.county_group("LT-AL")
    await begins(lead, "Sueiga")
    assert lead.buttons[0] == [TITLE]
    await lead.taps(TITLE)
    await world.restart()
    await lead.says(HOURS)
    await lead.says(PLACE)
    assert lead.sees.split("\n") == [
        "Juodraštis paruoštas. Patikrinkite ir paskelbkite arba papildykite.",
        "",
        f"📅 {TITLE}",
        "Rūšis: sueiga · juodraštis",
        "Kada: 2026 m. gruodžio 3 d., ketvirtadienis, 10:00–13:00",
        f"Kur: {PLACE}",
        "Kam: Alytaus apskritis",
        "Kur skelbiama: asmeniškai, 1 grupėje",
        " ",
        "Bus siunčiama 1 nariui iš 1: 1 apskritis, 1 savivaldybė.",
    ]
    assert lead.buttons == [
        ["Kam", "Nustatymai"],
        ["Kam tiksliai?", "Bandomasis – tik man"],
        ["Kartoti"],
        ["Paskelbti"],
        ["‹ Rengiami susitikimai"],
    ]
    await lead.taps("Kam tiksliai?")
    assert lead.sees == "Kam tiksliai\nAlytaus r.: Daugų seniūnija"
    await lead.taps("‹ Į susitikimą")
    await lead.taps("Paskelbti")
    assert member.sees.split("\n")[-1] == "Alytaus apskrities viceprezidentas"
    (card,) = [one for one in world.in_group(group) if TITLE in one.plain]
    assert card.plain.split("\n")[-1] == "Dalyvaus 0 · galbūt 0 · nedalyvaus 0"
    await world.tick(seconds=5)
    assert lead.sees == f"Susitikimas „{TITLE}“ paskelbtas: 2 iš 2."
    meeting = await meeting_of(world, 1)
    found = (meeting.state, meeting.starts_at, meeting.ends_at, meeting.place)
    assert found == (State.ANNOUNCED, STARTS, ENDS, PLACE)
    await lead.taps("Peržiūrėti")
    assert lead.sees.split("\n")[:2] == [f"📅 {TITLE}", "Rūšis: sueiga · paskelbtas"]


async def test_the_kinds_are_those_for_whom_one_leads(world: World) -> None:
    async with world.app.db.write() as tx:
        network = await networks.add(tx, "Socialinė rūpyba", None, world.clock.now())
    municipal = await from_the_office(world, "Atstovė", Role.MUNICIPAL_LEAD, "LT-03")
    thematic = await from_the_office(world, "Vadovė", Role.NETWORK_LEAD, str(network))
    of_county = ["Sueiga", "Neformalus susitikimas"]
    anybody = ["Seminaras", "Kelionė"]
    national = ["Sąskrydis", "Valdybos posėdis", "Suvažiavimas"]
    local = "Vietos susitikimas"
    people: list[tuple[Someone, set[str]]] = [
        (municipal, {local, *anybody}),
        (thematic, set(anybody)),
        (await county_lead(world), {*of_county, local, *anybody}),
        (await director(world), {*of_county, local, *anybody, *national}),
    ]
    for someone, kinds in people:
        await someone.says("/meeting")
        await someone.taps("✍️ Naujas susitikimas")
        rows = someone.buttons[:-1]
        assert {label for row in rows for label in row} == kinds


async def test_a_municipal_lead_calls_the_own_municipality_and_signs_as_such(world: World) -> None:
    lead = await from_the_office(world, "Atstovė", Role.MUNICIPAL_LEAD, "LT-03")
    member, other = await world.member(), await world.member("Veisiejų seniūnija")
    before = len(other.messages)
    await begins(lead, "Vietos susitikimas")
    await lead.taps("Alytaus rajono savivaldybės seniūnų susitikimas")
    await lead.says(HOURS)
    await lead.says(PLACE)
    assert "Kam: Alytaus r." in lead.sees.split("\n")
    await lead.taps("Paskelbti")
    assert member.sees.split("\n")[-1] == "Atstovas Alytaus rajono savivaldybėje"
    assert len(other.messages) == before


async def test_a_network_lead_calls_the_own_network(world: World) -> None:
    member = await world.member()
    async with world.app.db.write() as tx:
        network = await networks.add(tx, "Socialinė rūpyba", None, world.clock.now())
        assert network is not None
        await networks.join(tx, network, 1, world.clock.now())
    lead = await from_the_office(world, "Vadovė", Role.NETWORK_LEAD, str(network))
    await calls(lead, "Seminaras", "Tinklo „Socialinė rūpyba“ seminaras")
    assert "Kam: Socialinė rūpyba" in lead.sees.split("\n")
    await lead.taps("Paskelbti")
    assert lead.sees.startswith("Labai mažai kviečiamųjų. Pasirinkta: 1 narys")
    await lead.taps("Taip, paskelbti")
    assert member.sees.split("\n")[-1] == "Tinklo „Socialinė rūpyba“ vadovas"


async def test_the_office_chooses_whom_it_is_for(world: World) -> None:
    office = await director(world)
    await begins(office, "Sueiga")
    assert office.buttons[0] == ["Alytaus apskritis", "Kauno apskritis"]
    await office.says("Utenos apskritis, Vilnius")
    assert "apskritis" in office.sees
    await office.says("Utenos apskritis, Alytaus apskritis")
    await office.taps("Toliau ›")
    assert office.buttons[0] == ["Apskričių seniūnų sueiga"]
    await office.taps("Atšaukti")
    await office.taps("Ištrinti")
    await begins(office, "Vietos susitikimas")
    assert office.buttons[0] == ["Alytaus apskritis", "Kauno apskritis"]
    await office.taps("Alytaus apskritis")
    await office.taps("Alytaus r.")
    await office.taps("Toliau ›")
    assert office.buttons[0] == ["Alytaus rajono savivaldybės seniūnų susitikimas"]


async def test_a_county_lead_chooses_among_the_own_municipalities(world: World) -> None:
    lead = await county_lead(world)
    await begins(lead, "Vietos susitikimas")
    assert "Utena" not in str(lead.buttons)
    await lead.taps("Lazdijų r.")
    await lead.taps("Toliau ›")
    assert lead.buttons[0] == ["Lazdijų rajono savivaldybės seniūnų susitikimas"]


async def test_a_draft_without_a_date_leads_to_finding_one(world: World) -> None:
    lead = await county_lead(world)
    await begins(lead, "Neformalus susitikimas")
    await lead.says("Kava")
    await lead.says("kitą antradienį 10")
    assert "Praleisti" not in [label for row in lead.buttons for label in row]
    await lead.taps("‹ Kita valanda")
    await lead.taps("‹ Kita diena")
    await lead.taps("Praleisti")
    await lead.taps("Praleisti")
    lines = lead.sees.split("\n")
    assert lines[4:6] == ["Kada: dar nenurodyta", "Kur: dar nenurodyta"]
    assert lines[-1] == "⚠️ Nurodykite, kada susitiksite."
    assert ["Rasti datą"] in lead.buttons
    assert not any("Paskelbti" in row for row in lead.buttons)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("2026 m. lapkričio 20 d. 10–12 val.", "Šis laikas jau praėjo"),
        ("kada nors", "Laiko „kada nors“ neatpažinau."),
    ],
)
async def test_a_time_that_does_not_do_is_asked_again(world: World, said: str, answer: str) -> None:
    lead = await county_lead(world)
    await begins(lead, "Sueiga")
    await lead.says(TITLE)
    await lead.says(said)
    assert "Kada susitiksite?" in lead.sees
    assert answer in lead.sees


async def test_a_point_on_the_map_waits_for_a_name_and_survives_a_restart(world: World) -> None:
    lead, member = await county_lead(world), await world.member()
    await begins(lead, "Sueiga")
    await lead.says(TITLE)
    await lead.says(HOURS)
    await lead.says("https://maps.app.goo.gl/abc")
    assert lead.sees.startswith("Iš šios žemėlapio nuorodos vietos nesužinosiu.")
    lead.person.sends_location(54.3963, 24.0459)
    await world.settle()
    assert "Įrašyta: taškas žemėlapyje" in lead.sees
    await world.restart()
    await lead.says(PLACE)
    await lead.taps("Paskelbti")
    links = [one.url for one in member.messages[-1].entities or () if one.url]
    assert links == ["https://www.google.com/maps/search/?api=1&query=54.396300,24.045900"]
    assert f"Kur: {PLACE}" in member.sees


async def test_a_place_of_the_map_a_call_and_both(world: World) -> None:
    lead = await county_lead(world)
    await begins(lead, "Sueiga")
    await lead.says(TITLE)
    await lead.says(HOURS)
    lead.person.sends_location(54.3963, 24.0459, title="Centras", address="Pulko g. 1")
    await world.settle()
    assert "Kur: Centras, Pulko g. 1" in lead.sees
    await lead.sends_data(Edit(1, Part.PLACE).pack())
    await lead.says("https://teams.example.com/abc")
    await lead.taps("Toliau ›")
    assert lead.sees.split("\n")[5:7] == [
        "Kur: Centras, Pulko g. 1",
        "Prisijungti: https://teams.example.com/abc",
    ]
    await lead.sends_data(Edit(1, Part.PLACE).pack())
    await lead.taps("Nurodyti iš naujo")
    await lead.says("https://teams.example.com/abc")
    await lead.taps("Toliau ›")
    meeting = await meeting_of(world, 1)
    assert (meeting.place, meeting.latitude, meeting.link) == (
        None,
        None,
        "https://teams.example.com/abc",
    )


async def test_what_was_begun_is_gone_on_with(world: World) -> None:
    office = await director(world)
    await begins(office, "Vietos susitikimas")
    await office.taps("Alytaus apskritis")
    await office.taps("Alytaus r.")
    await office.says("/menu")
    await world.restart()
    await office.says("/meeting")
    await office.taps("✍️ Naujas susitikimas")
    assert office.sees == "Pradėjote rengti susitikimą (1 iš 4)."
    await office.taps("Tęsti")
    assert "Įrašyta: Alytaus r." in office.sees


async def test_the_agenda_is_kept_item_by_item(world: World) -> None:
    lead = await county_lead(world)
    number = await convener.drafted(world, by=lead)
    await lead.sends_data(ManageMeeting(number).pack())
    await lead.taps("Nustatymai")
    await lead.taps("Darbotvarkė")
    await lead.taps("Pridėti klausimų")
    await world.restart()
    await lead.says("1. Biudžetas\n2. Keliai\n3. Kita")
    await lead.taps("2. Keliai")
    await lead.taps("↑ Kelti")
    assert lead.sees == "Darbotvarkė\n1. Keliai\n2. Biudžetas\n3. Kita"
    await lead.taps("3. Kita")
    await lead.taps("Keisti tekstą")
    await lead.says("Kiti klausimai")
    stale = OpenAgendaItem(number, 1, 0).pack()
    await lead.taps("1. Keliai")
    await lead.taps("Išbraukti klausimą")
    assert lead.sees.startswith("Išbraukta: „Keliai“\n\nDarbotvarkė\n1. Biudžetas\n2. Kiti")
    await lead.sends_data(stale)
    assert lead.sees.startswith("Šis mygtukas nebegalioja.")
    await lead.says("/meeting")
    await lead.taps(f"1. {TITLE}")
    await lead.taps("Nustatymai")
    await lead.taps("Darbotvarkė")
    await lead.taps("Rašyti visą iš naujo")
    await lead.says("Biudžetas\nPabaiga")
    meeting = await meeting_of(world, number)
    assert list(meeting.agenda) == ["Biudžetas", "Pabaiga"]


async def test_the_settings_hold_what_was_answered(world: World) -> None:
    lead = await county_lead(world)
    await world.member()
    await world.member("Veisiejų seniūnija")
    number = await convener.drafted(world, by=lead)
    await lead.sends_data(ManageMeeting(number).pack())
    for part, said in (
        (Part.CAPACITY, "kiek telpa"),
        (Part.CAPACITY, "1"),
        (Part.ANSWERS, "gruodžio 3 d. 11 val."),
        (Part.ANSWERS, "gruodžio 1 d. 18 val."),
        (Part.TITLE, "Žiemos sueiga"),
        (Part.WHEN, "gruodžio 4 d. 14–16 val."),
    ):
        await lead.sends_data(Edit(number, part).pack())
        await lead.says(said)
    meeting = await meeting_of(world, number)
    day = timedelta(days=1, hours=4)
    assert (meeting.starts_at, meeting.ends_at) == (STARTS + day, STARTS + day + 2 * HOUR)
    until = datetime(2026, 12, 1, 18, tzinfo=ZONE)
    found = (meeting.capacity, meeting.title, meeting.answers_until)
    assert found == (1, "Žiemos sueiga", until)
    await lead.says("/meeting")
    await lead.taps("1. Žiemos sueiga")
    assert "Vietų (1) mažiau negu kviečiamųjų (2)" in lead.sees
    await lead.taps("Nustatymai")
    await lead.taps("Neriboti vietų")
    await lead.taps("Leisti atsakyti iki galo")
    await lead.taps("Daugiau nustatymų ›")
    for label in ("Nepriminti", "Neskelbti grupėse", "Kviesti tik atstovus"):
        await lead.taps(label)
    await lead.taps("Svečiai")
    await lead.taps("2")
    meeting = await meeting_of(world, number)
    switched = (meeting.reminds, meeting.in_groups, meeting.leads_only, meeting.guests)
    assert switched == (False, False, True, 2)
    assert (meeting.capacity, meeting.answers_until) == (None, None)
    await lead.taps("‹ Į susitikimą")
    assert lead.sees.split("\n")[-1].startswith("⚠️ Tarp pasirinktų nėra nė vieno nario.")


async def test_answers_are_taken_until_the_start_at_most(world: World) -> None:
    """Only such times are offered."""
    lead = await county_lead(world)
    starts = datetime(2026, 11, 24, 12, tzinfo=ZONE)
    number = await convener.drafted(world, by=lead, starts_at=starts, ends_at=starts + HOUR)
    await lead.sends_data(Edit(number, Part.ANSWERS).pack())
    assert lead.buttons[:2] == [["lapkričio 24 d., antradienį, 9 val."], ["📅 Kita diena"]]
    await lead.says("rytoj 13 val.")
    assert lead.sees.startswith("Atsakyti galima tik iki susitikimo pradžios: 2026 m. lapkričio 24")
    await lead.taps("lapkričio 24 d., antradienį, 9 val.")
    assert "Atsakyti galima iki lapkričio 24 d., antradienio, 9 val." in lead.sees


async def test_files_go_with_the_invitation_and_survive_a_restart(world: World) -> None:
    lead, member = await county_lead(world), await world.member()
    number = await convener.drafted(world, by=lead)
    await lead.sends_data(Edit(number, Part.FILES).pack())
    await lead.sends_document("darbotvarke.pdf")
    await world.restart()
    await lead.sends_photo()
    await lead.taps("Toliau ›")
    assert "Priedai: 1 nuotrauka, 1 dokumentas" in lead.sees
    before = len(member.messages)
    await lead.taps("Paskelbti")
    kinds = [one.media.kind for one in member.messages[before:] if one.media]
    assert sorted(kinds) == ["document", "photo"]


async def test_a_draft_is_its_authors_until_it_is_dropped(world: World) -> None:
    lead, other = await county_lead(world), await county_lead(world)
    number = await convener.drafted(world, by=lead)
    for data in (ManageMeeting(number), SwitchMeeting(number, Switch.GROUPS, on=False)):
        await other.sends_data(data.pack())
        assert other.sees.startswith("Šis mygtukas nebegalioja.")
    await lead.sends_data(ManageMeeting(number).pack())
    await lead.taps("Nustatymai")
    await lead.taps("Daugiau nustatymų ›")
    await lead.taps("Ištrinti juodraštį")
    await lead.taps("Taip, ištrinti")
    assert lead.sees == f"Juodraštis „{TITLE}“ ištrintas."
    await lead.sends_data(ManageMeeting(number).pack())
    assert lead.sees.startswith("Šis mygtukas nebegalioja.")


async def test_what_was_asked_of_a_draft_that_is_none_any_more_says_so(world: World) -> None:
    lead = await county_lead(world)
    await world.member()
    number = await convener.drafted(world, by=lead)
    await lead.sends_data(Edit(number, Part.TITLE).pack())
    await convener.starts(world, number)
    await lead.says("Kitaip")
    assert "nebe juodraštis" in lead.sees
    assert (await meeting_of(world, number)).title == TITLE
