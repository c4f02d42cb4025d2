"""Answers to a form: those that do not fit, themes by typing, files, edited messages."""

import pytest

from tests.reporting import ASK, fill_up_to, kept, titles
from tests.world import Someone, World

# Answers that do not fit.


async def test_a_title_too_long_says_by_how_much(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "title")
    await lead.says("ž" * 164)
    assert lead.sees == (
        f"Tekstas per ilgas: 164 ženklai, telpa 120. Parašykite trumpiau.\n\n{ASK['title']}"
    )
    await lead.says("ž" * 120)
    assert lead.sees == ASK["themes"]


async def test_what_stands_below_a_photo_answers_and_the_photo_finds_its_place(
    world: World, lead: Someone
) -> None:
    await fill_up_to(lead, "title")
    await lead.sends_photo("Sutvarkytas parkas")
    assert lead.sees == f"Pridėta. Priedai: 1 nuotrauka\n\n{ASK['themes']}"
    await lead.sends_photo()
    assert lead.sees == f"Pridėta. Priedai: 2 nuotraukos\n\n{ASK['themes']}"
    await lead.says("bendruomenė")
    lead.person.sends_location(54.36, 24.35)
    await world.settle()
    assert lead.sees.startswith("Pridėta. Vieta: taškas žemėlapyje\n\nVeiklos įrašas · 2 iš 5")
    await lead.taps("Toliau ›")
    await lead.taps("Praleisti")
    await lead.taps("Praleisti")
    await lead.taps("Toliau ›")
    assert lead.sees == (
        "Peržiūra\n"
        "Pavadinimas: Sutvarkytas parkas\n"
        "Temos: bendruomenė\n"
        "Priedai: 2 nuotraukos\n"
        "Vieta: taškas žemėlapyje\n"
        "\n"
        "Ar viskas gerai? Paskelbtą įrašą matys Jūsų apskrities seniūnai.\n"
        "Jei norite, kad jį matytų visi nariai ar spauda, palieskite „Papildyti“.\n"
        "Mygtukas „Siųsti“ reiškia ir tai, kad nuotraukose matomi žmonės "
        "sutinka būti rodomi."
    )


async def test_words_too_long_below_a_photo_do_not_lose_it(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "title")
    await lead.sends_photo("ž" * 164)
    assert lead.sees == (
        "Tekstas per ilgas: 164 ženklai, telpa 120. Parašykite trumpiau.\n\n"
        f"Pridėta. Priedai: 1 nuotrauka\n\n{ASK['title']}"
    )
    draft = await kept(world, lead)
    assert draft is not None
    assert len(draft.values["files"]) == 1


async def test_words_are_no_photo(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "files")
    await lead.says("nuotraukos bus vėliau")
    assert lead.sees == (
        "Atsiųskite nuotrauką arba dokumentą. Jei daugiau nieko pridėti nenorite, "
        f"paspauskite mygtuką po tekstu.\n\n{ASK['files']}"
    )


async def test_words_are_no_button_of_the_preview(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "preview")
    await lead.says("gerai")
    assert lead.sees == f"Pasirinkite vieną iš mygtukų po tekstu.\n\n{ASK['preview']}"
    await lead.says("SIUSTI")
    assert await titles(world) == ["Sutvarkytas parkas"]


# Themes by typing.


@pytest.mark.parametrize(
    ("typed", "themes"),
    [
        ("bendruomenė", "bendruomenė"),
        ("BENDRUOMENE", "bendruomenė"),
        ("viešosios erdvės, sportas", "viešosios erdvės, sportas ir jaunimas"),
        ("turizmas;\nbendr", "turizmas ir paveldas, bendruomenė"),
        ("bendruomenė, bendruomenė,", "bendruomenė"),
    ],
)
async def test_themes_may_be_typed(world: World, lead: Someone, typed: str, themes: str) -> None:
    await fill_up_to(lead, "themes")
    await lead.says(typed)
    assert lead.sees == f"{ASK['themes']}\nĮrašyta: {themes}"
    await lead.says("toliau")
    assert lead.sees == ASK["done"]


async def test_an_unknown_theme_is_said_back(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "themes")
    await lead.says("bendruomenė, kosmosas")
    assert lead.sees == (
        "Tarp pasirinkimų „bendruomenė, kosmosas“ neradau. "
        f"Paspauskite mygtuką arba parašykite jo pavadinimą.\n\n{ASK['themes']}"
    )


