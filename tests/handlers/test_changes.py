"""Stories about meetings that change: moved, held elsewhere, cancelled, resumed."""

from datetime import datetime, timedelta

import pytest
import sqlalchemy as sa

from bot.domain.audience import Audience, AudienceKind
from bot.domain.changes import ChangeMeeting, ResumeMeeting
from bot.domain.meetings import Rsvp, State
from bot.sandbox.chats import Chat
from bot.sandbox.messages import Message
from bot.sandbox.queries import Answer
from bot.services import meetings as service
from storage import audit, meetings
from storage.outbox import outbox
from tests.convener import (
    PLACE,
    TITLE,
    ZONE,
    announced,
    county_lead,
    director,
    drafted,
    meeting_of,
)
from tests.world import Someone, World

BOTH = Audience(AudienceKind.COUNTIES, ("LT-AL", "LT-UT"))
OLD = "2026 m. gruodžio 3 d., ketvirtadienis, 10:00–13:00"
NEW = "2026 m. gruodžio 10 d., ketvirtadienis, 14:00–16:00"
ANSWERS = ["Dalyvausiu", "Galbūt", "Nedalyvausiu"]
ASK = "Ar tinka? Prašome atsakyti dar kartą; kol neatsakysite, galioja ankstesnis Jūsų atsakymas."
AGAIN = """Po Jūsų atsakymo pasikeitė laikas ar vieta. Ar atsakymas tas pats? \
Pasirinkite dar kartą."""
MOVED = f"""📅 {TITLE}
Pasikeitė laikas.
Buvo: {OLD}
Priežastis: Salė užimta
Dabar:
Kada: {NEW}
Kur: {PLACE}
{ASK}"""
OFF = f"""📅 {TITLE}
Susitikimas atšauktas.
Priežastis: Pūga
Buvo: {OLD}"""
RESUMED = f"""📅 {TITLE}
Susitikimas vis dėlto įvyks.
Dabar:
Kada: {OLD}
Kur: {PLACE}
{ASK}"""


@pytest.fixture
async def lead(world: World) -> Someone:
    return await county_lead(world)


