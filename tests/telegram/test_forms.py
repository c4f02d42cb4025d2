"""The forms' engine, as people meet it in `/report`."""

from datetime import timedelta

import pytest

from storage import drafts, reports
from tests.reporting import ASK, MENU, STALE, STEPS, answer, fill_up_to
from tests.world import Someone, World

GOING_ON = "Tęskime:"


@pytest.fixture
async def lead(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


async def titles(world: World) -> list[str]:
    async with world.app.db.read() as tx:
        return [one.title for number in range(1, 9) if (one := await reports.get(tx, number))]


async def kept(world: World, someone: Someone) -> drafts.Draft | None:
    async with world.app.db.read() as tx:
        found = (await drafts.of(tx, [someone.id])).get(someone.id, [])
    return found[0] if found else None


# A restart in the middle of each step.


@pytest.mark.parametrize("step", STEPS)
async def test_a_restart_at_a_step_is_not_noticed(world: World, lead: Someone, step: str) -> None:
    await fill_up_to(lead, step)
    before = lead.texts
    await world.restart()
    assert lead.texts == before
    for later in STEPS[STEPS.index(step) :]:
        await answer(lead, later)
    assert await titles(world) == ["Sutvarkytas parkas"]


@pytest.mark.parametrize("step", STEPS)
async def test_an_answer_whose_question_was_lost_is_followed_by_it_once(
    world: World, lead: Someone, step: str
) -> None:
    await fill_up_to(lead, step)
    match step:
        case "title":
            lead.person.says("Sutvarkytas parkas")
        case "themes":
            lead.person.taps("bendruomenė")
        case "done":
            lead.person.says("Nupjauta žolė")
        case "result" | "files":
            lead.person.taps("Praleisti")
        case "preview":
            lead.person.taps("Siųsti")
    await world.take_in()
    before = lead.texts
    await world.restart()
    await world.restart()
    (screen,) = lead.texts[len(before) :]
    now = {
        "title": ASK["themes"],
        "themes": f"{ASK['themes']}\nĮrašyta: bendruomenė",
        "done": ASK["result"],
        "result": ASK["files"],
        "files": ASK["preview"],
        "preview": (
            "Ačiū, veiklos įrašas Nr. 1 gautas. Alytaus apskritis grupės dar neturi, "
            "todėl kol kas įrašą matote tik Jūs."
        ),
    }
    assert screen == f"{GOING_ON}\n\n{now[step]}"


async def test_an_answer_typed_again_is_no_answer_to_the_next_question(
    world: World, lead: Someone
) -> None:
    await fill_up_to(lead, "done")
    lead.person.says("Nupjauta žolė")
    await world.take_in()
    lead.person.says("Nupjauta žolė")  # they saw no question and try once more
    await world.restart()
    assert lead.sees == ASK["result"]
    draft = await kept(world, lead)
    assert draft is not None
    assert dict(draft.values) == {
        "title": "Sutvarkytas parkas",
        "themes": [2],
        "done": "Nupjauta žolė",
    }


async def test_a_skip_typed_again_skips_one_question(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "done")
    lead.person.says("praleisti")
    await world.take_in()
    lead.person.says("praleisti")
    await world.restart()
    assert lead.sees == ASK["result"]
    await lead.says("praleisti")  # having seen the question, they skip it too
    assert lead.sees == ASK["files"]


async def test_the_same_words_may_answer_two_questions(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "done")
    await lead.says("Viskas puiku")
    await lead.says("Viskas puiku")
    draft = await kept(world, lead)
    assert draft is not None
    assert (draft.values["done"], draft.values["result"]) == ("Viskas puiku", "Viskas puiku")


async def test_what_was_stored_but_not_processed_is_processed_once(
    world: World, lead: Someone
) -> None:
    await fill_up_to(lead, "title")
    lead.person.says("Sutvarkytas parkas")
    await world.store()
    await world.restart()
    assert lead.sees == ASK["themes"]
    await world.restart()
    assert lead.texts.count(ASK["themes"]) == 1


async def test_a_batch_that_comes_again_is_not_processed_again(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "title")
    lead.person.says("Sutvarkytas parkas")
    await world.app.polling.once()
    await world.app.queue.drain()
    await world.send_screens()  # answered, but the batch was never confirmed
    assert world.telegram.pending(world.telegram.first_bot.token) == 1
    await world.restart()
    draft = await kept(world, lead)
    assert draft is not None
    assert (dict(draft.values), draft.rev) == ({"title": "Sutvarkytas parkas"}, 1)
    assert lead.texts.count(ASK["themes"]) == 1


async def test_the_number_survives_a_kill(world: World, lead: Someone) -> None:
    group = await world.county_group("LT-AL", lead)
    await fill_up_to(lead, "preview")
    lead.person.taps("Siųsti")
    await world.take_in()
    await world.restart()
    assert lead.sees == (
        "Tęskime:\n\nAčiū, veiklos įrašas Nr. 1 gautas. Jį parodysime Alytaus apskrities grupėje."
    )
    assert lead.buttons == [["📄 Mano įrašai", "Į pradžią"]]
    assert [card.plain.splitlines()[0] for card in world.in_group(group)[1:]] == [
        "Sutvarkytas parkas"
    ]
    await world.restart()
    assert await titles(world) == ["Sutvarkytas parkas"]


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


# Answers that do not fit.


async def test_a_title_too_long_says_by_how_much(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "title")
    await lead.says("ž" * 164)
    assert lead.sees == (
        f"Tekstas per ilgas: 164 ženklai, telpa 120. Parašykite trumpiau.\n\n{ASK['title']}"
    )
    await lead.says("ž" * 120)
    assert lead.sees == ASK["themes"]


async def test_a_photo_is_no_title(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "title")
    await lead.sends_photo("Parkas")
    assert lead.sees == f"Į šį klausimą atsakykite tekstu.\n\n{ASK['title']}"


async def test_words_are_no_photo(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "files")
    await lead.says("nuotraukos bus vėliau")
    assert lead.sees == (
        "Atsiųskite nuotrauką arba dokumentą. Jei daugiau nieko pridėti nenorite, "
        f"spustelėkite mygtuką po tekstu.\n\n{ASK['files']}"
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
        f"Spustelėkite mygtuką arba parašykite jo pavadinimą.\n\n{ASK['themes']}"
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


# Time.


async def test_a_draft_is_reminded_of_once_and_then_expires(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "done")
    before = len(lead.messages)
    await world.tick(days=10, hours=23)
    assert len(lead.messages) == before
    await world.tick(hours=14)  # past the eleven days, but one in the night
    assert len(lead.messages) == before
    await world.tick(hours=10)
    reminder = (
        "Turite nebaigtą įrašą „Sutvarkytas parkas“ (3 iš 5).\n"
        "Juodraštį saugosime iki gruodžio 8 d., antradienio."
    )
    assert (lead.texts[before:], lead.buttons) == ([reminder], [["Tęsti"], ["Ištrinti"]])
    await world.tick(days=2, hours=23)
    assert (await kept(world, lead)) is not None
    await world.tick(hours=1)
    assert (await kept(world, lead)) is None
    assert lead.texts[before:] == [reminder]
    await lead.taps("Tęsti")
    assert lead.sees == f"{STALE}\n\n{MENU}"


async def test_an_answer_begins_the_time_anew(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "done")
    await world.tick(days=12)
    await lead.taps("Tęsti")
    await lead.says("Nupjauta žolė")
    await world.tick(days=10)
    draft = await kept(world, lead)
    assert draft is not None
    assert draft.reminded_at is None
    before = len(lead.messages)
    await world.tick(days=2)
    assert [text.splitlines()[0] for text in lead.texts[before:]] == [
        "Turite nebaigtą įrašą „Sutvarkytas parkas“ (4 iš 5)."
    ]


async def test_after_a_long_sleep_the_notice_is_as_long(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "done")
    await world.tick(days=20)
    assert lead.sees.endswith("Juodraštį saugosime iki gruodžio 16 d., trečiadienio.")
    await world.tick(days=2, hours=23)
    assert (await kept(world, lead)) is not None
    await world.tick(hours=1)
    assert (await kept(world, lead)) is None


async def test_who_left_is_not_reminded(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "done")
    await lead.leaves_the_association()
    before = lead.texts
    await world.tick(days=12)
    assert lead.texts == before


# Buttons that come twice, late, or from nowhere.


async def test_a_double_tap_is_one_tap(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "themes")
    first = lead.person.taps("bendruomenė")
    second = lead.person.taps("bendruomenė")
    await world.settle()
    assert lead.sees == f"{ASK['themes']}\nĮrašyta: bendruomenė"
    assert (first.answer is not None, second.answer is not None) == (True, True)


async def test_quick_taps_on_two_themes_both_count(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "themes")
    lead.person.taps("viešosios erdvės")
    lead.person.taps("bendruomenė")
    await world.settle()

    assert lead.sees.endswith("Įrašyta: viešosios erdvės, bendruomenė")
    await lead.taps("✓ viešosios erdvės")
    assert lead.sees.endswith("Įrašyta: bendruomenė")


async def test_a_report_sent_twice_is_one_report(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "preview")
    first = lead.person.taps("Siųsti")
    second = lead.person.taps("Siųsti")
    await world.settle()
    again = await lead.taps_again(first)
    assert await titles(world) == ["Sutvarkytas parkas"]
    assert lead.sees.startswith("Ačiū, veiklos įrašas Nr. 1 gautas.")
    assert None not in (first.answer, second.answer, again.answer)


async def test_a_tap_sent_again_under_a_new_id_changes_nothing(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "themes")
    tapped = await lead.taps("bendruomenė")
    again = await lead.taps_again(tapped)
    assert again.answer is not None
    assert lead.sees == f"{ASK['themes']}\nĮrašyta: bendruomenė"


async def test_a_button_of_an_earlier_question_is_stale(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "result")
    question = lead.messages[-2]  # „Kas ir kaip padaryta?“
    query = await lead.taps("Praleisti", question)
    assert query.answer is not None
    assert lead.sees == f"{STALE}\n\n{ASK['result']}"
    assert lead.messages[-1].id > question.id


async def test_a_year_later(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "done")
    question = lead.messages[-1]
    world.clock.advance(days=365)
    await world.tick()
    await world.tick(days=4)
    query = await lead.taps("Praleisti", question)
    assert query.answer is not None
    assert lead.sees == f"{STALE}\n\n{MENU}"
    assert lead.messages[-1].id > question.id


FORGED = (
    "",
    "x",
    "f",
    "f:1:2",
    "f:1:2:3:4:5",
    "f:0:0:0:0",
    "f:{draft}:{rev}:b:-1",  # FIX_FIELD
    "f:{draft}:{rev}:b:0",
    "f:{draft}:{rev}:b:zz",
    "f:{draft}:{rev}:b:-zz",
    "f:{draft}:{rev}:4:zzzzzzzzzzzz",  # PICK
    "f:{draft}:{rev}:4:-1",
    "f:{draft}:{rev}:9:0",  # SUBMIT
    "f:{draft}:{rev}:a:0",  # FIX
    "f:{draft}:{rev}:1:0",  # BACK
    "f:{draft}:{rev}:2:0",  # SKIP
    "f:{draft}:{rev}:3:0",  # NEXT
    "f:{draft}:{rev}:c:0",  # no such act
    "f:{draft}:99:3:0",
    "f:1y2p0ij32e8e7:0:3:0",
    "f:1y2p0ij32e8e8:0:3:0",
    "f:ą:0:3:0",
    "f:1_0:0:3:0",
    "f:+1:0:3:0",
    "rm:1y2p0ij32e8e7",
    "rm:-5",
    "rr:1y2p0ij32e8e7:0",
    "rr:1:1y2p0ij32e8e7",
    "m:1y2p0ij32e8e7",
    "m:-1",
    "gp:1",
    "gb:-1y2p0ij32e8e7:0",
    "lc:3",
    "lc:0",
    "\N{PILE OF POO}" * 16,
    ":" * 64,
)


@pytest.mark.parametrize("step", ["title", "themes", "preview"])
async def test_forged_data_breaks_nothing_and_gains_nothing(
    world: World, lead: Someone, step: str
) -> None:
    await fill_up_to(lead, step)
    other = await world.member("Leipalingio seniūnija")
    for forged in FORGED:
        draft = await kept(world, lead)
        assert draft is not None
        data = forged.format(draft=_base36(draft.id), rev=_base36(draft.rev))
        if data.startswith("f:") and data.endswith(":9:0") and draft.at == "preview":
            continue  # that one is no forgery
        for someone in (lead, other) if step == "themes" else (lead,):
            query = await someone.sends_data(data)
            assert query.answer is not None, data
    async with world.app.db.read() as tx:
        assert await reports.get(tx, 1) is None
    assert await world.update_states() == {"done"}


def _base36(number: int) -> str:
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    return digits[number] if number < 36 else _base36(number // 36) + digits[number % 36]


# Other people.


async def test_two_peoples_drafts_never_mix(world: World, lead: Someone) -> None:
    other = await world.member("Leipalingio seniūnija")
    await fill_up_to(lead, "done")
    await fill_up_to(other, "title")
    lead.person.says("Pirmojo darbas")
    other.person.says("Antrojo pavadinimas")
    await world.settle()
    await other.sends_data(lead.messages[-1].buttons[0][1].data or "", other.messages[-1])
    assert other.sees == f"{STALE}\n\n{ASK['themes']}"
    mine, theirs = await kept(world, lead), await kept(world, other)
    assert mine is not None
    assert theirs is not None
    assert (mine.at, mine.values["done"]) == ("result", "Pirmojo darbas")
    assert dict(theirs.values) == {"title": "Antrojo pavadinimas"}


@pytest.mark.parametrize("step", ["done", "preview"])
async def test_who_left_may_do_nothing_from_that_moment(
    world: World, lead: Someone, step: str
) -> None:
    await lead.says("/report")
    title = await lead.says("Sutvarkytas prakas")
    await lead.taps("bendruomenė")
    await lead.taps("Toliau ›")
    if step == "preview":
        for _ in range(3):
            await lead.taps("Praleisti")
    await lead.leaves_the_association()
    stranger = (
        "Jūsų dar nepažįstu.\n"
        "„Sueiga“ naudojasi asociacijos nariai. Jei vadovaujate seniūnijai, parašykite savo "
        "apskrities viceprezidentui arba asociacijos biurui – Jus įtrauks.\n"
        f"Jūsų „Telegram“ numeris: {lead.id}"
    )
    before = len(lead.messages)
    await lead.edits(title, "Sutvarkytas parkas")
    await lead.taps("Siųsti" if step == "preview" else "Praleisti")
    await lead.sends_data("zz")
    for said in ("Nupjauta žolė", "/meniu", "/report", "/atsaukti"):
        await lead.says(said)
    await lead.starts("report")
    assert lead.texts[before:] == [stranger] * 8
    assert await titles(world) == []
    draft = await kept(world, lead)
    assert draft is not None
    assert draft.values["title"] == "Sutvarkytas prakas"


# A draft of an earlier version of the bot.


async def test_a_draft_of_a_form_that_is_no_more_disturbs_nobody(
    world: World, lead: Someone
) -> None:
    async with world.app.db.write() as tx:
        await drafts.create(tx, lead.id, "anketa", "vardas", world.clock.now())
    await lead.says("meniu")
    assert lead.sees == MENU
    await lead.says("Labas")
    assert lead.sees == "Nesupratau „Labas“. Gal norėjote:"
    await world.tick(days=12)
    await world.tick(days=4)
    assert await kept(world, lead) is None


async def test_a_draft_at_a_step_that_is_no_more_goes_on_at_the_first_open_one(
    world: World, lead: Someone
) -> None:
    await fill_up_to(lead, "done")
    async with world.app.db.write() as tx:
        (draft,) = (await drafts.of(tx, [lead.id]))[lead.id]
        await tx.execute(drafts.drafts.update().values(at="gone", values={"title": "Parkas"}))
    await lead.says("bendruomenė")
    assert lead.sees == f"{ASK['themes']}\nĮrašyta: bendruomenė"
    assert draft.updated_at - world.clock.now() < timedelta(seconds=1)


async def test_the_longest_report_has_a_preview_and_a_card(world: World, lead: Someone) -> None:
    group = await world.county_group("LT-AL", lead)
    await lead.says("/report")
    await lead.says("&" * 120)
    await lead.says("viešosios erdvės, socialinė pagalba, strateginis planavimas")
    await lead.taps("Toliau ›")
    await lead.says("<" * 1200)
    await lead.says("&" * 1200)
    await lead.sends_album(["photo", "document"] * 5)
    await lead.taps("Toliau ›")
    assert lead.sees == (
        "Peržiūra\n"
        f"Pavadinimas: {'&' * 120}\n"
        "Temos: viešosios erdvės, socialinė pagalba, strateginis planavimas\n"
        f"Kas padaryta: {'<' * 1200}\n"
        f"Rezultatas: {'&' * 1200}\n"
        "Priedai: 5 nuotraukos, 5 dokumentai\n"
        "\n"
        "Ar viskas gerai?"
    )
    await lead.taps("Siųsti")
    await lead.taps("📄 Mano įrašai")
    await lead.taps(lead.buttons[0][0])
    assert len(lead.sees) > 2600
    assert world.in_group(group)[-1].plain.endswith("\nVeiklos įrašas Nr. 1")
