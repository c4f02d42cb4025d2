"""Screens reach whoever acted, whatever the line does."""

from typing import Any

import pytest
import sqlalchemy as sa

from bot.domain.menu import to_menu
from bot.domain.messages import words
from bot.services.outbox import tell
from bot.telegram.pace import Pace
from bot.telegram.texts import TextError
from handlers.menu import OpenHelp
from storage import accounts, updates
from tests.conftest import Sqlite
from tests.reporting import ASK, MENU, fill_up_to
from tests.world import Someone, World, world_on

HELP = OpenHelp().pack()


@pytest.fixture
async def lead(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


async def owed(world: World) -> int:
    async with world.app.db.read() as tx:
        table = updates.updates
        found = await tx.execute(sa.select(sa.func.count()).select_from(table).where(table.c.owed))
        return found.scalar_one()


@pytest.mark.parametrize("kind", ["lost_before", "500", "502", "429"])
async def test_a_screen_is_sent_until_it_arrives(world: World, lead: Someone, kind: Any) -> None:
    world.telegram.faults.add(kind, method="sendMessage", times=3)
    await lead.says("/menu")
    assert (lead.texts[1:], await owed(world)) == ([MENU], 0)


async def test_a_screen_waits_for_a_connection(world: World, lead: Someone) -> None:
    world.line.cut = 7
    await lead.says("/menu")
    assert (lead.texts[1:], await owed(world)) == ([MENU], 0)


async def test_a_tap_is_answered_when_the_line_is_back(world: World, lead: Someone) -> None:
    world.telegram.faults.add("500", method="answerCallbackQuery", times=2)
    query = await lead.sends_data(HELP)
    assert query.answer is not None
    assert lead.sees.startswith("Kaip naudotis")


async def test_a_tap_too_old_to_be_answered_still_does_its_work(
    world: World, lead: Someone
) -> None:
    query = lead.person.sends_data(HELP, lead.messages[-1])
    world.clock.advance(hours=3)
    await world.settle()
    assert (query.answer, lead.sees.splitlines()[0]) == (None, "Kaip naudotis „Sueiga“")


async def test_a_message_that_is_gone_is_followed_by_a_new_one(world: World, lead: Someone) -> None:
    message = lead.messages[-1]
    query = lead.person.sends_data(HELP, lead.messages[-1])
    message.deleted = True
    await world.settle()
    assert query.answer is not None
    assert lead.sees.startswith("Kaip naudotis")


async def test_who_blocked_the_bot_is_owed_nothing(world: World, lead: Someone) -> None:
    lead.person.says("/menu")
    lead.person.blocks(world.telegram.first_bot)
    await world.settle()
    assert (len(lead.messages), await owed(world)) == (1, 0)


async def test_a_text_that_cannot_be_made_stops_nobody(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = await world.member("Simno seniūnija")
    really = world.app.kit.texts.html

    def broken(language: str, words: Any, *more: Any) -> str:
        if words.id == "menu.help":
            raise TextError("no such text")
        return really(language, words, *more)

    monkeypatch.setattr(world.app.kit.texts, "html", broken)
    query = lead.person.sends_data(HELP, lead.messages[-1])
    other.person.says("/menu")
    await world.settle()
    assert (query.answer is not None, await owed(world)) == (True, 0)
    assert other.sees.endswith("Simno seniūnija. Ką norėtumėte nuveikti?")
    await lead.says("/menu")
    assert lead.sees == MENU


async def test_each_persons_screens_come_in_order(tmp_path: Any, sqlite: Sqlite) -> None:
    async with world_on(await sqlite.migrated(tmp_path), pace=Pace()) as world:
        people = [await world.member(name) for name in ("Daugų seniūnija", "Simno seniūnija")]
        for someone in people:
            someone.person.says("/report")
            someone.person.says("Sutvarkytas parkas")
            someone.person.says("bendruomenė")
            someone.person.says("toliau")
            someone.person.says("Nupjauta žolė")
        await world.settle()
        for someone in people:
            assert someone.texts[1:] == [
                ASK["title"],
                ASK["themes"],
                f"{ASK['themes']}\nĮrašyta: bendruomenė",
                ASK["done"],
                ASK["result"],
            ]
        assert world.telegram.refused == 0


async def test_what_was_sent_before_a_kill_is_not_sent_again(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "done")
    before = lead.texts
    await world.restart()
    assert (lead.texts, await owed(world)) == (before, 0)


async def test_refused_markup_goes_out_as_plain_text(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.domain.messages import Html

    really = world.app.kit.texts.html
    monkeypatch.setattr(world.app.kit.texts, "html", lambda *args: Html(really(*args) + "<i>&lt;3"))
    await lead.says("/menu")
    assert lead.sees == f"{MENU}<3"


async def test_a_screen_takes_the_place_of_the_one_before_it(world: World, lead: Someone) -> None:
    (welcome,) = lead.messages
    await lead.sends_data(HELP)
    await lead.taps("Į pradžią")
    assert [(message.id, message.plain) for message in lead.messages] == [(welcome.id, MENU)]
    await world.restart()
    await lead.sends_data(HELP)
    assert [message.id for message in lead.messages] == [welcome.id]


async def test_a_tap_under_a_message_from_others_leaves_it_there(
    world: World, lead: Someone
) -> None:
    async with world.app.db.write() as tx:
        news = words("common.verbatim", text="Naujiena")
        rows = ((to_menu(),),)
        await tell(tx, lead.id, news, key="news", now=world.clock.now(), rows=rows)
    await world.settle()
    before = lead.texts
    await lead.taps("Į pradžią")
    assert lead.texts == [*before, MENU]
    await lead.sends_data(HELP)
    assert [text.splitlines()[0] for text in lead.texts] == [
        *(text.splitlines()[0] for text in before),
        "Kaip naudotis „Sueiga“",
    ]


async def test_where_no_screen_is_known_the_answer_comes_below(world: World, lead: Someone) -> None:
    async with world.app.db.write() as tx:
        await tx.execute(accounts.accounts.update().values(screen_message_id=None))
    await world.restart()
    await lead.sends_data(HELP)
    assert [text.splitlines()[0] for text in lead.texts] == [
        "Sveiki! Čia „Sueiga“ – Lietuvos savivaldybių seniūnų asociacijos pokalbių robotas.",
        "Kaip naudotis „Sueiga“",
    ]
