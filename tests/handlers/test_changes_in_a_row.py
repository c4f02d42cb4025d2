"""Stories about changes that follow each other: moved twice, taken back, cancelled, resumed."""

from datetime import datetime, timedelta

import pytest

from bot.domain.changes import ChangeMeeting, ResumeMeeting
from bot.domain.meetings import Rsvp, State
from bot.services import meetings as service
from storage import meetings
from tests.changing import (
    BOTH,
    MOVED,
    NEW,
    OFF,
    OLD,
    RESUMED,
    answers,
    cancels,
    card_in,
    invitation,
    log,
    moves,
    reminders_of,
    stands,
    told,
)
from tests.convener import TITLE, ZONE, announced, county_lead, director, drafted, meeting_of
from tests.world import Someone, World


@pytest.fixture
async def lead(world: World) -> Someone:
    return await county_lead(world)


@pytest.fixture
async def member(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


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


async def test_a_change_is_taken_back_before_anybody_heard(either_world: World) -> None:
    world = either_world
    member = await world.member("Daugų seniūnija")
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
