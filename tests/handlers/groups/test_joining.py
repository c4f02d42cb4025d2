"""Who asks to be let in: members at once, welcomed once; others by their lead's word."""

from typing import Any

import pytest

from bot.domain import consent
from bot.domain.actors import Role
from bot.domain.groups.buttons import Decide
from bot.sandbox.chats import Chat
from storage import accounts, members, territories
from tests.grouping import TITLE, a_lead, bind, bound, inside, link_of
from tests.world import Someone, World

WELCOME = (
    "Sveikiname prisijungus, Simno seniūnija! Veiklos įrašus, klausimus ir pagalbą rasite, kai "
    "parašysite man asmeniškai."
)
STRANGER = "Nepažįstamas"


@pytest.fixture
async def lead(world: World) -> Someone:
    return await a_lead(world)


@pytest.fixture
async def group(world: World, lead: Someone) -> Chat:
    return await bound(world, lead)


async def asks(world: World, someone: Someone, chat: Chat) -> None:
    someone.person.joins_by(await link_of(world, chat))
    await world.settle()


async def signs_up(
    world: World, someone: Someone, eldership: str, *, consented: bool = True
) -> None:
    """As a sign-up writes it."""
    from bot.services import groups

    async with world.app.db.write() as tx:
        place = next(e for e in await territories.all_elderships(tx) if e.name == eldership)
        today = world.clock.now().date()
        member = await members.add(
            tx, kind=members.Kind.MEMBER, eldership_id=place.id, joined_on=today
        )
        await accounts.link(tx, someone.id, member)
        if consented:
            await accounts.accept_terms(tx, someone.id, consent.VERSION, world.clock.now())
        await groups.roster_changed(tx, world.clock.now(), gone=(), changed=[someone.id])
    await world.settle()


def welcomes(world: World, chat: Chat) -> list[str]:
    return [one.plain for one in world.in_group(chat) if one.plain.startswith("Sveikiname")]


async def test_a_member_is_let_in_at_once_and_welcomed(
    world: World, lead: Someone, group: Chat
) -> None:
    member = await world.member("Simno seniūnija", started=False, consented=False)
    before = lead.texts
    await asks(world, member, group)
    assert group.member(member.person).status == "member"
    assert (welcomes(world, group), lead.texts) == ([WELCOME], before)
    message = world.in_group(group)[-1]
    ((button,),) = message.buttons
    assert (button.text, button.url) == (
        "Rašyti asmeniškai",
        "https://t.me/sueiga_bot?start=menu",
    )
    assert len(message.plain) <= 300
    assert message.silent


async def test_the_previous_welcome_goes(world: World, lead: Someone, group: Chat) -> None:
    for eldership in ("Simno seniūnija", "Butrimonių seniūnija"):
        await asks(world, await world.member(eldership), group)
    assert welcomes(world, group) == [WELCOME.replace("Simno", "Butrimonių")]


async def test_a_welcome_that_was_slow_to_leave_goes_too(
    world: World, lead: Someone, group: Chat
) -> None:
    link = await link_of(world, group)
    for eldership in ("Simno seniūnija", "Butrimonių seniūnija"):
        (await world.member(eldership, started=False)).person.joins_by(link)
        for _ in range(2):  # asked and let in; no message leaves meanwhile
            await world.take_in()
            await world.app.errands.drain()
    assert welcomes(world, group) == []
    await world.settle()
    assert len(welcomes(world, group)) == 2
    await world.tick(minutes=3)
    assert welcomes(world, group) == [WELCOME.replace("Simno", "Butrimonių")]


async def test_nobody_is_welcomed_again_when_the_group_has_grown(
    world: World, lead: Someone
) -> None:
    small = world.telegram.add_group(TITLE, creator=lead.person, bots=[world.telegram.first_bot])
    await world.settle()
    await bind(lead, small)
    member = await world.member("Simno seniūnija")
    await asks(world, member, small)
    grown = lead.person.upgrades(small)
    await world.settle()
    member.person.leaves(grown)
    await world.settle()
    world.clock.advance(minutes=1)
    await asks(world, member, grown)
    assert grown.member(member.person).status == "member"
    assert (welcomes(world, small), welcomes(world, grown)) == ([WELCOME], [])


