"""The two ways in, on both engines: one writer, nothing lost, no naive time."""

import asyncio
from datetime import UTC, datetime, timedelta, timezone

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError, IntegrityError, StatementError

from bot.domain.messages import words
from bot.services.outbox import tell
from storage import accounts, drafts, marks
from storage.base import Database

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


async def pragma(db: Database, name: str) -> object:
    async with db.write() as tx:
        return (await tx.execute(sa.text(f"PRAGMA {name}"))).scalar_one()


async def test_sixty_who_read_then_write_lose_nothing(db: Database) -> None:
    async with db.write() as tx:
        await marks.put(tx, "count", 0)

    async def one_more() -> None:
        async with db.write() as tx:
            count = await marks.get(tx, "count")
            await asyncio.sleep(0)
            await marks.put(tx, "count", count + 1)

    await asyncio.gather(*(one_more() for _ in range(60)))
    async with db.read() as tx:
        assert await marks.get(tx, "count") == 60


async def test_two_programs_on_one_database_lose_nothing_either(
    db: Database, database_url: str
) -> None:
    other = Database(database_url)
    async with db.write() as tx:
        await marks.put(tx, "count", 0)

    async def one_more(who: Database) -> None:
        async with who.write() as tx:
            await marks.put(tx, "count", await marks.get(tx, "count") + 1)

    await asyncio.gather(*(one_more(who) for _ in range(30) for who in (db, other)))
    await other.close()
    async with db.read() as tx:
        assert await marks.get(tx, "count") == 60


async def test_an_error_rolls_back_and_tells_no_listener(db: Database) -> None:
    told: list[str] = []
    db.queued.append(lambda: told.append("queued"))

    async def fail_halfway() -> None:
        async with db.write() as tx:
            await marks.put(tx, "a", 1)
            raise RuntimeError("halfway")

    with pytest.raises(RuntimeError, match="halfway"):
        await fail_halfway()
    async with db.read() as tx:
        assert await marks.get(tx, "a") is None
    assert told == []


async def test_a_listener_hears_of_commits_that_queued_a_message(db: Database) -> None:
    told: list[str] = []
    db.queued.append(lambda: told.append("queued"))
    async with db.write() as tx:
        await marks.put(tx, "a", 1)
    assert told == []
    for _ in range(2):  # the second time under the same key: nothing new is in the outbox
        async with db.write() as tx:
            await tell(tx, 7, words("menu.menu"), key="once", now=NOON)
    assert told == ["queued"]


async def test_a_naive_moment_is_refused(db: Database) -> None:
    async with db.write() as tx:
        with pytest.raises((StatementError, ValueError), match="naive datetime"):
            await accounts.starts(tx, 1, datetime(2026, 11, 23))  # noqa: DTZ001 - that is the point


async def test_a_moment_comes_back_in_utc(db: Database) -> None:
    vilnius = NOON.astimezone(timezone(timedelta(hours=2)))
    async with db.write() as tx:
        await accounts.ensure(tx, 1)
        made = await drafts.create(tx, 1, "report", "title", vilnius)
    async with db.read() as tx:
        (found,) = (await drafts.of(tx, [1]))[1]
    assert (found, found.updated_at.tzinfo) == (made, UTC)


async def test_foreign_keys_hold(db: Database) -> None:
    with pytest.raises(IntegrityError):
        async with db.write() as tx:
            await drafts.create(tx, 404, "report", "title", NOON)


async def test_nothing_is_written_through_a_reading_session(db: Database) -> None:
    async with db.read() as tx:
        with pytest.raises(DBAPIError):
            await marks.put(tx, "a", 1)


async def test_errors_do_not_repeat_what_people_wrote(db: Database) -> None:
    with pytest.raises(DBAPIError) as caught:
        async with db.write() as tx:
            await tx.execute(sa.text("SELECT nowhere FROM nothing WHERE a = :a"), {"a": "slaptas"})
    assert "slaptas" not in str(caught.value)


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),  # FULL
        ("secure_delete", 1),
        ("busy_timeout", 10000),
        ("foreign_keys", 1),
    ],
)
async def test_sqlite_is_set_to_lose_nothing(db: Database, name: str, value: object) -> None:
    assert await pragma(db, name) == value
