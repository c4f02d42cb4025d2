"""Groups: what is kept of them, whose they are, and how a command leads out of them."""

from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot.sandbox.chats import Chat
from bot.telegram.texts import TextError
from storage import accounts, updates
from tests.reporting import ASK, MENU, fill_up_to
from tests.world import Someone, World

GREETING = (
    "Sveiki! Čia „Sueiga“, asociacijos pokalbių robotas. Šioje grupėje rodysiu, kas nuveikta "
    "apskrities seniūnijose.\n"
    "Jūsų pokalbių nesaugau – tik komandas, atsakymus į mano žinutes ir paskutinę dieną, "
    "kai rašėte."
)
ALONE = "Atsakysiu asmeniškai, kad grupėje liktų vietos pokalbiams."
SECRET = "PaslaptisApieDalias"


@pytest.fixture
async def lead(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


@pytest.fixture
async def group(world: World, lead: Someone) -> Chat:
    return await world.county_group("LT-AL", lead)


async def everything(world: World) -> list[dict[str, Any]]:
    async with world.app.db.read() as tx:
        return [dict(row._mapping) for row in await tx.execute(sa.select(updates.updates))]


def on_disk(world: World) -> bytes:
    file = world.app.db.file
    assert file is not None
    found = [path.read_bytes() for path in Path(file.parent).glob(f"{file.name}*")]
    return b"".join(found)


async def test_the_first_message_says_what_is_kept(world: World, group: Chat) -> None:
    assert [message.plain for message in world.in_group(group)] == [GREETING]
    await world.restart()
    assert [message.plain for message in world.in_group(group)] == [GREETING]


async def test_talk_is_not_kept(world: World, lead: Someone, group: Chat) -> None:
    before = await everything(world)
    said = await lead.says(f"{SECRET} vakare", group)
    await lead.edits(said, f"{SECRET} rytoj")
    await lead.sends_photo(SECRET, group)
    lead.person.says(SECRET, group, reply_to=said)
    lead.person.pins(said)
    await world.settle()
    talk = (await everything(world))[len(before) :]
    assert len(talk) == 5
    for row in talk:
        assert {**row, "update_id": 0, "received_at": 0} == {
            "update_id": 0,
            "received_at": 0,
            "lane": 0,
            "body": None,
            "state": "done",
            "owed": False,
            "receipt": None,
            "attempts": 0,
            "code": None,
            "error": None,
        }
    midnight = world.clock.now().replace(hour=0, minute=0)
    assert {row["received_at"] for row in talk} == {midnight}
    assert SECRET.encode() not in on_disk(world)
    assert len(world.in_group(group)) == 1


async def test_a_command_is_kept_without_what_it_answers(
    world: World, lead: Someone, group: Chat
) -> None:
    said = await lead.says(SECRET, group)
    lead.person.says("/veikla", group, reply_to=said)
    await world.store()
    body = (await everything(world))[-1]["body"]
    assert (body["message"]["text"], "reply_to_message" in body["message"]) == ("/veikla", False)
    await world.settle()
    assert (await everything(world))[-1]["body"] is None
    assert SECRET.encode() not in on_disk(world)


async def test_a_tap_is_kept_without_what_its_message_answers(
    world: World, lead: Someone, group: Chat
) -> None:
    (greeting,) = world.in_group(group)
    greeting.reply_to = await lead.says(SECRET, group)
    lead.person.sends_data("m:0", greeting)
    await world.store()
    assert SECRET.encode() not in on_disk(world)
    await world.settle()


async def test_a_reply_to_the_bot_is_emptied_when_it_is_done(
    world: World, lead: Someone, group: Chat
) -> None:
    (greeting,) = world.in_group(group)
    lead.person.says(SECRET, group, reply_to=greeting)
    await world.settle()
    row = (await everything(world))[-1]
    assert (row["body"], row["state"]) == (None, "done")
    await world.app.db.close()  # the write-ahead log goes with the last connection
    assert SECRET.encode() not in on_disk(world)


async def test_the_day_is_all_that_is_kept_of_who_wrote(
    world: World, lead: Someone, group: Chat
) -> None:
    async def seen() -> Any:
        async with world.app.db.read() as tx:
            found = await tx.execute(
                sa.select(accounts.accounts.c.seen_on).where(accounts.accounts.c.id == lead.id)
            )
            return found.scalar_one()

    world.clock.advance(days=1)
    await lead.says("Labas", group)
    assert str(await seen()) == "2026-11-24"
    world.clock.advance(hours=15)  # 23:00 UTC is the next day in Vilnius
    await lead.says("Labanakt", group)
    assert str(await seen()) == "2026-11-25"


async def test_who_writes_before_the_bot_knows_them_is_seen_the_same_day(world: World) -> None:
    stranger = world.stranger()
    await stranger.says("Labas")
    async with world.app.db.write() as tx:
        await accounts.ensure(tx, stranger.id)
    await stranger.says("Labas")
    async with world.app.db.read() as tx:
        found = await tx.execute(
            sa.select(accounts.accounts.c.seen_on).where(accounts.accounts.c.id == stranger.id)
        )
        assert str(found.scalar_one()) == "2026-11-23"


async def test_a_form_moves_to_the_private_chat(world: World, lead: Someone, group: Chat) -> None:
    await lead.says("/veikla", group)
    invitation = world.in_group(group)[-1]
    ((button,),) = invitation.buttons
    assert (invitation.plain, button.text, button.url) == (
        ALONE,
        "Rašyti asmeniškai",
        "https://t.me/sueiga_bot?start=report",
    )
    await lead.starts("report")
    assert lead.sees == ASK["title"]


@pytest.mark.parametrize(
    ("command", "payload"),
    [
        ("/report", "report"),
        ("/meniu", "menu"),
        ("/kalba", "language"),
        ("/pagalba@sueiga_bot", "help"),
        ("/atsaukti", "cancel"),
        ("/start", "start"),
        ("/nezinoma@sueiga_bot", "menu"),
    ],
)
async def test_every_command_leads_from_the_group_to_its_place(
    world: World, lead: Someone, group: Chat, command: str, payload: str
) -> None:
    await lead.says(command, group)
    ((button,),) = world.in_group(group)[-1].buttons
    assert button.url == f"https://t.me/sueiga_bot?start={payload}"
    before = len(lead.messages)
    await lead.starts(payload)
    assert len(lead.messages) == before + 1


@pytest.mark.parametrize("said", ["/orai", "/report@kitas_bot", "/", "Labas /report"])
async def test_other_bots_commands_are_not_ours(
    world: World, lead: Someone, group: Chat, said: str
) -> None:
    await lead.says(said, group)
    assert [message.plain for message in world.in_group(group)] == [GREETING]


async def test_one_hint_a_minute_is_enough(world: World, lead: Someone, group: Chat) -> None:
    for _ in range(3):
        await lead.says("/veikla", group)
    assert len(world.in_group(group)) == 2
    world.clock.advance(seconds=60)
    await lead.says("/veikla", group)
    assert len(world.in_group(group)) == 3


async def test_talk_in_a_group_answers_no_question(
    world: World, lead: Someone, group: Chat
) -> None:
    await fill_up_to(lead, "done")
    (greeting,) = world.in_group(group)
    await lead.says("Nupjauta žolė", group)
    lead.person.says("Nupjauta žolė", group, reply_to=greeting)
    await world.settle()
    await lead.sends_photo("", group)
    assert lead.sees == ASK["done"]


async def test_a_tap_in_a_group_that_means_nothing_is_answered_there(
    world: World, lead: Someone, group: Chat
) -> None:
    (greeting,) = world.in_group(group)
    query = await lead.sends_data("nv:1", greeting)
    assert query.answer is not None
    assert (query.answer.text, query.answer.show_alert) == (
        "Šis mygtukas nebegalioja. Kas galioja dabar, pamatysite, kai parašysite man asmeniškai.",
        True,
    )
    stranger = world.stranger()
    stranger.person.joins(group)
    query = await stranger.sends_data("m:0", greeting)
    assert query.answer is not None
    assert query.answer.text is not None
    assert query.answer.text.startswith("Jūsų dar nepažįstu.\n„Sueiga“ naudojasi")
    assert (len(query.answer.text) <= 200, "<code>" in query.answer.text) == (True, False)


async def test_a_screen_that_a_group_asks_for_goes_to_private_chat(
    world: World, lead: Someone, group: Chat
) -> None:
    (greeting,) = world.in_group(group)
    query = await lead.sends_data("m:0", greeting)
    assert query.answer is not None
    assert (query.answer.text, query.answer.show_alert) == ("Atsakiau asmeniškai.", False)
    assert (lead.sees, greeting.plain, len(world.in_group(group))) == (MENU, GREETING, 1)


@pytest.mark.parametrize("what", ["never starts", "blocks"])
async def test_who_cannot_be_written_to_is_led_to_the_private_chat(
    world: World, group: Chat, what: str
) -> None:
    other = await world.member("Simno seniūnija", started=what == "blocks")
    other.person.joins(group)
    if what == "blocks":
        await other.blocks()
    before = other.texts
    greeting = world.in_group(group)[0]
    query = await other.sends_data("m:0", greeting)
    assert query.answer is not None
    assert (query.answer.text, query.answer.url) == (None, "https://t.me/sueiga_bot?start=menu")
    assert other.texts == before
    await other.starts("menu")
    assert other.sees.endswith("Simno seniūnija. Ką norėtumėte nuveikti?")


async def test_a_screen_that_cannot_be_made_leaves_no_tap_waiting(
    world: World, lead: Someone, group: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any) -> str:
        raise TextError("no such text")

    (greeting,) = world.in_group(group)
    monkeypatch.setattr(world.app.kit.texts, "html", broken)
    query = await lead.sends_data("m:0", greeting)
    assert query.answer is not None
    assert query.answer.text is None
