"""Forms whose steps are data: some are asked only after a certain answer; several at a time."""

import pytest

from bot import app
from bot.domain.drafts import REMINDED
from tests.reporting import MENU, STALE
from tests.telegram.forms.surveys import Surveys
from tests.world import Someone, World

NEED = "Veiklos įrašas · 1 iš 3\nAr reikia? Parkas"
WHY = "Veiklos įrašas · 2 iš 4\nKodėl?"
OVER = f"Šios grupės nebėra arba robotas iš jos pašalintas.\n\n{MENU}"


def likes(at: int, of: int) -> str:
    return f"Veiklos įrašas · {at} iš {of}\nKas patinka?"


@pytest.fixture
async def surveys(world: World, monkeypatch: pytest.MonkeyPatch) -> Surveys:
    found = Surveys()
    monkeypatch.setattr(app, "FEATURES", (*app.FEATURES, found.routes))
    await world.restart()
    return found


async def test_a_step_is_asked_only_where_an_earlier_answer_asks_for_it(
    world: World, lead: Someone, surveys: Surveys
) -> None:
    await lead.starts("survey_12")
    assert lead.sees == NEED
    assert lead.buttons == [["Tęsti vėliau", "Atšaukti"]]
    await lead.says("ne")
    assert lead.sees == likes(2, 3)
    await lead.taps("‹ Atgal")
    assert lead.sees == f"{NEED}\nĮrašyta: ne"
    await lead.says("taip")
    assert lead.sees == WHY
    await world.restart()
    await lead.says("Vaikams")
    await lead.taps("miškas")
    await lead.taps("Toliau ›")
    await lead.taps("Praleisti")
    assert lead.sees == (
        "Peržiūra\nAr reikia: taip\nKodėl: Vaikams\nPatinka: miškas\n\nAr viskas gerai?"
    )
    await lead.taps("Siųsti")
    assert lead.sees == "Ačiū."
    given = {"survey": 12, "need": "taip", "why": "Vaikams", "likes": [1], "more": None}
    assert surveys.given == [given]


async def to_preview(lead: Someone, need: str) -> None:
    await lead.starts("survey_12")
    await lead.says(need)
    if need == "taip":
        await lead.says("Vaikams")
    await lead.taps("Praleisti")
    await lead.says("Viskas")


async def test_an_answer_that_fell_away_comes_back_with_its_question(
    lead: Someone, surveys: Surveys
) -> None:
    await to_preview(lead, "taip")
    for need in ("ne", "taip", "ne"):
        await lead.taps("Taisyti")
        await lead.taps("Ar reikia")
        await lead.says(need)
        assert ("Kodėl: Vaikams" in lead.sees) is (need == "taip")
        assert lead.sees.startswith("Peržiūra")
    await lead.taps("Siųsti")
    assert surveys.given == [{"survey": 12, "need": "ne", "likes": None, "more": "Viskas"}]


async def test_a_question_that_a_correction_brings_is_asked_before_the_preview(
    world: World, lead: Someone, surveys: Surveys
) -> None:
    await lead.starts("survey_12")
    need = await lead.says("ne")
    await lead.taps("Praleisti")
    await lead.says("Viskas")
    assert lead.sees.startswith("Peržiūra")
    await lead.edits(need, "taip")
    assert lead.sees == f"Pataisyta: „Ar reikia“.\n\n{WHY}"
    await world.restart()
    await lead.taps("‹ Atgal")
    assert lead.sees == "Veiklos įrašas · 1 iš 4\nAr reikia? Parkas\nĮrašyta: taip"
    await lead.says("taip")
    assert lead.sees == WHY
    await lead.says("Vaikams")
    assert lead.sees.startswith("Peržiūra\nAr reikia: taip\nKodėl: Vaikams\nDar: Viskas")


async def test_a_question_that_falls_away_while_it_is_asked(
    lead: Someone, surveys: Surveys
) -> None:
    await lead.starts("survey_12")
    need = await lead.says("taip")
    asked = lead.messages[-1]
    await lead.edits(need, "ne")
    assert lead.sees == f"Pataisyta: „Ar reikia“.\n\n{likes(2, 3)}"
    await lead.taps("Atšaukti", asked)
    assert lead.sees == f"{STALE}\n\n{likes(2, 3)}"
    assert surveys.given == []


async def test_labels_and_buttons_may_be_typed(lead: Someone, surveys: Surveys) -> None:
    await to_preview(lead, "ne")
    await lead.says("ar reikia")
    assert lead.sees == f"{NEED}\nĮrašyta: ne"
    await lead.says("taip")
    assert lead.sees == WHY
    await lead.says("tęsti vėliau")
    assert lead.sees.endswith(MENU)
    await lead.says("tęsti")
    assert lead.sees == WHY
    assert surveys.given == []


