"""„Gerosios patirties naujienos“: what may be read and was not told, on Tuesday, once."""

from datetime import datetime, timedelta

import pytest

from bot.domain.preferences import How, Kind
from bot.domain.reports import ReportKind, State, Visibility
from bot.services import practices
from storage import reports
from storage.preferences import wishes
from tests.newsroom import ZONE
from tests.people import member_of
from tests.practising import published
from tests.world import Someone, World

HEAD = "Gerosios patirties naujienos"
WAYS = [["Visa geroji patirtis"], ["Rečiau apie tai"]]


def at(day: int, hour: int = 8, minute: int = 5, month: int = 11) -> datetime:
    """An hour of 2026 in Vilnius; 24 November is a Tuesday."""
    return datetime(2026, month, day, hour, minute, tzinfo=ZONE)


async def wait_until(world: World, moment: datetime) -> None:
    world.clock.advance(seconds=(moment - world.clock.now().astimezone(ZONE)).total_seconds())
    await world.tick()


async def wants(world: World, someone: Someone, how: How) -> None:
    async with world.app.db.write() as tx:
        wish = {"account_id": someone.id, "kind": Kind.PRACTICES.code, "how": how.code}
        await tx.execute(wishes.insert().values(**wish))


def told(someone: Someone) -> list[list[str]]:
    """The titles in each digest they got."""
    digests = [text for text in someone.texts if text.startswith(HEAD)]
    lines = [[line for line in text.splitlines() if ". " in line] for text in digests]
    return [[line.split(". ", 1)[1].split(" · ")[0] for line in one] for one in lines]


@pytest.fixture
async def author(world: World) -> Someone:
    await world.owner.starts()
    return await world.member("Daugų seniūnija")


async def test_on_tuesday_each_is_told_what_they_may_read(world: World, author: Someone) -> None:
    await published(world, author, "Anksčiau")
    near, far = await world.member("Alovės seniūnija"), await world.member("Anykščių seniūnija")
    await world.tick(seconds=15)
    for visibility in Visibility:
        await published(world, author, visibility.code, visibility=visibility)
    await published(world, author, "lesson", kind=ReportKind.LESSON, unnamed=True)
    did = await published(world, author, "did")
    gone = await published(world, author, "gone")
    async with world.app.db.write() as tx:
        await reports.put_doers(tx, did, [await member_of(tx, world, near)])
        await reports.change(tx, gone, state=State.WITHDRAWN)
    await published(world, far, "theirs")
    await wait_until(world, at(24, 8, 4))
    assert told(far) == []
    await wait_until(world, at(24))
    assert (told(author), told(near), told(far)) == (
        [["theirs"]],
        [["theirs", "lesson", "public", "members", "county"]],
        [["did", "lesson", "public", "members"]],
    )
    assert far.buttons == [["1", "2", "3", "4"], *WAYS]
    assert "2. lesson · Pasakoja vienas iš seniūnų" in far.sees.splitlines()
    assert far.messages[-1].protected
    await world.restart()
    await world.tick(minutes=5)
    await wait_until(world, at(1, month=12))
    assert (len(told(near)), len(told(far)), told(world.owner)) == (1, 1, [])
    await far.taps("2")
    assert far.sees.startswith("lesson\nPasakoja vienas iš seniūnų")
    await published(world, author, "Vieša", visibility=Visibility.PUBLIC)
    await wait_until(world, at(2, month=12))
    assert len(told(far)) == 1
    await wait_until(world, at(8, month=12))
    assert (told(far)[1:], far.messages[-1].protected) == ([["Vieša"]], False)


async def test_daily_never_and_after_a_pause(world: World, author: Someone) -> None:
    daily, off = await world.member("Alovės seniūnija"), await world.member("Simno seniūnija")
    await wants(world, daily, How.DAILY)
    await wants(world, off, How.OFF)
    await world.tick(seconds=15)
    await wait_until(world, at(25, 12))
    await published(world, author, "Trečiadienį")
    await world.tick(minutes=5)
    assert told(daily) == []
    await wait_until(world, at(26))
    for number in range(8):
        await published(world, author, f"Darbas {number}")
    await wait_until(world, at(30))
    assert told(daily)[0] == ["Trečiadienį"]
    assert told(daily)[1] == [f"Darbas {number}" for number in range(7, 1, -1)]
    assert "Ir dar 2 įrašai." in daily.sees
    await wait_until(world, at(1, month=12))
    assert told(off) == []
    async with world.app.db.write() as tx:
        await tx.execute(wishes.update().values(how=How.WEEKLY.code))
    await wait_until(world, at(8, month=12))
    assert (told(off), len(told(daily))) == ([], 2)


async def test_a_restored_database_tells_nobody_again(world: World, author: Someone) -> None:
    far = await world.member("Anykščių seniūnija")
    await world.tick(seconds=15)
    await published(world, author)
    world.clock.advance(seconds=(at(24, 9) - world.clock.now().astimezone(ZONE)).total_seconds())
    async with world.app.db.write() as tx:
        now = world.clock.now()
        await practices.take_as_told(tx, now - timedelta(days=1), now, ZONE)
    await world.tick()
    assert told(far) == []
