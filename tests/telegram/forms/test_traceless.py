"""Answers to a secret form leave no trace: in the file, its log or ours, done or in failure."""

import logging
import re
from dataclasses import replace
from datetime import UTC, datetime
from traceback import format_exception
from typing import Any

import pytest
import sqlalchemy as sa

from bot import app
from bot.domain.drafts import REMINDED
from bot.domain.errors import Refusal
from bot.services import members
from bot.telegram.aside import is_secret
from bot.telegram.forms import Act, FormTap
from bot.telegram.incoming import Incoming
from bot.telegram.texts import TextError
from storage import drafts, marks, updates
from storage.drafts import Draft
from storage.outbox import outbox
from tests.reporting import MENU, kept
from tests.telegram.forms.surveys import Surveys
from tests.world import Someone, World

SECRET = "zqxvjkw"
TODAY = datetime(2026, 11, 23, tzinfo=UTC)
NEED = "Veiklos įrašas · 1 iš 3\nAr reikia? Parkas"
BROKE = re.compile(
    r"Šįkart atsakymo priimti nepavyko \(klaida ([A-Z2-9]{4}), prižiūrėtojai jau žino\)\. "
    r"Jis slaptas, todėl nesaugomas – atsakykite iš naujo\."
)

Log = pytest.LogCaptureFixture


@pytest.fixture
async def surveys(world: World, monkeypatch: pytest.MonkeyPatch) -> Surveys:
    """Secret ones; the owner is there to be told."""
    found = Surveys(secret=True)
    monkeypatch.setattr(app, "FEATURES", (*app.FEATURES, found.routes))
    await world.restart()
    await world.owner.starts()
    return found


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.INFO)
    return caplog


async def on_disk(world: World) -> bytes:
    """All bytes of the database and its log, as they are a tick after."""
    await world.app.db.truncate_log()
    return raw(world)


def raw(world: World) -> bytes:
    file = world.app.db.file
    assert file is not None
    return b"".join(one.read_bytes() for one in file.parent.glob(f"{file.name}*"))


async def rows(world: World, since: int) -> list[dict[str, Any]]:
    """The updates that came after that one."""
    table = updates.updates
    async with world.app.db.read() as tx:
        found = await tx.execute(sa.select(table).where(table.c.update_id > since))
        return [dict(row._mapping) for row in found]


async def newest(world: World) -> int:
    async with world.app.db.read() as tx:
        table = updates.updates
        return int((await tx.execute(sa.select(sa.func.max(table.c.update_id)))).scalar_one())


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


async def fill(lead: Someone) -> list[str]:
    """Up to the preview; the data of what was tapped."""
    await lead.starts("survey_12")
    await lead.says("taip")
    await lead.says(SECRET)
    picked = await lead.taps("upė")
    passed = await lead.taps("Toliau ›")
    skipped = await lead.taps("Praleisti")
    assert lead.sees == (
        f"Peržiūra\nAr reikia: taip\nKodėl: {SECRET}\nPatinka: upė\n\nAr viskas gerai?"
    )
    return [str(query.data) for query in (picked, passed, skipped)]


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


class Failing:
    """In place of what takes the answers: quotes them as it fails."""

    def __init__(self, times: int = 10**6, why: Exception | None = None) -> None:
        self.times = times
        self.why = why
        self.taken: list[Any] = []

    def append(self, values: Any) -> None:
        self.times -= 1
        if self.times >= 0:
            raise self.why or RuntimeError(f"no room for {values}")
        self.taken.append(values)


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


async def broken(tx: Any, some: Any, *_: Any) -> Any:
    if some:
        raise RuntimeError(f"cannot do this with {SECRET}")
    return {}


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
            monkeypatch.setattr(surveys, "title", _quoting)
        case "the screen":
            monkeypatch.setattr(world.app.kit.texts, "html", _unmade)
        case "the reminder":
            await lead.says(SECRET)
            monkeypatch.setattr(surveys, "title", _quoting)
            await world.tick(days=11)
    if what != "the reminder":
        await lead.says(SECRET)
    written = logged.text
    assert (SECRET in written, "rror" in written) == (False, True), written
    held = await on_disk(world)
    assert (SECRET.encode() in held) is (what in {"the screen", "the reminder"})  # in the draft


def _quoting(values: Any) -> str:
    raise RuntimeError(f"no title for {values} {SECRET}")


def _unmade(language: str, said: Any) -> str:
    raise TextError(f"cannot say {said} {SECRET}")


async def test_a_database_that_fails_then_does_not_quote_the_failure_before(
    world: World, lead: Someone, surveys: Surveys, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(*_: Any) -> int:
        raise OSError("the disk is full")

    await lead.starts("survey_12")
    await lead.says("taip")
    monkeypatch.setattr(surveys, "title", _quoting)
    monkeypatch.setattr(updates, "count_attempt", full)
    with pytest.raises(OSError, match="full") as error:
        await lead.says(SECRET)
    assert SECRET not in "".join(format_exception(error.value))
    monkeypatch.undo()
    await world.settle()
    assert lead.sees.endswith("Kas patinka?")


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
                monkeypatch.setattr(surveys, "title", _quoting)
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


ORDINARY = Draft(1, 5, "report", "title", False, False, {}, {}, None, None, 0, TODAY)  # noqa: FBT003 - a row
SEALED = replace(ORDINARY, id=2, secret=True)
SAID = Incoming({}, 9, "message", 5, text=SECRET)
TAP = Incoming({}, 9, "callback_query", 5)


def tapped(draft: int) -> Incoming:
    return replace(TAP, data=FormTap(draft, 0, Act.SUBMIT, 0).pack())


@pytest.mark.parametrize(
    ("active", "incoming", "secret"),
    [
        ((2,), SAID, True),
        ((2,), replace(SAID, command="menu"), True),
        ((2,), tapped(1), True),
        ((1,), SAID, False),
        ((1,), replace(SAID, kind="edited_message"), False),
        ((1,), tapped(1), False),
        ((1,), tapped(2), True),
        ((1,), tapped(3), True),
        ((1,), replace(TAP, data="m:0"), False),
        ((1,), replace(TAP, data="f:x"), False),
        ((), SAID, True),
        ((), replace(SAID, private=False), False),
        ((), replace(SAID, command="menu"), False),
        ((), replace(SAID, kind="edited_message"), True),
        ((), replace(SAID, kind="edited_message", private=False), False),
        ((), tapped(1), False),
    ],
)
def test_what_may_hold_a_secret_answer(active: Any, incoming: Incoming, secret: Any) -> None:
    found = [replace(one, active=one.id in active) for one in (ORDINARY, SEALED)]
    assert is_secret(incoming, found) is secret
