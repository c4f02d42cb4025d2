"""What a box looks like in the file: nothing in it tells in which order its ballots came."""

import random
from pathlib import Path

import pytest

from storage import ballots
from storage.ballots import Ballot
from storage.base import Database

LONG = list(range(20))  # a ranking of all options there can be


def some(count: int) -> list[Ballot]:
    """With hashes that say nothing, some of them long."""
    dice = random.Random(5)
    return [
        Ballot(
            f"{dice.getrandbits(256):064x}",
            {question: dice.sample(LONG, 20) if n % 3 else n % 2 for question in range(1, 31)},
            "LT-AL" if n % 2 else None,
        )
        for n in range(count)
    ]


def pages(file: Path) -> bytes:
    """The whole file, without the counters of its first page."""
    content = file.read_bytes()
    return content[:24] + content[28:92] + content[100:]


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_ballots_come_out_sorted_by_their_hashes(db: Database) -> None:
    cast = some(9)
    async with db.write() as tx:
        for one in cast:
            await ballots.put(tx, "poll:1", [one])
        await ballots.put(tx, "poll:2", cast[:1])
    async with db.read() as tx:
        assert await ballots.of_box(tx, "poll:1") == sorted(cast, key=lambda one: one.hash)
        assert await ballots.of_box(tx, "poll:2") == cast[:1]
        assert await ballots.of_box(tx, "poll:3") == []


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_a_receipt_is_good_for_one_ballot(db: Database) -> None:
    (one,) = some(1)
    async with db.write() as tx:
        await ballots.put(tx, "poll:1", [one])
        with pytest.raises(ValueError, match="twice"):
            await ballots.put(tx, "poll:1", [one])


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_words_lie_by_their_question_under_random_keys(db: Database) -> None:
    async with db.write() as tx:
        for number in range(6):
            await ballots.put_words(tx, "poll:1", {7: number, 8: {"text": "a", "quote": False}})
    async with db.read() as tx:
        found = await ballots.words_of(tx, "poll:1")
    by_question = {number: [one for one in found if one.question_id == number] for number in (7, 8)}
    assert sorted(one.answer for one in by_question[7]) == list(range(6))
    for mine in by_question.values():
        assert [one.key for one in mine] == sorted({one.key for one in mine})
    assert not {one.key for one in by_question[7]} & {one.key for one in by_question[8]}


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_the_file_is_the_same_in_whatever_order_they_came(
    db: Database, tmp_path: Path
) -> None:
    """Byte for byte: no page, no free page, no place in a page keeps the order."""
    cast, room = some(40), 4000
    await db.truncate_log()
    empty = (tmp_path / "sueiga.sqlite").read_bytes()
    await db.close()
    found = []
    for order in (cast, cast[::-1], random.Random(6).sample(cast, len(cast))):
        file = tmp_path / "one.sqlite"
        file.write_bytes(empty)
        one = Database(f"sqlite+aiosqlite:///{file}")
        for ballot in order:
            async with one.write() as tx:
                await ballots.put(tx, "poll:1", [ballot], room)
        await one.truncate_log()
        await one.close()
        found.append(pages(file))
    assert found[0] == found[1] == found[2]
