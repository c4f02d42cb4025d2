"""Updates as rows: stored once, emptied when done, forgotten after a week, gone from the file."""

from datetime import UTC, datetime, timedelta

from storage import updates
from storage.base import Database
from storage.updates import Owed, Stored

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def stored(update_id: int, lane: int = 7, text: str = "labas") -> Stored:
    return Stored(update_id, NOON, lane, {"update_id": update_id, "message": {"text": text}})


async def test_what_comes_again_is_stored_once(db: Database) -> None:
    async with db.write() as tx:
        assert await updates.store(tx, [stored(1), stored(2)]) == [1, 2]
        assert await updates.store(tx, [stored(2), stored(3)]) == [3]
        assert await updates.store(tx, []) == []
        assert await updates.unfinished(tx) == [stored(1), stored(2), stored(3)]


async def test_talk_leaves_only_its_id(db: Database) -> None:
    async with db.write() as tx:
        assert await updates.store(tx, [Stored(1, NOON, 7, None), stored(2)]) == [1, 2]
        assert await updates.unfinished(tx) == [stored(2)]
        assert await updates.open_count(tx) == 1


async def test_what_is_done_is_emptied_and_owes_its_screen_until_it_is_sent(db: Database) -> None:
    async with db.write() as tx:
        await updates.store(tx, [stored(1), stored(2), stored(3, lane=8), stored(4, lane=9)])
        await updates.finish(tx, {1: True, 2: True, 3: True, 4: False})
        await updates.keep_receipt(tx, 1, {"text": "reports.received"})
        assert await updates.unfinished(tx) == []
        assert await updates.owed(tx) == {
            7: Owed((1, 2), {"text": "reports.received"}),
            8: Owed((3,), None),
        }
        await updates.answered(tx, [1, 3])
        assert await updates.owed(tx) == {7: Owed((2,), None)}


async def test_an_id_is_forgotten_after_the_time_but_never_before_it_is_done(db: Database) -> None:
    async with db.write() as tx:
        await updates.store(tx, [stored(1), stored(2)])
        await updates.finish(tx, {1: False})
        assert await updates.forget(tx, NOON) == 0
        assert await updates.forget(tx, NOON + timedelta(seconds=1)) == 1
        assert await updates.unfinished(tx) == [stored(2)]
        assert await updates.store(tx, [stored(1)]) == [1]


async def test_attempts_are_counted(db: Database) -> None:
    async with db.write() as tx:
        await updates.store(tx, [stored(1)])
        assert [await updates.count_attempt(tx, 1) for _ in range(3)] == [1, 2, 3]
        await updates.set_aside(tx, 1, "AB2C", "ValueError: x")
        assert await updates.unfinished(tx) == []
        assert await updates.owed(tx) == {7: Owed((1,), None)}
