"""A poll that repeats an earlier one is shown beside it, to whoever may see both."""

import pytest
import sqlalchemy as sa

from bot.domain.poll_buttons import ShowTally
from bot.domain.polls import QuestionKind, Sight
from bot.domain.templates import CopyPoll
from storage import polls
from tests import pollster
from tests.tallying import answers
from tests.world import Someone, World

SCALE = (QuestionKind.SCALE, "Kaip sekasi?", {})
BEFORE = "Ankstesnėje apklausoje (2026 m. lapkričio 30 d., pirmadienis, 10:00): "


@pytest.fixture
async def people(world: World) -> list[Someone]:
    places = ("Daugų seniūnija", "Veisiejų seniūnija")
    return [await world.member(eldership=place) for place in places]


async def asked_twice(world: World, director: Someone, people: list[Someone], sight: Sight) -> int:
    """The newer of two polls, both over; the earlier one's results were to be seen so."""
    number = await pollster.sent(world, pollster.YES_NO, SCALE, by=director, sight=sight.code)
    for someone, point in zip(people, (2, 3), strict=True):
        await answers(world, number, someone, 1, point)
    await pollster.closes(world, number)
    await director.sends_data(CopyPoll(number, again=True).pack())
    async with world.app.db.write() as tx:
        newest = int((await tx.execute(sa.select(sa.func.max(polls.polls.c.id)))).scalar_one())
        await polls.change(tx, newest, sight=Sight.CLOSED.code)
    await pollster.starts(world, newest)
    for someone in people:
        await answers(world, newest, someone, 1, 5)
    await pollster.closes(world, newest)
    return newest


async def test_each_question_stands_beside_what_it_was(world: World, people: list[Someone]) -> None:
    director = await pollster.director(world)
    again = await asked_twice(world, director, people, Sight.CLOSED)
    await people[0].sends_data(ShowTally(again).pack())
    assert BEFORE + "Ne – 100 %" in people[0].sees.splitlines()
    await people[0].taps("2 klausimas ›")
    assert BEFORE + "vidurkis 2,5" in people[0].sees.splitlines()


async def test_what_stayed_with_its_asker_is_not_shown_beside(
    world: World, people: list[Someone]
) -> None:
    director = await pollster.director(world)
    again = await asked_twice(world, director, people, Sight.ASKER)
    await people[0].sends_data(ShowTally(again).pack())
    assert "Ne – 2 (100 %)" in people[0].sees
    assert BEFORE not in people[0].sees
    await director.sends_data(ShowTally(again).pack())
    assert BEFORE + "Ne – 100 %" in director.sees.splitlines()
