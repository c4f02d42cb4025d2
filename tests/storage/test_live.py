"""Cards in groups, on both engines."""

from datetime import timedelta

from storage import live
from storage.base import QUEUED, Database
from tests.clock import MONDAY

SECOND = timedelta(seconds=1)


async def test_cards_from_the_first_change_to_the_last(db: Database) -> None:
    async with db.write() as tx:
        for chat, county in ((-1, "LT-AL"), (-2, None)):
            await live.put(tx, "polls", 7, chat, "poll:7", county)
        await live.put(tx, "polls", 8, -1, "poll:8", "LT-AL")
        assert await live.waiting(tx) == []
        await live.soil(tx, "polls", 7)
        assert tx.info.pop(QUEUED) is True
        await live.soil(tx, "polls", 7)
        assert tx.info.get(QUEUED) is None
        one, two = await live.waiting(tx)
        assert [one.key, two.key] == [("polls", 7, -2), ("polls", 7, -1)]
        await live.shown(tx, one, MONDAY)
        assert await live.waiting(tx) == [two]
        assert await live.shown_since(tx, MONDAY - SECOND) == {-2: MONDAY}
        assert await live.shown_since(tx, MONDAY) == {}
        await live.close(tx, "polls", 7, MONDAY - SECOND)
        await live.soil(tx, "polls", 7)
        await live.put(tx, "polls", 7, -2, "again:7", None)
        first = await live.get(tx, "polls", 7, -2)
        assert first == live.Card(
            "polls", 7, -2, "again:7", None, 1, dirty=True, shown_at=MONDAY - SECOND, final=True
        )
        await live.shown(tx, first, MONDAY)
        await live.missed(tx, -2, "again:7")
        assert {card.key for card in await live.waiting(tx)} == {one.key, two.key}
        assert [await live.drop(tx, -2, "poll:7"), await live.drop(tx, -2, "again:7")] == [0, 1]


async def test_the_group_has_another_number(db: Database) -> None:
    async with db.write() as tx:
        await live.put(tx, "polls", 7, -1, "poll:7:-1", "LT-AL")
        await live.put(tx, "polls", 8, -1, "poll:8", None)
        await live.put(tx, "polls", 8, -100, "poll:8", None)
        await live.soil(tx, "polls", 7)
        await live.soil(tx, "polls", 8)
        await live.migrate(tx, -1, -100)
        found = sorted((card.key, card.edits) for card in await live.waiting(tx))
    assert found == [(("polls", 7, -100), "poll:7:-100"), (("polls", 8, -100), "poll:8")]
