"""Stories about answers to invitations: on cards, with guests and a word."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.domain.audience import Audience, AudienceKind
from bot.domain.meeting_buttons import Respond, ShowRsvps
from bot.domain.meetings import Rsvp, State
from bot.domain.rsvp_buttons import BringGuests
from bot.sandbox.chats import Chat
from bot.sandbox.messages import Message
from bot.sandbox.queries import Answer
from storage import meetings
from storage.outbox import outbox
from tests import convener
from tests.convener import STARTS, TITLE, announced, answers_of, until
from tests.world import Someone, World

DAY = timedelta(days=1)
COMING = "Jūsų atsakymas: dalyvausite. Pakeisti galite tais pačiais mygtukais."
COMING_BEFORE = "Jau įrašyta: dalyvausite. Pakeisti galite kitu mygtuku."
NOT_COMING = "Jūsų atsakymas: nedalyvausite. Pakeisti galite tais pačiais mygtukais."


@pytest.fixture
async def lead(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


@pytest.fixture
async def group(world: World, lead: Someone) -> Chat:
    return await world.county_group("LT-AL", lead)


def card_in(world: World, group: Chat) -> Message:
    return next(one for one in world.in_group(group) if one.plain.startswith("📅"))


def own(someone: Someone) -> Message:
    """The screen with one's own answer; the file comes after it."""
    return [one for one in someone.messages if "Jūsų atsakymas" in one.plain][-1]


def files_of(someone: Someone) -> list[str]:
    return [text for text in someone.texts if "kalendori" in text]


async def reminders_of(world: World, someone: Someone) -> list[str]:
    """When reminders wait to be sent, by the association's clock."""
    query = (
        sa.select(outbox.c.not_before)
        .where(
            outbox.c.chat_id == someone.id,
            outbox.c.remind_at.is_not(None),
            outbox.c.state == "pending",
        )
        .order_by(outbox.c.not_before)
    )
    async with world.app.db.read() as tx:
        found = (await tx.execute(query)).scalars().all()
    return [f"{one.astimezone(convener.ZONE):%m-%d %H:%M}" for one in found]


async def test_an_answer_in_a_group_counts_once_and_may_be_changed(
    world: World, lead: Someone, group: Chat
) -> None:
    number = await announced(world)
    card, before = card_in(world, group), len(world.in_group(group))
    first = await lead.taps("Dalyvausiu", card)
    assert first.answer == Answer(COMING)
    world.clock.advance(seconds=30)
    await world.settle()
    assert "Dalyvaus 1 · galbūt 0 · nedalyvaus 0" in card_in(world, group).plain
    again = [await lead.taps_again(first), await lead.taps("Dalyvausiu", card)]
    assert [one.answer for one in again] == [Answer(COMING_BEFORE)] * 2
    assert len(files_of(lead)) == 1
    await world.restart()
    assert (await lead.taps("Nedalyvausiu", card)).answer == Answer(NOT_COMING)
    world.clock.advance(seconds=30)
    await world.settle()
    assert "Dalyvaus 0 · galbūt 0 · nedalyvaus 1" in card_in(world, group).plain
    assert list((await answers_of(world, number)).values()) == [Rsvp.NOT_COMING]
    assert len(world.in_group(group)) == before


async def test_reminders_come_to_who_comes_or_perhaps_and_to_nobody_else(
    world: World, lead: Someone
) -> None:
    await announced(world)
    card = lead.messages[-1]
    three = ["11-26 10:00", "12-02 10:00", "12-03 19:00"]
    await lead.taps("Galbūt", card)
    times = await reminders_of(world, lead)
    assert times == ["11-26 10:00", "12-02 10:00", "12-03 08:00"] != three
    await lead.taps("Dalyvausiu", card)
    assert await reminders_of(world, lead) == times
    await lead.taps("Nedalyvausiu", card)
    assert await reminders_of(world, lead) == []
    await lead.taps("Dalyvausiu", card)
    assert await reminders_of(world, lead) == times
    await until(world, STARTS - DAY)
    assert lead.sees == (
        "Primename: rytoj, gruodžio 3 d., ketvirtadienį, 10 val. – "
        f"{TITLE}.\nKur: Alytaus kultūros centras"
    )
    assert lead.buttons[:2] == [["Peržiūrėti", "Priminti vėliau"], ["Nedalyvausiu"]]
    told = len([text for text in lead.texts if text.startswith("Primename")])
    await lead.taps("Nedalyvausiu")
    await until(world, STARTS + DAY)
    assert len([text for text in lead.texts if text.startswith("Primename")]) == told == 2


