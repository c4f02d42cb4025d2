"""The card of a message to many: how it goes, and what can be done while it does."""

from datetime import timedelta

import pytest

from bot.domain.actors import Role
from bot.domain.campaigns import CancelCampaign
from bot.domain.messages import words
from bot.domain.news import SEND_DELAY
from bot.services import campaigns
from bot.services.campaigns import Message, To
from storage import outbox
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
    later: list[Someone] = [],  # noqa: B006 - never changed
    settle: bool = True,
    **options: object,
) -> int:
    """Start a campaign as the sender; those `later` get theirs in the morning."""
    async with world.app.db.write() as tx:
        number = await campaigns.start(
            tx,
            Message(words("common.verbatim", text="Sveiki")),
            [To(one.id) for one in (*receivers, *later)],
            key="test:1",
            noun="test",
            subject=1,
            now=world.clock.now(),
            sender_id=sender.id if sender else None,
            **options,  # type: ignore[arg-type] # of start
        )
        assert number is not None
        for one in later:
            await tx.execute(
                outbox.outbox.update()
                .where(outbox.outbox.c.chat_id == one.id, outbox.outbox.c.campaign_id == number)
                .values(not_before=world.clock.now() + timedelta(hours=22))
            )
    if settle:
        await world.settle()
    return number


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
        await world.tick(seconds=10)
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
    await world.tick(seconds=10)
    await world.restart()
    assert one.sees != "Sveiki"
    await world.tick(seconds=20)
    await world.tick(seconds=10)
    assert one.sees == two.sees == "Sveiki"
    assert office.sees == "Baigta · išsiųsta 2 iš 2"
