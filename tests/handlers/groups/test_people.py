"""Who is in: those who came otherwise are shown to the lead; members get their tag."""

import pytest

from bot.domain.actors import Role
from bot.domain.groups.buttons import Judge
from bot.sandbox.chats import Chat
from tests.grouping import TITLE, a_group, a_lead, bind, bound, inside
from tests.world import Someone, World

STRANGER = "Nepažįstamas"
ASK = f"Prie grupės „{TITLE}“ prisijungė {STRANGER}, nors jai nepriklauso. Palikti ar pašalinti?"


@pytest.fixture
async def lead(world: World) -> Someone:
    return await a_lead(world)


@pytest.fixture
async def admin(world: World) -> Someone:
    """An administrator of the group, of no role."""
    return await world.member("Miroslavo seniūnija")


@pytest.fixture
async def group(world: World, lead: Someone, admin: Someone) -> Chat:
    chat = await bound(world, lead, admin)
    lead.person.promotes(admin.person, chat)
    await world.settle()
    return chat


async def adds(world: World, admin: Someone, someone: Someone, chat: Chat) -> None:
    admin.person.adds(someone.person, chat)
    await world.settle()


async def test_a_member_whom_an_admin_added_is_welcomed_and_tagged(
    world: World, group: Chat, admin: Someone
) -> None:
    member = await world.member("Simno seniūnija")
    await adds(world, admin, member, group)
    assert world.in_group(group)[-1].plain.startswith("Sveikiname prisijungus, Simno seniūnija!")
    assert group.member(member.person).tag == "Simno"


async def test_administrators_have_no_tag_until_they_are_regular_again(
    world: World, group: Chat, lead: Someone, admin: Someone
) -> None:
    assert group.member(admin.person).tag == ""
    lead.person.demotes(admin.person, group)
    await world.settle()
    assert group.member(admin.person).tag == "Miroslavo"


async def test_a_stranger_whom_an_admin_added_is_shown_to_the_lead(
    world: World, group: Chat, lead: Someone, admin: Someone
) -> None:
    stranger = world.stranger()
    await adds(world, admin, stranger, group)
    assert lead.sees == ASK
    assert lead.buttons == [["Palikti", "Pašalinti"]]
    assert group.member(stranger.person).status == "member"


async def test_the_lead_lets_a_stranger_stay(
    world: World, group: Chat, lead: Someone, admin: Someone
) -> None:
    stranger = world.stranger()
    await adds(world, admin, stranger, group)
    await lead.taps("Palikti")
    assert lead.sees == f"{STRANGER} lieka grupėje „{TITLE}“."
    await world.tick(hours=17)  # the night's look
    await world.tick(minutes=5)
    assert group.member(stranger.person).status == "member"
    assert lead.sees == f"{STRANGER} lieka grupėje „{TITLE}“."


async def test_the_lead_puts_a_stranger_out_without_a_lasting_ban(
    world: World, group: Chat, lead: Someone, admin: Someone
) -> None:
    stranger = world.stranger()
    await adds(world, admin, stranger, group)
    await lead.taps("Pašalinti")
    assert group.member(stranger.person).status == "left"
    assert lead.sees == f"Iš grupės „{TITLE}“ šalinu: {STRANGER}."
    await lead.sends_data(Judge(group.id, stranger.id, stays=False).pack())
    assert lead.sees == "Šio žmogaus grupėje jau nebėra."


async def test_whom_the_lead_adds_may_stay(world: World, group: Chat, lead: Someone) -> None:
    guest = world.stranger()
    before = len(lead.messages)
    await adds(world, lead, guest, group)
    assert len(lead.messages) == before
    assert group.member(guest.person).status == "member"


async def test_by_another_link_they_are_noticed_too(
    world: World, group: Chat, lead: Someone, admin: Someone
) -> None:
    stranger = world.stranger()
    stranger.person.joins_by(admin.person.makes_link(group))
    await world.settle()
    assert lead.sees == ASK


async def test_removing_by_itself_is_chosen_and_explained(
    world: World, group: Chat, lead: Someone, admin: Someone
) -> None:
    await lead.says("grupės")
    await lead.taps(f"✓ {TITLE}")
    await lead.taps("Šalinti ne narius")
    assert lead.sees == (
        f"Kas prisijungs prie grupės „{TITLE}“ ir nebus apskrities ar tinklo narys, bus iš karto "
        "pašalintas. Kam jau leidote likti, liks. Šalinti?"
    )
    await lead.taps("Šalinti ne narius")
    assert lead.sees.endswith("Kas grupei nepriklauso, iš karto šalinu.")
    stranger = world.stranger()
    await adds(world, admin, stranger, group)
    assert group.member(stranger.person).status == "left"
    assert lead.sees == (
        f"Iš grupės „{TITLE}“ šalinu: {STRANGER}. Šis žmogus grupei nepriklauso, o tokius čia "
        "pasirinkta šalinti iš karto."
    )
    await lead.says("grupės")
    await lead.taps(f"✓ {TITLE}")
    await lead.taps("Nešalinti ne narių")
    assert lead.sees.endswith("Kas grupei nepriklauso, be Jūsų nešalinu: apie kiekvieną klausiu.")


async def test_a_lead_of_another_county_decides_nothing(
    world: World, group: Chat, admin: Someone
) -> None:
    stranger = world.stranger()
    await adds(world, admin, stranger, group)
    other = await world.member("Leliūnų seniūnija")
    await world.give(other, Role.COUNTY_LEAD, "LT-UT")
    await other.sends_data(Judge(group.id, stranger.id, stays=False).pack())
    assert other.sees.startswith("Grupes tvarko asociacijos biuras")
    assert group.member(stranger.person).status == "member"


async def test_a_member_is_not_put_out_by_a_forged_button(
    world: World, group: Chat, lead: Someone, admin: Someone
) -> None:
    member = await world.member("Simno seniūnija")
    await adds(world, admin, member, group)
    await lead.sends_data(Judge(group.id, member.id, stays=False).pack())
    assert lead.sees == "Šis žmogus grupei priklauso, todėl jo nešalinu."


async def test_people_of_an_unbound_group_are_not_noted(world: World, lead: Someone) -> None:
    chat = await a_group(world, lead)
    await adds(world, lead, world.stranger(), chat)
    assert await inside(world, chat) == {}


async def test_a_basic_group_without_rights_is_seen_by_its_service_messages(
    world: World, lead: Someone
) -> None:
    chat = world.telegram.add_group("Maža grupė", creator=lead.person)
    lead.person.adds_bot(world.telegram.first_bot, chat)
    await world.settle()
    await bind(lead, chat)
    member = await world.member("Simno seniūnija")
    await adds(world, lead, member, chat)
    assert world.in_group(chat)[-1].plain.startswith("Sveikiname prisijungus, Simno seniūnija!")
    member.person.leaves(chat)
    await world.settle()
    assert (await inside(world, chat))[member.id] == "left"


async def test_without_the_right_nobody_is_tagged(world: World, lead: Someone) -> None:
    chat = await a_group(world, lead, rights={"can_invite_users"})
    await bind(lead, chat)
    member = await world.member("Simno seniūnija")
    await adds(world, lead, member, chat)
    assert group_tag(chat, member) == ""
    lead.person.promotes(world.telegram.first_bot, chat, {"can_manage_tags", "can_invite_users"})
    await world.settle()
    await world.tick(hours=17)
    await world.tick(minutes=5)
    assert group_tag(chat, member) == "Simno"


def group_tag(chat: Chat, someone: Someone) -> str:
    return chat.member(someone.person).tag
