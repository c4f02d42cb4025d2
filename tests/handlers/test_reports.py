"""Stories around `/report`."""

from handlers.reports import ReadReport
from storage import reports
from tests.reporting import STALE, fill_up_to
from tests.world import World

ASK_TITLE = """Veiklos įrašas · 1 iš 5
Kaip trumpai pavadintumėte tai, ką nuveikėte?
Pavyzdžiui: „Atnaujinta žaidimų aikštelė Daugų centre“."""


async def test_a_report_reaches_the_county_group(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    group = await world.county_group("LT-AL", lead)

    await lead.says("/report")
    assert lead.sees == ASK_TITLE
    assert lead.buttons == [["Atšaukti"]]
    await lead.says("Atnaujinta žaidimų aikštelė")
    await lead.taps("viešosios erdvės")
    await lead.taps("bendruomenė")
    assert lead.sees == (
        "Veiklos įrašas · 2 iš 5\n"
        "Kokia tai tema? Galite pasirinkti iki trijų.\n"
        "Įrašyta: viešosios erdvės, bendruomenė"
    )
    await lead.taps("Toliau ›")
    await lead.says("Pastatytos sūpynės ir <laipynė>")
    await lead.taps("Praleisti")
    await lead.sends_album(["photo", "photo", "photo"])
    assert lead.sees == (
        "Veiklos įrašas · 5 iš 5\n"
        "Pridėkite nuotraukų ar dokumentų, jei turite.\n"
        "Įrašyta: 3 nuotraukos"
    )
    await lead.taps("Toliau ›")
    assert lead.sees == (
        "Peržiūra\n"
        "Pavadinimas: Atnaujinta žaidimų aikštelė\n"
        "Temos: viešosios erdvės, bendruomenė\n"
        "Kas padaryta: Pastatytos sūpynės ir <laipynė>\n"
        "Priedai: 3 nuotraukos\n"
        "\n"
        "Ar viskas gerai?"
    )
    await lead.taps("Siųsti")

    assert lead.sees == (
        "Ačiū, veiklos įrašas Nr. 1 gautas. Jį parodysime Alytaus apskrities grupėje."
    )
    *album, card = world.in_group(group)[1:]
    assert [message.photo is not None for message in album] == [True, True, True]
    assert card.plain == (
        "Atnaujinta žaidimų aikštelė\n"
        "Alytaus r., Daugų seniūnija\n"
        "Veiklos įrašas Nr. 1 · viešosios erdvės, bendruomenė\n"
        "Pastatytos sūpynės ir <laipynė>"
    )


async def test_without_a_county_group_only_the_author_sees_it(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    other = await world.member("Butrimonių seniūnija")
    await fill_up_to(lead, "preview")
    await lead.taps("Siųsti")
    assert lead.sees == (
        "Ačiū, veiklos įrašas Nr. 1 gautas. Alytaus apskritis grupės dar neturi, "
        "todėl kol kas įrašą matote tik Jūs."
    )
    await lead.taps("📄 Mano įrašai")
    assert (lead.sees, lead.buttons) == (
        "Jūsų veiklos įrašai (1). Kurį parodyti?",
        [["1. Sutvarkytas parkas"], ["Į pradžią"]],
    )
    await lead.taps("1. Sutvarkytas parkas")
    assert lead.sees == (
        "Sutvarkytas parkas\n"
        "Temos: bendruomenė\n"
        "Nupjauta žolė\n"
        "Veiklos įrašas Nr. 1. Pateikta: 2026 m. lapkričio 23 d., pirmadienis, 10:00"
    )
    await other.sends_data(ReadReport(1, 0).pack())
    assert other.sees.startswith(STALE)
    await other.taps("📄 Mano įrašai", other.messages[0])
    assert other.sees == "Veiklos įrašų dar neturite. Pirmąjį galite įrašyti dabar."


async def test_own_reports_page_by_page(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    for number in range(1, 8):
        await lead.says("/report")
        await lead.says(f"{number} darbas, kurio pavadinimas gerokai per ilgas vienam mygtukui")
        await lead.says("bendruomenė")
        await lead.taps("Toliau ›")
        for _ in range(3):
            await lead.taps("Praleisti")
        await lead.taps("Siųsti")
    await lead.says("mano įrašai")
    shown = "{0}. {0} darbas, kurio pavadinimas gerokai per…"
    assert lead.sees == "Jūsų veiklos įrašai (7). Kurį parodyti?"
    assert lead.buttons == [
        *([shown.format(number)] for number in (7, 6, 5, 4, 3)),
        ["Senesni ›"],
        ["Į pradžią"],
    ]
    await lead.taps("Senesni ›")
    assert lead.buttons == [
        [shown.format(2)],
        [shown.format(1)],
        ["‹ Naujesni"],
        ["Į pradžią"],
    ]
    await lead.taps(shown.format(1))
    await lead.taps("‹ Mano įrašai")
    await lead.taps("‹ Naujesni")
    assert lead.buttons[0] == [shown.format(7)]


async def test_a_number_is_never_given_twice(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await fill_up_to(lead, "preview")
    await lead.taps("Siųsti")
    async with world.app.db.write() as tx:
        await tx.execute(reports.report_themes.delete())
        await tx.execute(reports.reports.delete())
    await fill_up_to(lead, "preview")
    await lead.taps("Siųsti")
    assert lead.sees.startswith("Ačiū, veiklos įrašas Nr. 2 gautas.")


async def test_the_card_in_the_group_is_in_lithuanian_whoever_wrote_it(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    group = await world.county_group("LT-AL", lead)
    await lead.says("/kalba")
    await lead.taps("English")
    await lead.says("/report")
    await lead.says("Renewed park")
    await lead.taps("public spaces")
    await lead.taps("Next ›")
    for _ in range(3):
        await lead.taps("Skip")
    await lead.taps("Send")
    assert lead.sees == (
        "Thank you, report No. 1 has arrived. It will be shown in the group of Alytaus apskritis."
    )
    assert world.in_group(group)[-1].plain == (
        "Renewed park\nAlytaus r., Daugų seniūnija\nVeiklos įrašas Nr. 1 · viešosios erdvės"
    )


async def test_a_successor_inherits_what_the_eldership_did(world: World) -> None:
    former = await world.member()
    await fill_up_to(former, "preview")
    await former.taps("Siųsti")
    await former.leaves_the_association()
    successor, neighbour = await world.member(), await world.member("Alovės seniūnija")
    await successor.says("mano veikla")
    assert successor.sees == "Jūsų ir Jūsų seniūnijos veiklos įrašai (1). Kurį parodyti?"
    await successor.taps("1. Sutvarkytas parkas")
    assert successor.sees.startswith("Sutvarkytas parkas")
    await neighbour.sends_data(ReadReport(1, 0).pack())
    assert neighbour.sees.startswith("Šis mygtukas nebegalioja.")
