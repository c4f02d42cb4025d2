"""Stories around `/report`."""

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
        "Daugų seniūnija\n"
        "Temos: viešosios erdvės, bendruomenė\n"
        "Pastatytos sūpynės ir <laipynė>\n"
        "Veiklos įrašas Nr. 1"
    )
