"""Announcing a meeting, alone or jointly: called off, doubted; those who come too late for it."""

from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from bot.domain import consent
from bot.domain.actors import Role
from bot.domain.audience import Audience, AudienceKind
from bot.domain.calling_buttons import AnnounceMeeting, NotWaitForCounties, TakeBackMeeting
from bot.domain.campaigns import CancelCampaign
from bot.domain.meeting_buttons import ManageMeeting, Respond
from bot.domain.meetings import MeetingKind, Rsvp, State
from bot.domain.partners import ConfirmPart, raise_at
from bot.services import meetings as service
from storage import accounts, meetings, members, roles, territories
from storage import partners as parts
from storage.audit import audit
from storage.reminders import reminders
from tests import convener
from tests.convener import ALYTUS, EVERYBODY, TITLE, ZONE, county_lead, director, meeting_of
from tests.people import from_the_office, member_of
from tests.world import Someone, World

BOTH = Audience(AudienceKind.COUNTIES, ("LT-AL", "LT-UT"))
DAUGAI = Audience(AudienceKind.MUNICIPALITIES, ("LT-03",))
CALLED_OFF = f"Susitikimas „{TITLE}“ nepaskelbtas ir vėl yra juodraštis."


@pytest.fixture
async def lead(world: World) -> Someone:
    return await county_lead(world)


@pytest.fixture
async def people(world: World) -> list[Someone]:
    return [await world.member(), await world.member("Anykščių seniūnija")]


def got(someone: Someone) -> int:
    """How many invitations."""
    return sum(text.startswith(f"📅 {TITLE}\nKada") for text in someone.texts)


async def opens(someone: Someone, number: int) -> None:
    await someone.sends_data(ManageMeeting(number).pack())


async def verbs(world: World) -> list[str]:
    """What the log has about meetings."""
    async with world.app.db.read() as tx:
        which = audit.c.verb.startswith("meeting-")
        found = await tx.execute(sa.select(audit.c.verb).where(which).order_by(audit.c.id))
        return list(found.scalars())


async def test_what_goes_to_several_counties_can_be_called_off_and_goes_after_all(
    world: World, people: list[Someone]
) -> None:
    office = await director(world)
    number = await convener.drafted(
        world, by=office, kind=MeetingKind.SEMINAR, audience=EVERYBODY, answers_until=None
    )
    await opens(office, number)
    await office.taps("Paskelbti")
    assert office.sees.startswith("Siųsti pradėsiu po 30 s")
    assert (await meeting_of(world, number)).state is State.ANNOUNCED
    await world.restart()
    await office.taps("Atšaukti")
    await world.tick(minutes=1)
    assert [got(one) for one in people] == [0, 0]
    assert CALLED_OFF in office.texts
    assert await convener.answers_of(world, number) == {}
    await opens(office, number)
    await office.taps("Paskelbti")
    await world.tick(minutes=1)
    assert [got(one) for one in people] == [1, 1]
    assert await verbs(world) == ["meeting-announced", "meeting-called-off", "meeting-announced"]


async def test_a_municipal_lead_stops_the_own_invitations_and_another_does_not(
    world: World, people: list[Someone]
) -> None:
    lead = await from_the_office(world, "Atstovė", Role.MUNICIPAL_LEAD, "LT-03")
    other = await from_the_office(world, "Atstovas", Role.MUNICIPAL_LEAD, "LT-24")
    number = await convener.drafted(world, by=lead, kind=MeetingKind.LOCAL, audience=DAUGAI)
    now = world.clock.now().astimezone(ZONE)
    async with world.app.db.write() as tx:
        meeting = await meetings.get(tx, number)
        assert meeting is not None
        campaign = await service.start(tx, meeting, now, timedelta(seconds=30))
    assert campaign is not None
    await world.settle()
    for someone, state in ((other, State.ANNOUNCED), (lead, State.DRAFT)):
        await someone.sends_data(CancelCampaign(campaign, sure=True).pack())
        assert (await meeting_of(world, number)).state is state
    await world.tick(minutes=1)
    assert got(people[0]) == 0


async def test_it_goes_once_and_as_it_was_seen(
    world: World, lead: Someone, people: list[Someone]
) -> None:
    number = await convener.drafted(world, by=lead)
    await opens(lead, number)
    await world.member("Veisiejų seniūnija")
    tapped = await lead.taps("Paskelbti")
    assert lead.sees.startswith("Kol žiūrėjote, susitikimas arba tie, kam jis skirtas, pasikeitė.")
    await lead.taps("Paskelbti")
    await lead.taps_again(tapped)
    await lead.sends_data(AnnounceMeeting(number, 1, 0, sure=True).pack())
    assert "· paskelbtas" in lead.sees
    assert got(people[0]) == 1


