"""Stories about a poll under way: who takes part, prolonged, closed early, cancelled."""

import pytest

from bot.domain.asking_buttons import CancelPoll, EndPoll, ProlongBy, ProlongPoll, WhoIsAsked
from bot.domain.audience import Audience, AudienceKind
from bot.domain.counties import County
from bot.domain.poll_buttons import ManagePoll, ShowParticipation, ShowTally
from bot.domain.polls import QuestionKind, Sight
from bot.services.polls import mine, start
from storage import polls
from tests import pollster
from tests.handlers.polls.test_sending import acts, reminded
from tests.world import Someone, World


@pytest.fixture
async def people(world: World) -> list[Someone]:
    """Two of Alytus county, in two municipalities, and one of Utena county."""
    places = ("Daugų seniūnija", "Veisiejų seniūnija", "Anykščių seniūnija")
    return [await world.member(place) for place in places]


async def answers(world: World, number: int, *people: Someone) -> None:
    """They tap the first button of the card."""
    for someone in people:
        card = next(one for one in someone.messages if one.plain.startswith("🗳"))
        await someone.taps("Taip", card)


async def test_the_office_sees_counties_and_a_lead_the_own_municipalities(
    world: World, people: list[Someone]
) -> None:
    director, lead = await pollster.director(world), await pollster.county_lead(world)
    number = await pollster.sent(world, by=director, quorum=50)
    await answers(world, number, people[0], people[2])
    await director.sends_data(ShowParticipation(number).pack())
    assert director.sees == (
        f"Dalyvavimas · {pollster.TITLE}\nAtsakė 2 iš 3 (67 %)\nKvorumas 50 % pasiektas\n"
        "Alytaus apskritis – 1 iš 2 (50 %)\nUtenos apskritis – 1 iš 1 (100 %)"
    )
    await lead.says("/poll")
    await lead.taps(f"1. {pollster.TITLE}")
    assert lead.buttons[-1:] == [["‹ Apklausos"]]
    assert lead.sees == (
        f"Dalyvavimas · {pollster.TITLE}\nAtsakė 2 iš 3 (67 %)\nKvorumas 50 % pasiektas\n"
        "Alytaus apskritis – 1 iš 2 (50 %)\nAlytaus rajono savivaldybė – 1 iš 1 (100 %)\n"
        "Lazdijų rajono savivaldybė – 0 iš 1 (0 %)"
    )
    elsewhere = await pollster.county_lead(world, "LT-KL")
    for someone in (elsewhere, people[0]):
        await someone.sends_data(ShowParticipation(number).pack())
        assert "Dalyvavimas" not in someone.sees


async def test_of_an_anonymous_poll_few_are_not_told(world: World, people: list[Someone]) -> None:
    lead = await pollster.county_lead(world)
    number = await pollster.sent(world, anonymous=True, quorum=90)
    async with world.app.db.write() as tx:
        for asked in (await polls.all_asked(tx, number))[:2]:
            await polls.mark(tx, number, asked.member_id, answered=True)
    await lead.sends_data(ShowParticipation(number).pack())
    assert lead.sees == (
        f"Dalyvavimas · {pollster.TITLE}\nAtsakė 2 iš 3 (67 %)\nKvorumas 90 % dar nepasiektas\n"
        "Alytaus apskritis – skaičius rodomas nuo 5 atsakymų (klausta 2)\n"
        "Alytaus rajono savivaldybė – skaičius rodomas nuo 5 atsakymų (klausta 1)\n"
        "Lazdijų rajono savivaldybė – skaičius rodomas nuo 5 atsakymų (klausta 1)"
    )


async def test_prolonged_once_by_two_taps_and_reminders_follow(
    world: World, people: list[Someone]
) -> None:
    director = await pollster.director(world)
    group = await world.county_group("LT-AL", people[0])
    number = await pollster.sent(world, by=director)
    await answers(world, number, people[0])
    before = await reminded(world)
    await director.sends_data(ProlongPoll(number).pack())
    query = await director.taps("Pratęsti 7 dienoms")
    await director.taps_again(query)
    poll = await pollster.poll_of(world, number)
    assert f"{poll.closes_at:%d}" == "07"
    assert await acts(world) == ["poll-prolonged"]
    after = await reminded(world)
    assert {who for who, _ in before} == {who for who, _ in after} == {people[1].id, people[2].id}
    assert {when for _, when in before} == {"26 19:00", "27 19:00"}
    assert {when for _, when in after} == {"30 10:00", "04 19:00"}
    await world.tick(seconds=20)
    assert "iki gruodžio 7 d., pirmadienio, 10 val." in world.in_group(group)[-2].plain
    minute = int(poll.closes_at.timestamp()) // 60 if poll.closes_at else 0
    await director.sends_data(ProlongBy(number, minute - 14 * 24 * 60, 7).pack())
    assert director.sees.startswith("Apklausa ir taip vyksta iki gruodžio 7 d.")


