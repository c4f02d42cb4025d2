"""What was answered to a secret form is gone when it is done, killed or dropped."""

from typing import Any

import pytest
import sqlalchemy as sa

from bot import app
from bot.domain.drafts import REMINDED
from bot.domain.errors import Refusal
from bot.services import members
from storage import drafts, marks
from storage.outbox import outbox
from tests.reporting import MENU, kept
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


def blank(row: dict[str, Any]) -> bool:
    """Only the number is left, as of talk that is not for the bot."""
    left = {**row, "update_id": 0}
    return left == {
        "update_id": 0,
        "received_at": TODAY,
        "lane": 0,
        "body": None,
        "state": "done",
        "owed": False,
        "receipt": None,
        "attempts": 0,
        "code": None,
        "error": None,
    }


async def test_what_was_answered_is_gone_when_it_is_submitted(
    world: World, lead: Someone, surveys: Surveys, logged: Log
) -> None:
    before = await newest(world)
    tapped = await fill(lead)
    held = await on_disk(world)
    assert SECRET.encode() in held  # in the draft: so the bytes are those that matter
    await lead.taps("Siųsti")
    assert surveys.given == [
        {"survey": 12, "need": "taip", "why": SECRET, "likes": [2], "more": None}
    ]
    left = await on_disk(world)
    assert [text for text in (SECRET, *tapped) if text.encode() in left] == []
    assert all(map(blank, await rows(world, before)))
    assert SECRET not in logged.text


async def test_while_it_is_answered_no_hour_and_no_question_is_told(
    world: World, lead: Someone, surveys: Surveys
) -> None:
    world.clock.advance(hours=1)
    await fill(lead)
    await lead.says("/atsaukti")
    async with world.app.db.read() as tx:
        (row,) = await tx.execute(sa.text('SELECT *, "values" FROM drafts'))
    seen = dict(row._mapping)
    assert str(seen["updated_at"]).startswith("2026-11-23 00:00:00")
    assert (seen["at"], seen["sources"], seen["last_answer"]) == ("", "{}", None)
    assert seen["values"] == '{"$sealed": true}'
    assert surveys.given == []


async def test_an_answer_typed_again_before_the_question_is_seen_is_one_answer(
    world: World, lead: Someone, surveys: Surveys
) -> None:
    await lead.starts("survey_12")
    await lead.sends_album(["photo", "photo"])
    assert lead.texts[-2:] == [NEED, f"Į šį klausimą atsakykite tekstu.\n\n{NEED}"]
    await lead.says("taip")
    lead.person.says(SECRET)
    await world.take_in()
    lead.person.says(SECRET)
    await world.restart()
    assert lead.sees.endswith("Veiklos įrašas · 3 iš 4\nKas patinka?")
    await lead.says(SECRET)
    assert lead.sees.startswith(f"Tarp pasirinkimų „{SECRET}“ neradau.")
    assert surveys.given == []


@pytest.mark.parametrize("refused", [False, True])
async def test_a_kill_before_the_screen_is_out(
    world: World, lead: Someone, surveys: Surveys, monkeypatch: pytest.MonkeyPatch, refused: Any
) -> None:
    """To whom it is owed stays until then, and nothing else."""

    await fill(lead)
    if refused:
        monkeypatch.setattr(surveys, "given", Failing(why=Refusal("groups.not-there")))
    before = await newest(world)
    lead.person.taps("Siųsti")
    await world.take_in()
    (row,) = await rows(world, before)
    owed = {"lane": lead.id, "state": "blank", "owed": True, "received_at": TODAY, "body": None}
    assert {name: row[name] for name in owed} == owed
    await world.restart()
    assert all(map(blank, await rows(world, before)))
    assert lead.sees.startswith("Tęskime:\n\n")
    assert lead.sees.endswith("Ar viskas gerai?" if refused else MENU)


async def test_a_handler_may_ask_for_it(
    world: World, lead: Someone, surveys: Surveys, logged: Log
) -> None:
    async def handler(ctx: Any, rest: str) -> Any:
        ctx.keep_no_trace()
        if rest == "ok":
            return None
        raise RuntimeError(rest)

    route = next(iter(surveys.routes.links))
    world.app.kit.table._by_link["survey"] = type(route)("survey", route.needs, handler)
    before = await newest(world)
    await lead.starts("survey_ok")
    await lead.starts(f"survey_{SECRET}")
    first, second = await rows(world, before)
    assert blank(first)
    assert (second["body"], second["error"], second["lane"]) == (None, "RuntimeError", 0)
    assert SECRET not in logged.text


async def untidy(world: World) -> Any:
    """How often the file was soiled since it was written anew."""
    async with world.app.db.read() as tx:
        return await marks.get(tx, marks.UNTIDY)


async def test_however_a_draft_goes_the_file_is_written_anew(
    world: World, lead: Someone, surveys: Surveys, monkeypatch: pytest.MonkeyPatch
) -> None:
    for way in ("drops", "expires", "fails"):
        await lead.starts("survey_12")
        await lead.says("taip")
        assert await untidy(world) in {None, 0}, way
        match way:
            case "drops":
                await lead.says("/atsaukti")
                await lead.taps("Ištrinti")
            case "expires":
                draft, now = await kept(world, lead), world.clock.now()
                async with world.app.db.write() as tx:
                    await drafts.mark_reminded(tx, draft.id if draft else 0, now)
                    assert await drafts.expire(tx, now, now) == 1
            case "fails":
                monkeypatch.setattr(surveys, "title", quoting)
                await lead.says(SECRET)
        assert await untidy(world) == 1, way
        await world.tick(minutes=1)
    assert surveys.given == []


async def test_what_comes_after_it_leaves_no_trace_either(
    world: World, lead: Someone, surveys: Surveys, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second tap on what is submitted, and its text edited."""
    await lead.starts("survey_12")
    await lead.says("taip")
    said = await lead.says(SECRET)
    await lead.taps("Praleisti")
    await lead.taps("Praleisti")
    query = await lead.taps("Siųsti")
    before = await newest(world)
    await lead.taps_again(query)
    await lead.edits(said, f"{SECRET}!")
    assert all(map(blank, await rows(world, before)))
    assert await untidy(world) == 2  # the draft, and what was said besides
    monkeypatch.setattr(members, "actors", broken)
    await lead.edits(said, f"{SECRET}?")
    assert BROKE.fullmatch(lead.sees)
    assert SECRET.encode() not in await on_disk(world)


async def test_others_in_the_same_transaction_are_as_ever(
    world: World, lead: Someone, surveys: Surveys
) -> None:
    other = await world.member("Simno seniūnija")
    await lead.starts("survey_12")
    before = await newest(world)
    lead.person.says("taip")
    other.person.says("/meniu")
    await world.settle()
    assert sorted(row["lane"] for row in await rows(world, before)) == [0, other.id]
    assert surveys.given == []


async def test_a_reminder_does_not_tell_the_way_by_the_steps(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is queued is in backups: how many steps there are may depend on what was answered."""
    found = Surveys(secret=True, noun="ballots", name="ballot")
    monkeypatch.setattr(app, "FEATURES", (*app.FEATURES, found.routes))
    await world.restart()
    await lead.starts("survey_12")
    await lead.says("taip")
    await world.tick(days=REMINDED.days)
    assert lead.sees.startswith("Neišsiuntėte atsakymo į anoniminę apklausą „Parkas“.")
    async with world.app.db.read() as tx:
        params = (await tx.execute(sa.select(outbox.c.params))).scalars().all()
    assert "step" not in str(params)
