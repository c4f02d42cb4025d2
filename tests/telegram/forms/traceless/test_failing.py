"""What fails with an answer to a secret form is not kept either."""

from traceback import format_exception
from typing import Any

import pytest

from bot.services import members
from bot.telegram.texts import TextError
from storage import updates
from tests.telegram.forms.surveys import Surveys
from tests.traceless import (
    BROKE,
    NEED,
    SECRET,
    TODAY,
    Failing,
    Log,
    broken,
    fill,
    newest,
    on_disk,
    quoting,
    rows,
)
from tests.world import Someone, World


async def test_what_fails_three_times_is_dropped_and_asked_again(
    world: World, lead: Someone, surveys: Surveys, logged: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing = Failing(times=3)
    monkeypatch.setattr(surveys, "given", failing)
    tapped = await fill(lead)
    before = await newest(world)
    submitted = await lead.taps("Siųsti")
    told = BROKE.fullmatch(lead.sees)
    assert told is not None
    assert world.owner.sees == (
        f"Klaida {told[1]}\nVieno slapto atsakymo priimti nepavyko. Jis neišsaugotas, "
        "žmogaus paprašyta atsakyti iš naujo, kiti apdorojami toliau."
    )
    (row,) = await rows(world, before)
    del row["update_id"]
    assert row == {
        "received_at": TODAY,
        "lane": 0,
        "body": None,
        "state": "aside",
        "owed": False,
        "receipt": None,
        "attempts": 3,
        "code": told[1],
        "error": "RuntimeError",
    }
    left = await on_disk(world)
    assert [text for text in (SECRET, *tapped, str(submitted.data)) if text.encode() in left] == []
    written = logged.text
    assert (SECRET in written, str(lead.id) in written) == (False, False)
    assert written.count("failed: RuntimeError") == 3

    await lead.taps("Atsakyti iš naujo")
    assert lead.sees == NEED
    await lead.says("ne")
    await lead.taps("Praleisti")
    await lead.taps("Praleisti")
    await lead.taps("Siųsti")
    assert failing.taken == [{"survey": 12, "need": "ne", "likes": None, "more": None}]


async def test_the_word_about_it_survives_a_kill(
    world: World, lead: Someone, surveys: Surveys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(surveys, "given", Failing())
    await fill(lead)
    lead.person.taps("Siųsti")
    await world.take_in()
    assert SECRET.encode() not in await on_disk(world)
    await world.restart()
    assert BROKE.fullmatch(lead.sees.removeprefix("Tęskime:\n\n"))
    assert lead.buttons == [["Atsakyti iš naujo"]]
    assert SECRET.encode() not in await on_disk(world)


@pytest.mark.parametrize(
    "what", ["before the turn", "the end", "the title", "the screen", "the reminder"]
)
async def test_no_failure_is_logged_with_what_it_says(
    world: World,
    lead: Someone,
    surveys: Surveys,
    logged: Log,
    monkeypatch: pytest.MonkeyPatch,
    what: str,
) -> None:
    await lead.starts("survey_12")
    await lead.says("taip")
    match what:
        case "before the turn":
            monkeypatch.setattr(members, "actors", broken)
        case "the end":
            monkeypatch.setattr(updates, "finish", broken)
        case "the title":
            monkeypatch.setattr(surveys, "title", quoting)
        case "the screen":
            monkeypatch.setattr(world.app.kit.texts, "html", _unmade)
        case "the reminder":
            await lead.says(SECRET)
            monkeypatch.setattr(surveys, "title", quoting)
            await world.tick(days=11)
    if what != "the reminder":
        await lead.says(SECRET)
    written = logged.text
    assert (SECRET in written, "rror" in written) == (False, True), written
    held = await on_disk(world)
    assert (SECRET.encode() in held) is (what in {"the screen", "the reminder"})  # in the draft


def _unmade(language: str, said: Any) -> str:
    raise TextError(f"cannot say {said} {SECRET}")


async def test_a_database_that_fails_then_does_not_quote_the_failure_before(
    world: World, lead: Someone, surveys: Surveys, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(*_: Any) -> int:
        raise OSError("the disk is full")

    await lead.starts("survey_12")
    await lead.says("taip")
    monkeypatch.setattr(surveys, "title", quoting)
    monkeypatch.setattr(updates, "count_attempt", full)
    with pytest.raises(OSError, match="full") as error:
        await lead.says(SECRET)
    assert SECRET not in "".join(format_exception(error.value))
    monkeypatch.undo()
    await world.settle()
    assert lead.sees.endswith("Kas patinka?")
