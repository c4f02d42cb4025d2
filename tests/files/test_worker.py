"""The child that makes files: it comes, stays warm, goes, and fails without harm."""

import asyncio
import pickle
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import psutil
import pytest

from bot.domain.files import (
    Board,
    Column,
    Invitation,
    Invitations,
    NotMade,
    Series,
    Table,
    Workbook,
)
from bot.files import making
from bot.files.child import HEADER, ROOT
from bot.files.worker import Worker

BOARD = Board("Nariai", ["Utenos apskritis"], [Series("Grupėje", [3])])
SHEET = Invitations("Kvietimai", [], [Invitation("", "Daugų sen.", "https://t.me/x?start=1")])
BOOK = Workbook([Table("Nariai", [Column("Seniūnija")], [["Daugų sen."]])])
BROKEN = Workbook([Table("Nariai", [Column("Kada")], [[datetime(2026, 11, 24, tzinfo=UTC)]])])

BEGINNINGS = {b"\x89PNG": BOARD, b"%PDF": SHEET, b"PK\x03\x04": BOOK}
ZIP = b"PK\x03\x04"


@pytest.fixture
async def worker() -> AsyncIterator[Worker]:
    async with Worker() as worker:
        yield worker


def child_of(worker: Worker) -> psutil.Process:
    assert worker._child is not None
    return psutil.Process(worker._child._process.pid)


async def gone(pid: int) -> None:
    def ended() -> bool:
        try:
            return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
        except psutil.NoSuchProcess:
            return True

    async with asyncio.timeout(5):
        while not ended():  # noqa: ASYNC110 - another process tells us nothing
            await asyncio.sleep(0.01)


async def begun(worker: Worker, may_take: float = 60) -> asyncio.Task[bytes]:
    """A job that the child, stopped, does not answer."""
    await worker.make(BOOK)
    worker._job_may_take = may_take
    child_of(worker).send_signal(signal.SIGSTOP)
    job = asyncio.get_running_loop().create_task(worker.make(BOOK))
    await asyncio.sleep(0.05)
    return job


async def test_one_child_makes_everything_and_stays_warm(worker: Worker) -> None:
    assert worker._child is None
    clock = asyncio.get_running_loop().time

    began = clock()
    await worker.make(BOARD)
    child, first = child_of(worker), clock() - began
    began = clock()
    await worker.make(BOARD)
    assert clock() - began < first / 3  # its libraries are there

    files = await asyncio.gather(*(worker.make(one) for one in BEGINNINGS.values()))
    assert [file[:4] for file in files] == list(BEGINNINGS)
    assert child_of(worker) == child


async def test_the_child_may_take_so_much_memory_and_no_more(worker: Worker) -> None:
    await worker.make(BOOK)
    limits = child_of(worker).rlimit(psutil.RLIMIT_AS)
    assert limits == (making.MEMORY_MAX, making.MEMORY_MAX)


async def test_a_child_killed_at_work_fails_that_job_only(worker: Worker) -> None:
    job = await begun(worker)
    child_of(worker).kill()
    with pytest.raises(NotMade, match="gone"):
        await job
    assert (await worker.make(BOOK))[:4] == ZIP


async def test_a_child_killed_between_jobs_fails_none(worker: Worker) -> None:
    await worker.make(BOOK)
    child = child_of(worker)
    child.kill()
    await gone(child.pid)
    await asyncio.sleep(0.05)
    assert (await worker.make(BOOK))[:4] == ZIP


async def test_a_document_that_cannot_be_made_fails_alone(worker: Worker) -> None:
    with pytest.raises(NotMade, match="timezone"):
        await worker.make(BROKEN)
    assert (await worker.make(BOOK))[:4] == ZIP


async def test_a_job_that_takes_too_long_is_given_up(worker: Worker) -> None:
    job = await begun(worker, may_take=0.2)
    stuck = child_of(worker).pid
    with pytest.raises(NotMade, match="more than"):
        await job
    await gone(stuck)
    worker._job_may_take = 60
    assert (await worker.make(BOOK))[:4] == ZIP


async def test_nobody_gets_the_file_of_a_job_that_was_cancelled(worker: Worker) -> None:
    job = await begun(worker)
    job.cancel()
    with pytest.raises(asyncio.CancelledError):
        await job
    assert (await worker.make(SHEET))[:4] == b"%PDF"


async def test_it_ends_when_idle_and_comes_again() -> None:
    async with Worker(idle=0.05) as worker:
        await worker.make(BOOK)
        first = child_of(worker).pid
        await gone(first)
        await worker.make(BOOK)
        assert child_of(worker).pid != first


async def test_closing_ends_the_child_and_whoever_waits() -> None:
    worker = Worker()
    job = await begun(worker)
    child = child_of(worker).pid
    waiting = asyncio.get_running_loop().create_task(worker.make(BOOK))
    await asyncio.sleep(0)
    await worker.close()

    await gone(child)
    for one in (job, waiting, worker.make(BOOK)):
        with pytest.raises(NotMade):
            await one


DIES = """
import asyncio, os, signal
from bot.domain.files import Column, Table, Workbook
from bot.files.worker import Worker

async def main():
    worker = Worker()
    await worker.make(Workbook([Table("Nariai", [Column("Seniūnija")], [])]))
    print(worker._child._process.pid, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main())
"""


async def test_a_bot_that_is_killed_leaves_no_child() -> None:
    bot = await asyncio.to_thread(_run, DIES)
    assert bot.returncode == -signal.SIGKILL
    await gone(int(bot.stdout))


async def test_the_libraries_stay_out_of_the_bot() -> None:
    heavy = [
        "fpdf",
        "icalendar",
        "matplotlib",
        "numpy",
        "PIL",
        "python_calamine",
        "segno",
        "xlsxwriter",
    ]
    code = f"import sys, bot.app; print([one for one in {heavy} if one in sys.modules])"
    assert (await asyncio.to_thread(_run, code)).stdout == b"[]\n"


def _run(code: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, check=False
    )


def test_the_child_answers_a_document_or_why_not() -> None:
    """Called here in the process, where coverage sees it."""
    for beginning, document in BEGINNINGS.items():
        answer = making.answer(pickle.dumps(document))
        assert HEADER.unpack(answer[: HEADER.size]) == (True, len(answer) - HEADER.size)
        assert answer[HEADER.size :].startswith(beginning)
    answer = making.answer(pickle.dumps(BROKEN))
    assert HEADER.unpack(answer[: HEADER.size])[0] is False