async def test_who_comes_back_is_not_welcomed_again(
    world: World, lead: Someone, group: Chat
) -> None:
    member = await world.member("Simno seniūnija")
    await asks(world, member, group)
    member.person.leaves(group)
    await world.settle()
    assert await inside(world, group) == {lead.id: "creator", member.id: "left"}
    world.clock.advance(minutes=1)
    await asks(world, member, group)
    assert welcomes(world, group) == [WELCOME]
    assert await inside(world, group) == {lead.id: "creator", member.id: "member"}


@pytest.mark.parametrize("when", ["stored", "processed", "under way"])
async def test_a_kill_on_the_way_lets_in_and_welcomes_once(
    world: World, lead: Someone, group: Chat, when: str
) -> None:
    member = await world.member("Simno seniūnija")
    member.person.joins_by(await link_of(world, group))
    if when == "stored":
        await world.store()
    else:
        await world.take_in()
    if when == "under way":
        await world.app.errands._take()
    await world.restart()
    await world.restart()
    assert group.member(member.person).status == "member"
    assert welcomes(world, group) == [WELCOME]


@pytest.mark.parametrize("role", [Role.DIRECTOR, Role.PRESIDENT])
async def test_the_office_comes_into_every_group(
    world: World, lead: Someone, group: Chat, role: Role
) -> None:
    other = await world.member("Leliūnų seniūnija")
    await world.give(other, role)
    await asks(world, other, group)
    assert group.member(other.person).status == "member"


async def test_a_stranger_is_held_and_told_why(world: World, lead: Someone, group: Chat) -> None:
    stranger = world.stranger()
    await asks(world, stranger, group)
    assert group.member(stranger.person).status == "left"
    assert stranger.sees == (
        f"Prašymas prisijungti prie grupės „{TITLE}“ gautas. Tai Alytaus apskrities grupė, o Jūsų "
        "dar nepažįstu, todėl prašymą svarstys vadovas. Jei vadovaujate seniūnijai, prisijunkite "
        "prie „Sueigos“ – tada įleisiu iš karto."
    )
    assert [[button.text for button in row] for row in stranger.messages[-1].buttons] == [
        ["Prisijungti"]
    ]
    assert lead.sees == (
        f"{STRANGER} prašo įleisti į grupę „{TITLE}“, bet jai nepriklauso. Įleisti?"
    )
    assert lead.buttons == [["Įleisti", "Atmesti"]]


async def test_a_member_of_another_county_is_held_too(
    world: World, lead: Someone, group: Chat
) -> None:
    other = await world.member("Leliūnų seniūnija")
    await asks(world, other, group)
    assert group.member(other.person).status == "left"
    assert other.sees.endswith("o Jūsų seniūnija jai nepriklauso, todėl prašymą svarstys vadovas.")
    assert lead.sees.startswith("Leliūnų seniūnija prašo įleisti")


async def test_after_the_window_nobody_is_written_to_late(
    world: World, lead: Someone, group: Chat
) -> None:
    stranger = world.stranger()
    stranger.person.joins_by(await link_of(world, group))
    await world.take_in()
    world.clock.advance(minutes=6)
    await world.settle()
    assert stranger.messages == []
    assert lead.sees.startswith(f"{STRANGER} prašo įleisti")


async def test_the_lead_lets_in(world: World, lead: Someone, group: Chat) -> None:
    stranger = world.stranger()
    await asks(world, stranger, group)
    card = lead.messages[-1]
    query = await lead.taps("Įleisti")
    assert query.answer is not None
    assert query.answer.text == "Įleidžiu."
    assert group.member(stranger.person).status == "member"
    assert card.plain == f"Įleista: {STRANGER} nuo šiol yra grupėje „{TITLE}“."
    assert (card.buttons, lead.messages[-1]) == ([], card)
    assert welcomes(world, group) == []


async def test_the_lead_refuses(world: World, lead: Someone, group: Chat) -> None:
    other = await world.member("Leliūnų seniūnija")
    await asks(world, other, group)
    await lead.taps("Atmesti")
    assert other.id not in group.requests
    assert lead.sees == f"Atmesta: Leliūnų seniūnija grupėje „{TITLE}“ nebus."
    assert other.sees == (
        f"Prašymas prisijungti prie grupės „{TITLE}“ atmestas. Jei manote, kad per klaidą, "
        "parašykite apskrities viceprezidentui."
    )


