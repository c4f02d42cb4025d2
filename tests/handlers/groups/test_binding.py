"""Whose a group is: asked of whoever added the bot, shown with what the bot may there."""

import pytest
import sqlalchemy as sa

from bot.domain.actors import Role
from bot.domain.counties import County
from bot.domain.groups.buttons import BindGroup, BindInstead, LeaveGroup, PickGroup, SwitchRemoving
from bot.sandbox.chats import Chat
from storage import groups
from storage.audit import audit
from tests.grouping import ALL, TITLE, a_group, a_lead, bind, bound
from tests.world import Someone, World

REFUSED = (
    "Grupes tvarko asociacijos biuras, apskričių viceprezidentai ir tinklų vadovai. "
    "Visa kita rasite meniu: /meniu"
)


@pytest.fixture
async def lead(world: World) -> Someone:
    return await a_lead(world)


async def county_of(world: World, chat: Chat) -> str | None:
    async with world.app.db.read() as tx:
        found = await groups.get(tx, chat.id)
        return found.county if found else None


async def verbs(world: World) -> list[str]:
    async with world.app.db.read() as tx:
        found = await tx.execute(sa.select(audit.c.verb).order_by(audit.c.id))
        return list(found.scalars())


async def test_whoever_added_the_bot_says_whose_the_group_is(world: World, lead: Someone) -> None:
    chat = await a_group(world, lead)
    assert lead.sees == (
        f"Mane pridėjo prie grupės „{TITLE}“. Pasakykite, kurios apskrities ar tinklo ji yra, – "
        "tada sutvarkysiu visa kita."
    )
    await lead.taps("Nurodyti, kieno grupė")
    assert lead.buttons == [["Alytaus apskritis"], ["‹ Grupės"]]
    await lead.taps("Alytaus apskritis")
    assert await county_of(world, chat) == "LT-AL"
    assert "Priskirta. Dabar tai Alytaus apskrities grupė." in lead.texts


async def test_the_own_county_comes_first(world: World) -> None:
    director = await world.member("Leipalingio seniūnija")
    await world.give(director, Role.DIRECTOR)
    chat = await a_group(world, director, title="Kita grupė")
    await director.sends_data(PickGroup(chat.id).pack())
    assert director.buttons[0] == ["Alytaus apskritis", "Kauno apskritis"]


async def test_who_never_started_the_bot_is_led_there_from_the_group(world: World) -> None:
    shy = await world.member("Daugų seniūnija", started=False)
    await world.give(shy, Role.COUNTY_LEAD, "LT-AL")
    chat = await a_group(world, shy)
    (greeting,) = world.in_group(chat)
    ((button,),) = greeting.buttons
    assert (button.text, shy.messages) == ("Nurodyti, kieno grupė", [])
    shy.person.follows(button.url or "")
    await world.settle()
    await shy.taps("Alytaus apskritis")
    assert await county_of(world, chat) == "LT-AL"


async def test_who_has_no_right_is_told_and_so_is_the_lead(world: World, lead: Someone) -> None:
    member = await world.member("Simno seniūnija")
    await a_group(world, member)
    assert member.sees == (
        f"Mane pridėjote prie grupės „{TITLE}“. Kieno ji, pasako asociacijos biuras, apskrities "
        "viceprezidentas arba tinklo vadovas – jiems jau parašiau."
    )
    assert lead.sees == (
        f"Prie grupės „{TITLE}“ mane pridėjo Simno seniūnija. Jei tai apskrities ar tinklo grupė, "
        "priskirkite ją, jei ne – nieko daryti nereikia."
    )
    await lead.taps("Nurodyti, kieno grupė")
    assert lead.sees == f"Kurios apskrities grupė yra „{TITLE}“?"


async def test_a_stranger_who_adds_the_bot_disturbs_the_office_once_a_day(world: World) -> None:
    await world.owner.starts()
    before = len(world.owner.messages)
    stranger = world.stranger()
    for number in range(3):
        chat = await a_group(world, stranger, title=f"Netikra {number}")
        assert world.in_group(chat)[0].plain.endswith("Kol kas čia nieko nerodysiu.")
    assert len(world.owner.messages) == before + 1


async def test_nobody_buries_the_real_group(world: World, lead: Someone) -> None:
    stranger = world.stranger()
    for number in range(9):
        await a_group(world, stranger, title=f"Netikra {number}")
    await a_group(world, lead, title="Tikroji")
    await lead.says("grupės")
    assert [row[0] for row in lead.buttons][:2] == ["Tikroji", "Netikra 8"]
    assert lead.buttons[-2:] == [["Kiti ›"], ["Į pradžią"]]
    await lead.taps("Kiti ›")
    assert [row[0] for row in lead.buttons][:3] == ["Netikra 1", "Netikra 0", "‹ Ankstesni"]


async def test_the_card_turns_green_as_rights_are_given(world: World, lead: Someone) -> None:
    chat = await a_group(world, lead, rights={"can_invite_users"})
    await bind(lead, chat)
    card = lead.messages[-1]
    assert card.plain.splitlines()[:6] == [
        f"{TITLE} – Alytaus apskrities grupė.",
        "✓ Kviesti ir įleisti narius – leista",
        "✗ Pašalinti buvusius narius – dar neleista",
        "✗ Keisti grupės aprašymą – dar neleista",
        "✗ Prisegti žinutes – dar neleista",
        "✗ Rašyti seniūnijas prie vardų – dar neleista",
    ]
    lead.person.promotes(world.telegram.first_bot, chat, ALL)
    await world.settle()
    assert card is lead.messages[-1]
    assert "✗" not in card.plain
    assert "Temų grupėje nėra, todėl viską rodysiu bendrame pokalbyje." in card.plain


