"""Stories about whom an open poll goes on writing to: other accounts, and people who left."""

from bot.domain import consent
from bot.domain.poll_buttons import Vote
from storage import accounts
from tests import pollster
from tests.people import member_of
from tests.pollster import TITLE
from tests.world import Someone, World

CARD, REMINDED = f"🗳 {TITLE}", "Primename: dar laukiame Jūsų atsakymo"


async def moves(world: World, before: Someone) -> Someone:
    """The member takes another account."""
    now = world.stranger("Naujas telefonas")
    async with world.app.db.write() as tx:
        await accounts.link(tx, now.id, await member_of(tx, world, before))
        await accounts.accept_terms(tx, now.id, consent.VERSION, world.clock.now())
    await now.starts()
    return now


async def to_the_end(world: World, number: int) -> None:
    for _ in range(6):
        await world.tick(days=1)
    await pollster.closes(world, number)


def about(someone: Someone, begin: str) -> list[str]:
    return [text for text in someone.texts if text.startswith(begin)]


async def test_whoever_has_another_account_is_asked_and_reminded_there(world: World) -> None:
    before = await world.member("Daugų seniūnija")
    number = await pollster.sent(world)
    now = await moves(world, before)
    await world.tick(minutes=1)
    await world.tick(minutes=1)
    assert len(about(now, CARD)) == 1
    await to_the_end(world, number)
    assert (len(about(now, REMINDED)), about(before, REMINDED)) == (1, [])


async def test_an_answer_from_another_account_silences_the_former_one(world: World) -> None:
    before = await world.member("Daugų seniūnija")
    number = await pollster.sent(world)
    (question,) = await pollster.questions_of(world, number)
    now = await moves(world, before)
    await now.sends_data(Vote(number, question.id, 0).pack())
    await to_the_end(world, number)
    assert [about(one, REMINDED) for one in (now, before)] == [[], []]
    assert list((await pollster.answers_of(world, number)).values()) == [{1: 0}]


async def test_whoever_left_is_not_reminded(world: World) -> None:
    someone = await world.member("Daugų seniūnija")
    number = await pollster.sent(world)
    await someone.leaves_the_association()
    await to_the_end(world, number)
    assert about(someone, REMINDED) == []