async def test_closed_early(world: World, people: list[Someone]) -> None:
    """By the office too, whosever it is; nobody answers any more and nobody is reminded."""
    lead, office = await pollster.county_lead(world), await pollster.director(world)
    number = await pollster.sent(world, by=lead, audience=pollster.ALYTUS, sight=Sight.ASKER.code)
    await answers(world, number, people[0])
    await office.sends_data(ManagePoll(number).pack())
    assert ["Dalyvavimas"] in office.buttons
    await office.taps("Baigti dabar")
    assert "Atsakė 1 iš 2 (50 %)." in office.sees
    await office.taps("Taip, baigti")
    assert "Būsena: baigta, rezultatai skaičiuojami" in office.sees
    await answers(world, number, people[1])
    assert (await reminded(world), await acts(world)) == ([], ["poll-closed-early"])
    assert (await pollster.answers_of(world, number)).keys() == {
        (await pollster.actor_of(world, people[0])).member_id
    }
    await world.tick(minutes=1)
    assert (await pollster.poll_of(world, number)).state == "closed"
    await office.sends_data(EndPoll(number, sure=True).pack())
    assert "Būsena: baigta, dar nepranešta, ką darysime" in office.sees
    async with world.app.db.read() as tx:
        for someone, sees in ((lead, True), (office, False)):
            actor = await pollster.actor_of(world, someone)
            assert (await mine(tx, actor, number, world.clock.now())).may_see is sees


async def test_cancelled_with_a_reason_and_out_of_sight(
    world: World, people: list[Someone]
) -> None:
    director = await pollster.director(world)
    group = await world.county_group("LT-AL", people[0])
    number = await pollster.sent(world, by=director, sight=Sight.ALWAYS.code)
    await answers(world, number, people[0])
    await director.sends_data(CancelPoll(number).pack())
    await world.restart()
    await director.says("Klausimas netikslus")
    await world.tick(seconds=20)
    told = (
        f"Apklausa „{pollster.TITLE}“ atšaukta, atsakyti į ją nebereikia.\n"
        "Priežastis: Klausimas netikslus"
    )
    assert [someone.texts.count(told) for someone in people] == [1, 1, 1]
    card = world.in_group(group)[-2]
    assert (card.plain, card.buttons) == (
        f"🗳 {pollster.TITLE}\nApklausa atšaukta: Klausimas netikslus",
        [],
    )
    assert (await reminded(world), await acts(world)) == ([], ["poll-cancelled"])
    for someone in (director, people[0]):
        await someone.sends_data(ShowTally(number).pack())
        assert "Taip –" not in someone.sees
        async with world.app.db.read() as tx:
            actor = await pollster.actor_of(world, someone)
            assert not (await mine(tx, actor, number, world.clock.now())).may_see
    await answers(world, number, people[1])
    assert len(await pollster.answers_of(world, number)) == 1


async def test_another_countys_lead_manages_nothing(world: World, people: list[Someone]) -> None:
    lead = await pollster.county_lead(world, "LT-UT")
    number = await pollster.sent(
        world, (QuestionKind.TEXT, "Kodėl?", {}), by=world.owner, audience=pollster.ALYTUS
    )
    for forged in (
        EndPoll(number, sure=True),
        CancelPoll(number),
        ProlongPoll(number),
        ManagePoll(number),
    ):
        await lead.sends_data(forged.pack())
        assert "Kodėl?" not in lead.sees
        await people[0].sends_data(forged.pack())
    poll = await pollster.poll_of(world, number)
    assert (poll.state, await acts(world)) == ("open", [])


async def test_of_a_joint_poll_names_stay_with_their_own_lead(
    world: World, people: list[Someone]
) -> None:
    """Whoever asks sees how many have answered in each county."""
    lead = await pollster.county_lead(world)
    both = Audience(AudienceKind.COUNTIES, ("LT-AL", "LT-UT"))
    number = await pollster.drafted(world, by=lead, audience=pollster.ALYTUS)
    async with world.app.db.write() as tx:
        await polls.change(tx, number, audience=both.as_json())
    for place in (0, County.UTENA):
        await lead.sends_data(WhoIsAsked(number, place).pack())
        assert lead.sees.startswith("Kitų apskričių narių vardų nerodau")
        assert "Anykščių" not in lead.sees
    async with world.app.db.write() as tx:
        poll = await polls.get(tx, number)
        assert poll is not None
        await start(tx, poll, world.clock.now().astimezone(pollster.ZONE))
    await world.settle()
    await lead.sends_data(ShowParticipation(number).pack())
    assert "Utenos apskritis – 0 iš 1 (0 %)\nAlytaus rajono savivaldybė –" in lead.sees
    assert "Anykščių" not in lead.sees
