"""Whoever takes every file there is cannot tell who voted for what in a contest.

As of anonymous polls (`test_ballot_bytes.py`): the same people vote again, their choices and
receipts exchanged, and all files are the same, byte by byte.
"""

import asyncio
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path

from bot.domain.ballots import hash_of
from tests.anonymity import Loot, logged, taken
from tests.conftest import Sqlite
from tests.handlers.test_ballot_bytes import CHOICES, Choice, given, same
from tests.voting import to_confirm, voting
from tests.world import world_on

__all__ = ["given"]

VOTERS = ("Daugų seniūnija", "Merkinės seniūnija", "Vydenių seniūnija")
NOMINATED = ("Simno seniūnija", "Alovės seniūnija")
CHOSEN = (0, 1, 1)  # which of them each receipt goes with


async def found(folder: Path, sqlite: Sqlite, given: list[Choice], whose: Sequence[int]) -> Loot:
    """A minute after the last vote; `whose`: voter → which choice and receipt they have."""
    await asyncio.to_thread(folder.mkdir)
    url = await sqlite.migrated(folder)
    async with AsyncExitStack() as stack:
        stack.enter_context(logged(folder / "log"))
        world = await stack.enter_async_context(world_on(url))
        people = [await world.member(name) for name in VOTERS]
        vote = await voting(world, *NOMINATED)
        numbers = list(vote.numbers.values())
        for one, which in zip(people, whose, strict=True):
            given.append(CHOICES[which])
            await to_confirm(one, vote, numbers[CHOSEN[which]])
            assert CHOICES[which].code in one.sees.replace(" ", "")
            await one.taps("Patvirtinti")
            assert one.sees.startswith("Jūsų balsas įrašytas")
        await world.tick(seconds=60)
        return await taken(world, folder / "log")


async def test_nothing_is_different_where_others_vote_for_the_same(
    tmp_path: Path, sqlite: Sqlite, hurry: None, given: list[Choice]
) -> None:
    one = await found(tmp_path / "one", sqlite, given, (0, 1, 2))
    same(one, await found(tmp_path / "other", sqlite, given, (1, 2, 0)))
    for number in range(len(VOTERS)):
        assert one.holding(CHOICES[number].code.encode()) == []
        assert one.holding(hash_of(CHOICES[number].code).encode()) == ["database", "backup"]
