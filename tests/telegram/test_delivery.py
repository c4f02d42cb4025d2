"""What becomes of each row of the outbox, whatever Telegram and the line do."""

import asyncio
from typing import Any

import pytest
import sqlalchemy as sa

from bot.domain.messages import Html, tap, words
from bot.services.outbox import tell
from bot.telegram.bot import RawBot
from bot.telegram.pace import Pace
from handlers.menu import OpenMenu
from storage import accounts, outbox
from tests.conftest import Sqlite
from tests.world import Someone, World, world_on

PHOTO = "photo"


@pytest.fixture
async def lead(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


async def queue(world: World, chat_id: int, text: str, media: list[dict] | None = None) -> None:
    async with world.app.db.write() as tx:
        message = words("common.verbatim", text=text)
        now = world.clock.now()
        await tell(tx, chat_id, message, key=text, now=now, media=media or [])


async def rows(world: World) -> list[dict[str, Any]]:
    async with world.app.db.read() as tx:
        found = await tx.execute(
            sa.select(
                outbox.outbox.c.state,
                outbox.outbox.c.doubts,
                outbox.outbox.c.error,
                outbox.outbox.c.message_ids,
            ).order_by(outbox.outbox.c.id)
        )
        return [dict(row._mapping) for row in found]


async def reach(world: World, someone: Someone) -> str | None:
    async with world.app.db.read() as tx:
        table = accounts.accounts
        found = await tx.execute(sa.select(table.c.reach).where(table.c.id == someone.id))
        return found.scalar_one()


async def test_sent(world: World, lead: Someone) -> None:
    await queue(world, lead.id, "Labas & sudiev")
    await world.settle()
    assert lead.sees == "Labas & sudiev"
    assert await rows(world) == [
        {"state": "sent", "doubts": 0, "error": None, "message_ids": [lead.messages[-1].id]}
    ]


@pytest.mark.parametrize(
    ("what", "error", "then"),
    [
        ("blocks", "Forbidden: bot was blocked by the user", "blocked"),
        ("never starts", "Forbidden: bot can't initiate conversation with a user", None),
        ("deletes the account", "Forbidden: user is deactivated", "deactivated"),
    ],
)
async def test_unreachable(world: World, what: str, error: str, then: str | None) -> None:
    lead = await world.member("Daugų seniūnija", started=what != "never starts")
    match what:
        case "blocks":
            await lead.blocks()
        case "deletes the account":
            lead.person.deactivates()
    await queue(world, lead.id, "Labas")
    await world.settle()
    assert await rows(world) == [
        {"state": "unreachable", "doubts": 0, "error": error, "message_ids": []}
    ]
    assert await reach(world, lead) == then


async def test_a_group_that_threw_the_bot_out_is_unreachable(world: World, lead: Someone) -> None:
    group = await world.county_group("LT-AL", lead)
    world.owner.person.removes(world.telegram.first_bot, group)
    await queue(world, group.id, "Labas")
    await world.settle()
    assert [row["state"] for row in await rows(world)] == ["sent", "unreachable"]


async def test_refused(world: World, lead: Someone) -> None:
    await queue(world, lead.id, " ")
    await queue(world, lead.id, "Labas")
    await world.settle()
    found = await rows(world)
    assert [row["state"] for row in found] == ["failed", "sent"]
    assert found[0]["error"].lower().endswith("message text is empty")
    assert lead.sees == "Labas"


async def test_a_text_that_is_not_there_fails_and_the_next_one_leaves(
    world: World, lead: Someone
) -> None:
    async with world.app.db.write() as tx:
        await tell(tx, lead.id, words("menu.no-such-text"), key="x", now=world.clock.now())
    await queue(world, lead.id, "Labas")
    await world.settle()
    found = await rows(world)
    assert [row["state"] for row in found] == ["failed", "sent"]
    assert found[0]["error"].startswith("not made: TextError")


async def test_told_to_wait_it_waits_and_keeps_the_order(world: World, lead: Someone) -> None:
    other = await world.member("Simno seniūnija")
    world.telegram.faults.add("429", method="sendMessage", times=1, seconds=7)
    await queue(world, lead.id, "pirma")
    await queue(world, lead.id, "antra")
    await queue(world, other.id, "kitam")
    await world.settle()
    assert (other.sees, "pirma" in lead.texts) == ("kitam", False)
    world.clock.advance(seconds=7)
    await world.settle()
    assert lead.texts[-2:] == ["pirma", "antra"]
    assert [(row["state"], row["doubts"]) for row in await rows(world)] == [("sent", 0)] * 3


async def test_without_a_connection_it_tries_until_there_is_one(
    world: World, lead: Someone
) -> None:
    world.line.cut = 5
    await queue(world, lead.id, "Labas")
    await world.settle()
    assert (lead.texts.count("Labas"), world.line.cut) == (1, 0)
    assert [(row["state"], row["doubts"]) for row in await rows(world)] == [("sent", 0)]


@pytest.mark.parametrize(("kind", "copies"), [("lost_after", 2), ("500", 1), ("lost_before", 1)])
async def test_in_doubt_it_is_sent_once_more(
    world: World, lead: Someone, kind: Any, copies: int
) -> None:
    world.telegram.faults.add(kind, method="sendMessage", times=1)
    await queue(world, lead.id, "Labas")
    await world.settle()
    assert lead.texts.count("Labas") == copies
    assert [(row["state"], row["doubts"]) for row in await rows(world)] == [("sent", 1)]


@pytest.mark.parametrize(("kind", "copies"), [("lost_after", 2), ("502", 0)])
async def test_in_doubt_twice_it_stays_uncertain(
    world: World, lead: Someone, kind: Any, copies: int
) -> None:
    world.telegram.faults.add(kind, method="sendMessage", times=2)
    await queue(world, lead.id, "Labas")
    await queue(world, lead.id, "Kita")
    await world.settle()
    assert (lead.texts.count("Labas"), lead.texts.count("Kita")) == (copies, 1)
    found = await rows(world)
    assert [(row["state"], row["doubts"]) for row in found] == [("uncertain", 2), ("sent", 0)]
    await world.restart()
    assert lead.texts.count("Labas") == copies


async def test_found_on_its_way_at_start_it_is_sent_once_more(world: World, lead: Someone) -> None:
    await queue(world, lead.id, "Labas")
    for _ in range(2):
        async with world.app.db.write() as tx:
            (row,) = (await tx.execute(sa.select(outbox.outbox.c.id))).scalars()
            await outbox.mark(tx, row, state=outbox.State.SENDING)
        await world.restart()
    assert lead.texts.count("Labas") == 1
    (row_,) = await rows(world)
    assert (row_["state"], row_["doubts"], row_["error"]) == ("uncertain", 2, "the process ended")


async def forever(*_: Any) -> None:
    await asyncio.Event().wait()


async def test_kills_while_it_waits_for_its_turn_leave_no_doubt(
    tmp_path: Any, sqlite: Sqlite, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with world_on(await sqlite.migrated(tmp_path), pace=Pace()) as world:
        lead = await world.member("Daugų seniūnija")
        for number in range(8):
            await queue(world, lead.id, f"žinutė {number}")
        for _ in range(3):
            monkeypatch.setattr(world.app.delivery._pacer, "turn", forever)
            (row,) = await world.app.delivery._take()
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(world.app.delivery._finish(row), 0.1)
            await world.stop()
            await world.start()
        world.clock.advance(minutes=1)
        await world.settle()
        assert lead.texts[1:] == [f"žinutė {number}" for number in range(8)]
        assert {(row["state"], row["doubts"]) for row in await rows(world)} == {("sent", 0)}
        assert world.telegram.refused == 0


async def test_a_migrated_chat_is_rewritten_and_written_to(world: World, lead: Someone) -> None:
    group = await world.county_group("LT-AL", lead)
    grown = world.owner.person.upgrades(group)  # the bot has not heard of it yet
    await queue(world, group.id, "pirma")
    await queue(world, group.id, "antra")
    await world.app.delivery.drain()
    assert [message.plain for message in world.in_group(grown)] == ["pirma", "antra"]
    await world.settle()
    assert {row["state"] for row in await rows(world)} == {"sent"}


# Several parts.


async def album(world: World, lead: Someone, count: int) -> list[dict[str, str]]:
    sent = await lead.sends_album(["photo"] * count)
    found = []
    for message in sent:
        assert message.photo is not None
        size = message.photo.sizes[-1]
        found.append({"kind": PHOTO, "file_id": size.file_id, "file_unique_id": "x"})
    return found


async def paper(lead: Someone) -> dict[str, str]:
    document = (await lead.sends_document("sąmata.pdf")).document
    assert document is not None
    return {"kind": "document", "file_id": document.sizes[-1].file_id, "file_unique_id": "d"}


async def test_what_was_sent_of_an_album_and_its_text_is_not_sent_again(
    world: World, lead: Someone
) -> None:
    photos = await album(world, lead, 3)
    world.telegram.faults.add("500", method="sendMessage", times=1)
    before = len(lead.messages)
    await queue(world, lead.id, "Tekstas", photos)
    await world.settle()
    sent = lead.messages[before:]
    assert [(message.photo is not None, message.plain) for message in sent] == [
        (True, ""),
        (True, ""),
        (True, ""),
        (False, "Tekstas"),
    ]
    (row,) = await rows(world)
    assert (row["state"], row["message_ids"]) == ("sent", [message.id for message in sent])


async def test_a_kill_between_the_album_and_its_text(world: World, lead: Someone) -> None:
    photos = await album(world, lead, 2)
    before = len(lead.messages)
    await queue(world, lead.id, "Tekstas", photos)
    world.telegram.faults.add("delay", method="sendMessage", seconds=60)
    (row,) = await world.app.delivery._take()
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(world.app.delivery._finish(row), 0.3)
    (kept,) = await rows(world)
    assert (kept["state"], len(kept["message_ids"])) == ("sending", 2)
    world.telegram.faults.clear()
    await world.restart()
    assert [message.photo is not None for message in lead.messages[before:]] == [
        True,
        True,
        False,
        False,  # the text that was under way at the kill comes twice, and only that
    ]


async def test_a_kill_while_the_text_waits_for_its_turn(
    tmp_path: Any, sqlite: Sqlite, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with world_on(await sqlite.migrated(tmp_path), pace=Pace()) as world:
        lead = await world.member("Daugų seniūnija")
        photos = await album(world, lead, 5)
        world.clock.advance(minutes=1)
        before = len(lead.messages)
        await queue(world, lead.id, "Tekstas", photos)
        (row,) = await world.app.delivery._take()
        with monkeypatch.context() as patch:
            patch.setattr(world.clock, "sleep", lambda _: asyncio.sleep(60))
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(world.app.delivery._finish(row), 0.3)
        (kept,) = await rows(world)
        assert (kept["state"], kept["doubts"], len(kept["message_ids"])) == ("pending", 0, 5)
        await world.stop()
        world.clock.advance(minutes=1)
        await world.start()
        await world.settle()
        assert [message.plain for message in lead.messages[before:]] == [*[""] * 5, "Tekstas"]


async def test_photos_and_documents_leave_in_albums_of_their_own(
    world: World, lead: Someone
) -> None:
    photos = await album(world, lead, 2)
    papers = [await paper(lead)]
    before = len(lead.messages)
    await queue(world, lead.id, "Tekstas", [photos[0], *papers, photos[1]])
    await world.settle()
    assert [
        (message.photo is not None, message.document is not None)
        for message in lead.messages[before:]
    ] == [(True, False), (True, False), (False, True), (False, False)]


@pytest.mark.parametrize("kind", ["photo", "document"])
async def test_a_single_file_and_its_text_are_one_message(
    world: World, lead: Someone, kind: str
) -> None:
    file = await paper(lead) if kind == "document" else (await album(world, lead, 2))[0]
    before = len(lead.messages)
    async with world.app.db.write() as tx:
        message = words("common.verbatim", text="ž" * 1023 + "&")
        rows_ = ((tap("menu.to-menu", OpenMenu()),),)
        now = world.clock.now()
        await tell(tx, lead.id, message, key="x", now=now, media=[file], rows=rows_)
    await world.settle()
    (sent,) = lead.messages[before:]
    assert (getattr(sent, kind) is not None, sent.plain) == (True, "ž" * 1023 + "&")
    assert lead.buttons == [["Į pradžią"]]
    (row,) = await rows(world)
    assert (row["state"], row["message_ids"]) == ("sent", [sent.id])


async def test_a_text_too_long_for_a_caption_follows_its_file(world: World, lead: Someone) -> None:
    photos = await album(world, lead, 2)
    before = len(lead.messages)
    await queue(world, lead.id, "🌳" * 513, photos[:1])  # two UTF-16 units each
    world.telegram.faults.add("500", method="sendMessage", times=1)
    await world.settle()
    assert [(one.photo is not None, one.plain) for one in lead.messages[before:]] == [
        (True, ""),
        (False, "🌳" * 513),
    ]


async def test_a_file_that_went_out_alone_is_followed_by_its_text(
    world: World, lead: Someone
) -> None:
    photos = await album(world, lead, 2)
    before = len(lead.messages)
    await queue(world, lead.id, "Tekstas", photos[:1])
    async with world.app.db.write() as tx:
        (row,) = (await tx.execute(sa.select(outbox.outbox.c.id))).scalars()
        await outbox.mark(tx, row, message_ids=[7])  # by an earlier version
    await world.settle()
    assert [(one.photo, one.plain) for one in lead.messages[before:]] == [(None, "Tekstas")]


async def test_refused_markup_under_a_file_goes_out_as_plain_text(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos = await album(world, lead, 2)
    monkeypatch.setattr(world.app.kit.texts, "html", lambda *_: Html("<b>Tekstas</b> <i>&lt;3"))
    before = len(lead.messages)
    await queue(world, lead.id, "Tekstas", photos[:1])
    await world.settle()
    assert [(one.photo is not None, one.plain) for one in lead.messages[before:]] == [
        (True, "Tekstas <3")
    ]


async def test_a_text_that_cannot_be_made_takes_no_turn(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def no_turn(*_: Any) -> None:
        raise AssertionError("it took a turn")

    async with world.app.db.write() as tx:
        await tell(tx, lead.id, words("menu.no-such-text"), key="x", now=world.clock.now())
    monkeypatch.setattr(world.app.delivery._pacer, "turn", no_turn)
    await world.settle()
    assert [row["state"] for row in await rows(world)] == ["failed"]


async def test_what_fails_on_the_way_is_in_doubt_and_not_unmakeable(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: Any, **__: Any) -> None:
        raise ValueError("half an answer")

    monkeypatch.setattr(RawBot, "call", broken)
    await queue(world, lead.id, "Labas")
    await world.app.delivery.drain()
    found = await rows(world)
    assert [(row["state"], row["doubts"], row["error"]) for row in found] == [
        ("uncertain", 2, "ValueError")
    ]


async def test_while_the_database_cannot_be_read_the_message_waits(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []
    really = accounts.languages

    async def languages(*args: Any) -> Any:
        calls.append(args)
        if len(calls) == 1:
            raise sa.exc.OperationalError("SELECT", {}, Exception("disk I/O error"))
        return await really(*args)

    monkeypatch.setattr(accounts, "languages", languages)
    await queue(world, lead.id, "Labas")
    with pytest.raises(sa.exc.OperationalError):
        await world.app.delivery.drain()
    await world.settle()
    assert (lead.sees, [(row["state"], row["doubts"]) for row in await rows(world)]) == (
        "Labas",
        [("sent", 0)],
    )


# The pace, against Telegram's limits.


async def test_a_broadcast_keeps_to_the_limits_and_people_are_answered_meanwhile(
    tmp_path: Any, sqlite: Sqlite
) -> None:
    async with world_on(await sqlite.migrated(tmp_path), pace=Pace()) as world:
        names = ("Daugų seniūnija", "Simno seniūnija", "Butrimonių seniūnija")
        people = [await world.member(name) for name in names]
        group = await world.county_group("LT-AL", *people)
        for number in range(10):
            for chat in (*(someone.id for someone in people), group.id):
                await queue(world, chat, f"žinutė {number} {chat}")
        people[0].person.says("/menu")
        await world.settle()
        assert {row["state"] for row in await rows(world)} == {"sent"}
        assert world.telegram.refused == 0
        for someone in people[1:]:
            assert someone.texts[1:] == [f"žinutė {number} {someone.id}" for number in range(10)]
        assert people[0].texts[1].endswith("Ką norėtumėte nuveikti?")
