"""Stories about answering the sender of a news item."""

import pytest

from bot.domain.actors import Role
from bot.domain.news import AnswerSender, Option
from bot.domain.relays import A_DAY
from bot.domain.replies import AnswerReader
from bot.services import replies
from bot.services.relays import Note
from storage import members, news
from tests.newsroom import ALYTUS, ZONE, actor_of, county_lead, director, drafted, sent
from tests.people import from_the_office, member_of, tell_roster
from tests.reporting import STALE
from tests.world import Someone, World

ASKING = """Kam: naujienos „Nauja tvarka“ siuntėjui

Atsakymas siuntėjui
Ką norėtumėte parašyti? Telpa 1000 ženklų; galite atsiųsti ir vieną nuotrauką su tekstu po ja. Kai \
atsiųsite, žinutė iškeliaus iš karto.
Siuntėjas matys Jūsų vardą ir seniūniją ir galės atsakyti čia pat. Telefono numerio nematys."""
PASSED_ON = "Žinutę perduodu naujienos „Nauja tvarka“ siuntėjui."
TO_OFFICE = (
    "Naujienos „Nauja tvarka“ siuntėjas naujienų nebeskelbia, "
    "todėl žinutę perduodu asociacijos biurui."
)
REPLY = "✉️ Daugų seniūnija\nDėl naujienos „Nauja tvarka“:\n\n{text}"


