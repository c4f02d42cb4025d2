"""The card of a message to many: how it goes, and what can be done while it does."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from bot.domain.campaigns import (
    REFUSED_LEAST,
    SEND_DELAY,
    CancelCampaign,
    PauseCampaign,
    RepeatDoubts,
)
from bot.domain.messages import words
from bot.sandbox.queries import Answer
from bot.services import campaigns
from bot.services.campaigns import Message, To
from bot.services.outbox import tell
from storage import outbox
from storage.audit import audit
from tests.newsroom import county_lead
from tests.world import Someone, World


@pytest.fixture
async def office(world: World) -> Someone:
    await world.owner.starts()
    return world.owner


async def people(world: World, count: int) -> list[Someone]:
    found = [world.stranger(f"Narys {number}") for number in range(count)]
    for one in found:
        one.person.starts(world.telegram.first_bot)
    await world.settle()
    return found


async def start(
    world: World,
    sender: Someone | None,
    receivers: list[Someone],
    *,
    later: Sequence[Someone] = (),
    media: Sequence[dict[str, str]] = (),
    **options: Any,
) -> int:
    """Start a campaign as the sender; those `later` get theirs in the morning."""
    async with world.app.db.write() as tx:
        number = await campaigns.start(
            tx,
            Message(words("common.verbatim", text="Sveiki"), media=media),
            [To(one.id) for one in (*receivers, *later)],
            key="test:1",
            noun="test",
            subject=1,
            now=world.clock.now(),
            sender_id=sender.id if sender else None,
            **options,
        )
        assert number is not None
        for one in later:
            await tx.execute(
                outbox.outbox.update()
                .where(outbox.outbox.c.chat_id == one.id, outbox.outbox.c.campaign_id == number)
                .values(not_before=world.clock.now() + timedelta(hours=22))
            )
    await world.settle()
    return number


async def passes(world: World, **time: float) -> None:
    """Time alone: no job of the clock helps."""
    world.clock.advance(**time)
    await world.settle()


async def audited(world: World) -> list[tuple[str, int]]:
    """What was done, and how many messages had left by then."""
    async with world.app.db.read() as tx:
        found = await tx.execute(sa.select(audit.c.verb, audit.c.params).order_by(audit.c.id))
        return [(row.verb, row.params["sent"]) for row in found if "sending" in row.verb]


async def test_the_sender_sees_what_became_of_it(world: World, office: Someone) -> None:
    one, two, three = await people(world, 3)
    await two.blocks()
    await start(world, office, [one, two, three, world.stranger()])
    card = office.messages[-1]
    assert office.sees == "Siunčiama · 0 iš 4\n░░░░░░░░░░ 0 %"
    await world.tick(seconds=3)
    assert office.sees == "Baigta · išsiųsta 2 iš 4\nUžblokavo 1 · nepradėjo naudotis 1"
    assert office.buttons == []
    assert (one.sees, three.sees) == ("Sveiki", "Sveiki")
    assert [message for message in office.messages if "iš 4" in message.plain] == [card]


async def test_a_send_can_be_called_off_before_anything_leaves(
    world: World, office: Someone
) -> None:
    one, two = await people(world, 2)
    before = len(one.messages)
    number = await start(world, office, [one, two], not_before=world.clock.now() + SEND_DELAY)
    assert office.sees.splitlines()[0] == "Siųsti pradėsiu po 30 s"
    seen = []
    for _ in range(2):
        await passes(world, seconds=10)
        seen.append(office.sees.splitlines()[0])
    assert seen == ["Siųsti pradėsiu po 20 s", "Siųsti pradėsiu po 10 s"]
    query = await office.taps("Atšaukti")
    assert query.answer.text == "Atšaukta: niekam nieko neišsiųsta."
    await world.tick(seconds=30)
    assert office.sees == "Nutraukta · išsiųsta 0 iš 2"
    assert len(one.messages) == before
    await office.sends_data(CancelCampaign(number, sure=True).pack())
    assert office.sees.startswith("Siuntimas jau nutrauktas")


async def test_after_the_countdown_it_leaves(world: World, office: Someone) -> None:
    one, two = await people(world, 2)
    await start(world, office, [one, two], not_before=world.clock.now() + SEND_DELAY)
    await world.restart()
    await passes(world, seconds=10)
    assert office.sees.startswith("Siųsti pradėsiu po 20 s")
    assert one.sees != "Sveiki"
    await world.tick(seconds=20)
    await world.tick(seconds=10)
    assert one.sees == two.sees == "Sveiki"
    assert office.sees == "Baigta · išsiųsta 2 iš 2"


async def test_it_is_paused_goes_on_and_is_cancelled(world: World, office: Someone) -> None:
    one, two, three = await people(world, 3)
    number = await start(world, office, [one], later=[two, three])
    await world.tick(seconds=3)
    card = office.messages[-1]
    assert card.plain == (
        "Išsiųsta 1 iš 3, kitos žinutės dar laukia savo laiko\n▓▓▓░░░░░░░ 33 %\nLaukia ryto 2"
    )
    query = await office.taps("Pristabdyti")
    assert query.answer == Answer("Pristabdyta. Tęsti galėsite bet kada.")
    await world.tick(hours=23)
    assert card.plain == "Pristabdyta · išsiųsta 1 iš 3\n▓▓▓░░░░░░░ 33 %"
    assert two.sees != "Sveiki"
    await world.restart()
    await office.taps("Tęsti", card)
    await world.tick(seconds=6)
    assert (one.sees, two.sees, three.sees) == ("Sveiki", "Sveiki", "Sveiki")
    assert card.plain == "Baigta · išsiųsta 3 iš 3"
    assert await audited(world) == [("sending-paused", 1), ("sending-running", 1)]
    await office.sends_data(PauseCampaign(number).pack())
    assert office.sees.startswith("Jau viskas išsiųsta")


async def test_cancelling_asks_once_more_and_says_how_many_had_left(
    world: World, office: Someone
) -> None:
    one, two = await people(world, 2)
    await start(world, office, [one], later=[two])
    await world.tick(seconds=3)
    card = office.messages[-1]
    await office.taps("Nutraukti")
    assert office.sees == ("Tikrai nutraukti? Išsiųsta 1 iš 2, kitos žinutės nebebus siunčiamos.")
    await office.taps("Ne, siųsti toliau")
    assert office.sees == "Gerai, siuntimo nenutraukiu."
    await office.taps("Nutraukti", card)
    await office.taps("Taip, nutraukti")
    assert office.sees == "Nutraukta. Išsiųsta 1 iš 2, daugiau nebus siunčiama."
    await world.tick(hours=23)
    assert card.plain == "Nutraukta · išsiųsta 1 iš 2"
    assert two.sees != "Sveiki"
    assert await audited(world) == [("sending-cancelled", 1)]


async def test_nobody_steers_what_they_may_not(world: World, office: Someone) -> None:
    """Without a word of its noun a campaign is over everything."""
    one, two = await people(world, 2)
    lead = await county_lead(world)
    number = await start(world, office, [one], later=[two])
    for tap in (PauseCampaign(number), CancelCampaign(number, sure=True), RepeatDoubts(number)):
        await lead.sends_data(tap.pack())
        assert lead.sees.startswith("Naujienas skelbia asociacijos biuras")
        await one.sends_data(tap.pack())
        assert one.sees.startswith("Jūsų dar nepažįstu.")
    await world.tick(hours=23)
    assert two.sees == "Sveiki"


BROKEN = ({"kind": "photo", "file_id": "nonsense", "file_unique_id": "nonsense"},)


async def test_it_stops_by_itself_when_telegram_refuses_it(world: World, office: Someone) -> None:
    found = await people(world, REFUSED_LEAST + 2)
    number = await start(world, office, found[:-2], later=found[-2:], media=BROKEN)
    warned = (
        "Siuntimas sustabdytas: –\n„Telegram“ atmetė 10 žinučių iš paskutinių 10. Turbūt "
        "netinka pati žinutė: jos formatavimas, nuotrauka ar failas. "
        "Išsiųsta 0 iš 12, kitos laukia."
    )
    assert office.sees == warned
    assert office.buttons == [["Tęsti"], ["Nutraukti"]]
    async with world.app.db.write() as tx:
        await campaigns.say(tx, number, Message(words("common.verbatim", text="Pataisyta")))
    world.clock.advance(seconds=1)
    await office.taps("Tęsti")
    await world.restart()  # and is looked at: what was refused before counts no more
    await world.tick(hours=23)
    assert found[-1].sees == "Pataisyta"
    assert [text for text in office.texts if text.startswith("Siuntimas sustabdytas")] == [warned]


async def test_who_blocked_the_bot_stops_nothing(world: World, office: Someone) -> None:
    found = await people(world, REFUSED_LEAST + 1)
    for one in found[1:]:
        one.person.blocks(world.telegram.first_bot)
    await start(world, office, found[1:], later=found[:1])
    await world.tick(hours=23)
    await world.tick(seconds=3)
    assert office.sees == "Baigta · išsiųsta 1 iš 11\nUžblokavo 10"


async def test_what_is_in_doubt_is_sent_again_or_left(world: World, office: Someone) -> None:
    one, two = await people(world, 2)
    await start(world, office, [one, two], not_before=world.clock.now() + SEND_DELAY)
    world.telegram.faults.add("500", method="sendMessage", times=4)
    await world.tick(seconds=30)
    await world.tick(seconds=3)
    card = office.messages[-1]
    assert card.plain == "Baigta · išsiųsta 0 iš 2\nNeaišku 2"
    query = await office.taps("Siųsti dar kartą", card)
    assert query.answer == Answer("Dar kartą siunčiamos 2 žinutės.")
    assert (await office.taps_again(query)).answer == Answer("Neaiškių žinučių nebėra.")
    await world.tick(seconds=6)
    assert card.plain == "Baigta · išsiųsta 2 iš 2"
    assert (one.sees, two.sees) == ("Sveiki", "Sveiki")


async def test_what_is_left_in_doubt_is_not_asked_about_again(
    world: World, office: Someone
) -> None:
    (one,) = await people(world, 1)
    await start(world, office, [one], not_before=world.clock.now() + SEND_DELAY)
    world.telegram.faults.add("500", method="sendMessage", times=2)
    await world.tick(seconds=30)
    await world.tick(seconds=3)
    card = office.messages[-1]
    query = await office.taps("Palikti", card)
    assert query.answer == Answer("Palikta, kaip yra. Ataskaitoje šios žinutės liks neaiškios.")
    await world.tick(seconds=3)
    assert (card.plain, card.buttons) == ("Baigta · išsiųsta 0 iš 1\nNeaišku 1", [])
    assert one.sees != "Sveiki"


async def test_a_single_message_in_doubt_is_its_senders_to_decide(
    world: World, office: Someone
) -> None:
    one = await world.member()
    other = await world.member("Leipalingio seniūnija")
    world.telegram.faults.add("500", method="sendMessage", times=1)
    async with world.app.db.write() as tx:
        told = words("common.verbatim", text="Kodas 1234")
        now = world.clock.now()
        await tell(tx, one.id, told, key="code", now=now, once=True, sender_id=office.id)
    await world.settle()
    question = office.messages[-1]
    assert question.plain == (
        "Neaišku, ar žinutė išsiųsta. Ryšys nutrūko, „Telegram“ nepatvirtino. Jei siųsite dar "
        "kartą, ji gali ateiti dukart.\nKam: Daugų seniūnija\n\nKodas 1234"
    )
    assert one.sees != "Kodas 1234"
    again, leave = (button.data for row in question.buttons for button in row)
    for data in (again, leave):
        await other.sends_data(data)
        assert other.sees.startswith("Šis mygtukas nebegalioja.")
    await office.taps("Palikti", question)
    assert office.sees == "Palikta, kaip yra. Kam: Daugų seniūnija."
    await office.taps("Siųsti dar kartą", question)
    assert office.sees == "Siunčiu dar kartą. Kam: Daugų seniūnija."
    assert one.sees == "Kodas 1234"
    await office.taps("Siųsti dar kartą", question)
    assert office.sees == "Dėl šios žinutės jau nuspręsta. Kam: Daugų seniūnija."
    assert one.texts.count("Kodas 1234") == 1
