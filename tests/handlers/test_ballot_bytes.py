"""Whoever takes every file there is cannot tell who chose what, nor who voted when.

The proof is a comparison: the same people vote again, and what they choose is exchanged among them,
with the receipts; or they come in another order. All files are the same, byte by byte: there is
nothing in them that an attack, however clever, could begin with.
"""

import asyncio
import random
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.domain.ballots import CODE_SIGNS, hash_of
from bot.domain.polls import QuestionKind
from bot.sandbox import updates
from bot.services import ballots as service
from storage import accounts, ballots
from tests import pollster
from tests.anonymity import Loot, logged, taken
from tests.conftest import Sqlite
from tests.world import Someone, World, world_on

PLACES = ("Daugų", "Simno", "Alovės", "Krokialaukio", "Nemunaičio", "Pivašiūnų")
QUESTIONS: Sequence[pollster.Ask] = (
    (QuestionKind.YES_NO, "Ar reikia biudžeto?", {}),
    (QuestionKind.SEVERAL, "Kam jo reikia?", {"options": ["Keliams", "Parkams", "Vaikams"]}),
    (QuestionKind.TEXT, "Kodėl?", {}),
)


@dataclass(frozen=True, slots=True)
class Choice:
    """All that one person decides, and the receipt they are given."""

    budget: str
    what: str
    why: str
    code: str


def _choices() -> list[Choice]:
    dice = random.Random(27)
    return [
        Choice(
            dice.choice(("Taip", "Ne")),
            dice.choice(("Keliams", "Parkams", "Vaikams")),
            "Žodžiai " * (3 * number + 1),
            "".join(dice.choices(CODE_SIGNS, k=16)),
        )
        for number in range(len(PLACES))
    ]


CHOICES = _choices()
AS_IT_IS = tuple(range(len(PLACES)))
EXCHANGED = (2, 0, 3, 1, 5, 4)  # the last two say their county: they exchange among themselves
FIRST_LATER, LATER_FIRST = (1, 0, 2, 3, 4, 5), (3, 1, 0, 2, 5, 4)


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> list[Choice]:
    """Whose receipt and key come next: they go along with the choice, not with the person."""
    now: list[Choice] = []
    monkeypatch.setattr(service, "new_receipt", lambda: now[-1].code)

    class Keys:
        @staticmethod
        def token_hex(_: int) -> str:
            return hash_of(now[-1].why)[:16]

    monkeypatch.setattr(ballots, "secrets", Keys)
    monkeypatch.setattr(updates.random, "randrange", lambda *_: 381_774_245)  # the first number
    return now


async def vote(someone: Someone, choice: Choice, given: list[Choice]) -> None:
    given.append(choice)
    await someone.taps("Atsakyti")
    await someone.taps(choice.budget)
    await someone.taps(choice.what)
    await someone.taps("Toliau ›")
    await someone.says(choice.why)
    await someone.taps("Toliau ›")
    assert choice.code in someone.sees.replace(" ", "")
    await someone.taps("Patvirtinti")


async def story(
    folder: Path,
    sqlite: Sqlite,
    given: list[Choice],
    chosen: Sequence[int] = AS_IT_IS,
    order: Sequence[int] = AS_IT_IS,
) -> Loot:
    """What is found a minute after the last vote: `chosen` is by person, `order` is who comes."""
    await asyncio.to_thread(folder.mkdir)
    url = await sqlite.migrated(folder)
    async with AsyncExitStack() as stack:
        stack.enter_context(logged(folder / "log"))
        world = await stack.enter_async_context(world_on(url))
        people = [await world.member(f"{place} seniūnija") for place in PLACES]
        await world.member("Anykščių seniūnija")
        await world.county_group("LT-AL", *people)
        await pollster.sent(world, *QUESTIONS, title="Biudžetas", anonymous=True)
        for number in order:
            await vote(people[number], CHOICES[chosen[number]], given)
            await world.tick(minutes=7)
        await world.tick(seconds=60)
        if order != AS_IT_IS:
            await forget_screens(world)
        return await taken(world, folder / "log")


async def forget_screens(world: World) -> None:
    """Telegram counts a bot's messages over all its private chats: who has the newer number came
    later. It is of no use to who wants to know what they chose: ballots have no order.
    """
    async with world.app.db.write() as tx:
        await tx.execute(accounts.accounts.update().values(screen_message_id=None))
    assert await world.app.db.rewrite()


def same(one: Loot, other: Loot) -> None:
    assert one.wal == other.wal == b""
    assert one.rows == other.rows
    assert one.database == other.database
    assert one.backup == other.backup
    assert one.log == other.log


async def test_nothing_is_different_where_others_choose_the_same(
    tmp_path: Path, sqlite: Sqlite, hurry: None, given: list[Choice]
) -> None:
    one = await story(tmp_path / "one", sqlite, given)
    other = await story(tmp_path / "other", sqlite, given, chosen=EXCHANGED)
    same(one, other)
    for choice in CHOICES:
        assert one.holding(choice.code.encode()) == []
        assert one.holding(hash_of(choice.code).encode()) == ["database", "backup"]


async def test_nothing_is_different_where_they_come_in_another_order(
    tmp_path: Path, sqlite: Sqlite, hurry: None, given: list[Choice]
) -> None:
    one = await story(tmp_path / "one", sqlite, given, order=FIRST_LATER)
    other = await story(tmp_path / "other", sqlite, given, order=LATER_FIRST)
    same(one, other)
