"""What goes wrong in groups: each is noticed, the lead is told what to do, and nothing is lost."""

import pytest

from bot.domain.groups import INSIDE, Right
from bot.sandbox.chats import Chat
from bot.services import groups as service
from storage import groups
from tests.grouping import ALL, TITLE, a_lead, bound, inside, link_of
from tests.practising import published
from tests.world import Someone, World

ALONE = "Atsakysiu asmeniškai, kad grupėje liktų vietos pokalbiams."
SHUT_OUT = (
    f"Robotas pašalintas iš grupės „{TITLE}“ arba jos nebėra, todėl jos nariai nieko negauna."
)


@pytest.fixture
async def lead(world: World) -> Someone:
    return await a_lead(world)


@pytest.fixture
async def group(world: World, lead: Someone) -> Chat:
    return await bound(world, lead, forum=True)


async def a_report_is_published(world: World, of: str = "Simno seniūnija") -> None:
    """Of a colleague, whom the bot tells so."""
    await published(world, await world.member(of))


def thread(chat: Chat, name: str) -> int:
    return next(topic.id for topic in chat.topics.values() if topic.name == name)


async def test_reports_go_to_the_topic_of_practice_in_silence(
    world: World, group: Chat, lead: Someone
) -> None:
    await a_report_is_published(world)
    card = world.in_group(group)[-1]
    assert (card.thread, card.silent) == (thread(group, "Patirtis"), True)


async def test_a_deleted_topic_is_told_and_made_again_when_asked(
    world: World, group: Chat, lead: Someone
) -> None:
    lead.person.deletes_topic(group, thread(group, "Patirtis"))
    await a_report_is_published(world)
    assert world.in_group(group)[-1].thread is None
    assert lead.messages[-1].plain == (
        f"Grupėje „{TITLE}“ uždaryta arba ištrinta tema „Patirtis“. Kol jos nebus, tai, kas jai "
        "skirta, rodysiu bendroje temoje."
    )
    query = await lead.taps("Sukurti temą")
    await lead.taps_again(query)
    assert [topic.name for topic in group.topics.values()].count("Patirtis") == 1
    world.clock.advance(minutes=1)
    await a_report_is_published(world, of="Miroslavo seniūnija")
    assert world.in_group(group)[-1].thread == thread(group, "Patirtis")


async def test_a_closed_topic_is_told_and_still_written_to(
    world: World, group: Chat, lead: Someone
) -> None:
    lead.person.closes_topic(group, thread(group, "Patirtis"))
    await world.settle()
    assert lead.sees == (
        f"Grupėje „{TITLE}“ uždaryta tema „Patirtis“: rašyti joje galiu tik aš ir "
        "administratoriai. Jei to nereikėjo, temą vėl atidarykite."
    )
    await a_report_is_published(world)
    assert world.in_group(group)[-1].thread == thread(group, "Patirtis")


async def test_a_closed_topic_where_it_may_not_write_is_used_again_when_open(
    world: World, group: Chat, lead: Someone
) -> None:
    own = lead.person.opens_topic(group, "Patirtis 2")
    async with world.app.db.write() as tx:
        await groups.set_topic(tx, group.id, "practice", thread_id=own, closed=False)
    bot = world.telegram.first_bot
    lead.person.promotes(bot, group, ALL - {Right.TOPICS})
    lead.person.closes_topic(group, own)
    await world.settle()
    assert "uždaryta arba ištrinta tema „Patirtis“" in lead.sees
    await a_report_is_published(world)
    assert world.in_group(group)[-1].thread is None
    lead.person.reopens_topic(group, own)
    await world.settle()
    async with world.app.db.read() as tx:
        assert (await groups.threads(tx, [group.id]))[group.id, "practice"] == own


async def test_a_topic_in_doubt_is_not_made_twice(world: World, lead: Someone) -> None:
    world.telegram.faults.add("lost_after", method="createForumTopic", times=1)
    chat = await bound(world, lead, forum=True)
    assert [topic.name for topic in chat.topics.values()].count("Naujienos") == 1
    assert any(text.startswith("Nežinau, ar grupėje") for text in lead.texts)
    await world.tick(hours=17)
    await world.tick(minutes=5)
    assert [topic.name for topic in chat.topics.values()].count("Naujienos") == 1


async def test_lost_rights_are_named(world: World, group: Chat, lead: Someone) -> None:
    lead.person.promotes(world.telegram.first_bot, group, ALL - {Right.INVITE, Right.TAGS})
    await world.settle()
    told = (
        f"Grupėje „{TITLE}“ man nebeleista: Kviesti ir įleisti narius, Rašyti seniūnijas prie "
        "vardų. Grąžinkite: grupės pavadinimas → „Redaguoti“ → „Administratoriai“ → „Sueiga“."
    )
    assert lead.texts.count(told) == 1
    await lead.taps("Peržiūrėti grupę")
    assert "✗ Kviesti ir įleisti narius – dar neleista" in lead.sees


async def test_a_demoted_bot_has_lost_everything(world: World, group: Chat, lead: Someone) -> None:
    lead.person.demotes(world.telegram.first_bot, group)
    await world.settle()
    assert any(text.startswith(f"Grupėje „{TITLE}“ man nebeleista: Kviesti") for text in lead.texts)


