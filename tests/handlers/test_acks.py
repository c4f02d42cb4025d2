"""Stories about „Susipažinau“ and its reminders."""

from typing import Any

import pytest

from bot.domain.acks import ConfirmRemind, Remind
from bot.domain.campaigns import Does
from bot.domain.news import Ack, Option, State
from bot.domain.preferences import How, Kind
from bot.sandbox.queries import Answer
from handlers.preferences import ChooseHow
from storage import news, outbox
from storage.outbox import State as Row
from tests.newsroom import ALYTUS, county_lead, director, drafted, sent
from tests.people import member_of
from tests.world import Someone, World

ASKED = (Option.ACK, Option.REPLY)
NOBODY_LEFT = "Visi, kuriems naujiena išsiųsta, jau susipažino arba jiems pranešta telefonu."
ASKING = """Priminti apie „Nauja tvarka“?
Naujiena išsiųsta, bet su ja dar nesusipažino: 1 narys.
Primenama tik jiems. Kas iki tol susipažins arba kam bus pranešta telefonu, tam nebepriminsiu."""
REMINDER = """Primename: asociacija laukia, kol susipažinsite su naujiena
Nauja tvarka
Jei su ja jau susipažinote, paspauskite „Susipažinau“."""
SAID = "Pažymėta: su naujiena „Nauja tvarka“ susipažinote."


