"""Polls for stories: made, sent, and looked at in the tables."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from bot.domain.audience import Audience
from bot.domain.polls import QuestionKind
from bot.services import polls as service
from bot.services.audience import EVERYBODY
from bot.services.polls import Poll, Question
from storage import polls, votes
from tests.newsroom import ALYTUS, ZONE, actor_of, county_lead, director
from tests.world import Someone, World

__all__ = ["ALYTUS", "EVERYBODY", "ZONE", "actor_of", "county_lead", "director"]

SHORT = ("kind", "text", "options", "optional", "least", "most", "position")
TITLE = "Ar seniūnijai reikia atskiro biudžeto?"
Ask = tuple[QuestionKind, str, dict[str, Any]]
YES_NO: Ask = (QuestionKind.YES_NO, TITLE, {})


async def drafted(
    world: World,
    *questions: Ask,
    title: str = TITLE,
    audience: Audience = EVERYBODY,
    by: Someone | None = None,
    **columns: Any,
) -> int:
    """The number of a new draft: one yes/no question, by the owner, unless said otherwise."""
    actor = await actor_of(world, by or world.owner)
    async with world.app.db.write() as tx:
        number = await service.create(tx, actor, title, audience, world.clock.now(), **columns)
        poll = await polls.get(tx, number)
        assert poll is not None
        for kind, text, more in questions or (YES_NO,):
            await service.add_question(tx, poll, kind, text, **more)
    return number


async def sent(world: World, *questions: Ask, **what: Any) -> int:
    """The number of a poll that was sent (see `drafted`) and has arrived; it lasts a week."""
    number = await drafted(world, *questions, **what)
    await starts(world, number)
    return number


async def starts(world: World, number: int) -> None:
    """Send a draft at once, whoever may."""
    async with world.app.db.write() as tx:
        poll = await polls.get(tx, number)
        assert poll is not None
        await service.start(tx, poll, world.clock.now().astimezone(ZONE))
    await world.settle()


async def poll_of(world: World, number: int) -> Poll:
    async with world.app.db.read() as tx:
        poll = await polls.get(tx, number)
    assert poll is not None
    return poll


async def questions_of(world: World, number: int) -> Sequence[Question]:
    async with world.app.db.read() as tx:
        return await polls.questions_of(tx, number)


async def in_short(world: World, number: int = 1) -> list[tuple[object, ...]]:
    """Of each question what a composer decides, as `SHORT` names it."""
    found = await questions_of(world, number)
    return [tuple(getattr(one, name) for name in SHORT) for one in found]


async def first_question(world: World, number: int = 1) -> Question:
    return (await questions_of(world, number))[0]


async def answers_of(world: World, number: int) -> dict[int, dict[int, Any]]:
    """Member → position of the question → answer, of a named poll."""
    async with world.app.db.read() as tx:
        order = {one.id: one.position for one in await polls.questions_of(tx, number)}
        found = await votes.of_poll(tx, number)
    return {
        member: {order[one]: answer for one, answer in given.items()}
        for member, given in found.items()
    }


async def closes(world: World, number: int) -> None:
    """The time is over, and the clock has ticked."""
    poll = await poll_of(world, number)
    assert poll.closes_at is not None
    left = poll.closes_at - world.clock.now() + timedelta(seconds=1)
    await world.tick(seconds=left.total_seconds())


# The way through `/poll`

KIND_LABELS = {
    QuestionKind.YES_NO: "Taip ar ne",
    QuestionKind.ONE: "Vienas iš kelių",
    QuestionKind.SEVERAL: "Keli iš kelių",
    QuestionKind.SCALE: "Vertinimas 1–5",
    QuestionKind.RANKING: "Pagal svarbą",
    QuestionKind.TEXT: "Laisvas tekstas",
    QuestionKind.NUMBER: "Skaičius",
}


async def asks(someone: Someone, kind: QuestionKind, *said: str) -> None:
    """Begin a poll with one question, up to its card."""
    await someone.says("/poll")
    await someone.taps("✍️ Nauja apklausa")
    await someone.taps(KIND_LABELS[kind])
    for text in said:
        await someone.says(text)
