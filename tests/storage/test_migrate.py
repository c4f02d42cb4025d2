"""The tables are what the migrations make, and what was stored before outlives every upgrade."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from storage import migrate
from storage.base import Database
from storage.tables import metadata
from tests.storage import rows


@pytest.fixture
async def empty(
    engine: str, tmp_path: Path, request: pytest.FixtureRequest
) -> AsyncIterator[Database]:
    """A database without tables."""
    if engine == "sqlite":
        db = Database(f"sqlite+aiosqlite:///{tmp_path / 'deep' / 'new.sqlite'}")
        yield db
        await db.close()
        return
    server = request.getfixturevalue("postgres")
    url = await server.fresh()
    db = Database(url)
    yield db
    await db.close()
    await server.drop(url)


def differences(connection: sa.Connection) -> list[object]:
    context = MigrationContext.configure(
        connection, opts={"compare_type": True, "compare_server_default": True}
    )
    return compare_metadata(context, metadata)


async def test_the_migrations_make_the_tables(empty: Database) -> None:
    assert await migrate.current(empty) is None
    assert await migrate.upgrade(empty) is True
    assert await migrate.current(empty) == migrate.head()
    assert await migrate.upgrade(empty) is False
    async with empty.write() as tx:
        assert await tx.run_sync(differences) == []


async def test_the_reference_tables_are_filled_once(empty: Database) -> None:
    await migrate.upgrade(empty)
    async with empty.read() as tx:
        found = await tx.run_sync(rows.count)
    assert {name: found[name] for name in ("counties", "municipalities", "elderships")} == {
        "counties": 10,
        "municipalities": 60,
        "elderships": 534,
    }
    assert found["themes"] == 12


@pytest.mark.parametrize("revision", migrate.revisions())
async def test_a_filled_database_of_each_revision_is_upgraded(
    empty: Database, revision: str
) -> None:
    await migrate.upgrade(empty, revision)
    async with empty.write() as tx:
        before = await tx.run_sync(rows.fill)
    await migrate.upgrade(empty)
    async with empty.write() as tx:
        after = await tx.run_sync(rows.count)
        assert await tx.run_sync(differences) == []
    assert {name: after[name] for name in before} == before


async def test_a_database_of_a_later_version_is_left_alone(empty: Database) -> None:
    await migrate.upgrade(empty)
    async with empty.write() as tx:
        await tx.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(migrate.NewerDatabase, match="9999"):
        await migrate.upgrade(empty)
