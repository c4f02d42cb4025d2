"""Who left the roster leaves the groups; what Telegram refuses is told until it is done."""

import pytest
import sqlalchemy as sa

from bot.domain.actors import Role
from bot.domain.groups.buttons import CheckRemoval
from bot.sandbox.chats import Chat
from bot.services import groups as service
from storage import accounts, members, territories
from storage.groups.tables import removals
from tests.grouping import TITLE, a_lead, bound, inside, link_of
from tests.world import Someone, World

WHO = "Simno seniūnija"


@pytest.fixture
async def lead(world: World) -> Someone:
    return await a_lead(world)


@pytest.fixture
async def member(world: World) -> Someone:
    return await world.member("Simno seniūnija")


@pytest.fixture
async def group(world: World, lead: Someone, member: Someone) -> Chat:
    chat = await bound(world, lead)
    member.person.joins_by(await link_of(world, chat))
    await world.settle()
    return chat


async def goes(world: World, someone: Someone) -> None:
    """As an import says it."""
    await someone.leaves_the_association()
    async with world.app.db.write() as tx:
        await service.roster_changed(tx, world.clock.now(), gone=[someone.id], changed=())


async def owed(world: World) -> list[int]:
    async with world.app.db.read() as tx:
        return list((await tx.execute(sa.select(removals.c.account_id))).scalars())


async def test_who_leaves_is_out_at_once_and_not_banned(
    world: World, group: Chat, lead: Someone, member: Someone
) -> None:
    before = lead.texts
    await goes(world, member)
    await world.settle()
    assert group.member(member.person).status == "left"
    assert (await inside(world, group))[member.id] == "left"
    assert lead.texts == before


async def test_whom_a_lead_let_in_goes_too_when_they_leave_the_association(
    world: World, group: Chat, lead: Someone
) -> None:
    other = await world.member("Leliūnų seniūnija")
    other.person.joins_by(await link_of(world, group))
    await world.settle()
    await lead.taps("Įleisti")
    assert group.member(other.person).status == "member"
    world.clock.advance(minutes=1)
    await goes(world, other)
    await world.settle()
    assert group.member(other.person).status == "left"


async def test_a_kill_between_the_roster_and_the_group_loses_nothing(
    world: World, group: Chat, member: Someone
) -> None:
    await goes(world, member)
    await world.app.errands._take()
    await world.restart()
    assert group.member(member.person).status == "left"


async def test_a_former_member_asks_in_vain(
    world: World, group: Chat, lead: Someone, member: Someone
) -> None:
    await goes(world, member)
    await world.settle()
    world.clock.advance(minutes=1)
    member.person.joins_by(await link_of(world, group))
    await world.settle()
    assert group.member(member.person).status == "left"
    assert lead.sees.startswith("Simno seniūnija prašo įleisti")


async def test_who_moves_to_another_county_leaves_the_former_group(
    world: World, group: Chat, member: Someone
) -> None:
    async with world.app.db.write() as tx:
        places = await territories.all_elderships(tx)
        place = next(one for one in places if one.name == "Leliūnų seniūnija")
        profile = (await members.profiles(tx, [member.id], world.clock.now().date()))[member.id]
        assert profile.member_id is not None
        await members.change(tx, profile.member_id, eldership_id=place.id)
        await service.roster_changed(tx, world.clock.now(), gone=(), changed=[member.id])
    await world.settle()
    assert group.member(member.person).status == "left"


async def test_who_moves_within_the_county_is_tagged_anew(
    world: World, group: Chat, member: Someone
) -> None:
    async with world.app.db.write() as tx:
        places = await territories.all_elderships(tx)
        place = next(one for one in places if one.name == "Miroslavo seniūnija")
        profile = (await members.profiles(tx, [member.id], world.clock.now().date()))[member.id]
        assert profile.member_id is not None
        await members.change(tx, profile.member_id, eldership_id=place.id)
        await service.roster_changed(tx, world.clock.now(), gone=(), changed=[member.id])
    await world.settle()
    assert group.member(member.person).tag == "Miroslavo"


