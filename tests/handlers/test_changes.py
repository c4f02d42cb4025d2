"""Stories about meetings that change, and who hears of it."""

from datetime import datetime, timedelta

import pytest

from bot.domain.changes import ChangeMeeting
from bot.domain.meetings import Rsvp
from bot.sandbox.queries import Answer
from bot.services.changes import move, standing
from tests.changing import (
    AGAIN,
    ANSWERS,
    BOTH,
    MOVED,
    NEW,
    OLD,
    answers,
    cancels,
    card_in,
    files_of,
    invitation,
    log,
    moves,
    opens,
    reminders_of,
    stands,
    told,
)
from tests.convener import (
    ENDS,
    PLACE,
    STARTS,
    TITLE,
    ZONE,
    actor_of,
    announced,
    county_lead,
    director,
    meeting_of,
    until,
)
from tests.world import Someone, World


@pytest.fixture
async def lead(world: World) -> Someone:
    return await county_lead(world)


@pytest.fixture
async def member(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


async def test_whoever_answered_hears_and_is_asked_again(
    world: World, lead: Someone, member: Someone
) -> None:
    silent = await world.member("Leipalingio seniūnija")
    declined = await world.member("Veisiejų seniūnija")
    group = await world.county_group("LT-AL")
    number = await announced(world, by=lead)
    await answers(member)
    await answers(declined, "Nedalyvausiu")
    before = len(silent.messages), len(files_of(member))
    await opens(lead, number, "Laikas")
    await lead.says("gruodžio 10 d. 14:00–16:00")
    await world.restart()
    await lead.says("Salė užimta")
    assert lead.sees.splitlines()[4:] == [
        "Pranešimą gaus 2 nariai.",
        f"Laikas: {NEW}",
        "Priežastis: Salė užimta",
    ]
    await lead.taps("Pakeisti ir pranešti")
    assert (told(member), told(declined)) == ([MOVED], [MOVED])
    assert (member.buttons[0], declined.buttons[0]) == (ANSWERS, ANSWERS)
    assert (len(files_of(member)), files_of(declined)) == (before[1] + 1, [])
    assert len(silent.messages) == before[0]
    assert f"Kada: {NEW}" in invitation(silent).plain
    assert await stands(world, number) == [
        (Rsvp.COMING, True),
        (None, False),
        (Rsvp.NOT_COMING, True),
    ]
    assert await reminders_of(world, member) == ["12-03 14:00", "12-09 14:00", "12-10 12:00"]
    await member.taps("Peržiūrėti")
    assert member.sees.splitlines()[4:] == [
        "Jūsų atsakymas: dalyvausite.",
        "Pasikeitė laikas.",
        f"Buvo: {OLD}",
        AGAIN,
    ]
    await member.taps("Galbūt")
    assert (await stands(world, number))[0] == (Rsvp.PERHAPS, False)
    await world.tick(seconds=30)
    assert f"Kada: {NEW}" in card_in(world, group).plain
    assert (await meeting_of(world, number)).sequence == 1
    assert await log(world) == ["meeting-moved"]
    assert lead.texts[-1] == f"„{TITLE}“: apie pakeitimą pranešta.\nIšsiųsta 2 iš 2"


async def test_an_old_button_answers_for_the_meeting_as_it_is_now(
    world: World, lead: Someone, member: Someone
) -> None:
    number = await announced(world, by=lead)
    await answers(member, "Galbūt")
    old = member.messages[-1]
    await moves(lead, number)
    query = await member.taps("Dalyvausiu", old)
    assert query.answer != Answer("")
    assert await stands(world, number) == [(Rsvp.COMING, False)]
    own = [text for text in member.texts if "Jūsų atsakymas: dalyvausite" in text]
    assert f"Kada: {NEW}" in own[-1]


async def test_a_night_of_the_clock_change_lies_between(
    world: World, lead: Someone, member: Someone
) -> None:
    night = datetime(2027, 3, 27, 22, tzinfo=ZONE)
    number = await announced(
        world, by=lead, starts_at=night, ends_at=datetime(2027, 3, 28, 5, tzinfo=ZONE)
    )
    await answers(member)
    await opens(lead, number, "Laikas")
    await lead.says("2027 m. balandžio 1 d. 10:00")
    for button in ("Pabaigos nenurodyti", "Praleisti", "Pakeisti ir pranešti"):
        await lead.taps(button)
    found = await meeting_of(world, number)
    assert found.ends_at == datetime(2027, 4, 1, 16, tzinfo=ZONE)  # six hours, as it was
    assert told(member)[0].splitlines()[2:5] == [
        "Buvo: 2027 m. kovo 27 d., šeštadienis, 22:00 – kovo 28 d., sekmadienis, 05:00",
        "Dabar:",
        "Kada: 2027 m. balandžio 1 d., ketvirtadienis, 10:00–16:00",
    ]
    assert (await reminders_of(world, member))[-2:] == ["03-31 10:00", "04-01 08:00"]


async def test_what_is_smaller_is_told_by_editing_alone(
    world: World, lead: Someone, member: Someone
) -> None:
    waiting = await world.member("Leipalingio seniūnija")
    number = await announced(world, by=lead, capacity=1)
    await answers(member)
    await answers(waiting)
    before = len(member.messages)
    assert [one for one, _ in await stands(world, number)] == [Rsvp.COMING, Rsvp.WAITING]
    for part, said in (
        ("Pavadinimas", "Nauja sueiga"),
        ("Darbotvarkė", "Biudžetas\nKeliai"),
        ("Vietų skaičius", "2"),
        ("Iki kada atsakyti", "gruodžio 1 d. 12 val."),
        ("Svečiai", "1"),
    ):
        await lead.sends_data(ChangeMeeting(number, more=True).pack())
        await lead.taps(part)
        await lead.says(said)
    found = await meeting_of(world, number)
    assert (found.title, found.agenda, found.capacity, found.guests, found.sequence) == (
        "Nauja sueiga",
        ["Biudžetas", "Keliai"],
        2,
        1,
        2,
    )
    assert await stands(world, number) == [(Rsvp.COMING, False), (Rsvp.OFFERED, False)]
    assert len(member.messages) == before
    assert invitation(member).plain.startswith("📅 Nauja sueiga")
    assert await reminders_of(world, member) == ["11-26 10:00", "12-02 10:00", "12-03 08:00"]
    assert "Atsakyti galima iki" in invitation(member).plain
    await lead.sends_data(ChangeMeeting(number, more=True).pack())
    await lead.taps("Iki kada atsakyti")
    await lead.taps("Be termino")
    assert (await meeting_of(world, number)).answers_until is None
    await world.tick(days=8, hours=23)
    assert "Nauja sueiga" in member.sees


async def test_who_may_change_a_joint_meeting_and_who_hears(
    world: World, lead: Someone, member: Someone
) -> None:
    partner = await county_lead(world, "LT-UT")
    number = await announced(world, by=lead, audience=BOTH)
    await answers(member)
    await partner.sends_data(ChangeMeeting(number).pack())
    assert partner.sees.startswith("Susitikimus rengia asociacijos biuras")
    await opens(lead, number, "Vieta")
    await lead.says("Kultūros centras https://example.org/x")
    await lead.taps("Praleisti")
    await lead.taps("Pakeisti ir pranešti")
    found = await meeting_of(world, number)
    assert (found.place, found.link) == ("Kultūros centras", "https://example.org/x")
    assert partner.sees.splitlines()[1].startswith("Susitikimas, kurį rengiate ar")
    assert [text.splitlines()[1:6] for text in told(member)] == [
        ["Pasikeitė vieta.", f"Buvo: {PLACE}", "Dabar:", f"Kada: {OLD}", "Kur: Kultūros centras"]
    ]
    chief = await director(world)
    await cancels(chief, number)
    assert [one.texts[-1].splitlines()[1][-10:] for one in (lead, partner)] == ["atšauktas."] * 2


async def test_nobody_decides_about_what_somebody_else_has_just_changed(
    world: World, lead: Someone, member: Someone
) -> None:
    chief = await director(world)
    number = await announced(world, by=lead)
    await answers(member)
    await opens(lead, number, "Laikas")
    await lead.says("gruodžio 10 d. 14:00–16:00")
    await moves(chief, number, "gruodžio 8 d. 9:00–10:00")
    await lead.taps("Praleisti")
    await lead.taps("Pakeisti ir pranešti")
    refused = "Kol keitėte, susitikimą pakeitė kas nors kitas."
    assert [text for text in lead.texts if text.startswith(refused)]
    assert (len(told(member)), (await meeting_of(world, number)).sequence) == (1, 1)
    await moves(lead, number, "gruodžio 8 d. 9:00–10:00")
    assert lead.sees.startswith("Taip ir yra dabar: keisti nereikia.")
    await opens(lead, number, "Atšaukti susitikimą")
    await cancels(chief, number)
    await lead.says("Sningo")
    await lead.taps("Taip, susitikimo nebus")
    assert lead.buttons == [["Vis dėlto įvyks"], ["‹ Susitikimas"]]
    assert await log(world) == ["meeting-moved", "meeting-cancelled"]


async def test_who_was_silent_may_answer_when_it_is_put_off(
    world: World, lead: Someone, member: Someone
) -> None:
    until_ = STARTS - timedelta(days=5)
    number = await announced(world, by=lead, answers_until=until_)
    await until(world, STARTS - timedelta(days=4))
    assert "Atsakyti buvo galima iki" in str((await member.taps("Dalyvausiu")).answer)
    for later in (timedelta(hours=1), timedelta(days=7)):
        seen, now = standing(await meeting_of(world, number)), world.clock.now()
        span, actor = (STARTS + later, ENDS + later), await actor_of(world, lead)
        async with world.app.db.write() as tx:
            await move(tx, actor, number, span, None, seen, now, ZONE)
        await world.settle()
    assert (await meeting_of(world, number)).answers_until == until_ + timedelta(days=7, hours=-1)
    await member.taps("Dalyvausiu")
    assert [answer for answer, _ in await stands(world, number)] == [Rsvp.COMING]
