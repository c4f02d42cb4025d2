"""What is asked before a message leaves, for many at once; what stops it; what goes with it."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy import event

from bot.domain.campaigns import Does, Pause
from bot.domain.courtesy import Says, Verdict
from bot.domain.menu import to_menu
from bot.domain.messages import Near, Words, words
from bot.domain.preferences import Kind
from bot.services import campaigns as services
from bot.services import courtesy, doubts
from bot.services.campaigns import To
from bot.services.outbox import following
from bot.telegram.texts import Texts
from storage import outbox
from tests.delivering import campaign, queue, rows, states
from tests.world import Someone, World

HOUR = timedelta(hours=1)
NAMES = ("Daugų seniūnija", "Simno seniūnija", "Butrimonių seniūnija", "Leipalingio seniūnija")


@pytest.fixture
async def people(world: World) -> list[Someone]:
    return [await world.member(name) for name in NAMES]


async def asked(world: World, of: Callable[[], Awaitable[None]]) -> int:
    """How many questions the reading connections were asked meanwhile."""
    found: list[str] = []
    engine = world.app.db._reader.sync_engine

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        if statement.startswith(("SELECT", "WITH")):
            found.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    await of()
    event.remove(engine, "before_cursor_execute", note)
    return len(found)


async def test_five_receivers_cost_hardly_more_questions_than_one(
    world: World, people: list[Someone]
) -> None:
    group = await world.county_group("LT-AL", *people)
    await world.settle()
    taken = []

    async def take() -> None:
        taken.append(len(await world.app.delivery._take()))

    await campaign(world, "vienam", [people[0].id], about=Kind.NEWS)
    one = await asked(world, take)
    await world.restart()
    await campaign(world, "visiems", [*(p.id for p in people), group.id], about=Kind.NEWS)
    many = await asked(world, take)
    assert (taken, many <= one + 2) == ([1, 5], True)  # quiet hours of groups, their topics


async def test_a_message_to_many_is_made_once_for_each_language(
    world: World, people: list[Someone], monkeypatch: pytest.MonkeyPatch
) -> None:
    await people[0].says("/language")
    await people[0].taps("English")
    made = []
    really = Texts.html

    def html(self: Texts, language: str, said: Any, *more: Any) -> Any:
        if said.params.get("text") == "Naujiena":
            made.append(language)
        return really(self, language, said, *more)

    monkeypatch.setattr(Texts, "html", html)
    await campaign(world, "Naujiena", [one.id for one in people])
    await world.settle()
    assert sorted(made) == ["en", "lt"]
    assert [one.sees for one in people] == ["Naujiena"] * 4


async def test_what_is_near_is_so_for_whoever_gets_it_a_day_later(
    world: World, people: list[Someone]
) -> None:
    """The second copy waits over midnight, in a bot that has the first one made already."""
    first, second = people[:2]
    found = await campaign(world, "Kada?", [first.id, second.id])
    async with world.app.db.write() as tx:
        table = outbox.outbox
        which = (table.c.chat_id == second.id) & (table.c.campaign_id == found)
        tomorrow = world.clock.now() + timedelta(days=1)
        await tx.execute(table.update().where(which).values(not_before=tomorrow))
        said = words("common.verbatim", text=Near(tomorrow))
        await services.say(tx, found, services.Message(said))
    await world.settle()
    world.clock.advance(days=1)
    await world.settle()
    assert [one.sees for one in (first, second)] == [
        "rytoj, lapkričio 24 d., antradienį, 10 val.",
        "šiandien, lapkričio 24 d., antradienį, 10 val.",
    ]


async def test_a_text_corrected_meanwhile_reaches_what_has_not_left(
    world: World, people: list[Someone]
) -> None:
    later = world.clock.now() + timedelta(hours=1)
    first, second = people[:2]
    found = await campaign(world, "Pirma", [first.id, second.id])
    async with world.app.db.write() as tx:
        table = outbox.outbox
        which = (table.c.chat_id == second.id) & (table.c.campaign_id == found)
        await tx.execute(table.update().where(which).values(not_before=later))
    await world.settle()
    async with world.app.db.write() as tx:
        said = services.Message(words("common.verbatim", text="Antra"))
        await services.say(tx, found, said)
    world.clock.advance(hours=1)
    await world.settle()
    assert (first.sees, second.sees) == ("Pirma", "Antra")


async def test_whoever_has_words_of_their_own_gets_them_and_keeps_them(
    world: World, people: list[Someone], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In place of everybody's, whatever everybody is told later; buttons stay everybody's."""
    made = []
    really = Texts.html

    def html(self: Texts, language: str, said: Any, *more: Any) -> Any:
        if said.id == "common.verbatim":
            made.append(said.params["text"])
        return really(self, language, said, *more)

    def own(text: str) -> Words:
        return words("common.verbatim", text=text)

    monkeypatch.setattr(Texts, "html", html)
    one, two, three, four = people
    receivers = [
        To(one.id),
        To(two.id, said=own("Jums")),
        To(three.id),
        To(four.id, said=words("menu.to-menu"), rows=()),
    ]
    buttons = ((to_menu(),),)
    found = await campaign(world, "Visiems", receivers, rows=buttons, key="news")
    await world.settle()
    menu = [["Į pradžią"]]
    assert [(each.sees, each.buttons) for each in people] == [
        ("Visiems", menu), ("Jums", menu), ("Visiems", menu), ("Į pradžią", []),
    ]  # fmt: skip
    assert sorted(made) == ["Jums", "Visiems"]
    async with world.app.db.read() as tx:
        assert (await services.progress(tx, found)).sent == 4
    corrected = [To(one.id), To(two.id, said=own("Jums kitaip")), To(three.id)]
    later = {"does": Does.EDIT, "edits": "news", "not_before": world.clock.now() + HOUR}
    edit = await campaign(world, "Pataisyta", corrected, key="edit", **later)
    async with world.app.db.write() as tx:
        await services.say(tx, edit, services.Message(own("Dar kitaip")))
    await world.restart()
    world.clock.advance(hours=1)
    await world.settle()
    assert [each.sees for each in people] == [
        "Dar kitaip",
        "Jums kitaip",
        "Dar kitaip",
        "Į pradžią",
    ]


