"""Whoever takes every file there is cannot tell who chose what, nor who voted when.

The proof is a comparison: the same people vote again, and what they choose is exchanged among them,
with the receipts; or they come in another order. All files are the same, byte by byte: there is
nothing in them that an attack, however clever, could begin with.
"""

import asyncio
import os
import random
import signal
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.domain.ballots import CODE_SIGNS, hash_of
from bot.domain.polls import QuestionKind
from bot.services import ballots as service
from storage import accounts, ballots
from tests import pollster
from tests.anonymity import Loot, logged, taken
from tests.conftest import Sqlite
from tests.world import OWNER, Someone, World, world_on

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
LATER_FIRST = (3, 1, 0, 2, 5, 4)


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
    monkeypatch.setattr(random, "randrange", lambda *_: 381_774_245)  # the first number
    return now


async def to_confirm(someone: Someone, choice: Choice, given: list[Choice]) -> None:
    given.append(choice)
    await someone.taps("Atsakyti")
    await someone.taps(choice.budget)
    await someone.taps(choice.what)
    await someone.taps("Toliau ›")
    await someone.says(choice.why)
    await someone.taps("Toliau ›")
    assert choice.code in someone.sees.replace(" ", "")


@dataclass(frozen=True, slots=True)
class Story:
    """`chosen`: which choice is whose; `order`: who comes when; `killed`: where the last one is."""

    chosen: Sequence[int] = AS_IT_IS
    order: Sequence[int] = AS_IT_IS
    killed: str | None = None

    async def found(self, folder: Path, sqlite: Sqlite, given: list[Choice]) -> tuple[Loot, Loot]:
        """A minute after the last vote: all there is, and all but the numbers of screens."""
        await asyncio.to_thread(folder.mkdir)
        url = await sqlite.migrated(folder)
        async with AsyncExitStack() as stack:
            stack.enter_context(logged(folder / "log"))
            world = await stack.enter_async_context(world_on(url))
            await self._told(world, given)
            loot = await taken(world, folder / "log")
            await forget_screens(world)
            return loot, await taken(world, folder / "log")

    async def _told(self, world: World, given: list[Choice]) -> None:
        places = PLACES[: len(self.chosen)]
        people = [await world.member(f"{place} seniūnija") for place in places]
        await world.member("Anykščių seniūnija")
        await world.county_group("LT-AL", *people)
        await pollster.sent(world, *QUESTIONS, title="Biudžetas", anonymous=True)
        for number in self.order[: len(people)]:
            await to_confirm(people[number], CHOICES[self.chosen[number]], given)
            if self.killed and number == len(people) - 1:
                await kill(world, people[number], self.killed)
            else:
                await people[number].taps("Patvirtinti")
            assert "Atsakymas įrašytas" in people[number].sees.replace(
                "Jūsų atsakymas", "Atsakymas"
            )
            await world.tick(minutes=7)
        await world.tick(seconds=60)


async def forget_screens(world: World) -> None:
    """Telegram counts a bot's messages over all its private chats: whose last one has the higher
    number came later. It tells nobody what they chose, since ballots have no order.
    """
    async with world.app.db.write() as tx:
        await tx.execute(accounts.accounts.update().values(screen_message_id=None))
    assert await world.app.db.rewrite()


async def kill(world: World, someone: Someone, at: str) -> None:
    """The process that casts the ballot is killed on the way, and the bot starts anew.

    Telegram, which did not hear of it, has the tap still.
    """
    await world.stop()
    pid = os.fork()
    if pid == 0:
        try:
            asyncio.run(_cast_until(world, someone, at))
        finally:
            os._exit(1)
    _, status = await asyncio.to_thread(os.waitpid, pid, 0)
    assert os.WIFSIGNALED(status)
    assert os.WTERMSIG(status) == signal.SIGKILL
    someone.person.taps("Patvirtinti")
    await world.start()
    await world.settle()


async def _cast_until(world: World, someone: Someone, at: str) -> None:
    async def die(*_: Any) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    if at == "inside":
        ballots.put_words = die  # type: ignore[assignment] # it never comes back
    await world.start()
    someone.person.taps("Patvirtinti")
    if at == "stored":
        await world.store()
    else:
        await world.take_in()
    await die()


def signs() -> list[bytes]:
    """What would name somebody: accounts, as text and as SQLite writes them, and elderships."""
    accounts_ = range(OWNER, OWNER + 10)
    numbers = [str(one).encode() for one in accounts_] + [one.to_bytes(6) for one in accounts_]
    return [*numbers, *(place.encode() for place in PLACES)]


def same(one: Loot, other: Loot) -> None:
    assert one.wal == other.wal == b""
    assert one.rows == other.rows
    assert one.database == other.database
    assert one.backup == other.backup
    assert one.log == other.log


async def test_nothing_is_different_where_others_choose_the_same_or_come_earlier(
    tmp_path: Path, sqlite: Sqlite, hurry: None, given: list[Choice]
) -> None:
    one, one_unscreened = await Story().found(tmp_path / "one", sqlite, given)
    other, _ = await Story(chosen=EXCHANGED).found(tmp_path / "other", sqlite, given)
    same(one, other)
    _, later = await Story(order=LATER_FIRST).found(tmp_path / "later", sqlite, given)
    same(one_unscreened, later)
    for choice in CHOICES:
        assert one.holding(choice.code.encode()) == []
        ballot = hash_of(choice.code).encode()
        assert one.holding(ballot) == ["database", "backup"]
        for page in (*one.pages_with(ballot), *one.pages_with(choice.why.encode())):
            assert not any(sign in page for sign in signs())


@pytest.mark.parametrize("at", ["stored", "inside", "committed"])
async def test_nor_after_a_kill(
    tmp_path: Path, sqlite: Sqlite, hurry: None, given: list[Choice], at: str
) -> None:
    one, _ = await Story((0, 1), killed=at).found(tmp_path / "one", sqlite, given)
    other, _ = await Story((1, 0), killed=at).found(tmp_path / "other", sqlite, given)
    same(one, other)