async def test_who_answers_late_is_reminded_of_nothing_that_is_past(
    world: World, lead: Someone
) -> None:
    await announced(world)
    card = lead.messages[-1]
    await until(world, STARTS - DAY + timedelta(hours=1))
    await lead.taps("Dalyvausiu", card)
    assert await reminders_of(world, lead) == ["12-03 08:00"]


async def test_a_word_and_guests_are_said_in_private_and_can_be_taken_back(
    world: World, lead: Someone
) -> None:
    number = await announced(world, guests=2)
    await lead.taps("Dalyvausiu", lead.messages[-1])
    assert [[button.text for button in row] for row in own(lead).buttons] == [
        ["Galbūt", "Nedalyvausiu"],
        ["1", "2"],
        ["Pridėti žodį"],
        ["Į kalendorių"],
        ["Kiti susitikimai", "Į pradžią"],
    ]
    await lead.taps("2", own(lead))
    await lead.taps("Pridėti žodį", own(lead))
    await world.restart()
    await lead.says("Pavėluosime pusvalandį")
    assert own(lead).plain.splitlines()[3:] == [
        "Jūsų atsakymas: dalyvausite",
        "Svečių: 2",
        "Žodis prie atsakymo: „Pavėluosime pusvalandį“",
        "Kiek svečių bus su Jumis? Paspauskite skaičių.",
    ]
    await lead.taps("Ištrinti žodį")
    await lead.taps("0")
    assert "Svečių:" not in own(lead).plain
    assert "Žodis" not in own(lead).plain
    await lead.sends_data(BringGuests(number, 3).pack(), own(lead))
    async with world.app.db.read() as tx:
        (mine,) = await meetings.all_invited(tx, number)
    assert (mine.guests, mine.word) == (0, None)


async def test_who_answers_in_a_group_is_asked_for_guests_in_private_and_once(
    world: World, lead: Someone, group: Chat
) -> None:
    await announced(world, guests=1)
    before = len(lead.messages)
    for answer in ("Dalyvausiu", "Galbūt", "Dalyvausiu"):
        await lead.taps(answer, card_in(world, group))
    assert own(lead).plain.endswith("Kiek svečių bus su Jumis? Paspauskite skaičių.")
    assert len(lead.messages) == before + 2  # and the file
    await lead.taps("1", own(lead))
    assert "Svečių: 1" in own(lead).plain


async def test_a_word_said_with_one_answer_does_not_stay_with_another(
    world: World, lead: Someone
) -> None:
    number = await announced(world, guests=1)
    card = lead.messages[-1]
    await lead.taps("Nedalyvausiu", card)
    await lead.taps("Pridėti žodį")
    await lead.says("Atostogausiu")
    await lead.taps("Dalyvausiu")
    async with world.app.db.read() as tx:
        (mine,) = await meetings.all_invited(tx, number)
    assert (mine.answer, mine.word, mine.guests) == (Rsvp.COMING, None, 0)


async def test_an_answer_after_a_change_is_an_answer_to_the_new_time(
    world: World, lead: Someone
) -> None:
    number = await announced(world)
    card = lead.messages[-1]
    await lead.taps("Dalyvausiu", card)
    async with world.app.db.write() as tx:
        await meetings.mark(tx, number, 1, stale=True)
    assert (await lead.taps("Dalyvausiu", card)).answer == Answer(COMING)
    async with world.app.db.read() as tx:
        (mine,) = await meetings.all_invited(tx, number)
    assert (mine.answer, mine.stale) == (Rsvp.COMING, False)


async def test_who_is_not_invited_is_told_why(world: World, lead: Someone, group: Chat) -> None:
    other = await world.member("Anykščių seniūnija")
    number = await announced(world)
    card = card_in(world, group)
    assert (await other.taps("Dalyvausiu", card)).answer == Answer(
        "Šis susitikimas skirtas ne Jūsų apskričiai. Kam jis skirtas: Alytaus apskritis.",
        show_alert=True,
    )
    late = await world.member("Veisiejų seniūnija")
    assert (await late.taps("Dalyvausiu", card)).answer == Answer(COMING)
    stranger = world.stranger()
    refused = (await stranger.taps("Dalyvausiu", card)).answer
    assert refused is not None
    assert refused.show_alert
    assert set((await answers_of(world, number)).values()) == {None, Rsvp.COMING}


