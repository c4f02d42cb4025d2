"""Moving about in a form: back, mending, leaving, resuming."""

import pytest

from tests.reporting import ASK, MENU, fill_up_to, kept, titles
from tests.world import Someone, World

# Moving about.


async def test_back_shows_what_was_answered_and_next_keeps_it(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "done")
    await lead.taps("‹ Atgal")
    assert lead.sees == f"{ASK['themes']}\nĮrašyta: bendruomenė"
    await lead.taps("‹ Atgal")
    assert lead.sees == (
        "Veiklos įrašas · 1 iš 5\n"
        "Kaip trumpai pavadintumėte tai, ką nuveikėte?\n"
        "Įrašyta: Sutvarkytas parkas"
    )
    assert lead.buttons == [["Toliau ›"], ["Atšaukti"]]
    await lead.taps("Toliau ›")
    await lead.taps("Toliau ›")
    assert lead.sees == ASK["done"]


async def test_one_field_is_mended_from_the_preview(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "preview")
    await lead.taps("Taisyti")
    assert lead.sees == "Ką norėtumėte pataisyti?"
    assert lead.buttons == [
        ["Pavadinimas"],
        ["Temos"],
        ["Kas padaryta"],
        ["Rezultatas"],
        ["Priedai"],
        ["‹ Į peržiūrą"],
    ]
    await lead.taps("Pavadinimas")
    assert lead.buttons == [["‹ Atgal"], ["Atšaukti"]]
    await lead.says("Sutvarkytas miesto parkas")
    assert lead.sees == ASK["preview"].replace("Sutvarkytas parkas", "Sutvarkytas miesto parkas")


async def test_mending_can_be_left_and_typed(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "preview")
    await lead.says("taisyti")
    await lead.taps("‹ Į peržiūrą")
    assert lead.sees == ASK["preview"]
    await lead.says("KAS PADARYTA")
    assert lead.sees.startswith("Veiklos įrašas · 3 iš 5")
    await lead.says("atgal")
    assert lead.sees == ASK["preview"]


async def test_no_report_goes_without_a_theme(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "preview")
    await lead.taps("Taisyti")
    await lead.taps("Temos")
    await lead.taps("✓ bendruomenė")
    await lead.taps("‹ Atgal")
    await lead.taps("Siųsti")
    assert lead.sees == f"Šio klausimo praleisti negalima.\n\n{ASK['themes']}"
    await lead.taps("sportas ir jaunimas")
    await lead.taps("Toliau ›")
    await lead.taps("Siųsti")
    assert await titles(world) == ["Sutvarkytas parkas"]


async def test_cancel_asks_what_shall_become_of_it(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "done")
    await lead.says("/atsaukti")
    assert lead.sees == "Ką daryti su tuo, ką jau parašėte?"
    assert lead.buttons == [["Tęsti"], ["Išsaugoti juodraštį"], ["Ištrinti"]]
    await lead.taps("Tęsti")
    assert lead.sees == ASK["done"]
    await lead.taps("Atšaukti")
    await lead.taps("Ištrinti")
    assert lead.sees == f"Juodraštis ištrintas.\n\n{MENU}"
    assert await kept(world, lead) is None


@pytest.mark.parametrize("command", ["/cancel", "/atsaukti", "/Cancel@sueiga_bot"])
async def test_there_may_be_nothing_to_cancel(world: World, lead: Someone, command: str) -> None:
    await lead.says(command)
    assert lead.sees == f"Nebaigtų įrašų neturite.\n\n{MENU}"


async def test_what_becomes_of_it_may_be_typed(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "done")
    await lead.says("/cancel")
    await lead.says("tęsti")
    assert lead.sees == ASK["done"]
    await lead.says("/cancel")
    await lead.says("issaugoti juodrasti")
    assert lead.sees.startswith("Juodraštis išsaugotas.")
    await lead.says("tęsti")
    await lead.says("/report")
    await lead.says("ištrinti")
    assert lead.sees == f"Juodraštis ištrintas.\n\n{MENU}"


async def test_a_saved_draft_takes_no_answers_until_it_is_resumed(
    world: World, lead: Someone
) -> None:
    await fill_up_to(lead, "done")
    await lead.taps("Atšaukti")
    await lead.taps("Išsaugoti juodraštį")
    assert lead.sees == (
        f"Juodraštis išsaugotas. Saugosime jį 14 dienų; tęsti galėsite iš meniu.\n\n{MENU}"
    )
    assert lead.buttons[0] == ["↩️ Tęsti juodraštį", "📝 Įrašyti veiklą"]
    await lead.says("Nupjauta žolė")
    assert lead.sees == "Nesupratau „Nupjauta žolė“. Gal norėjote:"
    await lead.taps("↩️ Tęsti juodraštį")
    assert lead.sees == ASK["done"]
    await lead.says("Nupjauta žolė")
    assert lead.sees == ASK["result"]


async def test_beginning_again_offers_to_go_on(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "done")
    await lead.says("/veikla")
    unfinished = "Turite nebaigtą įrašą „Sutvarkytas parkas“ (3 iš 5)."
    assert (lead.sees, lead.buttons) == (unfinished, [["Tęsti"], ["Ištrinti"]])
    await lead.starts()
    assert lead.sees == unfinished
    await lead.taps("Tęsti")
    assert lead.sees == ASK["done"]


async def test_an_empty_draft_is_simply_begun_again(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "title")
    await lead.says("/meniu")
    await lead.says("/ataskaita")
    assert lead.sees == ASK["title"]
    assert (await kept(world, lead)) is not None


async def test_the_menu_lets_the_form_rest(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "done")
    await lead.says("/menu")
    await lead.says("pagalba")
    assert lead.sees.startswith("Kaip naudotis „Sueiga“")
    draft = await kept(world, lead)
    assert draft is not None
    assert (draft.active, draft.at) == (False, "done")