@pytest.mark.parametrize(
    ("columns", "doubt"),
    [
        ({"place": None}, "Vieta nenurodyta: kviečiamieji nežinos, kur vykti."),
        (
            {"starts_at": convener.STARTS.replace(hour=3)},
            "Susitikimas prasidėtų naktį: 2026 m. gruodžio 3 d., ketvirtadienis, 03:00.",
        ),
        (
            {
                "starts_at": convener.STARTS.replace(year=2028, day=7),
                "ends_at": convener.ENDS.replace(year=2028, day=7),
            },
            (
                "Iki susitikimo daugiau kaip metai: 2028 m. gruodžio 7 d., ketvirtadienis, 10:00. "
                "Ar metai tikrai tie?"
            ),
        ),
    ],
)
async def test_what_is_doubtful_is_asked_once_more(
    world: World, lead: Someone, people: list[Someone], columns: dict[str, Any], doubt: str
) -> None:
    number = await convener.drafted(world, by=lead, **columns)
    await opens(lead, number)
    assert lead.sees.split("\n")[-1] == f"⚠️ {doubt}"
    await lead.taps("Paskelbti")
    assert lead.sees == f"{doubt}\nAr tikrai skelbti?"
    assert (await meeting_of(world, number)).state is State.DRAFT
    await lead.taps("Taip, paskelbti")
    assert (await meeting_of(world, number)).state is State.ANNOUNCED


async def test_a_draft_whose_time_has_passed_meanwhile_does_not_go(
    world: World, lead: Someone, people: list[Someone]
) -> None:
    number = await convener.drafted(world, by=lead)
    await opens(lead, number)
    world.clock.advance(days=20)
    await lead.taps("Paskelbti")
    assert lead.sees == "Šis laikas jau praėjo. Nurodykite būsimą."
    assert lead.buttons == [["‹ Į susitikimą"]]
    await lead.taps("‹ Į susitikimą")
    assert lead.sees.split("\n")[-1] == "⚠️ Šis laikas jau praėjo. Nurodykite būsimą."
    assert (await meeting_of(world, number)).state is State.DRAFT


async def test_who_may_no_longer_call_it_does_not(
    world: World, lead: Someone, people: list[Someone]
) -> None:
    number = await convener.drafted(world, by=lead)
    await opens(lead, number)
    async with world.app.db.write() as tx:
        await tx.execute(roles.roles.delete().where(roles.roles.c.role == Role.COUNTY_LEAD))
    await lead.taps("Paskelbti")
    assert (await meeting_of(world, number)).state is State.DRAFT
    assert got(people[0]) == 0


async def test_what_shall_not_remind_does_not(world: World) -> None:
    member = await world.member()
    for number, reminds in ((1, False), (2, True)):
        assert await convener.announced(world, reminds=reminds) == number
        await member.sends_data(Respond(number, Rsvp.COMING).pack())
        async with world.app.db.read() as tx:
            found = set((await tx.execute(sa.select(reminders.c.subject))).scalars())
        assert found == ({f"meeting:{number}"} if reminds else set())


async def test_what_is_for_representatives_alone_stands_in_no_group(
    world: World, lead: Someone, people: list[Someone]
) -> None:
    representative = await world.member("Veisiejų seniūnija")
    await world.give(representative, Role.MUNICIPAL_LEAD, "LT-24")
    group = await world.county_group("LT-AL")
    number = await convener.drafted(world, by=lead, leads_only=True)
    await opens(lead, number)
    assert "Kam: Alytaus apskritis – tik atstovams savivaldybėse" in lead.sees.split("\n")
    await lead.taps("Paskelbti")
    assert [got(one) for one in (representative, *people)] == [1, 0, 0]
    assert not any(TITLE in one.plain for one in world.in_group(group))


async def test_ones_own_are_listed_first(world: World, lead: Someone) -> None:
    other = await county_lead(world)
    await convener.announced(world, by=other, title="Ankstesnė")
    await convener.announced(world, by=lead, starts_at=convener.ENDS, ends_at=None)
    await convener.drafted(world, by=lead, title="Juodraštis", starts_at=None, ends_at=None)
    await convener.drafted(world, by=other, title="Kito juodraštis")
    await lead.says("/meeting")
    assert lead.sees.split("\n")[1:] == [
        "1. Juodraštis – juodraštis",
        f"2. {TITLE} – paskelbtas: gruodžio 3 d., ketvirtadienį, 13 val.",
        "3. Ankstesnė – paskelbtas: gruodžio 3 d., ketvirtadienį, 10 val.",
    ]


# Together with other counties


async def jointly(world: World, lead: Someone) -> int:
    """A draft of the lead's, for both counties by „Kam“, sent to be confirmed."""
    number = await convener.drafted(world, by=lead)
    await opens(lead, number)
    await lead.taps("Kam")
    assert lead.sees.startswith("Kam: Alytaus apskritis")
    await lead.taps("Kartu su kitomis")
    await lead.taps("Utenos apskritis")
    await lead.taps("Toliau ›")
    assert "Pirma paklausiu 1 kitos apskrities viceprezidento" in lead.sees
    await lead.taps("Paskelbti")
    return number