async def test_only_leads_are_invited_to_what_is_for_them(world: World, lead: Someone) -> None:
    number = await announced(world, leads_only=True)
    await lead.starts()
    tapped = await lead.sends_data(Respond(number, Rsvp.COMING).pack())
    assert tapped.answer == Answer(
        "Į šį susitikimą kviečiami tik atstovai savivaldybėse.", show_alert=True
    )


async def test_what_can_no_longer_be_said_is_said(world: World, lead: Someone) -> None:
    number = await announced(world, answers_until=STARTS - DAY)
    card = lead.messages[-1]
    await lead.taps("Galbūt", card)
    await until(world, STARTS - DAY)
    assert (await lead.taps("Dalyvausiu", card)).answer == Answer(
        "Atsakyti buvo galima iki gruodžio 2 d., trečiadienio, 10 val. Jei dalyvauti "
        "negalėsite, paspauskite „Nedalyvausiu“.",
        show_alert=True,
    )
    assert (await lead.taps("Galbūt", card)).answer == Answer(
        "Jau įrašyta: galbūt dalyvausite. Pakeisti galite kitu mygtuku."
    )
    async with world.app.db.write() as tx:
        await meetings.mark(tx, number, 1, stale=True)  # asked again as the hour changed
    assert (await lead.taps("Dalyvausiu", card)).answer == Answer(COMING)
    await until(world, STARTS)
    assert (await lead.taps("Galbūt", card)).answer == Answer(
        f"Susitikimas „{TITLE}“ jau prasidėjo. Pranešti dabar galite tik tai, kad nedalyvausite.",
        show_alert=True,
    )
    assert (await lead.taps("Nedalyvausiu", card)).answer == Answer(NOT_COMING)
    await until(world, STARTS + DAY)
    assert (await lead.taps("Nedalyvausiu", card)).answer == Answer(
        f"Susitikimas „{TITLE}“ jau baigėsi, atsakyti nebegalima.", show_alert=True
    )
    async with world.app.db.write() as tx:
        await meetings.change(tx, number, state=State.CANCELLED)
    assert (await lead.taps("Dalyvausiu", card)).answer == Answer(
        f"Susitikimas „{TITLE}“ atšauktas, atsakyti nebereikia.", show_alert=True
    )
    forged = await lead.sends_data(Respond(number, Rsvp.OFFERED).pack())
    assert list((await answers_of(world, number)).values()) == [Rsvp.NOT_COMING]
    assert forged.answer is not None


async def test_who_leads_one_of_the_counties_sees_only_its_own_by_name(
    world: World, lead: Someone
) -> None:
    await world.member("Anykščių seniūnija")
    both = Audience(AudienceKind.COUNTIES, ("LT-AL", "LT-UT"))
    number = await announced(world, audience=both)
    boss = await convener.county_lead(world)
    await boss.sends_data(ShowRsvps(number).pack())
    assert boss.sees == (
        f"Kas dalyvaus: „{TITLE}“\n"
        "Rodomi tik tie, už kuriuos atsakote.\n"
        "Dalyvaus 0 · galbūt 0 · nedalyvaus 0 · neatsakė 1\n"
        "Neatsakė\n"
        "• Daugų seniūnija"
    )


async def test_who_calls_it_sees_by_name_who_comes(world: World, lead: Someone) -> None:
    others = [await world.member(f"{one} seniūnija") for one in ("Veisiejų", "Leipalingio")]
    number = await announced(world, guests=1, capacity=2)
    for someone in (lead, *others):
        await someone.taps("Dalyvausiu", someone.messages[-1])
    await others[0].taps("Pridėti žodį")
    await others[0].says("Atvyksiu autobusu")
    async with world.app.db.write() as tx:
        await meetings.mark(tx, number, 1, stale=True)
    boss = await convener.county_lead(world)
    await boss.sends_data(ShowRsvps(number).pack())
    assert boss.sees == (
        f"Kas dalyvaus: „{TITLE}“\n"
        "Dalyvaus 2 · galbūt 0 · nedalyvaus 0 · laukia vietos 1 · neatsakė 0\n"
        "Dalyvaus\n"
        "• Daugų seniūnija – dar nepatvirtino po pakeitimo\n"
        "• Veisiejų seniūnija „Atvyksiu autobusu“\n"
        "Laukia vietos\n"
        "1. Leipalingio seniūnija"
    )
    await boss.taps("Gauti XLSX")
    assert boss.messages[-1].document is not None
    foreign = await convener.county_lead(world, "LT-UT")
    await foreign.sends_data(ShowRsvps(number).pack())
    assert "Daugų" not in foreign.sees