async def test_a_decision_is_made_once(world: World, lead: Someone, group: Chat) -> None:
    second = await a_lead(world, "Miroslavo seniūnija")
    stranger = world.stranger()
    await asks(world, stranger, group)
    card = second.messages[-1]
    await lead.taps("Įleisti")
    assert card.plain.startswith("Įleista: ")
    await second.sends_data(Decide(group.id, stranger.id, admit=False).pack(), card)
    assert second.sees == "Šis žmogus jau nebelaukia."
    assert group.member(stranger.person).status == "member"


async def test_who_took_the_request_back_waits_no_more(
    world: World, lead: Someone, group: Chat
) -> None:
    stranger = world.stranger()
    await asks(world, stranger, group)
    stranger.person.withdraws(group)
    await lead.taps("Įleisti")
    assert lead.sees == f"{STRANGER} įleidimo į grupę „{TITLE}“ jau nebelaukia."


async def test_who_signs_up_while_waiting_is_let_in(
    world: World, lead: Someone, group: Chat
) -> None:
    stranger = world.stranger()
    await asks(world, stranger, group)
    world.clock.advance(days=1)
    await signs_up(world, stranger, "Simno seniūnija")
    assert group.member(stranger.person).status == "member"
    assert welcomes(world, group) == [WELCOME]
    assert lead.sees.startswith("Įleista: ")


async def test_who_signs_up_gets_the_way_in(world: World, lead: Someone, group: Chat) -> None:
    newcomer = world.stranger()
    await newcomer.starts()
    await newcomer.says("/start")
    async with world.app.db.write() as tx:
        await accounts.starts(tx, newcomer.id, world.clock.now())
    await signs_up(world, newcomer, "Simno seniūnija")
    assert newcomer.sees == (
        "Alytaus apskrities seniūnų grupė laukia Jūsų: paspauskite mygtuką – įleisiu iš karto."
    )
    ((button,),) = newcomer.messages[-1].buttons
    newcomer.person.joins_by(button.url or "")
    await world.settle()
    assert group.member(newcomer.person).status == "member"


async def test_whoever_is_to_accept_the_terms_first_gets_the_way_in_with_them(
    world: World, lead: Someone, group: Chat
) -> None:
    newcomer = world.stranger()
    await newcomer.starts()
    await signs_up(world, newcomer, "Simno seniūnija", consented=False)
    await newcomer.says("/start")
    await newcomer.taps("Sutinku ir tęsiu")
    assert [text for text in newcomer.texts if "grupė laukia" in text] == []
    assert "grup" in str(newcomer.buttons)


async def test_without_a_lead_the_director_decides(
    world: World, group: Chat, lead: Someone
) -> None:
    director = await world.member("Leliūnų seniūnija")
    await world.give(director, Role.DIRECTOR)
    await lead.leaves_the_association()
    await asks(world, world.stranger(), group)
    assert director.sees.startswith(f"{STRANGER} prašo įleisti")


async def test_a_lead_of_another_county_cannot_let_in(
    world: World, lead: Someone, group: Chat
) -> None:
    other = await world.member("Leliūnų seniūnija")
    await world.give(other, Role.COUNTY_LEAD, "LT-UT")
    stranger = world.stranger()
    await asks(world, stranger, group)
    await other.sends_data(Decide(group.id, stranger.id, admit=True).pack())
    assert other.sees.startswith("Grupes tvarko asociacijos biuras")
    await stranger.starts()
    await stranger.sends_data(Decide(group.id, stranger.id, admit=True).pack())
    assert group.member(stranger.person).status == "left"


async def test_telegram_hinders_the_lead_and_the_request_waits_on(
    world: World, lead: Someone, group: Chat
) -> None:
    stranger = world.stranger()
    await asks(world, stranger, group)
    card = lead.messages[-1]
    bot = world.telegram.first_bot
    lead.person.promotes(bot, group, {"can_restrict_members"})
    await lead.taps("Įleisti", card)
    assert card.plain.startswith(f"{STRANGER} prašo įleisti")
    assert "„Telegram“ to man neleidžia" in card.plain


async def test_a_replayed_request_is_decided_once(world: World, lead: Someone, group: Chat) -> None:
    stranger = world.stranger()
    taken: list[Any] = []
    take = world.app.intake.take

    async def twice(batch: Any) -> None:
        taken.extend(batch)
        await take(batch)
        await take(batch)

    world.app.intake.take = twice  # type: ignore[method-assign]
    before = len(lead.messages)
    await asks(world, stranger, group)
    assert (len(lead.messages), len(stranger.messages)) == (before + 1, 1)
