"""Messages changed in place, taken back, and pinned."""

from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from bot.domain.campaigns import Does, Pause
from bot.domain.menu import to_menu
from bot.domain.messages import words
from bot.services import campaigns as services
from bot.services.campaigns import To
from storage import errands, outbox
from tests.delivering import album, campaign, paper, queue, rows, states
from tests.world import Someone, World

BUTTONS = ((to_menu(),),)


async def told(
    world: World, lead: Someone, text: str, media: Any = (), **options: Any
) -> list[Any]:
    """Send it; the messages it became."""
    before = len(lead.messages)
    await campaign(world, text, [lead.id], media, key="news", **options)
    await world.settle()
    return lead.messages[before:]


async def change(world: World, lead: Someone, text: str, media: Any = (), **options: Any) -> dict:
    """Edit it; what the outbox says of the edit."""
    options = {"does": Does.EDIT, "edits": "news", "key": f"edit {text}"} | options
    await campaign(world, text, [lead.id], media, **options)
    await world.settle()
    return (await rows(world, "state", "error"))[-1]


SENT = {"state": "sent", "error": None}


def seen(messages: list[Any]) -> list[tuple[str, bool]]:
    return [(message.plain, bool(message.buttons)) for message in messages if not message.deleted]


async def test_a_text_is_edited_where_it_stands_with_its_buttons(
    world: World, lead: Someone
) -> None:
    messages = await told(world, lead, "Pirma", rows=BUTTONS)
    later = await told_after(world, lead)
    assert await change(world, lead, "Antra", rows=BUTTONS) == SENT
    assert seen(messages) == [("Antra", True)]
    assert await change(world, lead, "Trečia") == SENT
    assert seen(messages) == [("Trečia", False)]
    assert lead.messages[-1] is later


async def told_after(world: World, lead: Someone) -> Any:
    await queue(world, lead.id, "Vėliau")
    await world.settle()
    return lead.messages[-1]


async def test_the_same_once_more_is_an_edit_that_succeeded(world: World, lead: Someone) -> None:
    messages = await told(world, lead, "Pirma")
    assert await change(world, lead, "Pirma", key="again") == SENT
    assert seen(messages) == [("Pirma", False)]


async def test_what_stands_under_a_file_is_edited_and_the_file_exchanged(
    world: World, lead: Someone
) -> None:
    first, second = await album(lead, 2)
    messages = await told(world, lead, "Pirma", [first], rows=BUTTONS)
    (message,) = messages
    assert await change(world, lead, "Antra", [first], rows=BUTTONS) == SENT
    assert (message.plain, message.photo.unique_id) == ("Antra", first["file_unique_id"])
    assert await change(world, lead, "Trečia", [second], rows=BUTTONS) == SENT
    assert (message.plain, message.photo.unique_id) == ("Trečia", second["file_unique_id"])
    assert await change(world, lead, "Trečia", [first], rows=BUTTONS, key="back") == SENT
    assert message.photo.unique_id == first["file_unique_id"]
    assert seen(messages) == [("Trečia", True)]