async def test_two_surveys_wait_side_by_side(world: World, lead: Someone, surveys: Surveys) -> None:
    await lead.starts("survey_12")
    await lead.says("taip")
    await lead.starts("survey_13")
    assert lead.sees == "Veiklos įrašas · 1 iš 3\nAr reikia? Kelias"
    await lead.says("ne")
    await lead.starts("survey_12")
    assert lead.sees == WHY
    await lead.says("/atsaukti")
    await lead.taps("Tęsti vėliau")
    world.clock.advance(minutes=1)
    await lead.starts("survey_13")
    await lead.says("/meniu")
    await lead.taps("↩️ Tęsti juodraštį")
    assert lead.buttons[-1] == ["↩️ Kiti nebaigti"]
    await lead.taps("↩️ Kiti nebaigti")
    assert lead.sees == (
        "Nebaigėte kelių dalykų. Ką tęsite?\n"
        "1. Turite nebaigtą įrašą „Kelias“ (2 iš 3).\n"
        "2. Turite nebaigtą įrašą „Parkas“ (2 iš 4)."
    )
    await lead.taps("2")
    assert lead.sees == WHY
    await lead.says("Vaikams")
    await lead.taps("Praleisti")
    await lead.taps("Praleisti")
    await lead.taps("Siųsti")
    await lead.says("tęsti")
    assert lead.sees == likes(2, 3)
    assert [one["survey"] for one in surveys.given] == [12]


async def test_start_and_cancel_from_within(lead: Someone, surveys: Surveys) -> None:
    await lead.starts("survey_12")
    await lead.says("taip")
    await lead.says("/start")
    assert lead.sees == "Turite nebaigtą įrašą „Parkas“ (2 iš 4)."
    await lead.taps("Tęsti")
    assert lead.sees == WHY
    await lead.says("/atsaukti")
    assert lead.buttons == [["Tęsti"], ["Tęsti vėliau"], ["Ištrinti"]]
    await lead.taps("Ištrinti")
    assert lead.buttons[0] != ["↩️ Tęsti juodraštį", "📝 Įrašyti veiklą"]
    await lead.starts("survey_12")
    assert lead.sees == NEED
    assert surveys.given == []


@pytest.mark.parametrize("what", ["says", "taps", "edits", "owed", "/start", "resumes"])
async def test_what_is_over_meanwhile_is_said_and_dropped(
    world: World, lead: Someone, surveys: Surveys, what: str
) -> None:
    await lead.starts("survey_12")
    need = await lead.says("taip")
    match what:
        case "owed":
            lead.person.says("Vaikams")
            await world.take_in()
        case "resumes":
            await lead.says("/meniu")
    del surveys.titles[12]
    match what:
        case "says":
            await lead.says("Vaikams")
        case "taps":
            await lead.taps("Tęsti vėliau")
        case "edits":
            await lead.edits(need, "ne")
        case "owed":
            await world.restart()
        case "/start":
            await lead.says("/start")
        case "resumes":
            await lead.taps("↩️ Tęsti juodraštį")
    told = f"Tęskime:\n\n{OVER}" if what == "owed" else OVER
    assert lead.sees == told
    assert "↩️ Tęsti juodraštį" not in str(lead.buttons)
    before = lead.texts
    await world.restart()
    assert (lead.texts, await world.update_states()) == (before, {"done"})


async def test_of_what_is_over_nobody_is_reminded(
    world: World, lead: Someone, surveys: Surveys
) -> None:
    await lead.starts("survey_12")
    await lead.says("taip")
    await lead.starts("survey_13")
    del surveys.titles[12]
    before = len(lead.texts)
    await world.tick(days=REMINDED.days)
    assert [text.splitlines()[0] for text in lead.texts[before:]] == [
        "Turite nebaigtą įrašą „Kelias“ (1 iš 3)."
    ]


async def test_what_was_answered_before_is_shown_to_be_changed(
    lead: Someone, surveys: Surveys
) -> None:
    """An answer among what the form is opened with is an answer: it may fall away too."""
    surveys.preset = {"need": "taip", "why": "Vaikams", "likes": [2], "more": None}
    await lead.starts("survey_12")
    assert lead.sees.startswith("Peržiūra\nAr reikia: taip\nKodėl: Vaikams\nPatinka: upė")
    await lead.taps("Taisyti")
    assert lead.buttons == [["Ar reikia"], ["Kodėl"], ["Patinka"], ["Dar"], ["‹ Į peržiūrą"]]
    await lead.taps("Ar reikia")
    await lead.says("ne")
    await lead.taps("Siųsti")
    assert surveys.given == [{"survey": 12, "need": "ne", "likes": [2], "more": None}]