@pytest.fixture
async def member(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


@pytest.fixture
async def office(world: World) -> Someone:
    return await director(world)


async def receiver(world: World, number: int, someone: Someone) -> Any:
    async with world.app.db.read() as tx:
        found = await tx.execute(
            news.receivers.select().where(
                news.receivers.c.news_id == number,
                news.receivers.c.member_id == await member_of(tx, world, someone),
            )
        )
        return found.one()


async def reminders(world: World) -> list[tuple[int, str]]:
    """Chat and state of each reminder in the outbox."""
    table = outbox.outbox
    async with world.app.db.read() as tx:
        found = await tx.execute(
            table.select().where(table.c.dedupe_key.contains(":remind:")).order_by(table.c.id)
        )
        return [(row.chat_id, row.state) for row in found if ":off:" not in row.dedupe_key]


async def test_a_member_acknowledges_once_and_hears_when(world: World, member: Someone) -> None:
    number = await sent(world, options=ASKED)
    first = await member.sends_data(Ack(number).pack())
    assert first.answer == Answer(SAID, show_alert=True)
    assert (await receiver(world, number, member)).acked_at == world.clock.now()
    world.clock.advance(days=1)
    second = await member.sends_data(Ack(number).pack())
    assert second.answer == Answer(
        "„Nauja tvarka“: susipažinote lapkričio 23 d., pirmadienį, 10 val.",
        show_alert=True,
    )


async def test_in_a_group_only_those_count_whom_the_item_is_for(
    world: World, member: Someone
) -> None:
    other = await world.member("Anykščių seniūnija")
    stranger = world.stranger()
    group = await world.county_group("LT-AL", member, other, stranger)
    number = await sent(world, audience=ALYTUS, options=ASKED)
    post = world.in_group(group)[-1]
    assert (await member.taps("✅ Susipažinau", post)).answer == Answer(SAID, show_alert=True)
    assert (await other.taps("✅ Susipažinau", post)).answer == Answer(
        "Ši naujiena skirta kitiems nariams, todėl žymėti nieko nereikia.",
        show_alert=True,
    )
    refused = (await stranger.taps("✅ Susipažinau", post)).answer
    assert refused is not None
    assert (refused.text or "").startswith("Jūsų dar nepažįstu.")
    assert refused.show_alert
    assert (await receiver(world, number, member)).acked_at == world.clock.now()


async def test_only_who_has_not_acknowledged_is_reminded(
    world: World, member: Someone, office: Someone
) -> None:
    other = await world.member("Leipalingio seniūnija")
    number = await sent(world, options=ASKED, by=office)
    await member.sends_data(Ack(number).pack())
    before = len(member.messages)
    await office.sends_data(Remind(number).pack())
    assert (office.sees, office.buttons) == (
        ASKING,
        [["Priminti 1 nariui"], ["‹ Ataskaita"]],
    )
    await world.restart()
    await office.taps("Priminti 1 nariui")
    assert (other.sees, other.buttons) == (
        REMINDER,
        [["Susipažinau", "Atverti"], ["Rečiau apie tai"]],
    )
    assert len(member.messages) == before
    query = await other.taps("Susipažinau")
    assert query.answer == Answer(SAID, show_alert=True)
    world.clock.advance(days=2)
    await office.sends_data(Remind(number).pack())
    assert (
        office.sees
        == "Visi, kuriems naujiena išsiųsta, jau susipažino arba jiems pranešta telefonu."
    )


async def test_a_reminder_comes_once_for_two_taps_and_once_a_day(
    world: World, member: Someone, office: Someone
) -> None:
    number = await sent(world, options=ASKED, by=office)
    await office.sends_data(Remind(number).pack())
    confirm = ConfirmRemind(number, 1).pack()
    await office.sends_data(confirm)
    await office.sends_data(confirm)
    assert await reminders(world) == [(member.id, Row.SENT)]
    await office.sends_data(Remind(number).pack())
    assert office.sees == (
        "Apie šią naujieną jau priminta: lapkričio 23 d., pirmadienį, 10 val. "
        "Dar kartą priminti galėsite lapkričio 24 d., antradienį, 10 val."
    )
    await office.sends_data(ConfirmRemind(number, 2).pack())
    assert len(await reminders(world)) == 1
    world.clock.advance(hours=24)
    await office.sends_data(ConfirmRemind(number, 2).pack())
    assert await reminders(world) == [(member.id, Row.SENT)] * 2


async def test_who_acknowledges_at_night_is_not_reminded_in_the_morning(
    world: World, member: Someone, office: Someone
) -> None:
    other = await world.member("Leipalingio seniūnija")
    number = await sent(world, options=ASKED, by=office)
    world.clock.advance(hours=11)
    await office.sends_data(ConfirmRemind(number, 1).pack())
    assert await reminders(world) == [(member.id, Row.PENDING), (other.id, Row.PENDING)]
    await member.sends_data(Ack(number).pack())
    assert await reminders(world) == [(member.id, Row.CANCELLED), (other.id, Row.PENDING)]
    seen = len(member.messages)
    await world.tick(hours=12)
    assert await reminders(world) == [(member.id, Row.CANCELLED), (other.id, Row.SENT)]
    assert len(member.messages) == seen


async def test_a_reminder_under_way_is_taken_back(
    world: World, member: Someone, office: Someone
) -> None:
    number = await sent(world, options=ASKED, by=office)
    world.clock.advance(hours=11)
    await office.sends_data(ConfirmRemind(number, 1).pack())
    table = outbox.outbox
    mine = table.c.dedupe_key == f"news:{number}:remind:1:{member.id}"
    async with world.app.db.write() as tx:
        await tx.execute(table.update().where(mine).values(state=Row.SENDING))
    await member.sends_data(Ack(number).pack())
    async with world.app.db.read() as tx:
        found = await tx.execute(table.select().where(table.c.does == Does.WITHDRAW))
        assert [(row.chat_id, row.edits) for row in found] == [
            (member.id, f"news:{number}:remind:1:{member.id}")
        ]


async def test_a_reminder_is_for_an_item_that_stands_and_asks(
    world: World, member: Someone, office: Someone
) -> None:
    unasked = await sent(world, by=office)
    await office.sends_data(Remind(unasked).pack())
    assert office.sees == "Su šia naujiena susipažinti neprašyta, todėl priminti nėra ko."
    gone = await sent(world, options=ASKED, by=office)
    async with world.app.db.write() as tx:
        await news.change(tx, gone, state=State.WITHDRAWN)
    await office.sends_data(Remind(gone).pack())
    said = "Naujiena „Nauja tvarka“ atšaukta, todėl nieko daryti nereikia."
    assert office.sees == said
    query = await member.sends_data(Ack(gone).pack())
    assert query.answer == Answer(said, show_alert=True)
    draft = await drafted(world, options=ASKED, by=office)
    assert (await member.sends_data(Ack(draft).pack())).answer == Answer(
        "Ši naujiena dar neišsiųsta: čia tik jos peržiūra.", show_alert=True
    )


async def test_a_lead_reminds_in_the_own_county_alone(world: World, member: Someone) -> None:
    lead = await county_lead(world)
    own = await sent(world, audience=ALYTUS, options=ASKED, by=lead)
    await lead.sends_data(Remind(own).pack())
    assert lead.buttons[0] == ["Priminti 1 nariui"]
    everybody = await sent(world, options=ASKED)
    for tap in (Remind(everybody), ConfirmRemind(everybody, 1)):
        await lead.sends_data(tap.pack())
        assert lead.sees.startswith("Naujienas skelbia asociacijos biuras")
        await member.sends_data(tap.pack())
        assert member.sees.startswith("Naujienas skelbia asociacijos biuras")
    assert await reminders(world) == []


async def test_the_day_of_who_wants_no_reminders_is_left_alone(
    world: World, member: Someone, office: Someone
) -> None:
    number = await sent(world, options=ASKED, by=office)
    await member.sends_data(ChooseHow(Kind.REMINDERS, How.OFF).pack())
    await office.sends_data(ConfirmRemind(number, 1).pack())
    assert await reminders(world) == [(member.id, Row.DECLINED)]