@pytest.mark.parametrize(
    ("verdict", "state"),
    [
        (Verdict(Says.DECLINED), "declined"),
        (Verdict(Says.DIGEST), "digest"),
        (Verdict(Says.EXPIRED), "expired"),
        (Verdict(Says.GO, silent=True), "sent"),
    ],
)
async def test_verdicts(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch, verdict: Verdict, state: str
) -> None:
    async def judge(tx: Any, found: Any, *_: Any) -> dict[int, Verdict]:
        return {row.id: verdict for row in found}

    monkeypatch.setattr(courtesy, "judge", judge)
    await queue(world, lead.id, "Labas")
    await world.settle()
    newest = lead.messages[-1]
    assert await states(world) == [state]
    assert (newest.plain == "Labas", newest.silent) == ((state == "sent"),) * 2


async def test_later_means_judged_anew_then(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    morning = world.clock.now() + timedelta(hours=8)

    async def judge(tx: Any, found: Any, urgent: Any, now: Any, zone: Any) -> dict[int, Verdict]:
        return {row.id: Verdict(Says.LATER, morning) for row in found if now < morning}

    monkeypatch.setattr(courtesy, "judge", judge)
    await queue(world, lead.id, "Labas")
    await world.settle()
    assert await rows(world, "state", "not_before") == [{"state": "pending", "not_before": morning}]
    world.clock.advance(hours=8)
    await world.settle()
    assert lead.sees == "Labas"


@pytest.mark.parametrize("does", list(Does))
async def test_what_is_too_late_is_not_sent(world: World, lead: Someone, does: Does) -> None:
    soon = world.clock.now() + timedelta(minutes=5)
    await queue(world, lead.id, "Pirma", key="first")
    await world.settle()
    world.clock.advance(minutes=5)
    await queue(world, lead.id, "Labas", expires_at=soon, does=does, edits="first")
    await world.settle()
    assert (await states(world), lead.sees) == (["sent", "expired"], "Pirma")


# Stopped


@pytest.mark.parametrize("how", ["pause", "cancel"])
async def test_what_is_taken_but_waits_for_its_turn_is_stopped_too(
    world: World, people: list[Someone], how: str
) -> None:
    found = await campaign(world, "Naujiena", [one.id for one in people])
    taken = await world.app.delivery._take()
    await world.app.delivery._finish(taken[0])
    async with world.app.db.write() as tx:
        if how == "pause":
            await services.pause(tx, found, Pause.ASKED)
        else:
            await services.cancel(tx, found, world.clock.now())
    for job in taken[1:]:
        await world.app.delivery._finish(job)
    await world.settle()
    stopped = "held" if how == "pause" else "cancelled"
    assert await states(world) == ["sent", *[stopped] * 3]
    assert [one.sees == "Naujiena" for one in people] == [True, False, False, False]


async def test_what_telegram_put_off_is_held_with_its_campaign(world: World, lead: Someone) -> None:
    """The campaign is paused while its message is on the way, which is then refused by a 429."""
    found = await campaign(world, "Naujiena", [lead.id])
    (job,) = await world.app.delivery._take()
    world.telegram.faults.add("429", method="sendMessage", times=1, seconds=3)
    await world.app.delivery._finish(job)
    async with world.app.db.write() as tx:
        await tx.execute(sa.text("UPDATE campaigns SET state = 'paused', pause = 'asked'"))
    world.clock.advance(seconds=3)
    await world.settle()
    assert await states(world) == ["held"]
    async with world.app.db.write() as tx:
        await services.resume(tx, found, world.clock.now())
    await world.settle()
    assert lead.sees == "Naujiena"


async def test_a_stop_takes_nothing_new_and_leaves_no_doubt(
    world: World, people: list[Someone]
) -> None:
    await campaign(world, "Naujiena", [one.id for one in people])
    taken = await world.app.delivery._take()
    await world.app.delivery._finish(taken[0])
    await world.app.delivery.settle()
    for job in taken[1:]:
        await world.app.delivery._finish(job)
    assert await world.app.delivery._take() == []
    assert await states(world) == ["sent", *["pending"] * 3]
    await world.restart()
    assert [one.sees for one in people] == ["Naujiena"] * 4
    assert {row["doubts"] for row in await rows(world)} == {0}


async def test_what_was_asked_long_ago_is_asked_anew(world: World, lead: Someone) -> None:
    await queue(world, lead.id, "Labas")
    (job,) = await world.app.delivery._take()
    world.clock.advance(minutes=5)
    await world.app.delivery._finish(job)
    assert (await states(world), lead.sees == "Labas") == (["pending"], False)
    await world.settle()
    assert lead.sees == "Labas"


# What goes with it


async def test_an_error_in_what_goes_along_keeps_nobody_from_being_written_down(
    world: World, people: list[Someone], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(tx: Any, *_: Any) -> None:
        await tx.execute(outbox.outbox.update().values(error="half done"))
        raise KeyError("an error of ours")

    monkeypatch.setattr(doubts, "offer", broken)
    world.telegram.faults.add("lost_after", method="sendMessage", times=1)
    await queue(world, people[0].id, "vieną kartą", once=True, sender_id=world.owner.id)
    await queue(world, people[1].id, "kitam", sender_id=world.owner.id)
    await world.settle()
    found = [(row["state"], row["error"]) for row in await rows(world)]
    assert found == [("uncertain", "ServerDisconnectedError"), ("sent", None)]


async def test_a_line_of_the_log_says_which_message_and_of_what(
    world: World, lead: Someone, caplog: pytest.LogCaptureFixture
) -> None:
    with following("u77"):
        await queue(world, lead.id, " ")
    await world.settle()
    (line,) = [record for record in caplog.records if "refused message" in record.getMessage()]
    (row,) = await rows(world, "id")
    assert (line.cause, line.row) == ("u77", row["id"])


async def test_buttons_of_its_own_come_before_everybodys(world: World, lead: Someone) -> None:
    group = await world.county_group("LT-AL", lead)
    buttons = ((to_menu(),),)
    await campaign(world, "Naujiena", [To(group.id, rows=()), To(lead.id)], rows=buttons)
    await world.settle()
    in_group = world.in_group(group)[-1]
    assert (in_group.plain, bool(in_group.buttons)) == ("Naujiena", False)
    assert (lead.sees, lead.buttons) == ("Naujiena", [["Į pradžią"]])