async def test_one_picture_of_an_album_is_exchanged_with_a_call_of_its_own(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two, three, four = await album(lead, 4)
    messages = await told(world, lead, "Pirma", [one, two, three])
    asked = calls_of(world, monkeypatch)
    assert await change(world, lead, "Antra", [one, four, three]) == SENT
    assert [method for method in asked if method[:4] == "edit"] == [
        "editMessageMedia",
        "editMessageText",
    ]
    assert [message.photo.unique_id for message in messages[:3]] == [
        file["file_unique_id"] for file in (one, four, three)
    ]
    assert messages[3].plain == "Antra"


def calls_of(world: World, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    asked: list[str] = []
    really = world.telegram.call

    async def call(token: str, method: str, *args: Any) -> Any:
        asked.append(method)
        return await really(token, method, *args)

    monkeypatch.setattr(world.telegram, "call", call)
    return asked


async def test_a_text_that_became_shorter_leaves_no_rest(world: World, lead: Someone) -> None:
    messages = await told(world, lead, "žodis " * 1000, rows=BUTTONS)
    assert [len(message.plain) for message in messages] == [4091, 1907]
    assert await change(world, lead, "Trumpai", rows=BUTTONS) == SENT
    assert seen(messages) == [("Trumpai", True)]
    assert await change(world, lead, "Dar kartą") == SENT


@pytest.mark.parametrize(
    ("text", "count", "why"),
    [
        ("žodis " * 1000, 1, "fewer messages"),
        ("Antra", 2, "fewer messages"),
        ("Antra", 0, "other kinds"),
    ],
)
async def test_what_needs_other_messages_is_not_sent_anew(
    world: World, lead: Someone, text: str, count: int, why: str
) -> None:
    photos = await album(lead, 2)
    messages = await told(world, lead, "Pirma", photos[:1])
    found = await change(world, lead, text, photos[:count])
    assert (found["state"], why in found["error"]) == ("failed", True)
    assert lead.messages[-1] is messages[-1]
    assert seen(messages) == [("Pirma", False)]


async def test_what_is_gone_is_not_sent_anew(world: World, lead: Someone) -> None:
    (message,) = await told(world, lead, "Pirma")
    message.deleted = True
    assert await change(world, lead, "Antra") == {
        "state": "failed",
        "error": "not there: Message to edit not found",
    }


async def test_what_has_not_been_sent_is_neither_edited_nor_withdrawn(
    world: World, lead: Someone
) -> None:
    nothing = {"state": "cancelled", "error": None}
    assert await change(world, lead, "Ko nebuvo") == nothing
    later = world.clock.now() + timedelta(days=1)
    await campaign(world, "Pirma", [lead.id], key="news", not_before=later)
    for state in ("pending", "held", "cancelled", "unreachable"):
        async with world.app.db.write() as tx:
            which = outbox.outbox.c.dedupe_key == f"news:{lead.id}"
            await tx.execute(outbox.outbox.update().where(which).values(state=state))
        for does in (Does.EDIT, Does.WITHDRAW):
            assert await change(world, lead, "Antra", does=does, key=f"{does} {state}") == nothing


async def test_of_what_is_in_doubt_nobody_knows_the_message(world: World, lead: Someone) -> None:
    world.telegram.faults.add("lost_after", method="sendMessage", times=2)
    await told(world, lead, "Pirma")
    found = await change(world, lead, "Antra")
    assert (found["state"], found["error"][:10]) == ("failed", "not there:")


async def test_an_edit_is_repeated_where_it_was_interrupted(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos = await album(lead, 4)
    messages = await told(world, lead, "Pirma", photos[:2])
    asked = calls_of(world, monkeypatch)
    world.telegram.faults.add("429", method="editMessageText", times=1, seconds=5)
    await change(world, lead, "Antra", photos[2:])
    assert await states(world) == ["sent", "pending"]
    world.clock.advance(seconds=5)
    await world.settle()
    assert await states(world) == ["sent", "sent"]
    assert (asked.count("editMessageMedia"), asked.count("editMessageText")) == (2, 2)
    assert (messages[2].plain, messages[1].photo.unique_id) == (
        "Antra",
        photos[3]["file_unique_id"],
    )


# Withdrawn


async def withdraw(world: World, lead: Someone) -> dict:
    return await change(world, lead, "Atšaukta", does=Does.WITHDRAW)


async def test_all_that_was_sent_is_deleted(world: World, lead: Someone) -> None:
    messages = await told(world, lead, "žodis " * 1000, await album(lead, 2))
    assert len(messages) == 4
    assert await withdraw(world, lead) == SENT
    assert seen(messages) == []
    assert await change(world, lead, "Dar", does=Does.WITHDRAW) == SENT  # as good as deleted


@pytest.mark.parametrize("files", [0, 1, 2])
async def test_what_is_too_old_says_so_in_its_place(
    world: World, lead: Someone, files: int
) -> None:
    messages = await told(world, lead, "Pirma", (await album(lead, 2))[:files], rows=BUTTONS)
    world.clock.advance(hours=49)
    assert await withdraw(world, lead) == SENT
    assert seen(messages) == [("Atšaukta", False)] * len(messages)


async def test_documents_are_withdrawn_too(world: World, lead: Someone) -> None:
    messages = await told(world, lead, "Pirma", [await paper(lead), await paper(lead, "b.pdf")])
    assert await withdraw(world, lead) == SENT
    assert seen(messages) == []


# Pinned


async def test_a_message_is_pinned_without_a_notification(world: World, lead: Someone) -> None:
    group = await world.county_group("LT-AL", lead)
    await campaign(world, "Naujiena", [To(group.id, pin=True), To(lead.id)], key="news")
    await world.settle()
    (message,) = [one for one in world.in_group(group) if one.plain == "Naujiena"]
    assert (group.pins, lead.sees, lead.messages[-1].pinned) == ([message.id], "Naujiena", False)
    await campaign(world, "Atšaukta", [group.id], does=Does.WITHDRAW, edits="news", key="w")
    await world.settle()
    assert (message.deleted, group.pins) == (True, [])


async def test_where_it_may_not_pin_the_message_is_sent_all_the_same(
    world: World, lead: Someone
) -> None:
    group = world.telegram.add_group(
        "Be teisių",
        creator=world.owner.person,
        bots=[world.telegram.first_bot],
        bot_is_admin=False,
    )
    await world.settle()
    await campaign(world, "Naujiena", [To(group.id, pin=True)])
    await world.settle()
    assert (await states(world))[-1] == "sent"
    async with world.app.db.read() as tx:
        table = errands.errands
        found = await tx.execute(sa.select(table.c.error).where(table.c.act == "pin"))
        assert "not enough rights" in str(found.scalar_one()).lower()


async def test_a_paused_campaign_edits_nothing(world: World, lead: Someone) -> None:
    messages = await told(world, lead, "Pirma")
    soon = world.clock.now() + timedelta(minutes=1)
    options: dict[str, Any] = {"does": Does.EDIT, "edits": "news", "key": "edit"}
    found = await campaign(world, "Antra", [lead.id], not_before=soon, **options)
    async with world.app.db.write() as tx:
        await services.pause(tx, found, Pause.ASKED)
    await world.tick(minutes=2)
    assert seen(messages) == [("Pirma", False)]


async def test_a_card_is_put_in_the_place_of_the_one_before(world: World, lead: Someone) -> None:
    await queue(world, lead.id, words("common.verbatim", text="10 %"), key="card:1")
    await world.settle()
    count = len(lead.messages)
    await queue(world, lead.id, "20 %", key="card:2", edits="card:1")
    await world.settle()
    assert (len(lead.messages), lead.sees) == (count, "20 %")
