"""How the tools of PostgreSQL are called; what a kill leaves of a copy of SQLite."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from storage import backup, updates
from storage.backup import postgres, sqlite
from storage.backup.files import BackupFailed
from storage.base import Database
from storage.updates import Stored


def test_the_password_goes_by_the_environment() -> None:
    url = make_url("postgresql+asyncpg://botas:slapta%20s@db.lt:5433/sueiga?ssl=require")
    given = postgres._environment(url)
    assert {name: given.get(name) for name in ("PGHOST", "PGPORT", "PGUSER", "PGPASSWORD")} == {
        "PGHOST": "db.lt",
        "PGPORT": "5433",
        "PGUSER": "botas",
        "PGPASSWORD": "slapta s",
    }
    assert (given["PGDATABASE"], given["PGSSLMODE"]) == ("sueiga", "require")


def test_what_a_tool_complains_of_is_told_without_the_password() -> None:
    url = make_url("postgresql+asyncpg://botas:slapta@127.0.0.1:1/sueiga")
    with pytest.raises(BackupFailed) as failed:
        postgres._run(url, "pg_dump", "--schema-only")
    assert "slapta" not in failed.value.detail


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_what_is_not_clean_yet_is_in_no_file(
    db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A kill there leaves nothing of what the copy is to be rid of."""
    now = datetime(2026, 11, 23, tzinfo=UTC)
    async with db.write() as tx:
        await updates.store(tx, [Stored(1, now, 7, {"text": "Slaptas atsakymas"})])
    clean, folder = sqlite._clean, tmp_path / "copies"
    seen: list[bytes] = []

    def look(copy: sqlite3.Connection, mark: str, made_at: datetime) -> None:
        assert copy.execute("SELECT count(body) FROM updates").fetchone() == (1,)
        seen.extend(file.read_bytes() for file in folder.iterdir())
        clean(copy, mark, made_at)

    monkeypatch.setattr(sqlite, "_clean", look)
    await backup.make(str(db.url), folder / "one.sqlite", now)
    assert seen == [b""]
    assert b"Slaptas" not in (folder / "one.sqlite").read_bytes()
