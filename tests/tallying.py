"""Answers for stories about results."""

from typing import Any

from storage import polls, votes
from tests.people import member_of
from tests.pollster import closes, questions_of
from tests.world import Someone, World

__all__ = ["closes"]


async def answers(world: World, number: int, someone: Someone, *given: Any) -> None:
    """A named answer, question by question; None leaves one out."""
    asked = await questions_of(world, number)
    pairs = zip(asked, given, strict=True)
    values = {one.id: answer for one, answer in pairs if answer is not None}
    async with world.app.db.write() as tx:
        member = await member_of(tx, world, someone)
        await votes.write(tx, number, member, values)
        await polls.mark(tx, number, member, answered=True, answered_at=world.clock.now())
