"""The outbox as rows: once for each key, in order for each chat."""

from datetime import UTC, datetime, timedelta
from random import Random

import sqlalchemy as sa

from storage import outbox
from storage.base import Database, Tx
from storage.outbox import Priority, State

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
LATER = NOON + timedelta(minutes=5)


async def add(tx: Tx, key: str, chat: int = 7, *, at: datetime = NOON, priority: int = 0) -> bool:
    return await outbox.add(
        tx,
        chat_id=chat,
        text_id="common.verbatim",
        params={"text": key},
        buttons=[],
        media=[],
        dedupe_key=key,
        priority=priority,
        not_before=at,
        created_at=NOON,
    )


async def due(tx: Tx, *, now: datetime = NOON, limit: int = 10, busy: tuple[int, ...] = ()) -> list:
    return [row.params["text"] for row in await outbox.due(tx, now, limit, busy=busy)]


async def test_a_key_is_used_once(db: Database) -> None:
    async with db.write() as tx:
        assert await add(tx, "a")
        assert not await add(tx, "a")
        assert await due(tx) == ["a"]


async def test_one_a_chat_the_oldest_and_answers_before_broadcasts(db: Database) -> None:
    async with db.write() as tx:
        await add(tx, "news 1", 1, priority=Priority.BROADCAST)
        await add(tx, "news 2", 2, priority=Priority.BROADCAST)
        await add(tx, "later 3", 3, at=LATER)
        await add(tx, "answer 4", 4)
        await add(tx, "answer 1", 1)
        assert await due(tx) == ["answer 4", "news 1", "news 2"]
        assert await due(tx, limit=1) == ["answer 4"]
        assert await due(tx, busy=(4, 1)) == ["news 2"]
        assert await due(tx, now=LATER) == ["later 3", "answer 4", "news 1", "news 2"]


async def test_what_waits_for_a_chat_waits_together(db: Database) -> None:
    async with db.write() as tx:
        await add(tx, "first")
        await add(tx, "second")
        await add(tx, "other", 8)
        await outbox.defer(tx, 7, LATER)
        assert await due(tx) == ["other"]
        assert await outbox.next_due(tx) == NOON
        assert await outbox.next_due(tx, busy=[8]) == LATER
        assert await due(tx, now=LATER) == ["first", "other"]


async def test_a_long_queue_is_worked_off_in_order_for_each_chat(db: Database) -> None:
    dice = Random(7)
    queued: dict[int, list[int]] = {}
    async with db.write() as tx:
        for number in range(120):
            chat, priority = dice.randrange(9), dice.choice(list(Priority))
            queued.setdefault(chat, []).append(number)
            at = NOON - timedelta(seconds=dice.randrange(90))
            await add(tx, str(number), chat, at=at, priority=priority)
        sent: dict[int, list[int]] = {}
        while rows := await outbox.due(tx, NOON, 4):
            assert len({row.chat_id for row in rows}) == len(rows)
            assert [row.priority for row in rows] == sorted(row.priority for row in rows)
            assert (await outbox.next_due(tx) or LATER) <= NOON
            for row in rows:
                sent.setdefault(row.chat_id, []).append(int(row.params["text"]))
                await outbox.mark(tx, row.id, state=State.SENT)
        assert (sent, await outbox.next_due(tx)) == (queued, None)


async def test_rows_follow_their_migrated_chat(db: Database) -> None:
    async with db.write() as tx:
        await add(tx, "a", -1)
        await outbox.migrate(tx, -1, -2)
        (row,) = await outbox.due(tx, NOON, 10)
        assert (row.chat_id, row.state, row.message_ids) == (-2, State.PENDING, [])
        assert await outbox.counts(tx) == {"pending": 1}


async def rows_in(tx: Tx) -> dict[str, tuple[str, list[int]]]:
    """Key → state, message ids."""
    table = outbox.outbox
    found = await tx.execute(sa.select(table.c.dedupe_key, table.c.state, table.c.message_ids))
    return {row.dedupe_key: (row.state, row.message_ids) for row in found}


async def test_only_what_still_waits_is_claimed(db: Database) -> None:
    async with db.write() as tx:
        for chat, key in enumerate("abc", 1):
            await add(tx, key, chat)
        rows = await outbox.due(tx, NOON, 10)
        await outbox.mark(tx, rows[1].id, state=State.HELD)
        assert await outbox.claim(tx, [row.id for row in rows]) == {rows[0].id, rows[2].id}
        assert {key: state for key, (state, _) in (await rows_in(tx)).items()} == {
            "a": "sending",
            "b": "held",
            "c": "sending",
        }
        assert await outbox.claim(tx, [row.id for row in rows]) == set()


async def test_many_rows_are_marked_each_in_its_own_way(db: Database) -> None:
    async with db.write() as tx:
        for chat, key in enumerate("abc", 1):
            await add(tx, key, chat)
        first, second, third = await outbox.due(tx, NOON, 10)
        await outbox.mark_all(
            tx,
            [
                (first.id, {"state": State.SENT, "message_ids": [1], "sent_at": LATER}),
                (second.id, {"state": State.FAILED}),
                (third.id, {"sent_at": LATER, "message_ids": [3], "state": State.SENT}),
            ],
        )
        assert await rows_in(tx) == {"a": ("sent", [1]), "b": ("failed", []), "c": ("sent", [3])}
        found = await outbox.earlier(tx, {"a", "b", "z"})
        assert found == {
            "a": outbox.Earlier(first.id, State.SENT, [1], [], LATER),
            "b": outbox.Earlier(second.id, State.FAILED, [], [], None),
        }