@pytest.fixture
async def member(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


async def opens(someone: Someone, number: int, part: str) -> None:
    await someone.sends_data(ChangeMeeting(number).pack())
    await someone.taps(part)


async def moves(
    someone: Someone, number: int, to: str = "gruodžio 10 d. 14:00–16:00", why: str | None = None
) -> None:
    await opens(someone, number, "Laikas")
    await someone.says(to)
    await (someone.says(why) if why else someone.taps("Praleisti"))
    await someone.taps("Pakeisti ir pranešti")


async def cancels(someone: Someone, number: int) -> None:
    await opens(someone, number, "Atšaukti susitikimą")
    await someone.says("Pūga")
    await someone.taps("Atšaukti susitikimą")


async def answers(someone: Someone, answer: str = "Dalyvausiu") -> None:
    await someone.taps(answer, invitation(someone))


def invitation(someone: Someone) -> Message:
    return next(one for one in someone.messages if one.plain.startswith("📅"))


def told(someone: Someone) -> list[str]:
    """That something changed, in its own messages."""
    first = invitation(someone)
    found = [one.plain for one in someone.messages if one is not first]
    return [text for text in found if "Buvo: " in text or "vis dėlto" in text]


def files_of(someone: Someone) -> list[str]:
    return [one.plain for one in someone.messages if one.document is not None]


def card_in(world: World, group: Chat) -> Message:
    return next(one for one in world.in_group(group) if one.plain.startswith("📅"))


async def stands(world: World, number: int) -> list[tuple[Rsvp | None, bool]]:
    """What each answered, by their number in the roster; whether before it changed."""
    async with world.app.db.read() as tx:
        return [(one.answer, one.stale) for one in await meetings.all_invited(tx, number)]


async def reminders_of(world: World, someone: Someone) -> list[str]:
    """When they wait to be sent, by the association's clock."""
    query = sa.select(outbox.c.not_before).where(
        outbox.c.chat_id == someone.id,
        outbox.c.remind_at.is_not(None),
        outbox.c.state == "pending",
    )
    async with world.app.db.read() as tx:
        found = (await tx.execute(query.order_by(outbox.c.not_before))).scalars().all()
    return [f"{one.astimezone(ZONE):%m-%d %H:%M}" for one in found]


async def log(world: World) -> list[str]:
    query = sa.select(audit.audit.c.verb).where(audit.audit.c.verb.startswith("meeting-"))
    async with world.app.db.read() as tx:
        return list((await tx.execute(query.order_by(audit.audit.c.id))).scalars())


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


async def test_moved_twice_before_anybody_heard_is_said_once(world: World, member: Someone) -> None:
    other = await world.member("Anykščių seniūnija")
    chief = await director(world)
    number = await announced(world, by=chief, audience=BOTH)
    await answers(member)
    await answers(other)
    await moves(chief, number, "gruodžio 8 d. 9:00–10:00")
    assert chief.texts[-2].splitlines()[1:] == [
        "Pranešimą gaus 2 nariai.",
        "Pranešimai iškeliaus po 30 s. Iki tol pakeitimą dar galite atšaukti.",
    ]
    world.clock.advance(seconds=5)
    await answers(other)  # who saw it as it was in between
    await moves(chief, number, why="Salė užimta")
    await world.tick(seconds=40)
    assert told(member) == [MOVED]
    assert "Buvo: 2026 m. gruodžio 8 d., antradienis, 09:00–10:00" in told(other)[0]
    await moves(chief, number, "gruodžio 8 d. 9:00–10:00")
    await moves(chief, number)
    await world.tick(seconds=40)
    assert (len(told(member)), len(told(other))) == (1, 1)
    assert await stands(world, number) == [(Rsvp.COMING, True)] * 2


async def test_a_change_is_taken_back_before_anybody_heard(world: World, member: Someone) -> None:
    other = await world.member("Anykščių seniūnija")
    chief = await director(world)
    number = await announced(world, by=chief, audience=BOTH)
    await answers(member)
    await answers(other)
    await moves(chief, number, "gruodžio 8 d. 9:00–10:00")
    await moves(chief, number)
    await chief.taps("Atšaukti pakeitimą", chief.messages[-2])
    assert f"Kada: {OLD}" in invitation(member).plain
    assert f"„{TITLE}“: pakeitimas atšauktas, niekam nepranešta." in chief.texts
    await moves(chief, number)
    await chief.taps("Atšaukti")
    await world.tick(seconds=40)
    found = await meeting_of(world, number)
    assert (found.starts_at, found.sequence) == (datetime(2026, 12, 3, 10, tzinfo=ZONE), 5)
    assert (told(member), told(other)) == ([], [])
    assert await stands(world, number) == [(Rsvp.COMING, False)] * 2
    assert f"Kada: {OLD}" in invitation(member).plain
    assert await reminders_of(world, member) == ["11-26 10:00", "12-02 10:00", "12-03 08:00"]


async def test_cancelled_and_held_after_all(world: World, lead: Someone, member: Someone) -> None:
    silent = await world.member("Leipalingio seniūnija")
    group = await world.county_group("LT-AL")
    number = await announced(world, by=lead)
    await answers(member)
    await cancels(lead, number)
    assert (told(member), member.buttons) == ([OFF], [["Peržiūrėti"], ["Rečiau apie tai"]])
    assert (invitation(silent).plain, told(silent)) == (OFF, [])
    assert card_in(world, group).plain.endswith("Susitikimas atšauktas: Pūga")
    assert await reminders_of(world, member) == []
    await lead.sends_data(ChangeMeeting(number).pack())
    assert (lead.sees, lead.buttons) == (
        "Susitikimas atšauktas.",
        [["Vis dėlto įvyks"], ["‹ Susitikimas"]],
    )
    await world.restart()
    await lead.taps("Vis dėlto įvyks")
    query = await lead.taps("Taip, tuo pačiu laiku")
    await lead.taps_again(query)
    assert told(member) == [OFF, RESUMED]
    assert await stands(world, number) == [(Rsvp.COMING, True), (None, False)]
    assert f"Kada: {OLD}" in invitation(silent).plain
    assert await reminders_of(world, member) == ["11-26 10:00", "12-02 10:00", "12-03 08:00"]
    await world.tick(seconds=30)
    card = card_in(world, group)
    assert card.plain.endswith("Dalyvaus 1 · galbūt 0 · nedalyvaus 0")
    await answers(silent)
    await world.tick(seconds=30)
    assert card_in(world, group).plain.endswith("Dalyvaus 2 · galbūt 0 · nedalyvaus 0")
    assert await log(world) == ["meeting-cancelled", "meeting-resumed"]
    await cancels(lead, number)
    await lead.sends_data(ResumeMeeting(number, sure=False).pack())
    await lead.taps("Taip, kitu laiku")
    await lead.says("gruodžio 10 d. 14:00–16:00")
    await lead.taps("Atnaujinti ir pranešti")
    assert told(member)[-1].splitlines()[1:4] == [
        "Susitikimas vis dėlto įvyks.",
        "Pasikeitė laikas.",
        f"Buvo: {OLD}",
    ]


async def test_what_has_not_left_leaves_as_it_is_now(
    world: World, lead: Someone, member: Someone
) -> None:
    group = await world.county_group("LT-AL")
    number = await drafted(world, by=lead)
    async with world.app.db.write() as tx:
        meeting = await meetings.get(tx, number)
        assert meeting is not None
        now = world.clock.now().astimezone(ZONE)
        await service.start(tx, meeting, now, timedelta(seconds=90))
    await moves(lead, number)
    await cancels(lead, number)
    assert [one for one in member.texts if TITLE in one] == []
    await lead.sends_data(ResumeMeeting(number, sure=True).pack())
    await world.tick(seconds=100)
    assert [one for one in member.texts if TITLE in one] == [invitation(member).plain]
    assert f"Kada: {NEW}" in invitation(member).plain
    await world.tick(seconds=30)
    assert f"Kada: {NEW}" in card_in(world, group).plain


async def test_who_began_at_night_is_not_invited_to_what_was_called_off_meanwhile(
    world: World, lead: Someone
) -> None:
    newcomer = await world.member("Leipalingio seniūnija", started=False)
    number = await announced(world, by=lead)
    world.clock.advance(hours=13)
    await newcomer.starts()
    await world.tick(seconds=1)
    await cancels(lead, number)
    await world.tick(hours=10)
    assert [text for text in newcomer.texts if TITLE in text] == []
    await lead.sends_data(ResumeMeeting(number, sure=True).pack())
    await world.tick(seconds=1)
    assert [text for text in newcomer.texts if TITLE in text] == [invitation(newcomer).plain]
    assert f"Kada: {OLD}" in invitation(newcomer).plain


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
    await lead.taps("Atšaukti susitikimą")
    assert lead.buttons == [["Vis dėlto įvyks"], ["‹ Susitikimas"]]
    assert await log(world) == ["meeting-moved", "meeting-cancelled"]


async def test_what_is_taken_back_was_cancelled_resumed_or_both(
    world: World, member: Someone
) -> None:
    other = await world.member("Anykščių seniūnija")
    chief = await director(world)
    number = await announced(world, by=chief, audience=BOTH)
    await answers(member)
    await answers(other)
    await cancels(chief, number)
    await world.tick(seconds=40)
    assert (told(member), told(other)) == ([OFF], [OFF])
    await chief.sends_data(ResumeMeeting(number, sure=True).pack())
    await chief.taps("Atšaukti pakeitimą", chief.messages[-2])
    found = await meeting_of(world, number)
    assert (found.state, found.why) == (State.CANCELLED, "Pūga")
    assert await reminders_of(world, member) == []
    await chief.sends_data(ResumeMeeting(number, sure=True).pack())
    await cancels(chief, number)
    await world.tick(seconds=40)
    assert (told(member), told(other)) == ([OFF], [OFF])
