"""Each person's updates in order, many people at once."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from bot.telegram.answers import Reply, Sent
from bot.telegram.queue import AT_ONCE, Queue
from bot.telegram.screens import Screen
from bot.telegram.turns import Job
from storage.updates import Owed, Stored
from tests.clock import FakeClock

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


class Diary:
    """Turns that only note what they were given; `fails` says how often the database fails."""

    def __init__(self) -> None:
        self.pages: list[list[tuple[int, int]]] = []
        self.sent: list[Sent] = []
        self.fails = 0
        self.only = AT_ONCE

    async def run(self, jobs: Sequence[Job], sent: Sequence[Sent] = ()) -> list[Reply]:
        if self.fails:
            self.fails -= 1
            raise OSError("disk full")
        done = jobs[: self.only]
        self.pages.append([(job.lane, job.ids[0]) for job in done])
        self.sent += sent
        return [Reply(job.lane, job.ids, Screen("menu.help"), "lt") for job in done]


@pytest.fixture
def diary() -> Diary:
    return Diary()


@pytest.fixture
def replies() -> list[Reply]:
    return []


@pytest.fixture
def queue(diary: Diary, replies: list[Reply]) -> Queue:
    return Queue(diary, replies.append, FakeClock())  # type: ignore[arg-type]


def stored(update_id: int, lane: int) -> Stored:
    return Stored(update_id, NOON, lane, {})


async def test_a_persons_updates_go_one_after_the_other(queue: Queue, diary: Diary) -> None:
    for update_id, lane in enumerate([7, 7, 8, 7, 9, 8]):
        queue.put(stored(update_id, lane))
    assert len(queue) == 6
    await queue.drain()
    assert diary.pages == [[(7, 0), (8, 2), (9, 4)], [(7, 1), (8, 5)], [(7, 3)]]


async def test_thirty_two_share_a_transaction_and_nobody_is_passed_over(
    queue: Queue, diary: Diary
) -> None:
    for lane in range(70):
        queue.put(stored(lane, lane))
    queue.put(stored(100, 0))
    await queue.drain()
    assert [len(page) for page in diary.pages] == [32, 32, 7]
    assert diary.pages[0] == [(lane, lane) for lane in range(32)]
    assert diary.pages[2][-1] == (0, 100)


async def test_what_is_owed_goes_before_what_is_new(
    queue: Queue, diary: Diary, replies: list[Reply]
) -> None:
    queue.put_owed(7, Owed((1, 2), None))
    queue.put(stored(3, 7))
    await queue.drain()
    assert [reply.updates for reply in replies] == [(1, 2), (3,)]


async def test_what_was_sent_is_noted_though_nothing_is_new(queue: Queue, diary: Diary) -> None:
    queue.sent(Sent(7, (1,), 50))
    await queue.drain()
    assert (diary.pages, diary.sent) == ([[]], [Sent(7, (1,), 50)])


@pytest.mark.parametrize("receipt", [False, True])
async def test_only_a_number_that_was_told_is_noted_at_once(
    queue: Queue, diary: Diary, *, receipt: bool
) -> None:
    """Other screens wait for a transaction to share; that one would be told again after a kill."""
    async with asyncio.TaskGroup() as tasks:
        runs = tasks.create_task(queue.run())
        queue.sent(Sent(7, (1,), 50, receipt=receipt))
        for _ in range(10):
            await asyncio.sleep(0)
        assert bool(diary.sent) is receipt
        runs.cancel()


async def test_nothing_is_lost_while_the_database_fails(queue: Queue, diary: Diary) -> None:
    queue.put(stored(1, 7))
    queue.sent(Sent(8, (0,), 50))
    diary.fails = 1
    with pytest.raises(OSError, match="disk full"):
        await queue.step()
    await queue.drain()
    assert (diary.pages, diary.sent) == ([[(7, 1)]], [Sent(8, (0,), 50)])


async def test_only_what_was_done_leaves_the_line(queue: Queue, diary: Diary) -> None:
    for lane in (7, 8, 9):
        queue.put(stored(lane, lane))
    diary.only = 2
    await queue.step()
    assert len(queue) == 1
    await queue.drain()
    assert diary.pages == [[(7, 7), (8, 8)], [(9, 9)]]