@pytest.fixture
async def member(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


@pytest.fixture
async def office(world: World) -> Someone:
    return await director(world)


async def writes(member: Someone, number: int, text: str = "Nuo kada?") -> None:
    await member.sends_data(AnswerSender(number).pack())
    await member.says(text)


async def loses_the_role(world: World, someone: Someone) -> None:
    async with world.app.db.write() as tx:
        today = world.clock.now().date()
        await members.leave(tx, [await member_of(tx, world, someone)], today)


async def test_a_reply_reaches_the_sender_and_an_answer_comes_back(
    world: World, member: Someone, office: Someone
) -> None:
    number = await sent(world, by=office)
    await member.taps("Atsakyti siuntėjui")
    assert (member.sees, member.buttons) == (ASKING, [["Atšaukti"]])
    await world.restart()
    await member.says("Nuo <kada>?")
    assert (member.sees, member.buttons) == (PASSED_ON, [["Atverti", "Į pradžią"]])
    assert (office.sees, office.buttons) == (REPLY.format(text="Nuo <kada>?"), [["Atsakyti"]])
    await office.taps("Atsakyti")
    assert office.sees.startswith("Kam: Daugų seniūnija, dėl naujienos „Nauja tvarka“\n\n")
    await office.sends_photo("Nuo sausio")
    assert office.sees == "Atsakymą perduodu. Kam: Daugų seniūnija."
    assert (member.sees, member.buttons) == (
        "✉️ Direktorė\nAtsako dėl naujienos „Nauja tvarka“:\n\nNuo sausio",
        [["Atsakyti siuntėjui"]],
    )
    assert member.messages[-1].photo is not None
    await member.taps("Atsakyti siuntėjui")
    await member.sends_photo("Ačiū")
    assert office.sees == REPLY.format(text="Ačiū")
    assert office.messages[-1].photo is not None
    assert number


async def test_a_sender_without_a_line_in_the_roster_answers_too(
    world: World, member: Someone
) -> None:
    await world.owner.starts()
    await writes(member, await sent(world))
    assert world.owner.sees == REPLY.format(text="Nuo kada?")
    await world.owner.taps("Atsakyti")
    await world.owner.says("Nuo sausio")
    assert member.sees == "✉️ LSSA biuras\nAtsako dėl naujienos „Nauja tvarka“:\n\nNuo sausio"


async def test_from_a_group_one_writes_in_private(
    world: World, member: Someone, office: Someone
) -> None:
    group = await world.county_group("LT-AL", member)
    await sent(world, by=office, audience=ALYTUS)
    await member.taps("Atsakyti siuntėjui", world.in_group(group)[-1])
    assert member.sees == ASKING
    await member.says("Nuo kada?")
    assert office.sees == REPLY.format(text="Nuo kada?")
    assert "Nuo kada?" not in [one.plain for one in world.in_group(group)]


async def test_where_the_sender_has_left_the_office_gets_it(
    world: World, member: Someone, office: Someone
) -> None:
    lead = await county_lead(world)
    number = await sent(world, by=lead, audience=ALYTUS)
    await member.sends_data(AnswerSender(number).pack())
    await loses_the_role(world, lead)
    before = len(lead.messages)
    await member.says("Nuo kada?")
    assert member.sees == TO_OFFICE
    assert office.sees == REPLY.format(text="Nuo kada?")
    await office.taps("Atsakyti")
    await office.says("Nuo sausio")
    assert member.sees.endswith("Nuo sausio")
    await loses_the_role(world, office)
    await world.owner.starts()
    await writes(member, number, "O dabar?")
    assert world.owner.sees == REPLY.format(text="O dabar?")
    assert len(lead.messages) == before


async def test_a_sender_who_leads_elsewhere_now_is_not_asked(
    world: World, member: Someone, office: Someone
) -> None:
    lead = await from_the_office(world, "Viceprezidentė", Role.COUNTY_LEAD, "LT-UT")
    number = await sent(world, by=office, audience=ALYTUS)
    async with world.app.db.write() as tx:
        await news.change(tx, number, author_id=lead.id)
    await writes(member, number)
    assert member.sees == TO_OFFICE
    assert office.sees == REPLY.format(text="Nuo kada?")


async def test_what_does_not_arrive_at_the_sender_goes_to_the_office(
    world: World, member: Someone, office: Someone
) -> None:
    lead = await county_lead(world)
    number = await sent(world, by=lead, audience=ALYTUS)
    world.clock.advance(hours=11)
    await writes(member, number)
    assert member.sees == PASSED_ON
    lead.person.blocks(world.telegram.first_bot)
    await world.tick(hours=12)
    await world.tick(seconds=30)
    assert office.sees == REPLY.format(text="Nuo kada?")
    assert office.buttons == [["Atsakyti"]]


async def test_where_nobody_can_be_reached_the_writer_hears_it(
    world: World, member: Someone
) -> None:
    number = await sent(world)
    await member.sends_data(AnswerSender(number).pack())
    assert member.sees == (
        "Žinutė dabar nepasiektų nei siuntėjo, nei asociacijos biuro. Pabandykite vėliau."
    )
    await world.owner.starts()
    world.clock.advance(hours=11)
    await writes(member, number)
    world.owner.person.blocks(world.telegram.first_bot)
    await world.tick(hours=12)
    await world.tick(seconds=30)
    assert member.sees == (
        "Žinutės dėl naujienos „Nauja tvarka“ perduoti nepavyko: nei siuntėjo, nei biuro dabar "
        "pasiekti negalima. Pabandykite vėliau."
    )


async def test_there_is_a_limit_a_day(world: World, member: Someone, office: Someone) -> None:
    number, writer = await sent(world, by=office), await actor_of(world, member)
    async with world.app.db.write() as tx:
        for key in range(1, A_DAY):
            note = Note(f"Žinutė {key}", None)
            await replies.write(tx, writer, number, note, -key, world.clock.now(), ZONE)
    await writes(member, number)
    before = len(office.messages)
    await member.sends_data(AnswerSender(number).pack())
    assert member.sees == (
        "Per dieną naujienų siuntėjams galima parašyti 20 žinučių, šiandienos jau išsiųstos. "
        "Rytoj galėsite vėl."
    )
    world.clock.advance(days=1)
    await writes(member, number)
    assert len(office.messages) == before + 1


async def test_only_an_item_that_asks_for_replies_has_them(
    world: World, member: Someone, office: Someone
) -> None:
    for number in (
        await sent(world, by=office, options=(Option.ACK,)),
        await drafted(world, by=office),
        10**9,
    ):
        await member.sends_data(AnswerSender(number).pack())
        assert STALE in "\n".join(member.texts[-1:])
    own = await sent(world, by=office)
    await office.sends_data(AnswerSender(own).pack())
    assert office.sees == "Tai Jūsų naujiena: sau rašyti nereikia."


async def test_readers_are_answered_by_who_answers_for_the_item(
    world: World, member: Someone, office: Someone
) -> None:
    number = await sent(world, by=office)
    member_id = await tell_roster(world, member)
    lead = await county_lead(world)
    for someone in (lead, member):
        await someone.sends_data(AnswerReader(number, member_id).pack())
        assert someone.sees.startswith("Naujienas skelbia")
    await member.blocks()
    await office.sends_data(AnswerReader(number, member_id).pack())
    assert office.sees.startswith("Žinutė dabar nepasiektų: šis žmogus")
    stranger = world.stranger()
    await stranger.starts()
    await stranger.sends_data(AnswerSender(number).pack())
    assert stranger.sees.startswith("Jūsų dar nepažįstu.")