async def test_a_removed_bot_tells_and_is_the_same_when_it_is_back(
    world: World, group: Chat, lead: Someone
) -> None:
    await world.owner.starts()
    bot = world.telegram.first_bot
    lead.person.removes(bot, group)
    await world.settle()
    assert (lead.sees.startswith(SHUT_OUT), world.owner.sees.startswith(SHUT_OUT)) == (True, True)
    lead.person.unbans(bot, group)
    greetings = len(world.in_group(group))
    lead.person.adds_bot(bot, group, rights=set(ALL))
    await world.settle()
    async with world.app.db.read() as tx:
        found = await groups.of_county(tx, "LT-AL")
    assert found is not None
    assert (found.chat_id, len(world.in_group(group))) == (group.id, greetings)
    assert len(group.topics) == 5


@pytest.mark.parametrize("how", ["a message", "the night"])
async def test_a_deleted_group_is_noticed(
    world: World, group: Chat, lead: Someone, how: str
) -> None:
    lead.person.deletes_group(group)
    if how == "a message":
        await a_report_is_published(world)
    else:
        await world.tick(hours=17)
    assert any(text.startswith(SHUT_OUT) for text in lead.texts)
    async with world.app.db.read() as tx:
        assert await groups.of_county(tx, "LT-AL") is None


async def test_a_group_that_grows_takes_everything_along(world: World, lead: Someone) -> None:
    member = await world.member("Simno seniūnija")
    chat = world.telegram.add_group(
        TITLE,
        creator=lead.person,
        members=[member.person],
        bots=[world.telegram.first_bot],
    )
    await world.settle()
    await lead.says("grupės")
    await lead.taps(TITLE)
    await lead.taps("Alytaus apskritis")
    former = await link_of(world, chat)
    await world.tick(minutes=2)  # everybody was looked at
    grown = lead.person.upgrades(chat)
    await world.settle()
    assert await inside(world, grown) == {lead.id: "creator", member.id: "member"}
    link = await link_of(world, grown)
    assert link != former
    other = await world.member("Miroslavo seniūnija")
    other.person.joins_by(link)
    await world.settle()
    assert grown.member(other.person).status == "member"


async def test_a_migration_learnt_of_by_a_call_is_followed_too(world: World, lead: Someone) -> None:
    chat = world.telegram.add_group(TITLE, creator=lead.person, bots=[world.telegram.first_bot])
    await world.settle()
    await lead.says("grupės")
    await lead.taps(TITLE)
    await lead.taps("Alytaus apskritis")
    grown = lead.person.upgrades(chat)
    world.telegram.first_bot.queue.clear()  # the service messages are lost
    await a_report_is_published(world)
    async with world.app.db.read() as tx:
        found = await groups.of_county(tx, "LT-AL")
    assert found is not None
    assert found.chat_id == grown.id
    assert world.in_group(grown)[-1].plain.startswith("Sutvarkytas parkas")


async def test_an_anonymous_admin_is_asked_to_write_in_private(
    world: World, group: Chat, lead: Someone
) -> None:
    lead.person.stays_anonymous(group)
    await world.settle()
    lead.person.posts_anonymously("/grupes@sueiga_bot", group)
    await world.settle()
    answer = world.in_group(group)[-1]
    assert (answer.plain, [[one.text for one in row] for row in answer.buttons]) == (
        ALONE,
        [["Rašyti asmeniškai"]],
    )


async def test_an_anonymous_admin_who_adds_somebody_decides_nothing(
    world: World, group: Chat, lead: Someone
) -> None:
    lead.person.stays_anonymous(group)
    await world.settle()
    lead.person.adds(world.stranger().person, group)
    await world.settle()
    assert lead.sees.endswith("nors jai nepriklauso. Palikti ar pašalinti?")


async def test_the_board_is_told_of_the_group(world: World, group: Chat, lead: Someone) -> None:
    lead.person.promotes(world.telegram.first_bot, group, ALL - {Right.PIN})
    await world.settle()
    async with world.app.db.read() as tx:
        found = await service.state(tx, "LT-AL")
        assert await service.state(tx, "LT-UT") is None
    assert found is not None
    assert (found.chat_id, found.inside, found.strangers) == (group.id, {lead.id}, 0)
    assert [problem.id for problem in found.problems] == ["groups.problem-right"]


async def test_who_came_and_went_while_the_bot_was_out_is_looked_at_when_it_is_back(
    world: World, group: Chat, lead: Someone
) -> None:
    went, came = await world.member("Simno seniūnija"), await world.member("Alovės seniūnija")
    went.person.joins_by(await link_of(world, group))
    await world.settle()
    assert inside_of(await inside(world, group)) == {lead.id, went.id}
    lead.person.removes(world.telegram.first_bot, group)
    await world.settle()
    went.person.leaves(group)
    lead.person.adds(came.person, group)
    lead.person.unbans(world.telegram.first_bot, group)
    lead.person.adds_bot(world.telegram.first_bot, group, rights=set(ALL))
    await world.settle()
    await world.tick(minutes=1)
    assert inside_of(await inside(world, group)) == {lead.id, came.id}


def inside_of(places: dict[int, str]) -> set[int]:
    return {account_id for account_id, status in places.items() if status in INSIDE}
