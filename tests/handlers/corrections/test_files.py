"""Stories about correcting the files of what was sent."""

from typing import Any

from bot.domain.campaigns import Does
from bot.domain.corrections import BeginCorrection
from bot.domain.news import Ack
from bot.services.news import start
from storage import news
from storage.outbox import State as Row
from tests.correcting import AFTER, ASK_EDIT, BEFORE, rows, seen, writes
from tests.newsroom import ZONE, drafted, item_of, sent
from tests.pictures import photo
from tests.world import Someone, World


async def test_other_files_are_sent_anew_and_it_is_said_before(
    world: World, member: Someone, office: Someone
) -> None:
    absent = await world.member("Simno seniūnija", started=False)
    number = await sent(world, by=office)
    first = (await item_of(world, number)).campaign_id
    await office.sends_data(BeginCorrection(number).pack())
    await office.sends_photo()
    await office.taps("Toliau ›")
    assert office.messages[-2].photo is not None
    assert office.sees == (
        "Išsiųsti „Nauja tvarka“ iš naujo?\n"
        "Keičiasi failai arba žinučių skaičius, todėl išsiųstų kopijų pataisyti negalima. "
        "Jos bus ištrintos: 1.\n"
        "Naujiena bus siunčiama iš naujo: 1. Apie ją bus pranešta dar kartą."
    )
    await office.taps("Siųsti iš naujo")
    assert seen(member) == [BEFORE]
    assert member.messages[-1].photo is not None
    item = await item_of(world, number)
    assert item.campaign_id != first
    assert await rows(world, f"news:{number}:") == [
        (member.id, Does.SEND, Row.SENT),
        (member.id, Does.WITHDRAW, Row.SENT),
        (member.id, Does.SEND, Row.SENT),
    ]
    await member.sends_data(Ack(number).pack())
    await writes(office, number)
    assert office.sees == ASK_EDIT.format(there=1, waiting=0)
    await office.taps("Patikslinti")
    assert (seen(member), member.messages[-1].photo is not None) == ([AFTER], True)
    assert absent.texts == []


async def test_one_picture_takes_the_place_of_another(
    world: World, member: Someone, office: Someone
) -> None:
    number = await drafted(world, by=office, media=[await uploaded(world, office)])
    async with world.app.db.write() as tx:
        item = await news.get(tx, number)
        assert item is not None
        await start(tx, item, world.clock.now().astimezone(ZONE))
    await world.settle()
    before = member.messages[-1]
    shown = before.photo
    await office.sends_data(BeginCorrection(number).pack())
    await office.taps("✕ 1")
    office.person.sends_photo(photo(5, 4))
    await world.settle()
    await office.taps("Toliau ›")
    assert office.sees == ASK_EDIT.format(there=1, waiting=0)
    await office.taps("Patikslinti")
    assert (member.messages[-1].id, seen(member)) == (before.id, [BEFORE])
    assert member.messages[-1].photo != shown


async def uploaded(world: World, office: Someone) -> dict[str, Any]:
    """A picture that Telegram knows."""
    message = await office.sends_photo()
    assert message.photo is not None
    largest = message.photo.sizes[-1]
    return {
        "kind": "photo",
        "file_id": largest.file_id,
        "file_unique_id": largest.unique_id,
    }