async def test_a_joint_meeting_waits_for_the_other_county(
    world: World, lead: Someone, people: list[Someone]
) -> None:
    other = await county_lead(world, "LT-UT")
    number = await jointly(world, lead)
    assert other.sees == (
        f"🤝 {TITLE}\n"
        "Bendra apskričių sueiga: 2026 m. gruodžio 3 d., ketvirtadienis, 10:00–13:00\n"
        "Kviečiama dalyvauti ir Utenos apskritis. Ar dalyvausite?\n"
        "Jei per dvi darbo dienas neatsakysite, nuspręs direktorius."
    )
    await world.restart()
    await other.taps("Peržiūrėti")
    assert other.sees.split("\n") == [
        f"📅 {TITLE}",
        "Kada: 2026 m. gruodžio 3 d., ketvirtadienis, 10:00–13:00",
        f"Kur: {convener.PLACE}",
    ]
    assert [got(one) for one in people] == [0, 0]
    await other.taps("Dalyvausime", other.messages[-2])
    assert f"Susitikimas „{TITLE}“ skelbiamas: kartu dalyvaus 1 kita apskritis." in lead.texts
    await world.tick(minutes=1)
    assert [got(one) for one in people] == [1, 1]
    assert (await meeting_of(world, number)).audience == BOTH
    assert await verbs(world) == ["meeting-joint", "meeting-joint-sent"]


async def test_who_does_not_answer_is_decided_for_or_not_waited_for(
    world: World, lead: Someone, people: list[Someone]
) -> None:
    await county_lead(world, "LT-UT")
    office = await director(world)
    number = await jointly(world, lead)
    await opens(lead, number)
    assert "Utenos apskritis – dar neatsakė" in lead.sees
    due = raise_at(world.clock.now(), ZONE) - world.clock.now()
    await world.tick(seconds=due.total_seconds() + 1)
    assert office.sees.startswith(f"🤝 {TITLE}")
    await lead.taps("Nelaukti kitų")
    await lead.taps("Taip, paskelbti dabar")
    assert [got(one) for one in people] == [1, 0]
    assert (await meeting_of(world, number)).audience == ALYTUS
    await lead.sends_data(NotWaitForCounties(number, sure=True).pack())
    assert lead.sees.startswith("Šis mygtukas nebegalioja.")


async def test_taken_back_it_is_a_draft_and_nobody_is_asked(
    world: World, lead: Someone, people: list[Someone]
) -> None:
    other = await county_lead(world, "LT-UT")
    number = await jointly(world, lead)
    await lead.sends_data(TakeBackMeeting(number).pack())
    assert (await meeting_of(world, number)).state is State.DRAFT
    await other.taps("Dalyvausime")
    assert other.sees.startswith("Šis mygtukas nebegalioja.")
    assert [got(one) for one in people] == [0, 0]


async def test_a_time_that_passed_while_a_county_was_waited_for(
    world: World, lead: Someone, people: list[Someone]
) -> None:
    other = await county_lead(world, "LT-UT")
    number = await jointly(world, lead)
    world.clock.advance(days=21)
    async with world.app.db.read() as tx:
        (asked,) = await parts.of(tx, "meetings", number)
    await other.sends_data(ConfirmPart(asked.id).pack())
    assert (await meeting_of(world, number)).state is State.DRAFT
    assert f"{CALLED_OFF} Šis laikas jau praėjo. Nurodykite būsimą." in lead.texts


# Those who come later


async def test_who_begins_to_use_the_bot_later_is_invited_once(world: World) -> None:
    late = await world.member(started=False)
    number = await convener.announced(world)
    assert got(late) == 0
    await late.starts()
    await world.tick(seconds=15)
    await world.tick(seconds=15)
    assert got(late) == 1
    assert await convener.answers_of(world, number) == {1: None}


async def test_who_comes_to_the_county_later_is_invited_too(world: World) -> None:
    member = await world.member("Anykščių seniūnija")
    number = await convener.announced(world)
    await world.tick(seconds=15)
    async with world.app.db.write() as tx:
        number_of = await member_of(tx, world, member)
        every = await territories.all_elderships(tx)
        place = next(one for one in every if one.name == "Daugų seniūnija")
        await members.change(tx, number_of, eldership_id=place.id)
    await world.tick(minutes=61)
    await world.tick(seconds=15)
    assert got(member) == 1
    assert await convener.answers_of(world, number) == {number_of: None}


async def test_nobody_is_invited_to_what_is_over(world: World) -> None:
    late = await world.member(started=False)
    await convener.announced(world)
    world.clock.advance(days=20)
    await late.starts()
    await world.tick(seconds=15)
    assert got(late) == 0


async def test_who_answered_by_telephone_is_not_asked_again_and_another_account_is(
    world: World,
) -> None:
    called = await world.member(started=False)
    moved = await world.member("Veisiejų seniūnija")
    number = await convener.announced(world)
    new = world.stranger("Kita paskyra")
    async with world.app.db.write() as tx:
        telephoned = await member_of(tx, world, called)
        await meetings.mark(tx, number, telephoned, answer=Rsvp.COMING)
        await accounts.link(tx, new.id, await member_of(tx, world, moved))
        await accounts.accept_terms(tx, new.id, consent.VERSION, world.clock.now())
    await called.starts()
    await new.starts()
    await world.tick(seconds=15)
    assert (got(called), got(moved), got(new)) == (0, 1, 1)
