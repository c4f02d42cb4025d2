"""Stories about materials: added, fetched, told of once a day."""

from bot.domain.material_buttons import AddMaterials, GetMaterial, KeepMaterials
from bot.domain.meeting_buttons import OpenMaterials, OpenMeetings, ShowMeeting
from storage import meetings
from tests.convener import announced, county_lead
from tests.minuting import at, coming, passes
from tests.world import Someone, World

NEW = "📎 Nauja susitikimo medžiaga (3). Alytaus apskrities seniūnų sueiga"
LIST = """📎 Medžiaga. Alytaus apskrities seniūnų sueiga
1. Programa
2. biudzetas.pdf
3. Ministerijos pristatymas"""


async def called(world: World, *people: Someone) -> tuple[int, Someone]:
    """The number of a meeting these people come to, and who called it."""
    lead = await county_lead(world)
    number = await announced(world, by=lead)
    await coming(world, number, *people)
    return number, lead


async def adds(lead: Someone, number: int) -> None:
    await lead.sends_data(AddMaterials(number).pack())
    await lead.sends_photo("Programa")
    await lead.sends_document("biudzetas.pdf")
    await lead.says("Ministerijos pristatymas https://lrv.lt/p")
    await lead.taps("Toliau ›")


async def test_files_and_links_are_added_and_fetched(world: World) -> None:
    member = await world.member("Daugų seniūnija")
    number, lead = await called(world, member)
    await lead.sends_data(OpenMaterials(number).pack())
    assert (lead.sees, lead.buttons) == (
        "Susitikimo „Alytaus apskrities seniūnų sueiga“ medžiagos dar nėra.",
        [["Pridėti"], ["‹ Susitikimas"]],
    )
    await lead.taps("Pridėti")
    await lead.sends_photo("Programa")
    await lead.says("labas")
    assert lead.sees.startswith("„labas“ nėra nei failas, nei nuoroda.")
    await world.restart()
    await lead.sends_document("biudzetas.pdf")
    await lead.says("Ministerijos pristatymas https://lrv.lt/p")
    await lead.taps("Toliau ›")
    assert lead.sees == (
        f"Pridėta: 3. Dalyviams pranešiu ne dažniau kaip kartą per dieną.\n\n{LIST}"
    )
    await member.sends_data(ShowMeeting(number).pack())
    await member.taps("📎 Medžiaga")
    assert (member.sees, member.buttons) == (
        LIST,
        [["1", "2"], ["Gauti visus failus"], ["‹ Susitikimas"]],
    )
    await member.taps("2")
    *_, file, last = member.messages
    assert (file.media is not None, last.plain) == (True, "2. biudzetas.pdf")
    before = len(member.messages)
    await member.taps("‹ Medžiaga")
    await member.taps("Gauti visus failus")
    sent = [one for one in member.messages[before:] if one.media or one.photo]
    assert len(sent) == 2
    await member.sends_data(OpenMeetings().pack())
    assert "1. Alytaus apskrities seniūnų sueiga 📎" in member.sees


async def test_an_album_comes_at_once_and_is_renamed_moved_taken_out(world: World) -> None:
    number, lead = await called(world)
    await lead.sends_data(AddMaterials(number).pack())
    await lead.sends_album(["photo"] * 3)
    await lead.taps("Toliau ›")
    assert lead.sees.endswith("1. nuotrauka\n2. nuotrauka\n3. nuotrauka")
    await lead.taps("Tvarkyti")
    await lead.taps("3")
    await lead.taps("↑ Kelti aukštyn")
    await lead.taps("Pervadinti")
    await lead.says("Pristatymas")
    assert lead.sees == "Įrašyta.\n\n2. Pristatymas"
    await lead.taps("‹ Sąrašas")
    await lead.taps("1")
    await lead.taps("Išimti")
    await lead.taps("Taip, išimti")
    assert lead.sees == "Išimta.\n\nKą tvarkyti?\n1. Pristatymas\n2. nuotrauka"


async def test_those_concerned_hear_of_new_ones_once_a_day_and_once_after_it(world: World) -> None:
    member = await world.member("Daugų seniūnija")
    silent = await world.member("Leipalingio seniūnija")
    number, lead = await called(world, member)
    await adds(lead, number)
    assert NEW not in member.texts
    await world.tick(minutes=11)
    assert (member.sees, member.buttons) == (NEW, [["📎 Medžiaga"], ["Rečiau apie tai"]])
    await adds(lead, number)
    await world.tick(minutes=30)
    assert member.texts.count(NEW) == 1
    await world.restart()
    await passes(world, at(2026, 11, 24, 10))
    await passes(world, at(2026, 11, 24, 14))
    assert member.texts.count(NEW) == 2
    for day in (4, 7):
        await passes(world, at(2026, 12, day, 10))
        await adds(lead, number)
        await passes(world, at(2026, 12, day, 11))
    assert member.texts.count(NEW) == 3
    assert NEW not in silent.texts


async def test_others_neither_fetch_nor_keep_them(world: World) -> None:
    number, lead = await called(world)
    await adds(lead, number)
    neighbour = await world.member("Leipalingio seniūnija")  # whose county it was for
    await neighbour.sends_data(OpenMaterials(number).pack())
    assert neighbour.sees == LIST
    await neighbour.sends_data(KeepMaterials(number).pack())
    assert neighbour.sees.startswith("Susitikimus rengia")
    other = await world.member("Anykščių seniūnija")
    for one in (OpenMaterials(number), GetMaterial(number, 1)):
        await other.sends_data(one.pack())
        assert other.sees.startswith("Susitikimo „Alytaus apskrities seniūnų sueiga“ medžiaga")
    async with world.app.db.write() as tx:
        await meetings.change(tx, number, leads_only=True)
    await neighbour.sends_data(OpenMaterials(number).pack())
    assert neighbour.sees.startswith("Susitikimo „Alytaus apskrities seniūnų sueiga“ medžiaga")
