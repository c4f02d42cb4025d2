"""Questions with files, and screens too long for one message: both come in parts."""

import pytest

from bot import app
from tests.reporting import STALE
from tests.telegram.forms.surveys import Surveys
from tests.world import Someone, World

LIKES = "Veiklos įrašas · 2 iš 3\nKas patinka?"
UNKNOWN = "Tarp pasirinkimų „jūra“ neradau. Paspauskite mygtuką arba parašykite jo pavadinimą."
MORE = "Veiklos įrašas · 3 iš 3\nKą dar pasakysite?"


@pytest.fixture
async def surveys(world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch) -> Surveys:
    """The second question has a picture."""
    found = Surveys()
    message = await lead.sends_photo()
    assert message.photo is not None
    found.media["likes"] = {"kind": "photo", "file_id": message.photo.sizes[-1].file_id}
    monkeypatch.setattr(app, "FEATURES", (*app.FEATURES, found.routes))
    await world.restart()
    return found


def seen(lead: Someone, since: int) -> list[str]:
    return ["(photo)" if one.photo else one.plain for one in lead.messages[since:]]


async def test_a_picture_stands_above_its_question_once(
    world: World, lead: Someone, surveys: Surveys
) -> None:
    await lead.starts("survey_12")
    before = len(lead.messages)
    await lead.says("ne")
    assert seen(lead, before) == ["(photo)", LIKES]
    await lead.taps("upė")
    await lead.taps("✓ upė")
    await lead.taps("miškas")
    await lead.says("jūra")
    assert seen(lead, before)[1] == f"{LIKES}\nĮrašyta: miškas"
    assert seen(lead, before)[2:] == [f"{UNKNOWN}\n\n{LIKES}\nĮrašyta: miškas"]
    await lead.taps("Toliau ›")
    assert seen(lead, before)[3:] == [MORE]  # not in place of the question below the picture
    await lead.taps("‹ Atgal")
    assert seen(lead, before)[4:] == ["(photo)", f"{LIKES}\nĮrašyta: miškas"]
    await lead.taps("Tęsti vėliau")
    await lead.says("tęsti")
    assert seen(lead, before)[6:] == ["(photo)", f"{LIKES}\nĮrašyta: miškas"]
    assert surveys.given == []


async def test_a_picture_that_was_not_out_comes_after_a_kill(
    world: World, lead: Someone, surveys: Surveys
) -> None:
    await lead.starts("survey_12")
    before = len(lead.messages)
    lead.person.says("ne")
    await world.take_in()
    await world.restart()
    assert seen(lead, before) == ["(photo)", f"Tęskime:\n\n{LIKES}"]


async def test_a_picture_that_telegram_refuses_keeps_nobody_from_the_question(
    world: World, lead: Someone, surveys: Surveys
) -> None:
    surveys.media["likes"] = {"kind": "photo", "file_id": "gone"}
    await lead.starts("survey_12")
    before = len(lead.messages)
    await lead.says("ne")
    assert seen(lead, before) == [LIKES]
    await lead.taps("upė")
    assert lead.sees == f"{LIKES}\nĮrašyta: upė"


async def test_the_line_breaks_between_the_parts(
    world: World, lead: Someone, surveys: Surveys
) -> None:
    """What is out is not sent again."""
    await lead.starts("survey_12")
    before = len(lead.messages)
    world.telegram.faults.add("500", method="sendMessage", times=2)
    await lead.says("ne")
    assert seen(lead, before) == ["(photo)", LIKES]


async def test_a_preview_too_long_for_one_message_comes_in_two(
    world: World, lead: Someone, surveys: Surveys
) -> None:
    del surveys.media["likes"]
    await lead.starts("survey_12")
    await lead.says("a" * 3000)
    await lead.taps("Praleisti")
    before = len(lead.messages)
    await lead.says("b" * 3000)
    first, second = seen(lead, before)
    assert (first.count("a") > 2900, second.count("b") > 2900) == (True, True)
    assert second.endswith("Ar viskas gerai?")
    assert lead.buttons[0] == ["Siųsti"]
    await lead.taps("Taisyti")
    assert len(seen(lead, before)) == 2
    await lead.taps("Ar reikia")
    await lead.says("ne")
    assert lead.sees.startswith("Peržiūra\nAr reikia: ne\nDar: bbb")
    await lead.sends_data("f:2:0:9:0")
    assert lead.sees.startswith(STALE)
    await lead.taps("Siųsti")
    assert surveys.given[0]["need"] == "ne"
