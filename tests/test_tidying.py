"""After ballots the database's file is written anew and its log emptied, until that is done."""

from pathlib import Path

import pytest
import sqlalchemy as sa

from bot import tidying
from bot.services import ballots
from bot.tidying import NotTidied, Tidying
from storage import base, drafts, marks
from storage.base import Database
from tests.clock import FakeClock

pytestmark = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)


async def soil(db: Database) -> None:
    async with db.write() as tx:
        await marks.soil(tx)


async def untidy(db: Database) -> int | None:
    async with db.read() as tx:
        return await ballots.untidy(tx)


def log_of(db: Database) -> int:
    """Its length in bytes."""
    log = Path(f"{db.file}-wal")
    return log.stat().st_size if log.exists() else 0


async def test_it_is_done_at_the_next_tick_and_then_not_at_once_again(db: Database) -> None:
    clock = FakeClock()
    job = Tidying(db, clock)
    await job.look()
    await soil(db)
    assert (await untidy(db), log_of(db) > 0) == (1, True)
    await job.look()
    assert (await untidy(db), log_of(db)) == (None, 0)
    await soil(db)
    await job.look()
    assert await untidy(db) == 1
    clock.advance(seconds=tidying.PAUSE)
    await job.look()
    assert (await untidy(db), log_of(db)) == (None, 0)


async def test_it_is_tried_until_no_reader_is_in_the_way(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(base, "BUSY", 0.01)
    clock = FakeClock()
    job = Tidying(db, clock)
    async with db.read() as reader:
        await reader.execute(sa.select(drafts.drafts))
        await soil(db)
        for _ in range(5):
            await job.look()
            clock.advance(seconds=15)
        assert await untidy(db) == 1
        with pytest.raises(NotTidied):
            await job.look()
    await job.look()
    assert (await untidy(db), log_of(db)) == (None, 0)


async def test_what_is_written_meanwhile_waits_for_the_next_time(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    rewrite = db.rewrite

    async def and_somebody_votes() -> bool:
        done = await rewrite()
        await soil(db)
        return done

    monkeypatch.setattr(db, "rewrite", and_somebody_votes)
    await soil(db)
    await Tidying(db, FakeClock()).look()
    assert await untidy(db) == 2


async def test_a_kill_before_it_is_noted_has_it_done_again(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def die(*_: object) -> None:
        raise KeyboardInterrupt

    await soil(db)
    with monkeypatch.context() as killed:
        killed.setattr(ballots, "tidied", die)
        with pytest.raises(KeyboardInterrupt):
            await Tidying(db, FakeClock()).look()
    assert await untidy(db) == 1
    await Tidying(db, FakeClock()).look()
    assert await untidy(db) is None