async def test_a_forum_gets_its_topics_once(world: World, lead: Someone) -> None:
    chat = await bound(world, lead, forum=True)
    world.clock.advance(minutes=1)
    await lead.taps("Patikrinti dar kartą")
    await world.restart()
    names = [topic.name for topic in chat.topics.values()]
    assert sorted(names) == ["Apklausos", "General", "Naujienos", "Patirtis", "Susitikimai"]
    assert "Temos: Naujienos, Susitikimai, Apklausos, Patirtis" in lead.messages[-1].plain


async def test_topics_turned_on_later_are_noticed(world: World, lead: Someone) -> None:
    chat = await bound(world, lead)
    lead.person.turns_topics_on(chat)
    await lead.taps("Patikrinti dar kartą")
    assert len(chat.topics) == 5


async def test_the_group_gets_a_link_and_says_where_to_sign_up(world: World, lead: Someone) -> None:
    chat = await a_group(world, lead)
    lead.person.describes(chat, "Alytaus apskrities seniūnai")
    await bind(lead, chat)
    (link,) = chat.links.values()
    assert (link.asks, link.name) == (True, "Sueiga")
    assert chat.description == (
        "Alytaus apskrities seniūnai\nPirma prisijunkite prie asociacijos roboto: t.me/sueiga_bot"
    )
    await lead.taps("Patikrinti dar kartą")
    assert (len(chat.links), chat.description.count("t.me/")) == (1, 1)


async def test_a_long_description_is_left_alone(world: World, lead: Someone) -> None:
    chat = await a_group(world, lead)
    lead.person.describes(chat, "ž" * 200)
    await bind(lead, chat)
    assert chat.description == "ž" * 200


async def test_a_restart_before_the_errands_loses_nothing(world: World, lead: Someone) -> None:
    chat = await a_group(world, lead, forum=True)
    await lead.sends_data(PickGroup(chat.id).pack())
    lead.person.sends_data(BindGroup(chat.id, County.ALYTUS).pack(), lead.messages[-1])
    await world.take_in()
    await world.restart()
    assert (len(chat.links), len(chat.topics), await county_of(world, chat)) == (1, 5, "LT-AL")


async def test_a_county_has_one_group(world: World, lead: Someone) -> None:
    other = await a_lead(world, "Simno seniūnija")
    former = await bound(world, other)
    chat = await a_group(world, lead, title="Naujoji grupė")
    await bind(lead, chat)
    assert lead.sees == (
        f"Alytaus apskritis jau turi grupę „{TITLE}“, o apskrities grupė gali būti tik viena. "
        "Kuri ja bus?"
    )
    await lead.taps("Dabartinė")
    assert (await county_of(world, former), await county_of(world, chat)) == ("LT-AL", None)
    await bind(lead, chat)
    await lead.taps("Naujoji")
    assert (await county_of(world, former), await county_of(world, chat)) == (None, "LT-AL")
    assert other.sees == (
        f"Apskrities grupė nuo šiol yra „Naujoji grupė“. Grupėje „{TITLE}“ daugiau nieko "
        "nerodysiu: atsisveikinkite joje ir ją ištrinkite."
    )


async def test_a_group_is_let_go_when_that_was_meant(world: World, lead: Someone) -> None:
    chat = await bound(world, lead)
    await lead.says("grupės")
    await lead.taps(f"✓ {TITLE}")
    await lead.taps("Atsieti grupę")
    assert lead.sees.endswith("nieko joje neberodysiu ir narių neįleisiu. Atsieti?")
    await lead.taps("Palikti, kaip yra")
    assert await county_of(world, chat) == "LT-AL"
    await lead.taps("Atsieti grupę")
    await lead.taps("Atsieti grupę")
    assert await county_of(world, chat) is None
    assert await verbs(world) == ["group-bound", "group-let-go"]


async def test_a_lead_of_another_county_gets_nowhere(world: World, lead: Someone) -> None:
    chat = await bound(world, lead)
    other = await world.member("Leliūnų seniūnija")
    await world.give(other, Role.COUNTY_LEAD, "LT-UT")
    for tap in (
        PickGroup(chat.id),
        BindGroup(chat.id, County.UTENA),
        BindInstead(chat.id, County.ALYTUS),
        LeaveGroup(chat.id, sure=True),
        SwitchRemoving(chat.id, on=True, sure=True),
    ):
        await other.sends_data(tap.pack())
        assert other.sees == REFUSED
    assert await county_of(world, chat) == "LT-AL"
    assert [verb for verb in await verbs(world) if verb.startswith("group")] == ["group-bound"]


async def test_an_admin_without_a_role_gets_nowhere(world: World, lead: Someone) -> None:
    member = await world.member("Simno seniūnija")
    chat = await a_group(world, member)
    await member.sends_data(BindGroup(chat.id, County.ALYTUS).pack())
    assert (member.sees, await county_of(world, chat)) == (REFUSED, None)


async def test_two_taps_bind_once(world: World, lead: Someone) -> None:
    chat = await a_group(world, lead)
    await lead.sends_data(PickGroup(chat.id).pack())
    query = await lead.taps("Alytaus apskritis")
    await lead.taps_again(query)
    assert await verbs(world) == ["group-bound"]
    assert len(chat.links) == 1
