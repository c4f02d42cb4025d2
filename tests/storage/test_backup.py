"""How the tools of PostgreSQL are called."""

import pytest
from sqlalchemy.engine import make_url

from storage.backup import postgres
from storage.backup.files import BackupFailed


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