async def test_a_director_who_moves_stays(world: World, group: Chat, member: Someone) -> None:
    await world.give(member, Role.DIRECTOR)
    async with world.app.db.write() as tx:
        await service.roster_changed(tx, world.clock.now(), gone=(), changed=[member.id])
    await world.settle()
    assert group.member(member.person).status == "member"


async def test_an_admin_it_did_not_appoint_is_left_to_the_lead(
    world: World, group: Chat, lead: Someone, member: Someone
) -> None:
    director = await world.member("Leliūnų seniūnija")
    await world.give(director, Role.DIRECTOR)
    lead.person.promotes(member.person, group)
    await world.settle()
    await goes(world, member)
    await world.settle()
    told = (
        f"{WHO} grupei „{TITLE}“ nebepriklauso, bet yra administratorius, kurį paskyriau ne aš, "
        "todėl pašalinti negaliu. Atimkite administratoriaus teises: grupės pavadinimas → "
        "„Redaguoti“ → „Administratoriai“, tada pašalinsiu."
    )
    assert (lead.sees, director.sees) == (told, told)
    assert await owed(world) == [member.id]

    before = len(lead.messages)
    await world.tick(hours=6)
    assert len(lead.messages) == before  # the same day
    await world.tick(hours=18)
    assert (len(lead.messages), lead.sees) == (before + 1, told)
    await world.tick(minutes=1)
    assert len(lead.messages) == before + 1

    lead.person.demotes(member.person, group)
    await world.settle()
    await lead.taps("Bandyti dar kartą")
    assert group.member(member.person).status == "left"
    done = f"Atlikta: {WHO} grupėje „{TITLE}“ nebėra."
    assert (lead.sees, director.sees, await owed(world)) == (done, done, [])
    await world.tick(days=1)
    assert lead.sees == done


async def test_the_owner_of_a_group_is_left_to_the_director(world: World, lead: Someone) -> None:
    director = await world.member("Leliūnų seniūnija")
    await world.give(director, Role.DIRECTOR)
    await bound(world, lead)
    await goes(world, lead)
    await world.settle()
    assert director.sees.startswith(
        f"Daugų seniūnija grupei „{TITLE}“ nebepriklauso, bet yra jos savininkas"
    )


async def test_without_the_right_the_lead_is_told_what_to_do(
    world: World, group: Chat, lead: Someone, member: Someone
) -> None:
    lead.person.promotes(world.telegram.first_bot, group, {"can_invite_users"})
    await world.settle()
    await goes(world, member)
    await world.settle()
    assert lead.sees.startswith(
        f"{WHO} grupei „{TITLE}“ nebepriklauso, bet man neleista šalinti narių."
    )
    await lead.taps("Bandyti dar kartą")
    assert len([text for text in lead.texts if "neleista šalinti" in text]) == 2
    lead.person.removes(member.person, group)
    await world.settle()
    assert (lead.texts[-2], await owed(world)) == (
        f"Atlikta: {WHO} grupėje „{TITLE}“ nebėra.",
        [],
    )


async def test_who_comes_back_to_the_roster_is_owed_no_more(
    world: World, group: Chat, lead: Someone, member: Someone
) -> None:
    lead.person.promotes(member.person, group)
    await world.settle()
    await goes(world, member)
    await world.settle()
    async with world.app.db.write() as tx:
        places = await territories.all_elderships(tx)
        place = next(one for one in places if one.name == "Simno seniūnija")
        today = world.clock.now().date()
        line = await members.add(
            tx, kind=members.Kind.MEMBER, eldership_id=place.id, joined_on=today
        )
        await accounts.link(tx, member.id, line)
    before = lead.texts
    await world.tick(days=1)
    assert (await owed(world), lead.texts) == ([], before)


async def test_a_forged_button_removes_nobody(
    world: World, group: Chat, lead: Someone, member: Someone
) -> None:
    await lead.sends_data(CheckRemoval(group.id, member.id).pack())
    assert lead.sees.startswith("Šis mygtukas nebegalioja.")
    await member.sends_data(CheckRemoval(group.id, lead.id).pack())
    assert member.sees.startswith("Grupes tvarko asociacijos biuras")
    assert group.member(member.person).status == "member"
