"""Stories about the month's best. It is Monday, 23 November 2026."""

from datetime import timedelta

import pytest

from bot.domain.preferences import How, Kind
from bot.domain.reports import ReportKind, Visibility
from bot.services import bests, reviews
from bot.services import uses as service
from handlers.preferences import ChooseHow
from tests.newsroom import actor_of
from tests.practising import published
from tests.world import Someone, World

CARD = (
    "🏆 Mėnesio geriausi. Alytaus apskritis, 2026 m. lapkritis\n"
    "Ką kolegos pritaikė ir ką pažymėjo „Naudinga“:\n"
)
LINE = "(Alytaus r., Daugų seniūnija) – pritaikė"


@pytest.fixture
async def author(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


@pytest.fixture
async def reader(world: World) -> Someone:
    return await world.member("Veisiejų seniūnija")


async def used(world: World, someone: Someone, *, took: int = 0, liked: int = 0) -> None:
    """Of entries by number."""
    actor = await actor_of(world, someone)
    async with world.app.db.write() as tx:
        if took:
            await service.adopt(tx, actor, took, "Taip pat", world.clock.now())
        if liked:
            await service.toggle(tx, actor, liked, world.clock.now())


async def december(world: World, **later: float) -> None:
    """The clock of its first days tells one county at a time."""
    await world.tick(days=8, **later)
    for _ in range(2):
        await world.app.ticks.tick()
    await world.settle()


def cards(world: World, chat: object) -> list[str]:
    return [one.plain for one in world.in_group(chat) if one.plain.startswith("🏆")]


async def test_a_countys_group_is_shown_its_best_once(
    world: World, author: Someone, reader: Someone
) -> None:
    """Neither unnamed nor withdrawn ones, nor those of other counties."""
    alytus = await world.county_group("LT-AL", author)
    utena = await world.county_group("LT-UT")
    liked = await published(world, author, "Takai", visibility=Visibility.COUNTY)
    taken = await published(world, author, "Suolai")
    unnamed = await published(world, author, "Klaida", unnamed=True, kind=ReportKind.LESSON)
    gone = await published(world, author, "Atšaukta")
    await published(world, author, "Nepaliesta")
    await used(world, reader, liked=liked, took=taken)
    await used(world, reader, liked=unnamed, took=gone)
    async with world.app.db.write() as tx:
        await reviews.withdraw(tx, await actor_of(world, author), gone, "", world.clock.now())
    await world.tick(minutes=1)
    assert cards(world, alytus) == []
    await world.restart()
    await december(world)
    assert cards(world, alytus) == [f"{CARD}1. Suolai {LINE} 1, 👍 0\n2. Takai {LINE} 0, 👍 1"]
    card = next(one for one in world.in_group(alytus) if one.plain.startswith("🏆"))
    assert card.protected
    assert [[one.text for one in row] for row in card.buttons] == [
        [f"Skaityti Nr. {taken}", f"Skaityti Nr. {liked}"]
    ]
    await world.restart()
    await december(world)
    assert len(cards(world, alytus)) == 1
    assert cards(world, utena) == []
    async with world.app.db.write() as tx:
        await reviews.withdraw(tx, await actor_of(world, author), taken, "", world.clock.now())
    await world.tick(minutes=5)
    assert cards(world, alytus) == [f"{CARD}2. Takai {LINE} 0, 👍 1"]
    async with world.app.db.write() as tx:
        await reviews.withdraw(tx, await actor_of(world, author), liked, "", world.clock.now())
    for _ in range(2):  # its own card is edited first
        await world.tick(minutes=5)
    assert cards(world, alytus) == [f"{CARD.splitlines()[0]}. Čia minėti įrašai atšaukti."]


async def test_what_was_slept_through_for_a_month_is_told_of_no_more(
    world: World, author: Someone, reader: Someone
) -> None:
    group = await world.county_group("LT-AL", author)
    number = await published(world, author)
    await used(world, reader, liked=number)
    await december(world, hours=24 * 40)
    assert cards(world, group) == []


async def test_where_there_is_no_group_members_are_told_in_private_as_they_wish(
    world: World, author: Someone, reader: Someone
) -> None:
    far = await world.member("Anykščių seniūnija")
    daily = await world.member("Simno seniūnija")
    number, gone = await published(world, author), await published(world, author, "Klaida")
    await used(world, reader, took=number)
    await author.sends_data(ChooseHow(Kind.PRACTICES, How.OFF).pack())
    await daily.sends_data(ChooseHow(Kind.PRACTICES, How.DAILY).pack())
    await used(world, far, took=gone)
    await december(world)
    told = [one for one in reader.messages if one.plain.startswith("🏆")]
    lines = [f"1. {title} {LINE} 1, 👍 0" for title in ("Sutvarkytas parkas", "Klaida")]
    assert [one.plain for one in told] == ["\n".join((CARD + lines[0], lines[1]))]
    assert (reader.buttons, told[0].protected) == ([["1", "2"], ["Rečiau apie tai"]], True)
    assert not [text for text in (*far.texts, *author.texts) if text.startswith("🏆")]
    async with world.app.db.write() as tx:
        await reviews.withdraw(tx, await actor_of(world, author), gone, "", world.clock.now())
    await world.tick(days=1)  # what waited for the morning no longer names it
    assert [text for text in daily.texts if text.startswith("🏆")] == [CARD + lines[0]]


async def test_a_restored_database_tells_of_no_month_again(
    world: World, author: Someone, reader: Someone
) -> None:
    group = await world.county_group("LT-AL", author)
    number = await published(world, author)
    await used(world, reader, took=number)
    world.clock.advance(days=8)
    async with world.app.db.write() as tx:
        now, zone = world.clock.now(), world.settings.zone
        await bests.take_as_told(tx, now - timedelta(days=8), now, zone)
    await december(world)
    assert cards(world, group) == []
