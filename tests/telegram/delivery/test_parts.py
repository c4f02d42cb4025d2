"""A message in several parts: files and their text, albums, long texts."""

import asyncio
from typing import Any

import pytest
import sqlalchemy as sa

from bot.domain.menu import to_menu
from bot.domain.messages import Html, words
from bot.services.outbox import tell
from bot.telegram.pace import Pace
from storage import outbox
from tests.conftest import Sqlite
from tests.delivering import album, paper, queue, rows, states
from tests.world import Someone, World, world_on


async def test_what_was_sent_of_an_album_and_its_text_is_not_sent_again(
    world: World, lead: Someone
) -> None:
    photos = await album(lead, 3)
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
    photos = await album(lead, 2)
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
        photos = await album(lead, 5)
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
    photos = await album(lead, 2)
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
    file = await paper(lead) if kind == "document" else (await album(lead, 2))[0]
    before = len(lead.messages)
    async with world.app.db.write() as tx:
        message = words("common.verbatim", text="ž" * 1023 + "&")
        rows_ = ((to_menu(),),)
        now = world.clock.now()
        await tell(tx, lead.id, message, key="x", now=now, media=[file], rows=rows_)
    await world.settle()
    (sent,) = lead.messages[before:]
    assert (getattr(sent, kind) is not None, sent.plain) == (True, "ž" * 1023 + "&")
    assert lead.buttons == [["Į pradžią"]]
    (row,) = await rows(world)
    assert (row["state"], row["message_ids"]) == ("sent", [sent.id])


async def test_a_text_too_long_for_a_caption_follows_its_file(world: World, lead: Someone) -> None:
    photos = await album(lead, 2)
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
    photos = await album(lead, 2)
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
    photos = await album(lead, 2)
    monkeypatch.setattr(world.app.kit.texts, "html", lambda *_: Html("<b>Tekstas</b> <i>&lt;3"))
    before = len(lead.messages)
    await queue(world, lead.id, "Tekstas", photos[:1])
    await world.settle()
    assert [(one.photo is not None, one.plain) for one in lead.messages[before:]] == [
        (True, "Tekstas <3")
    ]


# Long ones, and buttons.

BUTTONS = ((to_menu(),),)


def told(lead: Someone, before: int) -> list[tuple[str, bool, bool]]:
    """What each message says; whether it is a file, and has buttons."""
    return [(one.plain, one.media is not None, bool(one.buttons)) for one in lead.messages[before:]]


@pytest.mark.parametrize("fault", [None, "429", "500"])
async def test_a_long_text_comes_in_pieces_with_buttons_under_the_last(
    world: World, lead: Someone, fault: Any
) -> None:
    paragraphs = [f"{n}. " + "žodis " * 200 + "galas" for n in range(6)]
    before = len(lead.messages)
    if fault:
        world.telegram.faults.add(fault, method="sendMessage", times=1, after=1, seconds=3)
    await queue(world, lead.id, "\n\n".join(paragraphs), key="long", rows=BUTTONS)
    await world.settle()
    world.clock.advance(seconds=3)
    await world.settle()
    assert told(lead, before) == [
        ("\n\n".join(paragraphs[:3]), False, False),
        ("\n\n".join(paragraphs[3:]), False, True),
    ]
    (row,) = await rows(world)
    assert (row["state"], len(row["message_ids"])) == ("sent", 2)


async def test_a_text_too_long_for_a_caption_and_its_buttons_follow_the_file(
    world: World, lead: Someone
) -> None:
    photo, _ = await album(lead, 2)
    before = len(lead.messages)
    await queue(world, lead.id, "ž" * 1025, [photo], key="long", rows=BUTTONS)
    await world.settle()
    assert told(lead, before) == [("", True, False), ("ž" * 1025, False, True)]


@pytest.mark.parametrize(
    ("text", "count", "params", "expected"),
    [
        ("", 1, {}, [("", True, True)]),
        (
            "",
            2,
            {},
            [*[("", True, False)] * 2, ("Nuotraukos ir failai – prieš šią žinutę.", False, True)],
        ),
        (
            "",
            2,
            {"under": words("common.verbatim", text="Ar matėte?")},
            [*[("", True, False)] * 2, ("Ar matėte?", False, True)],
        ),
        ("Tekstas", 2, {}, [*[("", True, False)] * 2, ("Tekstas", False, True)]),
    ],
)
async def test_buttons_of_an_album_follow_it(
    world: World, lead: Someone, text: str, count: int, params: dict, expected: list
) -> None:
    photos = (await album(lead, 2))[:count]
    before = len(lead.messages)
    message = words("common.verbatim", text=text, **params)
    await queue(world, lead.id, message, photos, key="album", rows=BUTTONS)
    await world.settle()
    assert told(lead, before) == expected


async def test_an_album_that_says_nothing_comes_alone(world: World, lead: Someone) -> None:
    photos = await album(lead, 2)
    before = len(lead.messages)
    await queue(world, lead.id, "", photos)
    await world.settle()
    assert told(lead, before) == [("", True, False)] * 2
    assert await states(world) == ["sent"]


async def test_every_item_of_an_album_is_waited_off(tmp_path: Any, sqlite: Sqlite) -> None:
    async with world_on(await sqlite.migrated(tmp_path), pace=Pace()) as world:
        lead = await world.member("Daugų seniūnija")
        photos = await album(lead, 5)
        world.clock.advance(minutes=1)
        began = world.clock.now()
        await queue(world, lead.id, "Tekstas", photos)
        await world.settle()
        assert (world.clock.now() - began).total_seconds() == pytest.approx(5.0, abs=0.3)
        assert world.telegram.refused == 0
