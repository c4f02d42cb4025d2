"""The driver's way to SQLite: as few visits to its thread as there are statements."""

from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError, OperationalError

from storage import sqlite
from storage.base import Database

MADE = "CREATE TABLE t (id INTEGER PRIMARY KEY, said TEXT UNIQUE)"


@pytest.fixture
async def table(tmp_path: Path) -> Any:
    db = Database(f"sqlite+aiosqlite:///{tmp_path / 'some.sqlite'}")
    async with db.write() as tx:
        await tx.execute(sa.text(MADE))
    yield db
    await db.close()


async def test_a_statement_is_one_visit(table: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    visits: list[str] = []
    really = sqlite.Connection._execute

    async def visit(self: Any, function: Any, *args: Any) -> Any:
        visits.append(args[1].split()[0] if args else function.__name__)
        return await really(self, function, *args)

    monkeypatch.setattr(sqlite.Connection, "_execute", visit)
    async with table.write() as tx:
        await tx.execute(sa.text("INSERT INTO t (said) VALUES ('a')"))
        assert (await tx.execute(sa.text("SELECT said FROM t"))).scalar_one() == "a"
    assert visits == ["BEGIN", "INSERT", "SELECT", "commit", "rollback"]


async def test_what_a_statement_says_of_itself(table: Database) -> None:
    async with table.write() as tx:
        many = await tx.execute(
            sa.text("INSERT INTO t (said) VALUES (:said)"), [{"said": one} for one in "abc"]
        )
        made = await tx.execute(
            sa.text("INSERT INTO t (said) VALUES ('d'), ('e') RETURNING id, said")
        )
        assert (many.rowcount, made.all()) == (3, [(4, "d"), (5, "e")])
        changed = await tx.execute(sa.text("UPDATE t SET said = said || '!' WHERE id > 1"))
        nothing = await tx.execute(sa.text("SELECT id AS number FROM t WHERE id > 9"))
        assert (changed.rowcount, list(nothing.keys()), nothing.all()) == (4, ["number"], [])


async def test_errors_are_those_of_the_engine_and_the_connection_goes_on(table: Database) -> None:
    async with table.write() as tx:
        for wrong, error in (("INSERT INTO t VALUES (1, 'a'), (1, 'b')", IntegrityError),
                             ("SELECT no FROM t", OperationalError)):  # fmt: skip
            with pytest.raises(error):
                await tx.execute(sa.text(wrong))
        assert (await tx.execute(sa.text("SELECT count(*) FROM t"))).scalar_one() == 0