async def test_a_beginning_that_fits_two_themes_fits_none(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "themes")
    await lead.says("s")  # socialinė pagalba, sportas ir jaunimas, strateginis planavimas
    assert lead.sees.startswith("Tarp pasirinkimų „s“ neradau.")


async def test_three_themes_are_enough(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "themes")
    await lead.says("bendruomenė, civilinė sauga, turizmas")
    await lead.taps("keliai ir gatvės")
    so_far = "Įrašyta: bendruomenė, civilinė sauga, turizmas ir paveldas"
    assert lead.sees == (
        "Pasirinkti galima ne daugiau kaip 3. Jei norite rinktis kitaip, "
        "pirma panaikinkite kurį nors pasirinkimą.\n\n"
        f"{ASK['themes']}\n{so_far}"
    )
    await lead.taps("✓ civilinė sauga")
    await lead.taps("keliai ir gatvės")
    assert lead.sees.endswith("Įrašyta: bendruomenė, turizmas ir paveldas, keliai ir gatvės")


async def test_a_theme_must_be_chosen(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "themes")
    assert ["Toliau ›"] not in lead.buttons
    await lead.says("toliau")
    assert lead.sees.startswith("Tarp pasirinkimų „toliau“ neradau.")


# Files.


async def test_an_album_is_one_answer(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "files")
    before = len(lead.messages)
    await lead.sends_album(["photo", "document", "photo"])
    assert [message.plain for message in lead.messages[before:]] == [
        f"{ASK['files']}\nĮrašyta: 2 nuotraukos, 1 dokumentas"
    ]
    assert lead.buttons == [["‹ Atgal", "Toliau ›"], ["Atšaukti"]]


async def test_ten_files_are_enough(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "files")
    await lead.sends_album(["photo"] * 10)
    assert lead.sees.endswith("Įrašyta: 10 nuotraukų")
    await lead.sends_document("sąmata.pdf")
    assert lead.sees == (
        "Pridėti galima ne daugiau kaip 10 failų. Šis nepridėtas.\n\n"
        f"{ASK['files']}\nĮrašyta: 10 nuotraukų"
    )


# Edited messages.


async def test_an_edited_answer_corrects_its_field(world: World, lead: Someone) -> None:
    await lead.says("/report")
    title = await lead.says("Sutvarkytas prakas")
    await lead.edits(title, "Sutvarkytas parkas")
    assert lead.sees == f"Pataisyta: „Pavadinimas“.\n\n{ASK['themes']}"
    await lead.edits(title, "Sutvarkytas parkas")
    assert lead.texts.count(lead.sees) == 1


async def test_an_edited_answer_that_does_not_fit_says_so(world: World, lead: Someone) -> None:
    await lead.says("/report")
    title = await lead.says("Sutvarkytas parkas")
    await lead.edits(title, "ž" * 121)
    assert lead.sees == (
        "„Pavadinimas“ liko kaip buvo.\n\n"
        "Tekstas per ilgas: 121 ženklas, telpa 120. Parašykite trumpiau.\n\n"
        f"{ASK['themes']}"
    )


async def test_edited_themes_take_the_place_of_the_old_ones(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "themes")
    themes = await lead.says("bendruomenė")
    await lead.edits(themes, "turizmas ir paveldas")
    assert lead.sees == (f"Pataisyta: „Temos“.\n\n{ASK['themes']}\nĮrašyta: turizmas ir paveldas")


async def test_only_the_newest_answer_to_a_question_can_be_edited(
    world: World, lead: Someone
) -> None:
    await lead.says("/report")
    first = await lead.says("Pirmas")
    await lead.taps("‹ Atgal")
    await lead.says("Antras")
    await lead.edits(first, "Pirmasis")
    draft = await kept(world, lead)
    assert draft is not None
    assert draft.values["title"] == "Antras"


async def test_an_edited_command_does_nothing(world: World, lead: Someone) -> None:
    command = await lead.says("/report")
    await lead.says("Sutvarkytas parkas")
    before = lead.texts
    await lead.edits(command, "/cancel")
    assert lead.texts == before


async def test_a_photo_may_be_changed_for_another(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "files")
    sent = await lead.sends_photo()
    draft = await kept(world, lead)
    assert draft is not None
    (before,) = draft.values["files"]
    lead.person.edits(sent, photo=b"another picture")
    await world.settle()
    draft = await kept(world, lead)
    assert draft is not None
    (after,) = draft.values["files"]
    assert before["file_unique_id"] != after["file_unique_id"]
    assert lead.sees == f"Pataisyta: „Priedai“.\n\n{ASK['files']}\nĮrašyta: 1 nuotrauka"
